import { dayNumber, monthOf, nearestYear, weekdayOf, yearOf, type DayNumber } from '../calendar.js'
import { calendarNames } from '../names.js'
import { isOfUnplanned } from '../unplanned-day.js'
import { tellsTense, timeWords } from '../words.js'
import { endsThen, firstClause, lastClause } from './clause.js'
import { fold, type TimeContext } from './context.js'
import { isOver } from './over.js'
import { tense } from './tense.js'

/**
 * The year of a day that is named without it: the nearest, and never one to come where an English clause tells what is over
 * (`fired on June 8`), nor for what nobody plans. Null for a day far ahead in a language whose tenses are not known.
 */
export function yearOfDay(month: number, day: number, context: TimeContext): number | null {
  const { published, before, after } = context
  if (month === 9 && day === 11 && (/^[\s,]*(?:\p{L}+ )?(?:attacks|terror)/iu.test(after) || /(?:attentats|atentados|Anschläge\p{L}*)\s(?:\p{L}+\s){0,2}$/iu.test(before))) return 2001
  const onWeekday = weekdayYear(month, day, context)
  if (onWeekday !== null) return onWeekday
  const year = nearestYear(published ?? 0, month, day)
  const away = published === null ? 0 : dayNumber(year, month, day) - published
  if (away > farAhead && !tellsTense(context.language)) return null
  return away > 0 && (isOfUnplanned(context) || isOver(context) || away > farAhead && isUnmarked(context)) ? year - 1 : year
}

/** A day so far ahead that is named without its year belongs to a plan, and Arabic marks what is to come. */
const farAhead = 60
const isUnmarked = ({ language, before, after }: TimeContext): boolean =>
  language === 'ar' && !timeWords('ar').future.test(`${before} | ${after}`) && !endsThen.test(before)

/** The nearest year in which the day falls on the weekday that stands before it, `Saturday, May 18`; null without one. */
function weekdayYear(month: number, day: number, { published, language, before }: TimeContext): number | null {
  const name = /([\p{L}\p{M}-]+)[.,]?\s*(?:(?:the|den|el|le|الموافق)\s+)?\(?$/u.exec(before.slice(-40))?.[1]
  const wanted = name === undefined ? undefined : calendarNames(language).weekdays.get(fold(name))
  if (wanted === undefined || published === null) return null
  const current = yearOf(published)
  const fitting = [current, current - 1, current + 1, current - 2, current - 3].filter((year) => weekdayOf(dayNumber(year, month, day)) === wanted)
  const distance = (year: number) => Math.abs(dayNumber(year, month, day) - published)
  return fitting.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** The year of a month that is named without it: the last that has begun, the next where the clause looks ahead. */
export function monthYear(published: DayNumber, month: number, day: number, context: TimeContext): number {
  const year = yearOf(published)
  // `fährt bis Ende Juni`: what lasts until then is not over
  if (tense(context) === 'future' || (context.language !== 'en' && endsThen.test(context.before) && !timeWords(context.language).past.test(`${lastClause(context.before)} | ${firstClause(context.after)}`))) return month < monthOf(published) ? year + 1 : year
  return dayNumber(year, month, day) > published ? year - 1 : year
}
