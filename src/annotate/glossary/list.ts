import type { GlossaryKind } from '../../document/briefing.js'
import { isArabic, unmarked, withoutClitics } from '../../document/arabic.js'
import type { Files } from '../../files.js'

/** An entry of the built-in list, as it stands in `styles/glossary/<language>.yaml`. */
export interface ListEntry {
  readonly term: string
  readonly kind: GlossaryKind
  readonly variants: readonly string[]
  readonly expansion: string | null
  readonly definition: string
  /** What the definition rests on. */
  readonly basis: string
  /** The term of the English list for the same thing, so that articles in different languages meet in one entry; null in English. */
  readonly english: string | null
  /** A word that most people know: explained only where a briefing is held to a low reading level. */
  readonly common: boolean
}

type Row = Partial<ListEntry> & Pick<ListEntry, 'term' | 'kind' | 'definition' | 'basis'>

/**
 * The built-in list of a language; empty where there is none.
 * The file is a YAML list of entries, each with `term`, `kind`, `definition`, `basis`, and if need be `variants`,
 * `expansion`, `english` and `common`.
 * @param text if given, only entries that may occur in it are read: most of the list never does, and YAML is slow to parse
 */
export async function builtInList(language: string, files: Files, text?: string): Promise<readonly ListEntry[]> {
  const code = /^[a-z]{2,3}/u.exec(language.toLowerCase())?.[0]
  const bytes = code === undefined ? null : await files.asset(`styles/glossary/${code}.yaml`).catch(() => null)
  if (bytes === null) return []
  const words = text === undefined ? null : new Set((text.toLowerCase().match(word) ?? []).flatMap((one) => [one.slice(0, 3), beginningOf(one)]))
  const entries = new TextDecoder().decode(bytes).split(/^(?=- )/mu).filter((entry) => entry.startsWith('- '))
  const { parse } = await import('yaml')
  const rows = (parse(entries.filter((entry) => words === null || mayOccur(entry, words)).join('')) ?? []) as readonly Row[]
  return rows.map((row) => ({ ...row, variants: row.variants ?? [], expansion: row.expansion ?? null, english: row.english ?? null, common: row.common ?? false }))
}

const word = /[\p{L}\p{N}\p{M}]+/gu

/** Whether all words of one of the entry's names stand in the text in some form: by their first letters, which endings leave alone. */
function mayOccur(entry: string, beginnings: ReadonlySet<string>): boolean {
  const names = entry.split('\n').flatMap((line) => /^(?:- term|  variants|  expansion): (.*)$/u.exec(line)?.[1]?.split(',') ?? [])
  return names.some((name) => (name.toLowerCase().match(word) ?? []).every((one) => beginnings.has(beginningOf(one))))
}

/** At most three letters; Arabic words without what may be written to them. */
const beginningOf = (word: string) => (isArabic(word) ? withoutClitics(unmarked(word)) : word).slice(0, 3)
