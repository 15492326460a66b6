import type { TimeMention } from '../../document/mention.js'
import { isQuoted, type Statement } from '../statements.js'
import { isMistaken } from './mistaken.js'

/** The times of a sentence that may date an event: known, not quoted, and no history. */
export const usableTimes = (statement: Statement, reference: string | null): readonly TimeMention[] =>
  statement.times.filter((time) => isUsable(time, statement) && !isQuoted(statement, time) && !isBackground(time, reference))

function isUsable({ date, precision, start, end }: TimeMention, { article }: Statement): boolean {
  // `a popular weekend getaway`
  if (article.text.slice(start, end) === 'weekend') return false
  // the year that is still running dates nothing, nor does `the best films of 2008`
  if (/^(?:this year|an? year ago)$/iu.test(article.text.slice(start, end)) || (precision === 'year' && /\bof\s$/iu.test(article.text.slice(Math.max(0, start - 4), start)))) return false
  if (isMistaken(article, { date, precision, start, end })) return false
  // `today` says nothing where nobody knows of which day
  if (date === null && /^(?:today|tonight|yesterday|tomorrow|this|last|next)\b/iu.test(article.text.slice(start, end))) return false
  if (date === null) return precision === 'day' && article.published === null && /^\p{Lu}|\p{Lu}\p{Ll}+day/u.test(article.text.slice(start, end))
  return precision !== 'vague'
}

/** A month or year long before the story: history, not the course of events. */
function isBackground({ date, precision }: TimeMention, reference: string | null): boolean {
  if (date === null || reference === null || precision === 'time' || precision === 'day') return false
  return Number(reference.slice(0, 4)) - Number(date.slice(0, 4)) > (precision === 'year' ? 5 : 2)
}
