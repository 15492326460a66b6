import type { Span } from '../../document/origin.js'
import { stemOf } from '../statements-words.js'

/** What a percentage is a share of. */
export interface Share {
  /** Shares of one key may be compared. */
  readonly key: string
  readonly thing: string
  /** The share has a name of its own (`turnout`): nothing more need speak for two being one. */
  readonly named: boolean
}

/** `90 percent of eligible voters`; `turnout was 90 percent`, `a turnout of 90 percent`. English for named shares. */
export function shareIn(text: string, at: Span, after: string): Share | null {
  const named = namedBefore(text.slice(0, at.start))
  if (named !== null) return limit.test(text) ? null : { key: stemOf(named), thing: named, named: true }
  const of = /^\s+(?:of|de|des|der|von|di|от)\s+(?:(?:the|all|its|their|total|our)\s+)*((?:\p{L}[\p{L}’'-]*\s?){1,4})/iu.exec(after)?.[1]?.trim().split(/\s+/u)
  if (of === undefined || /^(?:that|this|them|those|whom|which)$/iu.test(of[0] ?? '')) return null
  const end = of.findIndex((word, i) => i > 0 && (ending.test(word) || /ed$/u.test(word)))
  const noun = of.slice(0, end < 0 ? of.length : end).join(' ')
  const last = noun.split(' ').at(-1) ?? ''
  // those who may vote and do are the turnout, whatever it is called
  if (/^(?:voters?|electorate)$/iu.test(last) && voting.test(text.slice(Math.max(0, at.start - 80), at.end + 100))) return limit.test(text) ? null : { key: stemOf('turnout'), thing: 'turnout', named: true }
  return { key: stemOf(last), thing: noun, named: false }
}

/** The share's own name before its verb: `turnout was`, `a turnout of`. Shares that are counted month by month are none. */
const namedBefore = (lead: string): string | null =>
  /\b(turnout)\s+(?:(?:was|is|stood|of|at|(?:ha[sd]\s+)?reached|hit|rose to|fell to|reaching|exceeded)\s+){1,2}$/iu.exec(lead)?.[1]?.toLowerCase() ?? null

const ending = /^(?:to|in|with|for|from|on|at|by|between|that|who|which|and|were|was|had|has|have|is|are|would|will|voted|said|cast|took|turned)$/iu
const voting = /\b(?:voted|participated|took part|turned out|cast (?:their|a|his or her)\s)/iu
/** What a law asks for is no turnout. */
const limit = /\b(?:require[sd]?|threshold|valid|quorum|needed|must|at minimum)\b/iu
