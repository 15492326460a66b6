import type { Span } from '../../document/origin.js'
import type { Token } from '../tokens.js'
import type { Subject } from './subject.js'

/** A place where a sentence says who speaks. Indexes are into the sentence's own words. */
export interface Cue extends Span {
  readonly subject: Subject
  readonly verb: string
  /** First and last word of the verb, or of `according to`. */
  readonly at: number
  readonly to: number
  /** First and last word of subject and verb together. */
  readonly from: number
  readonly until: number
  readonly order: 'subject-verb' | 'verb-subject' | 'according' | 'participle'
  /** The verb takes no clause: enough for a few quoted words only. */
  readonly weak: boolean
  /** Whose speech goes on from the quotation before says this one too, if any does. */
  readonly tentative?: boolean
}

/** The cue with the words that its subject and verb take. */
export function cueOf(
  tokens: readonly Token[], subject: Subject, verb: string, at: number, to: number, order: Cue['order'], weak: boolean, start: number, end: number,
): Cue {
  let from = at
  while (from > 0 && (tokens[from - 1] as Token).start >= start) from--
  let until = to
  while (until + 1 < tokens.length && (tokens[until + 1] as Token).end <= end) until++
  return { subject, verb, at, to, from, until, order, weak, start, end: Math.max(end, (tokens[to] as Token).end) }
}

/** The words from `from` to `to`, small. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from, to + 1).map((token) => token.lower).join(' ')
