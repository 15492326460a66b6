import { isDay } from '../../document/iso-date.js'
import { findDate, type DateOrder } from '../../document/written-date.js'

/** Dates as machines write them, and as people do. Of the two readings of `03/04/2019` the one that another date on the page confirms. */
export function isoDate(words: string, order: DateOrder = null, confirmed: string | null = null): string | null {
  const text = words.trim()
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(text)
  if (iso) {
    const [, year, month, day, time, zone] = iso
    if (!isDayOfWeb(Number(year), Number(month), Number(day))) return null
    const offset = zone === undefined || zone === 'Z' || zone.includes(':') ? zone ?? '' : `${zone.slice(0, 3)}:${zone.slice(3)}`
    return `${year}-${month}-${day}${time === undefined ? '' : `T${time}${offset}`}`
  }
  const found = findDate(text, order)
  const date = found === null ? null : found.either?.find((one) => one === confirmed?.slice(0, 10)) ?? found.date
  return date !== null && isDayOfWeb(Number(date.slice(0, 4)), 1, 1) ? date : null
}

/** The web is younger than 1980, and a page says when it was published, not when it will be. */
const isDayOfWeb = (year: number, month: number, day: number): boolean => year >= 1980 && year <= 2100 && isDay(year, month, day)

/** A time in UTC is another day than the reader's for some hours: the day that the page shows or has in its address is the article's. */
export function inLocalTime(date: string, shown: readonly (string | null)[]): string {
  if (!/T.*(?:Z|[+-]00:00)$/.test(date)) return date
  const day = Date.parse(date.slice(0, 10))
  const local = shown.find((other) => other !== null && Math.abs(Date.parse(other.slice(0, 10)) - day) === 86_400_000)
  return local?.slice(0, 10) ?? date
}
