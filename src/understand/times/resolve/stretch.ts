import { isoDay, monthOf, nextMonth, weekdayOf, dayNumber, yearOf, type DayNumber } from '../calendar.js'
import { smallNumber } from '../words.js'
import type { Groups, TimeContext } from './context.js'
import { exactDay, span, unknown, type Resolved } from './resolved.js'
import { tense } from './tense.js'

/** `three days ago`; null where the unit is none. */
export function ago([words = '', count = '', unit = '']: readonly (string | undefined)[], published: DayNumber | null): Resolved | null {
  const amount = smallNumber(count)
  const size = unitOf(unit.toLowerCase())
  if (size === null || amount > 200) return null
  // so long before what is being told, which need not be the day of writing
  if (/earlier$/iu.test(words)) return unknown('vague')
  if (size === 'day') return published === null ? unknown('day') : exactDay(published - amount)
  if (size === 'week') return published === null ? unknown('vague') : { date: isoDay(published - 7 * amount), until: null, precision: 'vague' }
  if (published === null) return unknown(size)
  if (size === 'year') return span(dayNumber(yearOf(published) - amount, 1, 1), dayNumber(yearOf(published) - amount + 1, 1, 1), 'year')
  const index = yearOf(published) * 12 + monthOf(published) - 1 - amount
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return span(dayNumber(year, month, 1), nextMonth(year, month), 'month')
}

function unitOf(word: string): 'day' | 'week' | 'month' | 'year' | null {
  if (/^(?:day|día|jour|tag|giorn|dia|д[ен]|gün)/u.test(word)) return 'day'
  if (/^(?:week|semana|semaine|woche|settiman|недел|тиж|hafta)/u.test(word)) return 'week'
  if (/^(?:month|mes|mês|mois|monat|месяц|місяц|ay)/u.test(word)) return 'month'
  return /^(?:year|año|an|jahr|ann|ano|год|лет|р[оі]к|yıl)/u.test(word) ? 'year' : null
}

/** The Saturday and Sunday of a weekend. */
export function weekend(words: string, context: TimeContext): Resolved {
  const { published } = context
  if (published === null) return unknown('vague')
  const sinceSaturday = (weekdayOf(published) + 1) % 7
  const ahead = /\bnext\b/iu.test(words) || tense({ ...context, before: `${context.before}${words} ` }) === 'future'
  const saturday = published - sinceSaturday + (ahead && sinceSaturday > 1 ? 7 : 0) - (/\blast\b/iu.test(words) && sinceSaturday < 2 ? 7 : 0)
  return span(saturday, saturday + 2, 'day')
}

/** The week, month or year of writing, or the one before or after it. */
export function stretch(groups: Groups, published: DayNumber | null): Resolved {
  const step = groups.last ?? groups.lastAfter ? -1 : groups.next ?? groups.nextAfter ? 1 : 0
  if (groups.week ?? groups.weekAfter) {
    if (published === null) return unknown('vague')
    const monday = published - ((weekdayOf(published) + 6) % 7) + 7 * step
    return span(monday, monday + 7, 'vague')
  }
  if (groups.aYear ?? groups.aYearAfter) {
    if (published === null) return unknown('year')
    const year = yearOf(published) + step
    return span(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1), 'year')
  }
  if (published === null) return unknown('month')
  const index = yearOf(published) * 12 + monthOf(published) - 1 + step
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return span(dayNumber(year, month, 1), nextMonth(year, month), 'month')
}
