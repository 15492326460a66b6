import { calendars } from '../document/calendar.js'
import type { Strings } from './strings.js'
import type { Language, Range } from './wording.js'

interface Order {
  /** The number of a day, which stands alone where another names its month. */
  readonly number?: (day: string) => string
  /** `16 December` */
  readonly day: (number: string, month: string) => string
  readonly year: (before: string, year: string) => string
  readonly weekday: (weekday: string, date: string) => string
}

const plain: Order = { day: (number, month) => `${number} ${month}`, year: (before, year) => `${before} ${year}`, weekday: (weekday, date) => `${weekday} ${date}` }
const withComma: Order = { ...plain, weekday: (weekday, date) => `${weekday}, ${date}` }
const withDe: Order = { ...withComma, day: (number, month) => `${number} de ${month}`, year: (before, year) => `${before} de ${year}` }

/**
 * How a date is put together (CLDR), but for four things: Russian and Ukrainian write the word for year in full, since its
 * abbreviation would bring a full stop into the middle of a sentence and two to its end; the first of a French month is
 * `1er`, of an Italian one `1º`; and English has no comma after the weekday.
 */
const orders: Readonly<Record<Language, Order>> = {
  en: plain,
  es: withDe,
  fr: { ...plain, number: (day) => (day === '1' ? '1er' : day) },
  de: { ...withComma, number: (day) => `${day}.` },
  it: { ...plain, number: (day) => (day === '1' ? '1º' : day) },
  pt: withDe,
  ru: { ...withComma, year: (before, year) => `${before} ${year}\u00a0года` },
  uk: { ...withComma, year: (before, year) => `${before} ${year}\u00a0року` },
  ar: { ...plain, weekday: (weekday, date) => `${weekday}، ${date}` },
  tr: { ...plain, weekday: (weekday, date) => `${date} ${weekday}` },
}

/** How a language says dates. They come as ISO 8601; what follows the day is not looked at, and no time zone shifts it. */
export function datesOf(language: Language, range: Range): Pick<Strings, 'day' | 'dayWithin' | 'days' | 'month'> {
  const order = orders[language]
  const { months, monthsAlone = months, weekdays } = calendars[language] as (typeof calendars)[string]
  const numberOf = (date: Date) => order.number?.(String(date.getUTCDate())) ?? String(date.getUTCDate())
  const within = (date: Date) => order.day(numberOf(date), months[date.getUTCMonth()] as string)
  const yearOf = (date: Date) => String(date.getUTCFullYear())
  const long = (date: Date) => order.year(within(date), yearOf(date))
  const weekday = (date: Date, words: string) => order.weekday(weekdays[date.getUTCDay()] as string, words)
  const day = (date: string) => weekday(at(date), long(at(date)))
  return {
    day,
    dayWithin: (date, of) => (of?.slice(0, 4) === date.slice(0, 4) ? weekday(at(date), within(at(date))) : day(date)),
    days: (from, until) => {
      const first = at(from)
      const last = new Date(at(until).getTime() - 86_400_000)
      if (last.getTime() <= first.getTime()) return long(first)
      if (yearOf(first) !== yearOf(last)) return range(long(first), long(last))
      return range(first.getUTCMonth() === last.getUTCMonth() ? numberOf(first) : within(first), long(last))
    },
    month: (date) => order.year(monthsAlone[at(`${date.slice(0, 7)}-01`).getUTCMonth()] as string, date.slice(0, 4)),
  }
}

const at = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`)
