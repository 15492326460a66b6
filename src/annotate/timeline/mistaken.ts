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

/** Whether a time was taken for another than the article means, as far as its words tell: six days back a weekday may as well be tomorrow's. */
export function isMistaken({ text, published }: AnalyzedArticle, { date, precision, start, end }: Pick<TimeMention, 'date' | 'precision' | 'start' | 'end'>): boolean {
  const words = text.slice(start, end)
  if (untilNow.test(words)) return true
  if (date === null || published === null) return false
  const year = otherYear.exec(text.slice(end, end + 20))?.[1]
  if (year !== undefined && Number(date.slice(0, 4)) !== Number(published.slice(0, 4)) + (year === 'last' ? -1 : 1)) return true
  return daysBefore(published, date) === 6
    && ((precision === 'day' && weekday.test(text.slice(start, end))) || (precision === 'time' && weekdayBehind.test(text.slice(end, end + 50))))
}
