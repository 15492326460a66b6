/** A file by the name that tells of it, which others may have too, and its absolute path. */
export interface Named {
  readonly name: string
  readonly path: string
}

/**
 * A name of its own for each file, by path: the one that it has, where no other has it; else with as many of the folders
 * above as tell them apart.
 * @param separator between the folders of a path; names have `/`
 */
export function ownNames(files: readonly Named[], separator: string): ReadonlyMap<string, string> {
  const names = new Map(files.map(({ name, path }) => [path, name]))
  const parts = (path: string) => path.split(separator).filter((part) => part !== '')
  for (;;) {
    const holders = new Map<string, string[]>()
    for (const [path, name] of names) {
      const same = holders.get(name)
      if (same) same.push(path)
      else holders.set(name, [path])
    }
    const shared = [...holders.values()].filter((paths) => paths.length > 1).flat()
    let changed = false
    for (const path of shared) {
      const longer = parts(path).slice(-1 - (names.get(path) as string).split('/').length).join('/')
      if (longer === names.get(path)) continue
      names.set(path, longer)
      changed = true
    }
    if (!changed) return names
  }
}
