import { largest } from '../../document/extremes.js'
import { indexAt } from '../editing-groups.js'
import type { Place } from '../editing.js'
import type { MergeSentence } from '../features/features.js'
import { dot, sumOf } from '../features/vectors.js'
import { coreOf, withinLength, type Weighed } from '../length.js'
import type { Passage } from '../passages/blocks.js'
import type { Worded } from '../worded.js'
import type { Stack } from './assemble.js'
import type { Printed } from './printed.js'

/** How long a briefing may be, and what must be in it all the same. */
export interface Limit {
  readonly words: number
  readonly kept: readonly Place[]
}

/** The passages that a briefing of limited length has room for, with what they were to keep. */
export function keptPassages(passages: readonly Passage[], { words, kept }: Limit, { articles, sentences }: Stack, { ties, standsFor }: Worded, printed: Printed): readonly Passage[] {
  const asked = new Set(kept.flatMap((place) => { const index = indexAt(articles, sentences, place); return index === null ? [] : [standsFor[index] as number] }))
  const coreFor = (passage: Passage) => (passage.some((index) => asked.has(index)) ? coreOf(passage, asked, ties, standsFor) : null)
  return withinLength(weighed(passages, coreFor, sentences, printed), words)
}

/** What each passage is worth: the accounts that carry it, its nearness to what all speak of, its place, and the figures that may be disputed. */
function weighed(passages: readonly Passage[], coreFor: (passage: Passage) => Passage | null, sentences: readonly MergeSentence[], { accounts, depth }: Printed): readonly Weighed[] {
  const centre = sumOf(passages.flatMap((passage) => passage.map((index) => (sentences[index] as MergeSentence).vector)))
  const wordsIn = (passage: Passage) => passage.reduce((sum, index) => sum + (sentences[index] as MergeSentence).tokens.length, 0)
  return passages.map((passage) => {
    const own = passage.map((index) => sentences[index] as MergeSentence)
    const core = coreFor(passage)
    const figures = own.some((sentence) => sentence.amounts.length > 0) ? 0.15 : 0
    return {
      passage, words: wordsIn(passage), core: core === null ? null : { passage: core, words: wordsIn(core) },
      worth: 0.5 * Math.log2(largest(passage.map(accounts))) + dot(sumOf(own.map((sentence) => sentence.vector)), centre) + 0.4 * (1 - depth(passage[0] as number)) + figures,
    }
  })
}
