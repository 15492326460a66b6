import type { TimeMention } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { clauseAt } from '../clauses/clauses.js'
import type { Statement } from '../statements.js'
import { properStart } from './beginning.js'

/** Longer entries are cut to the clause that tells the event: the chapter has the rest. */
export const mostWords = 16

/** The clause of a sentence that a time dates. */
export interface DatedClause {
  readonly statement: Statement
  readonly mention: TimeMention
  /** In the sentence's text. */
  readonly clause: Span
  /** Where the clause was found to begin, before a small letter moved its beginning. */
  readonly from: number
  /** The time, in the sentence's text. */
  readonly at: Span
  /** The clause's words, and the time among them. */
  readonly slice: string
  readonly inSlice: Span
}

export function datedClause(statement: Statement, mention: TimeMention): DatedClause {
  const { text, language, origin } = statement
  const at = { start: mention.start - origin.start, end: mention.end - origin.start }
  const told = clauseAt(text, language, at, { withTeller: true, most: mostWords })
  const clause = { ...told, start: properStart(statement, told, at) }
  return {
    statement, mention, clause, from: told.start, at, slice: text.slice(clause.start, clause.end),
    inSlice: { start: Math.max(0, at.start - clause.start), end: Math.max(0, at.end - clause.start) },
  }
}
