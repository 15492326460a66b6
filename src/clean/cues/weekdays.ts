import { calendars } from '../../document/calendar.js'

/** Without the marks on the first letters of Arabic words, which writers set or leave out. */
const folded = (word: string): string => word.toLowerCase().replace(/[أإآ]/gu, 'ا')

let days: ReadonlyMap<string, number> | null = null

/** Day of the week, Sunday as 0, of a name in any of the languages that we write; null where it is none. */
export function weekdayOf(name: string): number | null {
  days ??= new Map(Object.values(calendars).flatMap(({ weekdays }) => weekdays.map((one, i) => [folded(one), i] as const)))
  return days.get(folded(name)) ?? null
}

/** Whether the only day of the week that stands before a date on its line is another than the date's: one of the two is a slip. */
export function contradicts(before: string, iso: string): boolean {
  const named = (before.match(/[\p{L}\p{M}]+(?:-feira)?/gu) ?? []).map(weekdayOf).filter((day) => day !== null)
  const [year, month, day] = iso.split('-').map(Number)
  return named.length === 1 && named[0] !== new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).getUTCDay()
}
