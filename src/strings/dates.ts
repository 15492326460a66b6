import { calendars } from '../document/calendar.js'
import type { Range } from './wording.js'

/** The languages that we write. */
export type Language = 'en' | 'es' | 'fr' | 'de' | 'pt' | 'ru' | 'uk' | 'ar' | 'tr'

interface Order {
  /** `16 December` */
  readonly day: (day: string, month: string) => string
  /** The day of a month that both ends of a range share, alone. */
  readonly bare?: (day: string) => string
  readonly year: (before: string, year: string) => string
  readonly weekday: (weekday: string, date: string) => string
}

const plain: Order = { day: (day, month) => `${day} ${month}`, year: (before, year) => `${before} ${year}`, weekday: (weekday, date) => `${weekday} ${date}` }
const withDe: Order = { day: (day, month) => `${day} de ${month}`, year: (before, year) => `${before} de ${year}`, weekday: (weekday, date) => `${weekday}, ${date}` }

/**
 * How a date is put together (CLDR), but for three things: Russian and Ukrainian write the word for year in full, since its
 * abbreviation would bring a full stop into the middle of a sentence and two to its end; the first of a French month is
 * `1er`; and English has no comma after the weekday.
 */
const orders: Readonly<Record<Language, Order>> = {
  en: plain,
  es: withDe,
  fr: { ...plain, day: (day, month) => `${day === '1' ? '1er' : day} ${month}`, bare: (day) => (day === '1' ? '1er' : day) },
  de: { ...plain, day: (day, month) => `${day}. ${month}`, bare: (day) => `${day}.`, weekday: (weekday, date) => `${weekday}, ${date}` },
  pt: withDe,
  ru: { ...plain, year: (before, year) => `${before} ${year}\u00a0года`, weekday: (weekday, date) => `${weekday}, ${date}` },
  uk: { ...plain, year: (before, year) => `${before} ${year}\u00a0року`, weekday: (weekday, date) => `${weekday}, ${date}` },
  ar: { ...plain, weekday: (weekday, date) => `${weekday}، ${date}` },
  tr: { ...plain, weekday: (weekday, date) => `${date} ${weekday}` },
}

/** How a language says dates. Dates come as ISO 8601; what follows the day is not looked at, and no time zone shifts it. */
export interface Dates {
  /** `Friday 16 December 2016` */
  readonly day: (date: string) => string
  /** The same without the year, where that is the year of another date. */
  readonly dayWithin: (date: string, of: string | null) => string
  /** Days from one to the day before another, as one phrase: `10 to 11 December 2016`. */
  readonly days: (from: string, until: string) => string
  /** `July 2016` */
  readonly month: (date: string) => string
}

export function datesOf(language: Language, range: Range): Dates {
  const order = orders[language]
  const { months, monthsAlone = months, weekdays } = calendars[language] as (typeof calendars)[string]
  const within = (date: Date) => order.day(String(date.getUTCDate()), months[date.getUTCMonth()] as string)
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
      const bare = order.bare ?? ((number: string) => number)
      return range(first.getUTCMonth() === last.getUTCMonth() ? bare(String(first.getUTCDate())) : within(first), long(last))
    },
    month: (date) => order.year(monthsAlone[at(`${date.slice(0, 7)}-01`).getUTCMonth()] as string, date.slice(0, 4)),
  }
}

const at = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`)
