import type { FoundName } from '../names/names.js'
import type { Quoted } from '../quotation-marks.js'

/** The names that stand in no quotation. Both lists are in order. */
export function unquoted(names: readonly FoundName[], quotes: readonly Quoted[]): readonly FoundName[] {
  let quote = 0
  return names.filter((name) => {
    while (quote < quotes.length && (quotes[quote] as Quoted).end <= name.start) quote++
    return quote >= quotes.length || name.start < (quotes[quote] as Quoted).start
  })
}
