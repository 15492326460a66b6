import { access, constants, stat } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

export const isFile = (path: string) => stat(path).then((info) => info.isFile(), () => false)
/** A path at which a file is; null for none. */
export const existing = async (path: string | undefined): Promise<string | null> => (path && await isFile(path) ? path : null)

/** A program on the PATH. */
export async function onPath(program: string): Promise<string | null> {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const path = join(folder, program + ending)
      if (await isFile(path) && await access(path, constants.X_OK).then(() => true, () => false)) return path
    }
  }
  return null
}
