import type { Span } from '../../document/origin.js'
import { clauseAt } from '../clauses/clauses.js'
import type { Statement } from '../statements.js'
import { contentStems } from '../statements-words.js'

/** The stems of the clause around an amount, found when they are first asked for. */
export function frameOf({ text, language }: Statement, at: Span): () => ReadonlySet<string> {
  let ready: ReadonlySet<string> | null = null
  return () => { ready ??= around(text, language, at); return ready }
}

function around(text: string, language: string, at: Span): ReadonlySet<string> {
  const clause = clauseAt(text, language, at, { withTeller: false })
  return withoutMeasure(contentStems(`${text.slice(clause.start, Math.max(clause.start, at.start))} ${text.slice(at.start, Math.min(at.end, clause.end)).replace(/[\d.,]+/gu, ' ')} ${text.slice(at.end, Math.max(at.end, clause.end))}`, language))
}

/** Numbers, units and times are in many clauses that have nothing else in common. */
const withoutMeasure = (stems: ReadonlySet<string>): ReadonlySet<string> => new Set([...stems].filter((stem) => !measureStem.test(stem)))
/** Stems of numbers, units and times. */
export const measureStem = /^(?:millio|billio|trillio|thousan|hundred|dozen|two|three|four|five|six|seven|eight|nine|ten|first|second|last|next|euro|dollar|pound|cent|percent|year|month|week|day|hour|minute|today|yester|\p{L}+day|worth|least|about|around|estimat|total|number)$/u
