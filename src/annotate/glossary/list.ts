import type { GlossaryKind } from '../../document/briefing.js'
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
}

type Row = Partial<ListEntry> & Pick<ListEntry, 'term' | 'kind' | 'definition' | 'basis'>

/**
 * The built-in list of a language; empty where there is none.
 * The file is a YAML list of entries, each with `term`, `kind`, `definition`, `basis`, and if need be `variants` and `expansion`.
 * @param text if given, only entries that may occur in it are read: most of the list never does, and YAML is slow to parse
 */
export async function builtInList(language: string, files: Files, text?: string): Promise<readonly ListEntry[]> {
  const code = /^[a-z]{2,3}/u.exec(language.toLowerCase())?.[0]
  const bytes = code === undefined ? null : await files.asset(`styles/glossary/${code}.yaml`).catch(() => null)
  if (bytes === null) return []
  const words = text === undefined ? null : new Set(text.toLowerCase().match(word))
  const entries = new TextDecoder().decode(bytes).split(/^(?=- )/mu).filter((entry) => entry.startsWith('- '))
  const { parse } = await import('yaml')
  const rows = (parse(entries.filter((entry) => words === null || mayOccur(entry, words)).join('')) ?? []) as readonly Row[]
  return rows.map((row) => ({ ...row, variants: row.variants ?? [], expansion: row.expansion ?? null }))
}

const word = /[\p{L}\p{N}]+/gu

/** Whether all words of one of the entry's names stand in the text, in the singular or the plural. */
function mayOccur(entry: string, words: ReadonlySet<string>): boolean {
  const names = entry.split('\n').flatMap((line) => /^(?:- term|  variants|  expansion): (.*)$/u.exec(line)?.[1]?.split(',') ?? [])
  const stands = (one: string) => words.has(one) || words.has(`${one}s`) || words.has(`${one}es`) || words.has(one.replace(/y$/u, 'ies'))
  return names.some((name) => (name.toLowerCase().match(word) ?? []).every(stands))
}
