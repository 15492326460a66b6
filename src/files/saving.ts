import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** A file to save. */
export interface FileToSave {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A place where nothing can be saved, with a code as the system's errors have. */
export class NotSaved extends Error {
  /** @param place of the file or folder that stands in the way */
  constructor(readonly code: string, message: string, readonly place: string) { super(message) }
}

/**
 * Saves all files or none: each is written whole under a temporary name first, and only then are all renamed, so that
 * an interrupted build leaves the earlier output as it was.
 * @throws the system's error, with `code`, or `NotSaved`
 */
export async function saveAll(folder: string, files: readonly FileToSave[]): Promise<readonly string[]> {
  await makeFolder(resolve(folder))
  const staged = files.map((file) => ({ ...file, target: join(folder, file.name), temporary: join(folder, `.${file.name}.${process.pid}.part`) }))
  try {
    for (const file of staged) {
      if ((await stat(file.target).catch(() => null))?.isDirectory()) throw new NotSaved('EISDIR', `${file.name} is a folder`, file.target)
      await writeFile(file.temporary, file.bytes)
    }
    for (const file of staged) await rename(file.temporary, file.target)
  } catch (error) {
    await Promise.all(staged.map((file) => rm(file.temporary, { force: true })))
    throw error
  }
  return staged.map((file) => file.target)
}

/** Makes a folder and what leads to it. Node's own recursive mkdir does not end where a parent refuses with ENOENT, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  if ((await stat(path).catch(() => null))?.isDirectory()) return
  if (dirname(path) !== path) await makeFolder(dirname(path))
  try {
    await mkdir(path)
  } catch (error) {
    // another build made it meanwhile
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && (await stat(path).catch(() => null))?.isDirectory()) return
    // a parent is there, for it was just made
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new NotSaved('NOFOLDER', `no folder in ${dirname(path)}`, path) : error
  }
}
