import { isYearlessDay, type Found } from './times.js'
import { isoDay, parseDay, type DayNumber } from './calendar.js'

/** Longer ranges than this many days are no stretch of one story. */
const longest = 400

const between = /\bbetween\s+$/iu
const to = /^\s*(?:to|until|till|through|[–—-]|au|al|bis|a|по|до|إلى)\s*(?:(?:le|el|il|zum)\s+)?$/iu
const and = /^\s*(?:and|et|y|und|e)\s+(?:(?:le|el|il|dem)\s+)?$/iu
/** The last day of `4 June to 26` and `June 19 and 20`, with its year. */
const bareEnd = /^\s*(?<link>to|through|and|&|[–—-])\s*(?<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?(?![\d:.,%]*\d|\s*(?:[ap]\.?m\b|percent|per\s|people|million|billion|[’']|(?:other\s+)?\p{L}{3,}s\b))(?:,\s+(?<year>(?:19|20)\d\d)(?!\d))?/iu

/**
 * `between July 11 and Nov. 1, 1995`, `June 4 to 26`: one time with its first day and the day after its last. The year at the end
 * is that of both ends, and the first lies before the last.
 */
export function ranges(found: readonly Found[], text: string): Found[] {
  const out: Found[] = []
  for (const mention of found) {
    const last = out.at(-1)
    const whole = last === undefined ? null : range(last, mention, text)
    if (whole !== null) out[out.length - 1] = whole
    else out.push(mention)
  }
  return out.map((one) => toBareEnd(one, text))
}

function range(from: Found, until: Found, text: string): Found | null {
  if (!isDay(from) || !isDay(until)) return null
  const link = text.slice(from.end, until.start)
  if (!to.test(link) && !(and.test(link) && between.test(text.slice(0, from.start)))) return null
  const end = parseDay(until.date)
  const start = until.names.year && isYearlessDay(from) ? lastBefore(from.date ?? '', end) : parseDay(from.date)
  return start === null || end === null || end <= start || end - start > longest ? null
    : { ...from, end: until.end, date: isoDay(start), until: isoDay(end + 1), names: { month: true, year: from.names.year || until.names.year } }
}

function toBareEnd(one: Found, text: string): Found {
  const start = parseDay(one.date)
  if (!isDay(one) || start === null || one.form !== 'month-day') return one
  const found = bareEnd.exec(text.slice(one.end, one.end + 30))
  if (found === null || (one.names.year && found.groups?.year !== undefined)) return one
  const { link = '', day = '', year } = found.groups ?? {}
  const first = year === undefined ? start : parseDay(`${year}${isoDay(start).slice(4)}`)
  const last = first === null ? null : parseDay(`${isoDay(first).slice(0, 8)}${day.padStart(2, '0')}`)
  // `June 4 and 20 boats`: only two days in a row are told with `and`
  if (first === null || last === null || last <= first || (/and|&/iu.test(link) && last !== first + 1)) return one
  return { ...one, end: one.end + found[0].length, date: isoDay(first), until: isoDay(last + 1), names: { month: true, year: one.names.year || year !== undefined } }
}

const isDay = ({ form, date, until }: Found): boolean => (form === 'day-month' || form === 'month-day') && date !== null && until === null

/** The same day of the year, the last time that it came before another. */
function lastBefore(date: string, end: DayNumber | null): DayNumber | null {
  if (end === null) return null
  const year = Number(isoDay(end).slice(0, 4))
  const own = parseDay(`${year}${date.slice(4)}`)
  return own !== null && own < end ? own : parseDay(`${year - 1}${date.slice(4)}`)
}
