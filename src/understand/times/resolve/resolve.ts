import { dayNumber, nextMonth, validDay } from '../calendar.js'
import { calendarNames } from '../names.js'
import type { TimeForm } from '../patterns.js'
import { timeWords } from '../words.js'
import { capitalless, fold, type Groups, type TimeContext } from './context.js'
import { isAmount, isNowadays, isOfScore, isOfShortYear, isTitle } from './no-time.js'
import { exactDay, span, unknown, type Resolved } from './resolved.js'
import { ago, stretch, weekend } from './stretch.js'
import { countsFromTold, weekday } from './weekday.js'
import { monthYear, yearOfDay } from './yearless.js'

export type { Resolved } from './resolved.js'

/** What a match stands for; null where it is no time after all. */
export function resolve(form: TimeForm, words: string, groups: Groups, positional: readonly (string | undefined)[], context: TimeContext): Resolved | null {
  const { published, language } = context
  const month = groups.month === undefined ? Number(groups.monthNumber) : calendarNames(language).months.get(fold(groups.month)) ?? 0
  const year = groups.year === undefined ? null : Number(groups.year)
  switch (form) {
    case 'iso': return exactDay(validDay(year ?? 0, month, Number(groups.day)))
    case 'numeric': {
      // 03/04/2016 is March in one country and April in another
      if (groups.separator === '/' && language === 'en' && Number(groups.day) <= 12) return unknown('day')
      return exactDay(validDay(year ?? 0, month, Number(groups.day)))
    }
    case 'day-month': case 'month-day': {
      if (capitalless(groups.month, language) || (form === 'day-month' && year === null && isOfScore(context))) return null
      if (year === null && (published === null || isOfShortYear(context))) return unknown('day')
      const ofDay = year ?? yearOfDay(month, Number(groups.day), context)
      return ofDay === null ? unknown('day') : exactDay(validDay(ofDay, month, Number(groups.day)))
    }
    case 'part-of-month': case 'month-year': case 'month': {
      if (capitalless(groups.month, language)) return null
      const precision = form === 'part-of-month' ? 'part-of-month' : 'month'
      if (year === null && (published === null || isOfShortYear(context))) return unknown(precision)
      const [from, to] = groups.early ? [1, 11] : groups.middle ? [11, 21] : groups.late ? [21, 0] : [1, 0]
      const inYear = year ?? monthYear(published ?? 0, month, from, context)
      return span(dayNumber(inYear, month, from), to === 0 ? nextMonth(inYear, month) : dayNumber(inYear, month, to), precision)
    }
    case 'weekday': return weekday(words, groups, context)
    case 'relative-day': {
      if (isTitle(words, context) || isNowadays(words, context)) return null
      if (language === 'de' && groups.relative === 'Morgen') return null
      if (language === 'es' && fold(groups.relative ?? '') === 'mañana' && /(?:la|esta|una|cada)\s+$/iu.test(context.before)) return null
      const shift = timeWords(language).days[fold(groups.relative ?? '')] ?? 0
      return published === null ? unknown('day') : exactDay(published + shift)
    }
    case 'ago': return ago(positional, published)
    case 'weekend': return isTitle(words, context) ? null : weekend(words, context)
    case 'span': return countsFromTold(words, context) ? unknown(groups.aYear ? 'year' : groups.aMonth ? 'month' : 'vague') : stretch(groups, published)
    case 'year': return year === null || isAmount(context) ? null : span(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1), 'year')
    case 'clock': case 'moment': return unknown(form === 'clock' ? 'time' : 'vague')
  }
}
