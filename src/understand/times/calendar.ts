/** A civil day as whole days since 1 January 1970, so that days can be added and compared. */
export type DayNumber = number

const dayLength = 86_400_000

export const dayNumber = (year: number, month: number, day: number): DayNumber => Math.floor(Date.UTC(year, month - 1, day) / dayLength)

/** ISO 8601 date. */
export const isoDay = (day: DayNumber): string => new Date(day * dayLength).toISOString().slice(0, 10)

/** 0 (Sunday) to 6. */
export const weekdayOf = (day: DayNumber): number => new Date(day * dayLength).getUTCDay()

export const yearOf = (day: DayNumber): number => new Date(day * dayLength).getUTCFullYear()

/** From 1. */
export const monthOf = (day: DayNumber): number => new Date(day * dayLength).getUTCMonth() + 1

/** The day of an ISO 8601 date or date-time; null where it names no whole day. */
export function parseDay(iso: string | null): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '')
  return match ? validDay(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** Null for a day that no calendar has, such as 31 June. */
export function validDay(year: number, month: number, day: number): DayNumber | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const number = dayNumber(year, month, day)
  return monthOf(number) === month ? number : null
}

/** The year that brings a month (and day) nearest to a reference day. */
export function nearestYear(reference: DayNumber, month: number, day: number): number {
  const year = yearOf(reference)
  const distance = (candidate: number) => Math.abs(dayNumber(candidate, month, day) - reference)
  return [year - 1, year + 1].reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best), year)
}

/** First day of the month after. */
export const nextMonth = (year: number, month: number): DayNumber => (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1))
