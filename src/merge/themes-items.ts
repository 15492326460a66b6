import type { MergeSentence } from './features.js'
import type { SparseVector, Vocabulary } from './features-vectors.js'
import type { Passage } from './passages-blocks.js'
import { meanOf, scaledTo1 } from './themes-clustering.js'
import { fieldCount, fieldsOf } from './themes-fields.js'

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
  /** The same in several weighings, which themes must agree on. */
  readonly views: readonly SparseVector[]
  /** Independent accounts that carry its best supported sentence. */
  readonly accounts: number
}

/** One way to weigh what a passage is about. */
interface View {
  /** What a part of a name counts; other words count 1. */
  readonly name: number
  /** What a person counts who speaks or acts. */
  readonly actor: number
  /** Power of a term's rarity: below 1 the words that a chapter shares count for more beside those that two passages share. */
  readonly rarity: number
  /** What a word of a field adds to the field, over what it counts itself. */
  readonly field: number
  /** The share of the neighbours in the article, since a reporter writes of one thing at a time. */
  readonly near: number
}

/** The view that order and paragraphs go by. */
const plainView: View = { name: 1.6, actor: 2.2, rarity: 1, field: 1, near: 0 }
const views: readonly View[] = [0, 0.05, 0.1].flatMap((near) => [0.5, 0.8, 1.2].flatMap((field) => [0.5, 0.9].map((rarity): View => ({ name: 1.5, field, near, actor: 5, rarity }))))

/**
 * Passages as vectors over the terms of the stack, the fields of the news and the persons who act (numbered behind the terms). A term counts by its
 * rarity among the passages; what stands in one passage only can't bring two together and is left out.
 * @param passages of one part
 * @param said for each printed sentence all sentences that it stands for, itself among them
 * @param actorsOf who speaks or acts in a sentence
 */
export function itemsOf(
  passages: readonly Passage[], sentences: readonly MergeSentence[], said: (printed: number) => readonly number[], accountOf: readonly number[], vocabulary: Vocabulary,
  actorsOf: (index: number) => readonly string[],
): readonly ThemeItem[] {
  const counts = countsOf(passages, sentences, said, vocabulary, actorsOf)
  const holding = new Map<number, number>()
  for (const own of counts) for (const { term } of own) holding.set(term, (holding.get(term) ?? 0) + 1)
  const kept = counts.map((own) => own.filter(({ term }) => (holding.get(term) as number) > 1)
    .map((count) => ({ ...count, rarity: Math.log(0.6 + passages.length / (holding.get(count.term) as number)) })))
  const weighings = new Map<string, readonly SparseVector[]>()
  const weigh = (view: View): readonly SparseVector[] => {
    const key = `${view.name} ${view.field} ${view.actor} ${view.rarity}`
    const known = weighings.get(key)
    if (known !== undefined) return known
    const vectors = kept.map((own) => scaledTo1({
      terms: Int32Array.from(own, ({ term }) => term),
      weights: Float64Array.from(own, ({ kind, count, rarity }) => {
        const weighed = kind === 'actor' ? view.actor : count * (kind === 'word' ? 1 : view[kind])
        return (1 + Math.log(Math.max(1, weighed))) * Math.min(1, weighed) * (view.rarity === 1 ? rarity : Math.pow(rarity, view.rarity))
      }),
    }))
    weighings.set(key, vectors)
    return vectors
  }
  const neighbours = neighboursOf(passages, sentences)
  const plain = weigh(plainView)
  const weighed = views.slice(0, passages.length > 250 ? 4 : views.length).map((view) => {
    const vectors = weigh(view)
    return vectors.map((vector, at) => {
      const beside = neighbours[at] as readonly number[]
      return scaledTo1(meanOf([vector, ...beside.map((other) => vectors[other] as SparseVector)], [1, ...beside.map(() => view.near)]))
    })
  })
  return passages.map((passage, at) => {
    const { article } = sentences[passage[0] as number] as MergeSentence
    return {
      passage, size: passage.length, article, first: passage[0] as number,
      last: passage.reduce((last, index) => ((sentences[index] as MergeSentence).article === article ? Math.max(last, index) : last), passage[0] as number),
      vector: plain[at] as SparseVector, views: weighed.map((vectors) => vectors[at] as SparseVector),
      accounts: Math.max(...passage.map((printed) => new Set(said(printed).map((index) => accountOf[(sentences[index] as MergeSentence).article])).size)),
    }
  })
}

type Count = { readonly term: number; readonly kind: 'word' | 'name' | 'field' | 'actor'; readonly count: number }

/** What each passage speaks of, terms ascending. */
function countsOf(
  passages: readonly Passage[], sentences: readonly MergeSentence[], said: (printed: number) => readonly number[], vocabulary: Vocabulary,
  actorsOf: (index: number) => readonly string[],
): readonly (readonly Count[])[] {
  const actors = new Map<string, number>()
  return passages.map((passage) => {
    const own = new Map<number, { kind: Count['kind']; count: number }>()
    for (const printed of passage) {
      const all = said(printed)
      const add = (term: number, kind: Count['kind'], weight = 1) => {
        const known = own.get(term)
        if (known === undefined) own.set(term, { kind, count: weight / all.length })
        else known.count += weight / all.length
      }
      for (const index of all) {
        const sentence = sentences[index] as MergeSentence
        for (const token of sentence.tokens) {
          if (!token.content) continue
          const named = sentence.names.has(token.term)
          add(token.term, named ? 'name' : 'word')
          if (!named) for (const { field, weight } of fieldsOf(token, sentence.language)) add(vocabulary.size + field, 'field', weight)
        }
        for (const actor of actorsOf(index)) {
          if (!actors.has(actor)) actors.set(actor, vocabulary.size + fieldCount + actors.size)
          add(actors.get(actor) as number, 'actor')
        }
      }
    }
    return [...own].map(([term, { kind, count }]) => ({ term, kind, count })).sort((a, b) => a.term - b.term)
  })
}

/** For each passage those right before and after it in its article. */
function neighboursOf(passages: readonly Passage[], sentences: readonly MergeSentence[]): readonly (readonly number[])[] {
  const articleOf = (at: number) => (sentences[passages[at]?.[0] as number] as MergeSentence).article
  const inOrder = [...passages.keys()].sort((a, b) => (passages[a]?.[0] as number) - (passages[b]?.[0] as number))
  const neighbours = passages.map((): number[] => [])
  inOrder.slice(1).forEach((next, k) => {
    const at = inOrder[k] as number
    if (articleOf(at) !== articleOf(next)) return
    neighbours[at]?.push(next)
    neighbours[next]?.push(at)
  })
  return neighbours
}
