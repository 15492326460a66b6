import type { Stats } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'

/** A file that is not read, with a code as the system's errors have. */
export class NotRead extends Error {
  /** @param size in bytes, of what is too large */
  constructor(readonly code: 'EISDIR' | 'NOFILE' | 'TOOLARGE', message: string, readonly size: number = 0) { super(message) }
}

/** What stands in the place of a file and may go on without end; null for a file or a folder. */
export const kindOf = (info: Pick<Stats, 'isFile' | 'isDirectory' | 'isFIFO' | 'isSocket' | 'isCharacterDevice' | 'isBlockDevice'>): string | null =>
  info.isFile() || info.isDirectory() ? null : info.isFIFO() ? 'a pipe' : info.isSocket() ? 'a socket' : info.isCharacterDevice() || info.isBlockDevice() ? 'a device' : 'something else'

/**
 * Reads a file, if it is one: a pipe or a device may give nothing for ever, or never end.
 * @param most bytes that it may have
 * @throws the system's error, or `NotRead`
 */
export async function readRegular(path: string, most: number): Promise<Uint8Array> {
  const size = await sizeOf(path)
  if (size > most) throw new NotRead('TOOLARGE', `it has ${size} bytes`, size)
  return readFile(path)
}

/** The first bytes of a file, or all where it has no more, with the size of the whole. @throws the system's error, or `NotRead` */
export async function readBeginning(path: string, count: number): Promise<{ readonly bytes: Uint8Array; readonly size: number }> {
  const size = await sizeOf(path)
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(count), 0, count, 0)
    return { bytes: buffer.subarray(0, bytesRead), size }
  } finally {
    await file.close()
  }
}

async function sizeOf(path: string): Promise<number> {
  const info = await stat(path)
  if (info.isDirectory()) throw new NotRead('EISDIR', 'it is a folder')
  const kind = kindOf(info)
  if (kind !== null) throw new NotRead('NOFILE', kind)
  return info.size
}
