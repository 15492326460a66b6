import { largest } from '../../document/extremes.js'
import type { MergeSentence } from '../features/features.js'
import { scaledTo1, type SparseVector, type Vocabulary } from '../features/vectors.js'
import type { Passage } from '../passages/blocks.js'
import { fieldCount, fieldsOf } from './fields.js'

/** A passage as themes and order look at it. */
export interface ThemeItem {
  readonly passage: Passage
  /** Printed sentences. */
  readonly size: number
  /** Characters of its printed sentences. */
  readonly letters: number
  /** Whether it opens with a quotation mark. */
  readonly quoted: boolean
  /** Index of the article of its first sentence. */
  readonly article: number
  /** Index of its first sentence in the stack, which gives its place in its article. */
  readonly first: number
  /** Index of its last sentence of that article. */
  readonly last: number
  /** The paragraphs of its article that its first and its last sentence stand in, as indexes of blocks. */
  readonly paragraphs: readonly [first: number, last: number]
  /** The labelled entry or short section of its article that it stands in, by number; null where it stands in none. */
  readonly entry: number | null
  /** The day on which its article came out, in days since 1970; null where it isn't known. */
  readonly published: number | null
  /** What it is about, of length 1 unless nothing is known. */
  readonly vector: SparseVector
  /** The same in several weighings, which themes must agree on. */
  readonly weighings: readonly SparseVector[]
  /** Independent accounts that carry its best supported sentence. */
  readonly accounts: number
}

/** Whether a passage goes on where another ends. */
export const follows = (before: ThemeItem, after: ThemeItem): boolean => after.article === before.article && after.first === before.last + 1

/** The same, in one paragraph. */
export const inOneParagraph = (before: ThemeItem, after: ThemeItem): boolean => follows(before, after) && after.paragraphs[0] === before.paragraphs[1]

/** Whether two passages stand under one label or heading of their article. */
export const inOneEntry = (before: ThemeItem, after: ThemeItem): boolean => before.entry !== null && before.entry === after.entry && before.article === after.article

/** What is known of a sentence besides its words. */
export interface Told {
  /** Who speaks or acts in it. */
  actorsOf(index: number): readonly string[]
  /** The block of its article that it stands in. */
  paragraphOf(index: number): number
  /** The labelled entry or short section of its article that it stands in; null where it stands in none. */
  entryOf(index: number): number | null
  /** The day on which an article came out, in days since 1970; null where it isn't known. */
  publishedOf(article: number): number | null
}

/** One way to weigh what a passage is about. */
interface Weighing {
  /** What a part of a name counts; other words count 1. */
  readonly name: number
  /** What a person counts who speaks or acts. */
  readonly actor: number
  /** Power of a term's rarity: below 1 the words that a chapter shares count for more beside those that two passages share. */
  readonly rarity: number
  /** What a word of a field adds to the field, over what it counts itself. */
  readonly field: number
  /** In a small stack, what two words count that stand side by side, besides what each counts. */
  readonly pair: number
}

/** The weighing that order and paragraphs go by. */
const plain: Weighing = { name: 1.6, actor: 2.2, rarity: 1, field: 1, pair: 0 }
const weighings: readonly Weighing[] = [0.5, 0.8, 1.2].flatMap((field) => [0.5, 0.9].map((rarity): Weighing => ({ name: 1.5, field, actor: 5, rarity, pair: 3 })))
/** More passages than this are weighed in fewer ways. */
const few = { upTo: 250, beyond: 4 }

/** Whether a part of so many sentences is a few lines on one thing. */
export const isSmallStack = (sentences: number): boolean => sentences < 60

/** The shares that a passage's neighbours have in what it is about, since a reporter writes of one thing at a time: one view each. */
export const nearnessOf = (items: readonly ThemeItem[]): readonly number[] => (items.length > few.upTo ? [0] : [0, 0.05, 0.1])

/**
 * Passages as vectors over the terms of the stack, the fields of the news, the persons who act and, in a small stack, pairs of words (numbered behind the terms). A term counts by its
 * rarity among the passages; what stands in one passage only can't bring two together and is left out.
 * @param passages of one part
 * @param said for each printed sentence all sentences that it stands for, itself among them
 * @param told what else is known of a sentence and of its article
 */
export function itemsOf(
  passages: readonly Passage[], sentences: readonly MergeSentence[], said: (printed: number) => readonly number[], accountOf: readonly number[], vocabulary: Vocabulary, told: Told,
): readonly ThemeItem[] {
  const counts = countsOf(passages, sentences, said, vocabulary, told.actorsOf)
  const holding = new Map<number, number>()
  for (const own of counts) for (const { term } of own) holding.set(term, (holding.get(term) ?? 0) + 1)
  const kept = counts.map((own) => own.filter(({ term }) => (holding.get(term) as number) > 1))
  const terms = kept.map((own) => Int32Array.from(own, ({ term }) => term))
  const weigh = ({ field, name, actor, rarity, pair }: Weighing): readonly SparseVector[] => {
    // every passage that a term stands in asks for the same root of its rarity
    const rarities = new Float64Array(passages.length + 1)
    for (let held = 2; held <= passages.length; held++) rarities[held] = Math.pow(Math.log(0.6 + passages.length / held), rarity)
    const share = { word: 1, name, field, pair }
    return kept.map((own, at) => {
      const weights = new Float64Array(own.length)
      for (let i = 0; i < own.length; i++) {
        const { kind, count, term } = own[i] as Count
        const weighed = kind === 'actor' ? actor : count * share[kind]
        weights[i] = (weighed > 1 ? 1 + Math.log(weighed) : weighed) * (rarities[holding.get(term) as number] as number)
      }
      return scaledTo1({ terms: terms[at] as Int32Array, weights })
    })
  }
  const vectors = weigh(plain)
  const weighed = weighings.slice(0, passages.length > few.upTo ? few.beyond : weighings.length).map(weigh)
  return passages.map((passage, at) => {
    const first = passage[0] as number
    const { article } = sentences[first] as MergeSentence
    const last = passage.reduce((most, index) => ((sentences[index] as MergeSentence).article === article ? Math.max(most, index) : most), first)
    return {
      passage, size: passage.length, article, first, last,
      letters: passage.reduce((sum, index) => sum + (sentences[index] as MergeSentence).text.length, 0),
      quoted: /^["“„«]/u.test((sentences[first] as MergeSentence).text),
      paragraphs: [told.paragraphOf(first), told.paragraphOf(last)], entry: told.entryOf(first), published: told.publishedOf(article),
      vector: vectors[at] as SparseVector, weighings: weighed.map((list) => list[at] as SparseVector),
      accounts: largest(passage.map((printed) => new Set(said(printed).map((index) => accountOf[(sentences[index] as MergeSentence).article])).size)),
    }
  })
}

type Count = { readonly term: number; readonly kind: 'word' | 'name' | 'field' | 'actor' | 'pair'; readonly count: number }

/** What each passage speaks of, terms ascending. */
function countsOf(
  passages: readonly Passage[], sentences: readonly MergeSentence[], said: (printed: number) => readonly number[], vocabulary: Vocabulary,
  actorsOf: (index: number) => readonly string[],
): readonly (readonly Count[])[] {
  // many short pieces on one thing: what they share is a phrase, since all have the words
  const small = isSmallStack(passages.reduce((sum, passage) => sum + passage.length, 0))
  const numbers = new Map<string, number>()
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? vocabulary.size + fieldCount + numbers.size
    numbers.set(key, number)
    return number
  }
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
        let before: number | null = null
        for (const token of sentence.tokens) {
          // a part of a sentence may hold a number that no whole one has
          if (!token.content || token.term < 0) continue
          if (small && before !== null) {
            const pair = `${before} ${token.term}`
            add(numberOf(pair), 'pair')
          }
          before = token.term
          const named = sentence.names.has(token.term)
          add(token.term, named ? 'name' : 'word')
          if (!named) for (const { field, weight } of fieldsOf(token, sentence.language)) add(vocabulary.size + field, 'field', weight)
        }
        for (const actor of actorsOf(index)) {
          add(numberOf(actor), 'actor')
        }
      }
    }
    return [...own].map(([term, { kind, count }]) => ({ term, kind, count })).sort((a, b) => a.term - b.term)
  })
}
