import type { SourceFile } from '../files.js'
import type { SourceFacts } from '../options.js'
import { diagnose, type Report } from '../report/diagnostic.js'

type BySource = Readonly<Record<string, SourceFacts>>

/**
 * What the editor says of each source, by the name that the file goes by here. One that the editor names as it stands in
 * its folder, where files of other folders have the same name, is found by that if it is the only one; else it is an error.
 */
export function settingsBySource(settings: BySource, files: readonly SourceFile[], report: Report): BySource {
  const own = new Set(files.map(({ name }) => name))
  const named = (key: string): string => {
    if (own.has(key)) return key
    const meant = files.filter(({ shared }) => shared === key).map(({ name }) => name)
    if (meant.length > 1) report(diagnose('options/ambiguous-source', null, { source: key, count: meant.length, names: meant.map((name) => `"${name}"`).join(' or ') }))
    return meant.length === 1 ? meant[0] as string : key
  }
  return Object.fromEntries(Object.entries(settings).map(([key, facts]) =>
    [named(key), facts.copyOf === undefined ? facts : { ...facts, copyOf: named(facts.copyOf) }]))
}

/** An entry for no file that could be read. What is left out is told for itself, and so is a name that fits several. */
export function tellUnknown(settings: BySource, files: readonly SourceFile[], report: Report): void {
  const known = new Set(files.flatMap(({ name, shared }) => [name, ...shared === undefined ? [] : [shared]]))
  for (const source of Object.keys(settings)) if (!known.has(source)) report(diagnose('options/unknown-source', null, { source }))
}
