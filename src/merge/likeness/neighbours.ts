import { dot, type SparseVector } from '../features/vectors.js'

export interface Neighbour {
  /** Index into the list of vectors. */
  readonly index: number
  /** 0 to 1. */
  readonly cosine: number
}

export interface NeighbourSettings {
  /** Posting lists that are longer are not followed: a term that many vectors share tells little. */
  readonly cap?: number
  /** How many of a vector's weightiest terms are looked up. */
  readonly probes?: number
  /** How many neighbours to give at most. */
  readonly most?: number
}

/**
 * An inverted index that finds the vectors near a vector without comparing all pairs: only those that share one of its
 * weightiest terms are looked at, so that cost grows with the number of vectors times `probes` times `cap`.
 */
export class Neighbours {
  readonly #vectors: readonly SparseVector[]
  readonly #postings = new Map<number, number[]>()
  readonly #cap: number
  readonly #probes: number
  readonly #most: number

  constructor(vectors: readonly SparseVector[], settings: NeighbourSettings = {}) {
    this.#vectors = vectors
    this.#cap = settings.cap ?? 200
    this.#probes = settings.probes ?? 12
    this.#most = settings.most ?? 30
    for (const [index, vector] of vectors.entries()) {
      for (const term of vector.terms) {
        const list = this.#postings.get(term)
        if (list === undefined) this.#postings.set(term, [index])
        // one more than the cap marks the list as too long
        else if (list.length <= this.#cap) list.push(index)
      }
    }
  }

  /** Neighbours of the vector at an index, nearest first, itself left out. */
  near(index: number): readonly Neighbour[] {
    const vector = this.#vectors[index]
    if (vector === undefined) return []
    const order = [...vector.terms.keys()].sort((a, b) => (vector.weights[b] as number) - (vector.weights[a] as number) || a - b)
    const partial = new Map<number, number>()
    let probes = 0
    for (const at of order) {
      const list = this.#postings.get(vector.terms[at] as number) ?? []
      if (list.length < 2 || list.length > this.#cap) continue
      const weight = vector.weights[at] as number
      for (const other of list) if (other !== index) partial.set(other, (partial.get(other) ?? 0) + weight * weight)
      if (++probes === this.#probes) break
    }
    const likely = [...partial].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, this.#most * 2)
    return likely.map(([other]) => ({ index: other, cosine: dot(vector, this.#vectors[other] as SparseVector) }))
      .sort((a, b) => b.cosine - a.cosine || a.index - b.index).slice(0, this.#most)
  }
}
