import { createHash } from 'node:crypto'
import type { GlossaryKind } from '../../document/briefing.js'
import { isArabic, unmarked, withoutClitics } from '../../document/arabic.js'
import type { Files } from '../../files.js'
import type { GlossaryOption } from '../../options.js'

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
  /**
   * How words begin of which one must stand beside the term somewhere in the stack, where the term has other senses than the
   * list's; empty where it has none.
   */
  readonly sense: readonly string[]
  /** Phrases in which the term's words are something else: `order of magnitude`. */
  readonly not: readonly string[]
}

/** The lists that define terms. */
export interface Lists {
  readonly editor: readonly GlossaryOption[]
  /** The built-in list of the briefing's language. */
  readonly own: readonly ListEntry[]
  /** Those of the other languages in the stack; an entry counts where it names its counterpart in `own`. */
  readonly others: ReadonlyMap<string, readonly ListEntry[]>
}

type Row = Partial<ListEntry> & Pick<ListEntry, 'term' | 'kind' | 'definition' | 'basis'>

/**
 * The built-in list of a language; empty where there is none.
 * The file is a YAML list of entries, each with `term`, `kind`, `definition`, `basis`, and if need be `variants`,
 * `expansion`, `english`, `common`, `sense` and `not`.
 * @param text if given, only entries that may occur in it
 */
export async function builtInList(language: string, files: Files, text?: string): Promise<readonly ListEntry[]> {
  const code = /^[a-z]{2,3}/u.exec(language.toLowerCase())?.[0]
  const rows = code === undefined ? [] : await rowsOf(code, files)
  const words = text === undefined ? null : new Set((text.toLowerCase().match(word) ?? []).flatMap((one) => [one.slice(0, 3), beginningOf(one)]))
  return rows.filter((row) => words === null || mayOccur(row, words))
    .map((row) => ({ ...row, variants: row.variants ?? [], expansion: row.expansion ?? null, english: row.english ?? null, common: row.common ?? false, sense: row.sense ?? [], not: row.not ?? [] }))
}

/** What `build/glossary.mjs` lays out of a list: YAML takes a hundred times as long to read as JSON. */
interface LaidOut {
  /** SHA-256 of the YAML file. */
  readonly of: string
  readonly rows: readonly Row[]
}

async function rowsOf(code: string, files: Files): Promise<readonly Row[]> {
  const list = await files.asset(`styles/glossary/${code}.yaml`).catch(() => null)
  if (list === null) return []
  const laidOut = await files.asset(`dist/glossary/${code}.json`).catch(() => null)
  if (laidOut !== null) {
    const { of, rows } = JSON.parse(new TextDecoder().decode(laidOut)) as LaidOut
    if (of === createHash('sha256').update(list).digest('hex')) return rows
  }
  const { parse } = await import('yaml')
  return (parse(new TextDecoder().decode(list)) ?? []) as readonly Row[]
}

const word = /[\p{L}\p{N}\p{M}]+/gu

/** Whether all words of one of the entry's names stand in the text in some form: by their first letters, which endings leave alone. */
function mayOccur({ term, variants = [], expansion }: Row, beginnings: ReadonlySet<string>): boolean {
  const names = [term, ...variants, ...(expansion == null ? [] : [expansion])]
  return names.some((name) => (name.toLowerCase().match(word) ?? []).every((one) => beginnings.has(beginningOf(one))))
}

/** At most three letters; Arabic words without what may be written to them. */
const beginningOf = (word: string) => (isArabic(word) ? withoutClitics(unmarked(word)) : word).slice(0, 3)
