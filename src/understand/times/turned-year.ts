import type { Found } from './times.js'
import { parseDay, validDay, isoDay, yearOf } from './calendar.js'

/** What may stand between a month and its year: `March of last year`, `marzo del año pasado`, `en mars de l’année dernière`. */
const of = /^,?\s+(?:(?:of|del?|des|d[aeo]|dello|من)\s+|(?:de\s+)?(?:l|dell)['’])?$/iu
/** `last year’s 12 May`. English. */
const owned = /^['’]s\s+$/u

/**
 * `in March last year`, `on 4 May two years ago`, `last year’s 12 May`: a day or month and the year that is counted from that of
 * writing are one time, as if the year stood there in figures.
 */
export function turnedYears(found: readonly Found[], text: string): Found[] {
  const out: Found[] = []
  for (const mention of found) {
    const last = out.at(-1)
    const link = last === undefined ? '' : text.slice(last.end, mention.start)
    const [month, year] = last !== undefined && isTurn(last) ? [mention, last] : [last, mention]
    const whole = month !== undefined && isTurn(year) && month.names.month && !month.names.year && (year === last ? owned : of).test(link) ? inYear(month, year) : null
    if (last !== undefined && whole !== null) out[out.length - 1] = { ...whole, start: last.start, end: mention.end }
    else out.push(mention)
  }
  return out
}

const isTurn = ({ form, precision, date }: Found): boolean => (form === 'span' || form === 'ago') && precision === 'year' && date !== null

/** The month or day in the year of another time; null where that year lacks it. */
function inYear(month: Found, year: Found): Found | null {
  const [day, first, until] = [parseDay(month.date), parseDay(year.date), parseDay(month.until)]
  if (day === null || first === null) return null
  const by = yearOf(first) - yearOf(day)
  const date = moved(day, by)
  return date === null ? null : { ...month, date, until: until === null ? null : moved(until, by), names: { month: true, year: true } }
}

function moved(day: number, years: number): string | null {
  const to = validDay(yearOf(day) + years, Number(isoDay(day).slice(5, 7)), Number(isoDay(day).slice(8)))
  return to === null ? null : isoDay(to)
}
