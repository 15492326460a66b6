import { currencyOf } from '../../document/currencies.js'
import type { Bound, Quantity } from '../../document/mention.js'
import { isConversion, measureOf } from './conversions.js'
import type { LanguageRules } from './language.js'
import { numbersIn } from './numbers.js'
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

const ordinals: Readonly<Record<string, number>> = {
  third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, twentieth: 20, thirtieth: 30, fiftieth: 50, hundredth: 100,
}

/** Amounts of a sentence with the stems of its words, in which a number is one term whatever its notation. */
export interface FoundAmounts {
  readonly amounts: readonly Amount[]
  /** One for each word; '' for function words and the later words of a number. */
  readonly stems: readonly string[]
}

/** The numbers among the words of a sentence, and the words' stems. */
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
