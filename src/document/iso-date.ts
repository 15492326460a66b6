/** How many days a month has, January being 1. */
const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** Whether the figures name a day of the calendar, as 31 February does not. Years are those that news is written in. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1000 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

/** Whether an ISO 8601 date, or a date with a time behind it, names a day of the calendar and a time of the clock. */
export function isIsoDate(iso: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?|$)/.exec(iso)
  if (found === null) return false
  const [year, month, day, hour = 0, minute = 0, second = 0] = found.slice(1).map((figures) => figures === undefined ? undefined : Number(figures)) as [number, number, number, number?, number?, number?]
  return isDay(year, month, day) && hour <= 24 && minute <= 59 && second <= 60
}
