import type { MergeSentence } from './features.js'

/** Posting lists are cut at this length, so that a phrase of thousands of articles costs no more than one of hundreds. */
const cap = 160
/** How many postings are visited for one sentence. */
const budget = 1200
/** How many candidates are compared in full. */
const most = 40

/**
 * Finds for each sentence those that may say the same, by an inverted index over its content terms and pairs of
 * neighbouring content terms, rarest first. Cost for one sentence has a fixed bound, so the whole grows in step with
 * the stack. After the inverted index with frequency cuts of R. J. Bayardo, Y. Ma and R. Srikant, "Scaling up all pairs
 * similarity search", WWW 2007.
 */
export class Candidates {
  readonly #postings = new Map<number, number[]>()
  readonly #counts = new Map<number, number>()
  readonly #keys: readonly Float64Array[]
  readonly #seen: Float64Array
  readonly #touched: number[] = []

  /** @param sentences in an order that does not depend on the order of the articles: cut lists keep the first */
  constructor(sentences: readonly MergeSentence[]) {
    const terms = sentences.reduce((top, one) => Math.max(top, one.terms.at(-1) ?? 0), 0) + 1
    this.#keys = sentences.map((sentence) => keysOf(sentence, terms))
    this.#seen = new Float64Array(sentences.length)
    for (const [at, keys] of this.#keys.entries()) {
      for (const key of keys) {
        const list = this.#postings.get(key)
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
        if (list === undefined) this.#postings.set(key, [at])
        else if (list.length < cap) list.push(at)
      }
    }
  }

  /** Positions of the likeliest candidates, ascending. */
  of(at: number): readonly number[] {
    const keys = this.#keys[at] as Float64Array
    const order = [...keys].filter((key) => (this.#counts.get(key) ?? 0) > 1)
      .sort((a, b) => (this.#counts.get(a) ?? 0) - (this.#counts.get(b) ?? 0) || a - b)
    let left = budget
    for (const key of order) {
      const weight = 1 / Math.log2(1 + (this.#counts.get(key) ?? 1))
      for (const other of this.#postings.get(key) ?? []) {
        if (other === at) continue
        if (this.#seen[other] === 0) this.#touched.push(other)
        this.#seen[other] = (this.#seen[other] as number) + weight
        left--
      }
      if (left <= 0) break
    }
    const found = this.#touched.sort((a, b) => (this.#seen[b] as number) - (this.#seen[a] as number) || a - b).slice(0, most).sort((a, b) => a - b)
    for (const other of this.#touched) this.#seen[other] = 0
    this.#touched.length = 0
    return found
  }
}

/** Terms, and pairs of neighbouring content terms as numbers above them. */
function keysOf(sentence: MergeSentence, terms: number): Float64Array {
  const keys = new Set<number>(sentence.terms)
  let previous = -1
  for (const token of sentence.tokens) {
    if (!token.content) continue
    if (previous >= 0) keys.add((previous + 1) * terms + token.term)
    previous = token.term
  }
  return Float64Array.from(keys)
}
