import { holdsMore } from '../../document/deflate.js'
import type { Find } from '../finding.js'

/** What an unpacked EPUB holds: name, in normalization form C, to bytes. */
export type Archive = ReadonlyMap<string, Uint8Array>

const megabyte = 1_000_000
/** A book for reading stays far below these; an archive made to fill a memory does not. */
const most = { entries: 5000, file: 50 * megabyte, all: 300 * megabyte, ratio: 500 }
/** Files below this size fill no memory however they are packed. */
const harmless = 10 * megabyte
/** Markup takes many times its size when it is parsed. */
export const mostMarkup = { file: 10 * megabyte, all: 60 * megabyte }

/**
 * Unpacks an EPUB within bounds; null where that cannot be done, which is found. Checks what OCF asks of the ZIP itself.
 * Checksums of the entries are not computed.
 */
export async function unpack(bytes: Uint8Array, find: Find): Promise<Archive | null> {
  const { unzipSync } = await import('fflate')
  const names: string[] = []
  let size = 0
  let problem: string | null = null
  const files = new Map<string, Uint8Array>()
  try {
    const unpacked = unzipSync(bytes, { filter: ({ name, originalSize, size: packed }) => {
      if (problem !== null) return false
      names.push(name)
      size += originalSize
      problem = names.length > most.entries ? `it has more than ${most.entries} files`
        : originalSize > most.file ? `"${name}" has more than ${most.file / megabyte} MB`
          : size > most.all ? `its files have more than ${most.all / megabyte} MB`
            : originalSize > harmless && originalSize > packed * most.ratio ? `"${name}" is a bomb, ${Math.round(originalSize / megabyte)} MB of nearly nothing`
              : holdsMore(packed, originalSize) ? `"${name}" has more in it than it tells, as a bomb has` : null
      if (escapes(name)) {
        find('proof/epub-path', null, { path: name })
        return false
      }
      return problem === null && !name.endsWith('/')
    } })
    for (const [name, content] of Object.entries(unpacked)) files.set(name.normalize('NFC'), content)
  } catch (error) {
    find('proof/epub-unreadable', null, { problem: error instanceof Error ? error.message : 'its ZIP is broken' })
    return null
  }
  if (problem !== null) {
    find('proof/epub-too-much', null, { problem })
    return null
  }
  if (!beginsWithMimetype(bytes)) find('proof/epub-mimetype', { file: 'mimetype' })
  return files
}

const escapes = (name: string) => /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) || name.split('/').includes('..')

/** The local header of the first entry, as PKWARE's APPNOTE 4.3.7 lays it out. */
function beginsWithMimetype(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 58 || view.getUint32(0, true) !== 0x04034b50) return false
  const latin = new TextDecoder('latin1')
  const stored = view.getUint16(8, true) === 0
  const nameLength = view.getUint16(26, true)
  const extraLength = view.getUint16(28, true)
  return stored && nameLength === 8 && extraLength === 0 && latin.decode(bytes.subarray(30, 58)) === 'mimetypeapplication/epub+zip'
}

/** The path that an address leads to from a file of the book, without its fragment; null where it leads out of the book. */
export function resolvePath(from: string, target: string): string | null {
  if (target.startsWith('#')) return from
  let path = target.split('#')[0]?.split('?')[0] ?? ''
  try {
    path = decodeURIComponent(path)
  } catch {
    // a stray percent sign is part of the name
  }
  if (path === '') return from
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return null
      parts.pop()
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  // a letter with its accent may be one character or two (OCF, file paths)
  return parts.join('/').normalize('NFC')
}
