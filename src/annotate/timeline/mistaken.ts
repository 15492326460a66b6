import type { AnalyzedArticle } from '../../document/article.js'
import type { TimeMention } from '../../document/mention.js'
import { daysBefore } from '../days-apart.js'

const weekday = /^\p{Lu}\p{Ll}+day(?!,? \(?\p{Lu}|,? \(?\d)/u
/** A weekday beside a time of day: `12:30 p.m. local time (0130 GMT) Monday`. */
const weekdayBehind = /^(?:\s+local time)?(?:\s+\([^)]{1,20}\))?,?\s+(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? \(?\d)/u
/** `May last year`, of an article of May. */
const otherYear = /^,?\s+(?:of\s+)?(last|next)\s+year\b/u
/** A stretch of time that ends now holds no event: `in the past year`. English. */
const untilNow = /^past\s+(?:year|month|week|decade)$/iu

/** `the 19 Sept. 11 hijackers`: the number counts what follows, and the day stands behind its month. English. */
const counting = /^\d{1,2}\s+\p{Lu}\p{L}{2,8}\.?$/u
const dayBehind = /^\s+\d{1,2}(?![\d.:,]*\d)\s+\p{Ll}{3}/u

/** Whether a time was taken for another than the article means, as far as its words tell: six days back a weekday may as well be tomorrow's, six days ahead yesterday's. */
export function isMistaken({ text, published }: AnalyzedArticle, { date, precision, start, end }: Pick<TimeMention, 'date' | 'precision' | 'start' | 'end'>): boolean {
  const words = text.slice(start, end)
  if (untilNow.test(words) || (counting.test(words) && dayBehind.test(text.slice(end, end + 20)))) return true
  if (date === null || published === null) return false
  const year = otherYear.exec(text.slice(end, end + 20))?.[1]
  if (year !== undefined && Number(date.slice(0, 4)) !== Number(published.slice(0, 4)) + (year === 'last' ? -1 : 1)) return true
  const apart = daysBefore(published, date)
  return Math.abs(apart) === 6
    && ((precision === 'day' && weekday.test(text.slice(start, end))) || (precision === 'time' && weekdayBehind.test(text.slice(end, end + 50))))
}
