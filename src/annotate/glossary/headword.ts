import type { ListEntry } from './list.js'

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '')

/**
 * What heads an entry of the built-in list: its term where that is printed in some form, else the other name that is, since
 * readers look up what they have read: `typhoon` where nobody writes `cyclone`, `cease-fire` for `ceasefire`. The term stays
 * where the definition fits no other: `extradition` for `extradited`, `UN Secretary-General` for `Secretary-General`, a
 * word that is explained by it, a short form that stands for words. How words of one family begin is judged by letters alone,
 * which fits languages that set endings: English most of all.
 * @param forms as printed, each with its language where that is not the briefing's
 */
export function headword({ term, variants, kind, expansion, definition }: ListEntry, forms: ReadonlyMap<string, string | null>): string {
  if (kind !== 'word' || expansion !== null || [...forms.values()].some((of) => of !== null)) return term
  const own = letters(term)
  const printed = [...forms.keys()]
  if (printed.some((form) => form.toLowerCase().startsWith(term.toLowerCase()))) return term
  const other = variants.find((variant) => printed.some((form) => form.toLowerCase().startsWith(variant.toLowerCase())))
  if (other === undefined) return term
  const written = letters(other)
  if (own === written) return other
  const explains = letters(definition)
  // `indicted` is of the family of `indictment`
  return own.includes(written) || written.includes(own) || own.slice(0, 5) === written.slice(0, 5) || (explains.includes(written) && !explains.includes(own)) ? term : other
}
