import { currencyOf } from '../../document/currencies.js'
import type { Bound } from '../../document/mention.js'
import type { Word } from './tokens.js'

const units: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50,
  sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, bn: 1e9, mn: 1e6 }
const about = new Set(['about', 'around', 'some', 'nearly', 'almost', 'roughly', 'approximately', 'circa', 'estimated', 'close'])
const least = new Set(['least', 'over', 'than', 'exceeding', 'minimum'])
const most = new Set(['most', 'maximum', 'under', 'below'])

/** A number among the words of a sentence: its range, and which words tell it. */
interface FoundNumber {
  readonly low: number
  readonly high: number
  readonly bound: Bound
  readonly first: number
  /** Exclusive. */
  readonly last: number
}

/** Numbers in digits in any language, and in words in English. "one" alone is mostly a pronoun and is not counted. */
export function numbersIn(words: readonly Word[], text: string, english: boolean): readonly FoundNumber[] {
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

/** "between 20 and 30" is one number. */
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

/** What the words before a number make of it: "more than", "up to", "about". */
function boundBefore(words: readonly Word[], at: number): Bound {
  const before = words[at - 1]?.form ?? ''
  const twoBefore = words[at - 2]?.form ?? ''
  if (least.has(before) && (before !== 'than' || twoBefore === 'more')) return 'at-least'
  if (most.has(before) || (before === 'than' && /^(?:less|fewer)$/u.test(twoBefore)) || (before === 'to' && twoBefore === 'up')) return 'at-most'
  return about.has(before) ? 'about' : 'exact'
}

/** What a word alone counts, in digits or, in English, written out. */
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
