import type { MergeSentence } from './features.js'
import { cosine } from './features-vectors.js'

/** A printed sentence that may stand at a glance. */
export interface GlanceCandidate {
  /** Index into the stack's sentences. */
  readonly sentence: number
  readonly chapter: number
  readonly accounts: number
  /** How near it is to the middle of its chapter, 0 to 1. */
  readonly central: number
  /** How far into its articles it stands, 0 to 1. */
  readonly depth: number
  /** Whether it can be understood with nothing before it. */
  readonly standsAlone: boolean
  /** Share of the briefing's sentences that its chapter holds. */
  readonly share: number
}

/** Five to seven in a briefing of some length, fewer in a short one. */
export const glanceSize = (sentences: number, chapters: number): number =>
  (sentences < 8 ? Math.min(2, sentences) : sentences < 25 ? 3 : Math.max(5, Math.min(7, chapters)))

/**
 * The sentences that stand at a glance, most important first: what most independent accounts carry and what is central,
 * none like one already taken (maximal marginal relevance: Carbonell and Goldstein 1998), from as many chapters as may be.
 */
export function glanceOf(candidates: readonly GlanceCandidate[], sentences: readonly MergeSentence[], size: number): readonly number[] {
  const worth = (one: GlanceCandidate) => {
    const { quotedShare, text } = sentences[one.sentence] as MergeSentence
    const words = text.split(' ').length
    const length = words < 8 ? -0.3 : words > 45 ? -0.25 : 0
    return 0.5 * Math.log2(one.accounts) + 0.8 * one.central + 0.5 * (1 - one.depth) + 0.5 * one.share - 0.5 * quotedShare + length
  }
  const open = candidates.filter((one) => one.standsAlone).map((one) => ({ one, value: worth(one) }))
  const taken: GlanceCandidate[] = []
  while (taken.length < size && open.length > 0) {
    const marginal = ({ one, value }: { one: GlanceCandidate; value: number }) => {
      const alike = taken.reduce((most, other) => Math.max(most, likeness(one, other)), 0)
      if (alike > 0.5) return -Infinity
      return value - 1.5 * alike - 0.7 * taken.filter((other) => other.chapter === one.chapter).length
    }
    const best = open.reduce((a, b) => (marginal(b) > marginal(a) ? b : a))
    if (marginal(best) === -Infinity) break
    taken.push(best.one)
    open.splice(open.indexOf(best), 1)
  }
  return taken.map((one) => one.sentence)

  function likeness(a: GlanceCandidate, b: GlanceCandidate): number {
    return cosine((sentences[a.sentence] as MergeSentence).vector, (sentences[b.sentence] as MergeSentence).vector)
  }
}
