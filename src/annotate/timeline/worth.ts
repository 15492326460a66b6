import type { TimeMention } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { countWords } from '../../document/words.js'
import { clauseAt } from '../clauses/clauses.js'
import { announces } from '../clauses/verbs.js'
import { daysBefore } from '../days-apart.js'
import { reportedIn } from '../statements-telling.js'
import type { Statement } from '../statements.js'
import { isAppeal, tellsMeeting } from './addresses.js'
import { tellsPlan } from './asides.js'
import { mostWords, type DatedClause } from './dated-clause.js'
import { isNested, isYesterday } from './days.js'
import { opensArticle } from './leads.js'

/**
 * What a dated clause is worth on the timeline: more for an exact time, for several accounts, for a figure and at the head of an
 * article; less where its time is not quite its own or it tells what somebody said. Below 0 it is not wanted.
 */
export function worthOf(dated: DatedClause, reference: string | null): number {
  const { statement, mention, clause, at, slice, inSlice } = dated
  const { text, language, sentence } = statement
  const english = language === 'en'
  const lead = isLead(statement, mention)
  const saying = costOfSaying(dated, lead)
  const long = !tooLong(text, language, at) ? 0 : lead && english ? 0.4 : 1
  return precisionWorth(mention) + 0.7 * Math.min(3, sentence.accounts - 1) + (holdsCount(dated) ? 0.5 : 0)
    - saying - (isOfNounOrTelling(dated) ? 1.5 : 0) - long - (quotedIn(dated) > 0 ? 0.5 : 0)
    - (isNested(statement, mention, clause, at) ? 2 : 0) - (isYesterday(statement, mention) ? 1.6 : 0) - (english && isOvertaken(slice, inSlice, mention, reference) ? 1.6 : 0) + (lead ? (saying > 0 ? 0.3 : 0.6) : 0)
    // its day is only that of its article
    - (mention.start === mention.end ? 0.8 : 0)
}

/** Whether two or more of something are counted in the clause. */
const holdsCount = ({ statement: { quantities, origin }, clause }: DatedClause): boolean =>
  quantities.some(({ start, end, high }) => high >= 2 && start >= origin.start + clause.start && end <= origin.start + clause.end)

/** How many characters of the clause stand in quotations. */
export const quotedIn = ({ statement: { article, origin }, clause }: DatedClause): number =>
  article.quotations.filter((one) => !one.scare).reduce((sum, one) => sum + Math.max(0, Math.min(one.end, origin.start + clause.end) - Math.max(one.start, origin.start + clause.start)), 0)

/** That someone said so is seldom an event, unless it is the news that leads an article. English. */
function costOfSaying({ statement, clause, at, slice, inSlice }: DatedClause, lead: boolean): number {
  const { language } = statement
  const reported = language === 'en' ? reportedIn(slice) : null
  if (reported === null) return 0
  return reported === 'event' || (lead && saysThatItIs(slice)) || tellsMeeting(slice, inSlice, language) || isAppeal(statement, clause, at) ? 0.5 : 2
}

/** `Wednesday’s violence`, `the July 13 report`, `according to Monday's paper`: the time is that of a noun or of who tells it. */
const isOfNounOrTelling = ({ statement: { text, language }, clause, at, slice }: DatedClause): boolean =>
  (language === 'en' && isAttribute(text, at)) || /^['’ ]+s\s/u.test(text.slice(at.end)) || /^\s+(?:report|statement|newspaper|edition)\b/iu.test(text.slice(at.end))
  || dateOfTelling(slice.slice(0, Math.max(0, at.start - clause.start)))

/** `said Monday he was leaving`: what is or will be, and no wish or opinion. English. */
const saysThatItIs = (slice: string): boolean => /\bsaid\b/iu.test(slice) && !/\b(?:hope[sd]?|wish\p{Ll}*|should|must|need(?:s|ed)?|believe[sd]?|thinks?|thought|urge[sd]?|express\p{Ll}*|support[sd]?|likely|could|might|may|praised?|critici[sz]ed|important|ready)\b/iu.test(slice)

/** Whether the clause alone is long: what it cannot be told without is not held against it. */
function tooLong(text: string, language: string, at: Span): boolean {
  if (countWords(text) <= mostWords + 10) return false
  const { start, end } = clauseAt(text, language, at, { withTeller: true, most: mostWords, alone: true })
  return countWords(text.slice(start, end)) > mostWords + 10
}

/** What was still to come when it was told, and is over by the last article, which may tell the event itself. */
const isOvertaken = (slice: string, at: Span, { date }: TimeMention, reference: string | null): boolean => (announces(slice) || tellsPlan(slice.slice(0, at.start))) && date !== null && reference !== null && date.slice(0, 10) <= reference

/** The first sentence of an article that names its own day or the one before: what the article is about. */
const isLead = (statement: Statement, { date, precision }: TimeMention): boolean => {
  const { article } = statement
  if (date === null || article.published === null || (precision !== 'day' && precision !== 'time')) return false
  const days = daysBefore(article.published, date)
  return days >= 0 && days <= 1 && opensArticle(statement)
}

/** `..., a relief group reported late Monday`: the day is that of the report. */
const dateOfTelling = (before: string): boolean => /^according to [^,]*$/iu.test(before) || /,\s+(?:[\p{L}’'-]+\s+){1,9}(?:said|says|reported|announced|added|told|confirmed|wrote)\b[^,]*$/u.test(before)

/** `in connection with the June 20 break-in`, `a Monday evening vigil`: what is told of it may be of any day. English. */
export const isAttribute = (text: string, { start, end }: Span): boolean =>
  /^[\p{Lu}\d]/u.test(text.slice(start)) && /\b(?:the|an?|his|her|its|their)\s+(?:(?:\p{Ll}+(?:ed|al)|main|first|last|weekly|special)\s+)?$/iu.test(text.slice(0, start)) && /^\s+(?!(?:and|or|but|for|after|when|as|because|with|without|from|following|during|before|while|that|which|who|near|outside|inside|over|under|against|was|were|is|are|has|have|had|will|would|should|could|at|in|on|to|by|of)\b)\p{Ll}{3,}/u.test(text.slice(end))

const precisionWorth = ({ precision, date }: TimeMention) => (precision === 'time' ? 3 : precision === 'day' ? 2.5 : precision === 'part-of-month' ? 2 : precision === 'month' ? 1.5 : 0.5) - (date === null ? 1 : 0)
