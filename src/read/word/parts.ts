import { holdsMore } from '../../document/deflate.js'
import { countTags } from '../../document/tags.js'

/** The parts of a Word file that hold markup, unpacked; its pictures are not. */
export type Parts = Readonly<Record<string, Uint8Array>>

const megabyte = 1_000_000
/** Markup of an article with its styles stays far below these; an archive made to fill a memory does not. */
const most = { entries: 2000, all: 30 * megabyte, tags: 400_000, fields: 15_000 }

/** Unpacks the markup of a Word file within bounds; what is wrong with it, in words, where that cannot be done. */
export async function partsOf(bytes: Uint8Array): Promise<Parts | string> {
  const { unzipSync } = await import('fflate')
  let [entries, size] = [0, 0]
  let problem: string | null = null
  let parts: Parts
  try {
    parts = unzipSync(bytes, { filter: ({ name, originalSize, size: packed }) => {
      if (problem !== null) return false
      if (++entries > most.entries) problem = `it has more than ${most.entries} files in it`
      if (!/\.(?:xml|rels)$/i.test(name)) return false
      size += originalSize
      if (size > most.all) problem = `its text has more than ${most.all / megabyte} MB when it is unpacked`
      else if (holdsMore(packed, originalSize)) problem = 'it has more in it than it tells'
      return problem === null
    } })
  } catch {
    return 'it is broken or cut off'
  }
  if (problem !== null) return problem
  const all = Object.values(parts)
  if (all.reduce((sum, part) => sum + countTags(part), 0) > most.tags) return `it has more than ${most.tags} tags`
  // the time to read a field goes with those that are open
  if (all.reduce((sum, part) => sum + occurrences(part, 'fldCharType'), 0) > most.fields) return `it has more than ${most.fields / 3} fields`
  return parts
}

function occurrences(bytes: Uint8Array, word: string): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (let at = buffer.indexOf(word); at >= 0; at = buffer.indexOf(word, at + word.length)) count++
  return count
}
