const aDay = 86_400_000

/** How many days a date lies before another, negative for a later one; ISO 8601, of which the hours are not looked at. */
export const daysBefore = (later: string, date: string): number => (Date.parse(later.slice(0, 10)) - Date.parse(date.slice(0, 10))) / aDay

/** Days between two dates; 0 where one is not known. */
export function apart(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0
  const days = Math.abs(daysBefore(a, b))
  return Number.isNaN(days) ? 0 : days
}
