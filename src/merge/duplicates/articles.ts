import { sumOf, type MergeSentence, type SparseVector } from '../features/features.js'

/** What articles are about, by index of the article: all their content, and their names alone. */
export interface ArticleVectors {
  readonly all: readonly SparseVector[]
  readonly names: readonly SparseVector[]
}

/** The vectors of all articles, from their sentences. */
export function articleVectors(sentences: readonly MergeSentence[]): ArticleVectors {
  const own: MergeSentence[][] = []
  for (const sentence of sentences) (own[sentence.article] ??= []).push(sentence)
  // an article without a sentence leaves a hole
  const lists = Array.from(own, (list) => list ?? [])
  return {
    all: lists.map((list) => sumOf(list.map(({ vector }) => vector))),
    names: lists.map((list) => sumOf(list.map(({ vector, names }) => vectorOfNames(vector, names)))),
  }
}

function vectorOfNames({ terms, weights }: SparseVector, names: ReadonlySet<number>): SparseVector {
  const kept: number[] = []
  for (let at = 0; at < terms.length; at++) if (names.has(terms[at] as number)) kept.push(at)
  return { terms: Int32Array.from(kept, (at) => terms[at] as number), weights: Float64Array.from(kept, (at) => weights[at] as number) }
}
