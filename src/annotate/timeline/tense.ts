import type { TimeMention } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { finiteAt } from '../clauses/verbs.js'
import { pasts } from '../clauses/words.js'
import type { Statement } from '../statements.js'
import { daysBefore } from '../days-apart.js'

const finitePast = `was|were|had|did|${pasts.replaceAll(' ', '|')}`
/** A past tense, or a form that may be one. */
const past = new RegExp(`\\b(?:${finitePast}|\\p{Ll}{2,}ed)\\b`, 'u')
/** A past tense that can be no participle of a noun. */
const surelyPast = new RegExp(`\\b(?:${finitePast})\\b|(?:\\b(?:and|who|that|which|what|when|after|before|as|he|she|it|they)|,)\\s+(?:\\p{Ll}+ly\\s+)?\\p{Ll}{2,}ed\\b`, 'u')
const passive = /\b(?:is|are|be)\s+(?:\p{Ll}+ly\s+)?\p{Ll}{2,}ed\b/giu

/** `The crews will vote on Monday`, `as the town prepares to vote on Monday`: still to come when it was written. */
const toCome = /\b(?:will|shall|must|may(?!\s+have\b)|(?:is|are|prepares?|plans?|hopes?|expects?|intends?|wants?)\s+(?:\p{Ll}+ly\s+)?to)\s+\p{Ll}/iu
/** `The prizes are given on 10 December`: of every year. */
const is = /\b(?:is|are)\b/iu
const sequel = /\b(?:after|following|since|in connection with)\b/iu
/** What may set a coming day beside a past tense: a plan, a deadline, an invitation. */
const forward = /\b(?:to\s+\p{Ll}{2,}|will|would|should|shall|can|could|may|might|must|set|due|calls?|called|calling|schedul\p{Ll}*|plan\p{Ll}*|postpon\p{Ll}*|delay\p{Ll}*|extend\p{Ll}*|fix\p{Ll}*|invit\p{Ll}*|order\p{Ll}*|agree\p{Ll}*|expect\p{Ll}*|announc\p{Ll}*|promis\p{Ll}*|pledg\p{Ll}*|deadline|ahead|until|till|by|before|for|from)\b/iu
const verbToCome = /^[^,;]{0,80}\b(?:will|would|should|could|may|might|(?:is|are|was|were)\s+to)\s/iu

/** `has ordered`, `have been found`: brought to the day of writing, and never of an earlier day that is named. */
const perfect = /(?<!\b(?:would|could|should|may|might|must|will)\s)\b(?:has|have)\s+(?:(?:\p{Ll}+ly|also|not|now|already|since)\s+)?(?:been\s+)?\p{Ll}{3,}/giu
/** `have been closed since Monday`: on that day they were. */
const doneThen = /\bbeen\s/iu
const sinceDay = /\bsince\s+(?:(?:late|early|last)\s+)?$/iu
/** A time behind these words is that of something foretold or fixed, which the verb of the clause does not tell: `the storm forecast for Monday`. */
const fixedFor = /(?<!\b(?:is|are|was|were|be|been|being|has|have|had|also|now|originally|\p{Ll}+ly)\s)\b(?:(?:predicted|forecast|scheduled|slated|set|due|planned|expected)|(?:scheduling|setting|fixing|planning)(?:\s+[\p{L}’'-]+){1,3})\s+(?:for|on)\s+(?:(?:late|early)\s+)?$/iu

/** `asked the crews to return on Friday`, `said it would not be held this Tuesday`: a day ahead of those who say so. */
const ahead = /\b(?:(?:(?:would|will|could|should|might|must)(?:n[’']t)?\s+(?!have\b)|(?:plan(?:s|ned)|hope[sd]|expect(?:s|ed)|want(?:s|ed)|intend(?:s|ed)|agree[sd])\s+to\s)|(?:ask|invit|order|urg|summon|instruct)(?:e?s|ed|ing)?\s+(?:[\p{L}\d.’'-]+\s+){1,8}?to\s+\p{Ll})([^,;]*)$/iu
/** Behind these a day is that of another verb. */
const otherVerb = /\b(?:after|before|when|since|that|who|which|what|where|as|because|while|following|over|said|from)\b/iu
const bareWeekday = /^(?:this\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u
/** A weekday so far back is nearer ahead; one called `this` may be so earlier. */
const [nearAhead, nearThis] = [4, 3]

/** The perfect of what came about a day or two before is heard, and that of a weekend. */
const mostPerfect = 2
/** A day so long past, told in the present, is one of each year. */
const eachYear = 60

/**
 * Whether the tense of a clause says that its time is not that of what it tells: `has ordered a search of what the flood of 4 May left`,
 * `has trained nine crews since Monday`, `jailed him, setting his trial for 2 November`; a plan for a day that is past already (`asked
 * them to return on Friday`, of an article of Wednesday), and a past tense beside a day that had not come, are days taken wrongly. English.
 */
export function hasOtherTense({ text, language, article }: Statement, { date, precision }: TimeMention, clause: Span, at: Span): boolean {
  if (language !== 'en') return false
  const before = text.slice(clause.start, Math.max(clause.start, at.start))
  const after = text.slice(at.end, clause.end)
  if (sinceDay.test(before) && !doneThen.test(before) && (/\b(?:has|have)\s/iu.test(before) || (/^\W*since\s/iu.test(before) && /\b(?:has|have)\s/iu.test(after)))) return true
  const gap = date === null || article.published === null ? 0 : daysBefore(article.published, date)
  if (fixedFor.test(before) && (finiteAt(before) >= 0 || gap > 0)) return true
  if (precision === 'day' && gap >= (/^this\s/iu.test(text.slice(at.start, at.end)) ? nearThis : nearAhead) && bareWeekday.test(text.slice(at.start, at.end))) {
    const verb = ahead.exec(before)?.[1]
    if (verb !== undefined && !otherVerb.test(verb)) return true
  }
  if (gap === 0 || precision === 'year' || precision === 'vague') return false
  const own = before.replace(passive, 'is')
  if (gap > 0 && precision === 'day' && !past.test(own) && !/\b(?:has|have)\b/iu.test(own) && (toCome.test(before) || (gap > eachYear && is.test(own) && !sequel.test(own)))) return true
  if (gap > mostPerfect && !/\bsince\b/iu.test(before) && !/weekend$/iu.test(text.slice(at.start, at.end))) {
    const last = [...before.matchAll(perfect)].at(-1)
    if (last !== undefined && !surelyPast.test(before.slice(last.index + last[0].length))) return true
  }
  return gap < -1 && precision === 'day' && past.test(`${own} ${after}`) && !is.test(`${before} ${after}`) && !forward.test(before) && !verbToCome.test(after) && !(before.trim().split(/\s+/u).length < 3 && forward.test(after))
}
