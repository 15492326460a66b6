import { isDay } from './iso-date.js'
import { monthOf } from './month-names.js'

/** A date that was found in a line. */
export interface WrittenDate {
  readonly index: number
  readonly length: number
  /** ISO 8601 date; null where the year is missing or day and month cannot be told apart. */
  readonly date: string | null
  /** The two readings of `03/04/2019`, day first and month first, where both are days. */
  readonly either?: readonly [string, string]
}

/** Whether the first figure of `03/04/2019` is the day or the month; null where that is not known. */
export type DateOrder = 'day-first' | 'month-first' | null

const name = '(\\p{L}[\\p{L}\\p{M}]{1,13}(?:\\s(?:الأول|الاول|الثاني))?)'
/** Arabic papers write a month in both of its names: `10 يوليو/تموز 2007`. */
const again = '(?:\\s?/\\s?\\p{Script=Arabic}{2,14}(?:\\s(?:الأول|الاول|الثاني))?)?'
/** Hebrew writes "the" as one word with the day: `ה12 ביולי`. */
const dayFirst = new RegExp(`(?<![\\p{L}\\p{N}])(?:ה-?)?(\\d{1,2})(?:st|nd|rd|th|er|ης|η|[º°ª.])?[\\s.-]+(?:de |of |d[’'])?${name}${again}(?!\\p{L})(?:\\.|,|\\s?،|\\s,)?(?:(?:\\s|-|,\\s?|\\.\\s?|/)(?:de |del |of )?(\\d{4}|\\d{2}(?![\\d:.]))(?!\\d))?`, 'gu')
const monthFirst = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?!\\p{L})\\.?[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:[,.]?\\s+(\\d{4})(?!\\d)|-(\\d{4})(?!\\d))?(?!\\p{L})`, 'gu')
/** A page that was copied without its marks has lost the comma and the space before the year: `Jul 282016`. */
const monthFirstGlued = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?!\\p{L})\\.?\\s([0-3]\\d)((?:19|20)\\d{2})(?!\\d)`, 'gu')
const yearFirst = /(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/u
const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.]*\d)/u
const slashed = /(?<![\d/])(\d{1,2})\s?([/-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/-]*\d)/u
const eastern = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u

/** The first date in a line; longer lines are read as far as 300 characters. */
export function findDate(words: string, order: DateOrder = null): WrittenDate | null {
  const line = westernDigits(words.slice(0, 300))
  if (!/\d/.test(line)) return null
  const found = [
    plain(yearFirst.exec(line), 1, 2, 3), plain(eastern.exec(line), 1, 2, 3), plain(dotted.exec(line), 3, 2, 1),
    named(line, dayFirst, 2, 1, 3), named(line, monthFirst, 1, 2, 3), named(line, monthFirstGlued, 1, 2, 3), inOrder(slashed.exec(line), order),
  ].filter((date) => date !== null)
  return found.reduce<WrittenDate | null>((first, date) => first === null || date.index < first.index ? date : first, null)
}

function plain(match: RegExpExecArray | null, year: number, month: number, day: number): WrittenDate | null {
  if (match === null) return null
  // "2.2.22" may be a version number; "02.02.22" is a date
  if (match[year]?.length === 2 && !(match[month]?.length === 2 && match[day]?.length === 2)) return null
  return { index: match.index, length: match[0].length, date: isoDay(match[year], Number(match[month]), match[day]) }
}

function named(line: string, pattern: RegExp, month: number, day: number, year: number): WrittenDate | null {
  for (const match of line.matchAll(pattern)) {
    const number = monthOf(match[month] ?? '') ?? monthOf((match[month] ?? '').replace(/\s.*$/u, ''))
    const date = Number(match[day])
    if (number === null || date < 1 || date > 31) continue
    const written = match[year] ?? match[year + 1]
    return { index: match.index, length: match[0].length, date: written === undefined ? null : isoDay(written, number, match[day]) }
  }
  return null
}

function inOrder(match: RegExpExecArray | null, order: DateOrder): WrittenDate | null {
  // "10-15-20" is a score or a part number
  if (match === null || (match[2] === '-' && match[4]?.length === 2)) return null
  const place = { index: match.index, length: match[0].length }
  const [day, month] = [isoDay(match[4], Number(match[3]), match[1]), isoDay(match[4], Number(match[1]), match[3])]
  if (day === null && month === null) return /^0?0$/.test(match[1] ?? '') ? null : { ...place, date: null }
  if (day === null || month === null || day === month) return { ...place, date: day ?? month }
  return { ...place, date: order === 'day-first' ? day : order === 'month-first' ? month : null, either: [day, month] }
}

/** An ISO 8601 date; null where the figures make none. A year of two figures is of this century up to 2040. */
function isoDay(year: string | undefined, month: number, day: string | undefined): string | null {
  const whole = year?.length === 2 ? Number(year) + (Number(year) > 40 ? 1900 : 2000) : Number(year)
  const date = Number(day)
  if (!isDay(whole, month, date)) return null
  return `${whole}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** Digits of Arabic, Persian, Devanagari and Bengali as 0 to 9, each in its place: the first two count from 0, the others from 6. */
const otherDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/gu
const westernDigits = (words: string): string => words.replace(otherDigit, (digit) => {
  const code = digit.charCodeAt(0)
  return String((code & 0xf) - (code < 0x900 ? 0 : 6))
})
