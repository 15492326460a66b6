import type { Span } from '../../document/origin.js'
import { countWords, opensSmall } from '../../document/words.js'
import { withoutConnective } from '../clauses/leading.js'
import { leansBack } from '../leans-back.js'
import type { Statement } from '../statements.js'

/** A clause from inside a sentence is printed with its beginning up to so many words. */
const mostWhole = 26

/**
 * Where an entry begins that would open with a small letter: behind the day, which stands before the entry (`On Monday, US
 * officials ...`), else behind the word that ties its sentence to the one before, or with the sentence's beginning where that is short.
 */
export function properStart({ text, times, origin, language }: Statement, clause: Span, at: Span): number {
  if (!opensSmall(text.slice(clause.start))) return clause.start
  const day = /^(?:on|in|at|by|late on|early on)?\s*$/iu.test(text.slice(clause.start, at.start)) ? /^,\s+/u.exec(text.slice(at.end))?.[0] : undefined
  if (day !== undefined && !opensSmall(text.slice(at.end + day.length))) return at.end + day.length
  if (clause.start === withoutConnective(text)) return clause.start
  // the whole beginning where it is not long and tells of no other day, nor under a condition
  const whole = withoutConnective(text)
  const lead = text.slice(whole, clause.start)
  const other = times.some(({ start }) => start - origin.start < clause.start) || /^(?:as|when|while|if|although|though|since|because|once|until|unless)\b/iu.test(lead) || /\bthat\s+(?:\p{L}+\s+)?$/iu.test(lead)
  return language === 'en' && !other && clause.start > whole && !opensSmall(text.slice(whole)) && countWords(text.slice(whole, clause.end)) <= mostWhole && !leansBack(text.slice(whole), language) ? whole : clause.start
}
