import type { Span } from '../../document/origin.js'
import { countWords } from '../../document/words.js'
import { clauseAt } from '../clauses/clauses.js'
import { clauseStart, scopeEnd, withoutStop } from './clause.js'
import type { FoundValue } from './finding.js'
import { tellerAt, type Statement } from '../statements.js'

/** A clause that says what has become of something. Offsets index the statement's text. */
export interface Claim {
  readonly statement: Statement
  /** The words that say so. */
  readonly cue: Span
  readonly thing: string
}

/** A longer clause is cut to what stands around the words that say so. */
const mostWords = 30

/** The clause to show: with the condition that it stands under, without who tells it. */
export function clauseOf({ statement: { text, language }, cue }: Claim, most = 0): Span {
  const clause = clauseAt(text, language, cue, { withTeller: false, withCondition: true, most })
  if (clause.start <= cue.start && clause.end >= cue.end && countWords(text.slice(clause.start, clause.end)) <= mostWords) return withoutStop(text, clause)
  const condition = /^["“‘']?(?:(?:and|but|so)\s+)?(?=(?:if|unless|without|provided)\b)/iu.exec(text)
  return withoutStop(text, { start: condition !== null && cue.start < 160 ? condition[0].length : clauseStart(text, cue.start, 60), end: scopeEnd(text, cue.end, 50) })
}

export function valueOf(claim: Claim, when: string | null = null, { start, end }: Span = clauseOf(claim)): FoundValue {
  const { statement } = claim
  const span = { start: statement.origin.start + start, end: statement.origin.start + end }
  return { statement, span, low: null, high: null, unit: null, by: tellerAt(statement, span), when, others: [] }
}

/** At most so many, one of each account before a second of any, in the order they came. */
export function varied<T extends Claim>(list: readonly T[], most: number): readonly T[] {
  const rounds = new Map<number, number>()
  const ranked = list.map((claim) => {
    const round = rounds.get(claim.statement.account) ?? 0
    rounds.set(claim.statement.account, round + 1)
    return { claim, round }
  })
  const kept = new Set([...ranked].sort((a, b) => a.round - b.round).slice(0, most).map(({ claim }) => claim))
  return list.filter((claim) => kept.has(claim))
}

/** Words that make a clause a wish, a plan or a denial. */
export const unreal = /\b(?:would|will|could|may|might|if|unless|until|once|hope|hopes|hoped|aim|aims|aimed|not|no|never|before|whether|should|must|calls? for|called for|want|wants|without|trying|efforts?|bid|pushing|seeking)\b/iu
