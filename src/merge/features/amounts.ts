import { currencyOf } from '../../document/currencies.js'
import { baseUnitOf } from '../../document/measure-units.js'
import type { Bound, Quantity } from '../../document/mention.js'
import type { LanguageRules } from './language.js'
import { attachedUnit, type Word } from './tokens.js'

/** A number in a sentence, with what stands behind it. */
export interface Amount {
  readonly low: number
  readonly high: number
  readonly bound: Bound
  /** Index of the first token of the number. */
  readonly token: number
  /** Stems of the content words that follow, up to three: what is counted and what became of it. */
  readonly near: readonly string[]
  /** What is measured in a unit that has another name elsewhere: `km` and so many of them, for 30 miles; the currency of a sum. */
  readonly measure?: readonly [base: string, value: number]
  /** Put in brackets behind a sum in another currency for its readers: "€2 million ($2.6 million)". */
  readonly conversion?: true
}

const units: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50,
  sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}
const ordinals: Readonly<Record<string, number>> = {
  third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, twentieth: 20, thirtieth: 30, fiftieth: 50, hundredth: 100,
}
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, bn: 1e9, mn: 1e6 }
const about = new Set(['about', 'around', 'some', 'nearly', 'almost', 'roughly', 'approximately', 'circa', 'estimated', 'close'])
const least = new Set(['least', 'over', 'than', 'exceeding', 'minimum'])
const most = new Set(['most', 'maximum', 'under', 'below'])

interface FoundNumber {
  readonly low: number
  readonly high: number
  readonly bound: Bound
  readonly first: number
  /** Exclusive. */
  readonly last: number
}

/** Numbers in digits in any language, and in words in English. "one" alone is mostly a pronoun and is not counted. */
function numbersIn(words: readonly Word[], text: string, english: boolean): readonly FoundNumber[] {
  const found: FoundNumber[] = []
  for (let i = 0; i < words.length; i++) {
    const start = i
    let value = valueOf(words[i] as Word, english)
    if (value === null) continue
    if (/^(?:one)$/u.test((words[i] as Word).form) && scales[words[i + 1]?.form ?? ''] === undefined) continue
    let next = i + 1
    if (english) {
      const tens = value >= 20 && value < 100 && value % 10 === 0 && units[(words[i] as Word).form] !== undefined
      const ones = units[words[next]?.form ?? '']
      if (tens && ones !== undefined && ones < 10) { value += ones; next++ }
      for (let scale = scales[words[next]?.form ?? '']; scale !== undefined; scale = scales[words[next]?.form ?? '']) { value *= scale; next++ }
    }
    // "£2m", "2m euros": elsewhere metres
    if (next === i + 1 && words[next]?.form === 'm' && (/^\p{Sc}$/u.test(text[(words[i] as Word).start - 1] ?? '') || currencyOf(words[next + 1]?.form ?? '') !== null)) { value *= 1e6; next++ }
    const hour = english && next === i + 1 ? hourOf((words[i] as Word).form, words[next]?.form ?? '') : null
    if (hour !== null) { value = hour; next++ }
    found.push({ low: value, high: value, bound: english ? boundBefore(words, start) : 'exact', first: start, last: next })
    i = next - 1
  }
  return english ? ranges(found, words) : found
}

/** "4:30 p.m.", "4.30pm" and "16:30" are 1630, "4 p.m." is 16; null where no half of the day stands behind. */
function hourOf(form: string, behind: string): number | null {
  const [, hours, minutes] = (/^[ap]m$/u.test(behind) && /^(\d{1,2})(?:[.:](\d{2}))?$/u.exec(form)) || []
  if (hours === undefined) return null
  const hour = Number(hours) + (behind === 'pm' ? 12 : 0)
  return minutes === undefined || minutes === '00' ? hour : hour * 100 + Number(minutes)
}

function ranges(found: readonly FoundNumber[], words: readonly Word[]): readonly FoundNumber[] {
  const out: FoundNumber[] = []
  for (const number of found) {
    const before = out.at(-1)
    const joined = before !== undefined && number.first === before.last + 1 && /^(?:and|to|or)$/u.test(words[before.last]?.form ?? '')
    const opened = before !== undefined && /^(?:between|from)$/u.test(words[before.first - 1]?.form ?? '')
    if (joined && opened && before.low < number.high) {
      out[out.length - 1] = { low: before.low, high: number.high, bound: 'between', first: before.first, last: number.last }
    } else out.push(number)
  }
  return out
}

function boundBefore(words: readonly Word[], at: number): Bound {
  const before = words[at - 1]?.form ?? ''
  const twoBefore = words[at - 2]?.form ?? ''
  if (least.has(before) && (before !== 'than' || twoBefore === 'more')) return 'at-least'
  if (most.has(before) || (before === 'than' && /^(?:less|fewer)$/u.test(twoBefore)) || (before === 'to' && twoBefore === 'up')) return 'at-most'
  return about.has(before) ? 'about' : 'exact'
}

function valueOf(word: Word, english: boolean): number | null {
  const digits = /^(\p{Nd}+(?:[.,:]\p{Nd}+)*)$/u.exec(word.form)
  if (digits) {
    const plain = (digits[1] as string).normalize('NFKC')
    const grouped = /^\d{1,3}(?:[,.]\d{3})+$/u.test(plain) ? plain.replace(/[,.]/gu, '') : plain.replace(',', '.')
    // "4:00 p.m." is "4 p.m."
    const value = Number(grouped.includes(':') ? grouped.replace(/:00$/u, '').replaceAll(':', '') : grouped)
    return Number.isFinite(value) ? value : null
  }
  return english ? units[word.form] ?? null : null
}

/** Amounts of a sentence with the stems of its words, in which a number is one term whatever its notation. */
export interface FoundAmounts {
  readonly amounts: readonly Amount[]
  /** One for each word; '' for function words and the later words of a number. */
  readonly stems: readonly string[]
}

export function amountsIn(words: readonly Word[], text: string, rules: LanguageRules): FoundAmounts {
  const stems = words.map((word) => (rules.isFunctionWord(word.form) ? '' : rules.stem(word.form)))
  for (let i = 1; i < words.length; i++) {
    // "is out", "was back": the particle is the predicate
    if (rules.english && being.has((words[i - 1] as Word).form) && particles.has((words[i] as Word).form)) stems[i] = `~${(words[i] as Word).form}`
  }
  for (const [i, word] of words.entries()) {
    const ordinal = rules.english ? ordinals[word.form] ?? (/^\d{1,4}(?:st|nd|rd|th)$/u.test(word.form) ? Number.parseInt(word.form, 10) : undefined) : undefined
    if (ordinal !== undefined) stems[i] = `#${ordinal}th`
  }
  const numbers = numbersIn(words, text, rules.english)
  for (const number of numbers) {
    // what a number measures is told by its measure; of the words only those that are written out count
    stems.fill('', number.first, attachedUnit.test(words[number.last]?.form ?? '') ? number.last + 1 : number.last)
    stems[number.first] = `#${number.low === number.high ? number.low : `${number.low}-${number.high}`}`
  }
  return { stems, amounts: numbers.map(({ low, high, bound, first, last }) => ({ low, high, bound, token: first, near: betweenCommas(words, text, first, last) ? [] : nearby(stems, last) })) }
}

/** "a farmer, 61, was found": an age counts nothing that follows it. */
const betweenCommas = (words: readonly Word[], text: string, first: number, last: number): boolean =>
  /,\s*$/u.test(text.slice(words[first - 1]?.end ?? 0, words[first]?.start)) && text.startsWith(',', words[last - 1]?.end)

const being = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "he's", "she's"])
const particles = new Set(['out', 'off', 'in', 'up', 'down', 'over', 'back', 'away'])

const nearby = (stems: readonly string[], from: number): readonly string[] => stems.slice(from, from + 6).filter((stem) => stem !== '' && !stem.startsWith('#')).slice(0, 3)

/** What a quantity measures: so many of a base unit, or a sum in its currency. "Pounds" are taken for a weight. */
function measureOf({ unit, low, high }: Quantity): NonNullable<Amount['measure']> | null {
  if (unit === null) return null
  const base = baseUnitOf(unit)
  if (base !== null) return low === high ? [base[0], low * base[1]] : null
  const currency = currencyOf(unit)
  return currency === null ? null : [currency, low]
}

/** Amounts that the understand stage found; spans index the sentence's text. Numbers that it left alone (a year) stay terms only. */
export function amountsFrom(quantities: readonly Quantity[], words: readonly Word[], text: string, found: FoundAmounts): readonly Amount[] {
  return quantities.flatMap((quantity, at): Amount[] => {
    const token = words.findIndex((word) => word.end > quantity.start)
    if (token < 0) return []
    const digits = found.amounts.find((amount) => (words[amount.token] as Word).start >= quantity.start && (words[amount.token] as Word).start < quantity.end)
    // an hour counts nothing
    if (words[digits?.token ?? token]?.form.includes(':')) return []
    const after = words.findIndex((word) => word.start >= quantity.end)
    const near = digits?.near ?? (after < 0 ? [] : nearby(found.stems, after))
    const measure = measureOf(quantity)
    return [{
      low: quantity.low, high: quantity.high, bound: quantity.bound, token: digits?.token ?? token,
      // "a two-million-euro theft" is "a theft of €2 million"
      near: measure === null ? near : near.filter((stem) => currencyOf(stem) !== measure[0]), ...(measure === null ? {} : { measure }),
      ...(isConversion(at, quantities, text) ? { conversion: true } : {}),
    }]
  })
}

/** Whether a sum stands in brackets right behind a sum in another currency, alone or with others. */
function isConversion(at: number, quantities: readonly Quantity[], text: string): boolean {
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
