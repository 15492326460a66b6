import { currencyOf } from '../../document/currencies.js'
import { baseUnitOf } from '../../document/measure-units.js'
import type { Quantity } from '../../document/mention.js'
import type { Amount } from './amounts.js'

/** What a quantity measures: so many of a base unit, or a sum in its currency. "Pounds" are taken for a weight. */
export function measureOf({ unit, low, high }: Quantity): NonNullable<Amount['measure']> | null {
  if (unit === null) return null
  const base = baseUnitOf(unit)
  if (base !== null) return low === high ? [base[0], low * base[1]] : null
  const currency = currencyOf(unit)
  return currency === null ? null : [currency, low]
}

/** Whether a sum stands in brackets right behind a sum in another currency, alone or with others. */
export function isConversion(at: number, quantities: readonly Quantity[], text: string): boolean {
  const quantity = quantities[at] as Quantity
  const opening = text.lastIndexOf('(', quantity.start)
  if (opening < 0 || quantity.start - opening > widest || text.lastIndexOf(')', quantity.start - 1) > opening || !sumsOnly.test(text.slice(opening + 1, quantity.start))) return false
  const own = currencyOf(text.slice(opening + 1, quantity.end + 2).split(/[;,/]/u).at(-1) ?? '') ?? measureOf(quantity)?.[0] ?? null
  const base = quantities.findLast(({ end }) => end <= opening)
  const currency = base === undefined ? null : measureOf(base)?.[0] ?? null
  return own !== null && currency !== null && own !== currency && base !== undefined && isOfSum(text.slice(base.end, opening))
}

/** What may stand behind a sum that still belongs to it: "-euro". */
const isOfSum = (gap: string): boolean => gap.trim() === '' || (/^[\s-]*\p{L}+\s*$/u.test(gap) && currencyOf(gap) !== null)

/** Three sums in brackets are no longer, in characters. */
const widest = 60

/** What may stand between a bracket and a sum: other sums, signs, and words that round. */
const sumsOnly = /^(?:\s|[\d.,;/-]|\p{Sc}|(?<!\p{L})\p{Lu}{1,3}(?!\p{L})|(?<!\p{L})(?:m|bn|million|billion|thousand|about|around|some|nearly|roughly|approximately|over|or|and)(?!\p{L})|(?<=\d)(?:m|bn)(?!\p{L}))*$/u
