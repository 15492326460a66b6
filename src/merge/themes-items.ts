import type { MergeSentence } from './features.js'
import type { SparseVector, Vocabulary } from './features-vectors.js'
import type { Passage } from './passages-blocks.js'
import { meanOf, scaledTo1 } from './themes-clustering.js'

/** A passage as themes and order look at it. */
export interface ThemeItem {
  readonly passage: Passage
  /** Printed sentences. */
  readonly size: number
  /** Index of the article of its first sentence. */
  readonly article: number
  /** Index of its first sentence in the stack, which gives its place in its article. */
  readonly first: number
  /** Index of its last sentence of that article. */
  readonly last: number
  /** What it is about, of length 1 unless nothing is known. */
  readonly vector: SparseVector
  /** The same with a share of its neighbours in the article, since a reporter writes of one thing at a time. */
  readonly smooth: SparseVector
  /** Independent accounts that carry its best supported sentence. */
  readonly accounts: number
}

const nameWeight = 1.6
const speakerWeight = 2.2
const neighbourShare = 0.28

/**
 * Passages as vectors over the terms of the stack and its speakers (numbered behind the terms). A term counts by its
 * rarity among the passages; what stands in one passage only can't bring two together and is left out.
 * @param passages of one part
 * @param said for each printed sentence all sentences that it stands for, itself among them
 */
export function itemsOf(
  passages: readonly Passage[], sentences: readonly MergeSentence[], said: (printed: number) => readonly number[], accountOf: readonly number[], vocabulary: Vocabulary,
): readonly ThemeItem[] {
  const speakers = new Map<string, number>()
  const counts = passages.map((passage) => {
    const own = new Map<number, number>()
    const add = (term: number, weight: number) => own.set(term, (own.get(term) ?? 0) + weight)
    for (const printed of passage) {
      const all = said(printed)
      for (const index of all) {
        const sentence = sentences[index] as MergeSentence
        for (const token of sentence.tokens) if (token.content) add(token.term, (sentence.names.has(token.term) ? nameWeight : 1) / all.length)
        if (sentence.speaker !== null) {
          const key = lastName(sentence.speaker)
          if (!speakers.has(key)) speakers.set(key, vocabulary.size + speakers.size)
          add(speakers.get(key) as number, speakerWeight / all.length)
        }
      }
    }
    return own
  })
  const holding = new Map<number, number>()
  for (const own of counts) for (const term of own.keys()) holding.set(term, (holding.get(term) ?? 0) + 1)
  const vectors = counts.map((own) => {
    const kept = [...own].filter(([term]) => (holding.get(term) as number) > 1).sort((a, b) => a[0] - b[0])
    return scaledTo1({
      terms: Int32Array.from(kept, ([term]) => term),
      weights: Float64Array.from(kept, ([term, count]) => (1 + Math.log(Math.max(1, count))) * Math.min(1, count) * Math.log(0.6 + passages.length / (holding.get(term) as number))),
    })
  })
  const articleOf = (passage: Passage) => (sentences[passage[0] as number] as MergeSentence).article
  const inOrder = [...passages.keys()].sort((a, b) => (passages[a]?.[0] as number) - (passages[b]?.[0] as number))
  const beside = new Map<number, number[]>()
  inOrder.forEach((at, k) => {
    const next = inOrder[k + 1]
    if (next === undefined || articleOf(passages[at] as Passage) !== articleOf(passages[next] as Passage)) return
    beside.set(at, [...beside.get(at) ?? [], next])
    beside.set(next, [...beside.get(next) ?? [], at])
  })
  return passages.map((passage, at) => {
    const neighbours = beside.get(at) ?? []
    const vector = vectors[at] as SparseVector
    const article = articleOf(passage)
    return {
      passage, size: passage.length, article, first: passage[0] as number,
      last: passage.reduce((last, index) => ((sentences[index] as MergeSentence).article === article ? Math.max(last, index) : last), passage[0] as number),
      vector,
      smooth: scaledTo1(meanOf([vector, ...neighbours.map((other) => vectors[other] as SparseVector)], [1, ...neighbours.map(() => neighbourShare)])),
      accounts: Math.max(...passage.map((printed) => new Set(said(printed).map((index) => accountOf[(sentences[index] as MergeSentence).article])).size)),
    }
  })
}

const lastName = (speaker: string): string => (speaker.toLowerCase().split(/\s+/u).at(-1) ?? speaker)
