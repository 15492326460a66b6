import type { TimeMention } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { countWords } from '../../document/words.js'
import { opensExplained } from '../clauses/print.js'
import { leansBack } from '../leans-back.js'
import { isPageLine } from '../page-lines.js'
import { tellsPastOrFuture } from '../statements-telling.js'
import { leansLate, type Statement } from '../statements.js'
import { tellsOfBefore } from '../tells-of-before.js'
import { isAside, opensWithPronoun, tellsNoEvent } from './asides.js'
import { datedClause, type DatedClause } from './dated-clause.js'
import { isOtherDay } from './days.js'
import { eventStems } from './events.js'
import { isHabit } from './habits.js'
import { hasBorrowedDay } from './own-day.js'
import { isOfRelative } from './relative.js'
import { standsAsEntry } from './telling.js'
import { hasOtherTense } from './tense.js'
import { usableTimes } from './usable-times.js'
import { isAttribute, quotedIn, worthOf } from './worth.js'

/** What may stand on the timeline: an event, its day, and what it is worth. */
export interface Candidate {
  readonly statement: Statement
  readonly mention: TimeMention
  /** The clause, in the sentence's text. */
  readonly clause: Span
  readonly stems: ReadonlySet<string>
  readonly score: number
}

/** One candidate for each clause of a sentence that names a time. */
export function candidatesIn(statement: Statement, reference: string | null): readonly Candidate[] {
  if (statement.times.length === 0 || statement.text.length < 30 || /\?["”’]?\s*$/u.test(statement.text)) return []
  return usableTimes(statement, reference).map((mention) => candidate(statement, mention, reference)).filter((one) => one !== null)
    .sort((a, b) => b.score - a.score || a.clause.start - b.clause.start)
}

/** The clause that a time dates, where it can be printed alone, is dated by that time and tells an event; else null. */
export function candidate(statement: Statement, mention: TimeMention, reference: string | null): Candidate | null {
  const dated = datedClause(statement, mention)
  if (!isWhole(dated) || !standsAlone(dated) || !isOfItsTime(dated) || isMostlyQuoted(dated) || dwellsOnNoun(dated)) return null
  const score = worthOf(dated, reference)
  return score < 0 ? null : { statement, mention, clause: dated.clause, stems: stemsOf(dated), score }
}

/** Whether the clause holds its time, and neither hangs on another clause nor lacks a verb that dates it. */
function isWhole({ statement: { language }, clause, from, at, slice, inSlice }: DatedClause): boolean {
  if (slice.length < 25 || from > at.start || clause.end < at.end || /^(?:and|or|nor|which|who|whose|that|otherwise|instead|than)[\s,]/iu.test(slice)) return false
  return (language !== 'en' || tellsPastOrFuture(slice)) && !isHabit(slice, language, inSlice)
}

/** Whether a reader who has the clause alone knows of whom and of what event it tells. */
function standsAlone({ statement, clause, from, at, slice, inSlice }: DatedClause): boolean {
  const { text, language } = statement
  const explained = opensExplained(statement, clause)
  if (leansBack(text.slice(Math.max(clause.start, from), clause.end), language) && !explained) return false
  if (leansLate(statement, clause) || !standsAsEntry(statement, clause, at)) return false
  if (isPageLine(slice, language) || tellsOfBefore(slice, language, statement.article)) return false
  return language !== 'en' || (!tellsNoEvent(slice, text.slice(at.start, at.end)) && (!opensWithPronoun(slice, inSlice) || explained))
}

/** Whether the time is that of the event: not of another clause, nor of what is only mentioned. */
const isOfItsTime = ({ statement, mention, clause, at }: DatedClause): boolean =>
  !hasBorrowedDay(statement, mention, clause) && !isOtherDay(statement, mention, clause, at) && !isOfRelative(statement, mention, clause, at)
  && !hasOtherTense(statement, mention, clause, at) && !(mention.start < mention.end && isAside(statement, mention, clause, at))

const isMostlyQuoted = (dated: DatedClause): boolean => quotedIn(dated) > dated.slice.length / 2

/** The time belongs to a noun that others stand before: `the mayor left before the June 20 vote`. English. */
const dwellsOnNoun = ({ statement: { text, language }, clause, at }: DatedClause): boolean =>
  language === 'en' && isAttribute(text, at) && countWords(text.slice(clause.start, at.start)) > 1

const stemsOf = ({ statement: { text, language }, clause, at }: DatedClause): ReadonlySet<string> =>
  eventStems(`${text.slice(clause.start, Math.max(clause.start, at.start))} ${text.slice(Math.max(clause.start, at.end), clause.end)}`, language)
