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

/**
 * The built-in list of a language; empty where there is none.
 * The file is a list of entries, each with `term`, `kind`, `definition`, `basis`, and if need be `variants` and `expansion`.
 */
export async function builtInList(language: string, files: Files): Promise<readonly ListEntry[]> {
  const bytes = await files.asset(`styles/glossary/${language.split('-')[0]?.toLowerCase() ?? ''}.yaml`).catch(() => null)
  if (bytes === null) return []
  const { parse } = await import('yaml')
  const rows = parse(new TextDecoder().decode(bytes)) as readonly (Partial<ListEntry> & Pick<ListEntry, 'term' | 'kind' | 'definition' | 'basis'>)[]
  return rows.map((row) => ({ ...row, variants: row.variants ?? [], expansion: row.expansion ?? null }))
}
