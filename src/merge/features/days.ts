import type { TimeMention } from '../../document/mention.js'
import type { Word } from './tokens.js'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
/** English names of days and months; `may` is a verb more often. */
const calendar: ReadonlySet<string> = new Set([...weekdays, ...months].filter((name) => name !== 'may'))
export const isDayOrMonth = (form: string): boolean => calendar.has(form)
const short = new Map([['sept', 9], ...months.map((month, i): [string, number] => [month.slice(0, 3), i + 1])])
const relative: Readonly<Record<string, string>> = { yesterday: 'relative:-1', today: 'relative:0', tonight: 'relative:0', tomorrow: 'relative:1' }

/** English day names, months with a day, years and relative days, for texts whose times nobody has resolved. */
export function daysIn(words: readonly Word[], english: boolean): readonly string[] {
  const days = new Set<string>()
  for (const [i, word] of words.entries()) {
    const form = word.form
    if (/^(?:19|20)\d\d$/u.test(form)) days.add(`year:${form}`)
    if (!english) continue
    const weekday = weekdays.findIndex((day) => form === day || form === `${day}s`)
    if (weekday >= 0 && word.capital) days.add(`weekday:${weekday}`)
    const relation = relative[form]
    if (relation !== undefined) days.add(relation)
    const month = word.capital ? months.indexOf(form) + 1 || short.get(form) || 0 : 0
    if (month === 0) continue
    const day = dayNumber(words[i + 1]) ?? dayNumber(words[i - 1]) ?? (words[i - 1]?.form === 'of' ? dayNumber(words[i - 2]) : null)
    if (day !== null) days.add(`date:${month}-${day}`)
    else if (form !== 'may' && form !== 'march') days.add(`month:${month}`)
  }
  return [...days].sort()
}

function dayNumber(word: Word | undefined): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word?.form ?? '')
  const day = digits ? Number(digits[1]) : 0
  return day >= 1 && day <= 31 ? day : null
}

/** Days that the understand stage resolved; a mention that it could not date is read from its words. */
export function resolvedDays(times: readonly TimeMention[]): readonly string[] {
  return [...new Set(times.flatMap((time) => (time.date === null ? [] : [`${time.precision === 'time' ? 'day' : time.precision}:${time.date.slice(0, 10)}`])))].sort()
}
