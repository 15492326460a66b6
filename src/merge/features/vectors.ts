import { byCodeUnit } from '../../document/by-code-unit.js'

/** A sparse vector: terms ascending, each with its weight. */
export interface SparseVector {
  readonly terms: Int32Array
  readonly weights: Float64Array
}

/**
 * Terms of a stack with the number of units that hold each. Ids follow code unit order of the terms, so that sums over
 * a vector come out the same to the last bit whatever the order of the articles.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>()
  readonly #terms: string[]
  readonly #counts: Int32Array
  readonly #units: number

  /**
   * @param units the distinct terms of each unit
   * @param others terms that get a number and are not counted
   */
  constructor(units: Iterable<Iterable<string>>, others: Iterable<Iterable<string>> = []) {
    const counts = new Map<string, number>()
    let total = 0
    for (const unit of units) {
      total++
      for (const term of unit) counts.set(term, (counts.get(term) ?? 0) + 1)
    }
    for (const unit of others) for (const term of unit) if (!counts.has(term)) counts.set(term, 0)
    this.#units = total
    this.#terms = [...counts.keys()].sort(byCodeUnit)
    this.#counts = new Int32Array(this.#terms.length)
    for (const [id, term] of this.#terms.entries()) {
      this.#ids.set(term, id)
      this.#counts[id] = counts.get(term) ?? 0
    }
  }

  get size(): number { return this.#terms.length }
  id(term: string): number { return this.#ids.get(term) ?? -1 }
  term(id: number): string { return this.#terms[id] ?? '' }
  /** In how many units the term stands. */
  count(id: number): number { return this.#counts[id] ?? 0 }

  /** Inverse document frequency, smoothed so that it stays above 0 in the smallest stack: ln(1 + n / (df + 0.5)). */
  idf(id: number): number {
    return Math.log(1 + this.#units / (this.count(id) + 0.5))
  }
}

/** TF-IDF with logarithmic term frequency, scaled to Euclidean length 1. */
export function vectorOf(ids: readonly number[], vocabulary: Pick<Vocabulary, 'idf'>): SparseVector {
  const sorted = Int32Array.from(ids).sort()
  const kept = sorted.filter((id, at) => at === 0 || id !== sorted[at - 1])
  const weights = new Float64Array(kept.length)
  for (let at = 0, next = 0; at < kept.length; at++) {
    const id = kept[at] as number
    let count = 0
    for (; sorted[next] === id; next++) count++
    weights[at] = (1 + Math.log(count)) * vocabulary.idf(id)
  }
  return scaledTo1({ terms: kept, weights })
}

/** The sum of vectors, scaled to length 1: the middle of a passage, an article or a theme. */
export function sumOf(vectors: readonly SparseVector[]): SparseVector {
  const sums = new Map<number, number>()
  for (const vector of vectors) {
    for (let i = 0; i < vector.terms.length; i++) {
      const id = vector.terms[i] as number
      sums.set(id, (sums.get(id) ?? 0) + (vector.weights[i] as number))
    }
  }
  const terms = new Int32Array(sums.size)
  let at = 0
  for (const id of sums.keys()) terms[at++] = id
  terms.sort()
  const weights = new Float64Array(terms.length)
  for (let i = 0; i < terms.length; i++) weights[i] = sums.get(terms[i] as number) as number
  return scaledTo1({ terms, weights })
}

/** Sum of products over shared terms: of two vectors of length 1 their cosine, 0 to 1. */
export function dot(a: SparseVector, b: SparseVector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const difference = (a.terms[i] as number) - (b.terms[j] as number)
    if (difference === 0) sum += (a.weights[i++] as number) * (b.weights[j++] as number)
    else if (difference < 0) i++
    else j++
  }
  return sum
}

/** Where a term stands in a list of terms, ascending; -1 where it does not. */
export function placeOf(terms: Int32Array, term: number): number {
  let low = 0
  let high = terms.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = terms[middle] as number
    if (found === term) return middle
    if (found < term) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Whether a list of terms, ascending, holds one. */
export const holds = (terms: Int32Array, term: number): boolean => placeOf(terms, term) >= 0

/** A vector of the same direction, of length 1 unless it is empty. */
export function scaledTo1(vector: SparseVector): SparseVector {
  const { terms, weights } = vector
  let squares = 0
  for (let i = 0; i < weights.length; i++) squares += (weights[i] as number) * (weights[i] as number)
  const length = Math.sqrt(squares)
  if (length === 0) return vector
  const all = new Float64Array(weights.length)
  for (let i = 0; i < weights.length; i++) all[i] = (weights[i] as number) / length
  return { terms, weights: all }
}
