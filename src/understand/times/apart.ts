import type { Found } from './times.js'
import { dayNumber, isoDay, monthOf, parseDay, validDay, yearOf } from './calendar.js'
import { smallNumber } from './words.js'

/**
 * Weekdays that are not counted from publication: `10 years ago Monday` is that day ten years before; the days of `the Saturday morning
 * of the landslide` and `on that Saturday` nothing names. English.
 */
export function apart(found: readonly Found[], text: string, language: string): Found[] {
  if (language !== 'en') return [...found]
  const out: Found[] = []
  for (const mention of found) {
    const last = out.at(-1)
    const together = last?.form === 'ago' && mention.form === 'weekday' && /^\s+(?:on\s+)?$/u.test(text.slice(last.end, mention.start)) ? before(last, mention, text) : null
    if (together !== null) out[out.length - 1] = together
    else if (mention.form === 'weekday' && mention.date !== null && isOfOther(mention, text)) out.push({ ...mention, date: null })
    else out.push(mention)
  }
  return out
}

/** A weekday so many years or months before. */
function before(ago: Found, weekday: Found, text: string): Found | null {
  const day = parseDay(weekday.date)
  const [, count = '', unit = ''] = /^(\S+)\s+(month|year)s?\s+ago$/iu.exec(text.slice(ago.start, ago.end)) ?? []
  if (day === null || unit === '') return null
  const months = yearOf(day) * 12 + monthOf(day) - 1 - smallNumber(count) * (unit.toLowerCase() === 'year' ? 12 : 1)
  const year = Math.floor(months / 12)
  const date = validDay(year, (months % 12) + 1, day - dayNumber(yearOf(day), monthOf(day), 1) + 1)
  return date === null ? null : { ...weekday, start: ago.start, date: isoDay(date), until: null, names: { month: false, year: false } }
}

const ofEvent = /^\s+(?:morning |afternoon |evening |night )?of\s+(?:the|their|his|her|its|that)\s+(?!(?:week|month|year)\b)\p{Ll}/u
const told = /(?:\b(?:the following|on that|by that|until that)|^that)\s+$/iu

const isOfOther = ({ start, end }: Found, text: string): boolean => ofEvent.test(text.slice(end)) || told.test(text.slice(0, start))

const dayOfSomething = '(?:on )?the day (?:of|before|after)|(?:the )?(?:next|following) day|le jour (?:de l[’\']|des? |du )|le jour suivant|le lendemain|la veille|el día (?:del? |siguiente)|al día siguiente|am Tag de[sr] |am (?:nächsten|folgenden) Tag|в день (?!рождения)|на следующий день|(?:في )?يوم ال(?!أحد|احد|[اإ]ثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت)|(?:في )?اليوم التالي'
const besideOtherDay = { behind: new RegExp(`^[^.;]{0,24}(?<![\\p{L}])(?:${dayOfSomething})`, 'iu'), before: new RegExp(`(?<![\\p{L}])(?:${dayOfSomething})[^.;]{0,48}$`, 'iu') }

/** Whether a time of day belongs to a day that is told by what happened on it: `at 7:20 on the day of the fire`, `le lendemain à 11 h`. */
export const isOfToldDay = ({ start, end }: Found, text: string): boolean => besideOtherDay.behind.test(text.slice(end, end + 60)) || besideOtherDay.before.test(text.slice(Math.max(0, start - 70), start))
