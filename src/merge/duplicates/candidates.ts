import { PairNumbers } from './keys.js'
import type { MergeSentence } from '../features/features.js'

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
 * similarity search", WWW 2007. Terms and pairs that two sentences share are numbered by how rare they are; all lists
 * stand one behind the other in typed arrays.
 */
export class Candidates {
  /** For each sentence where its keys begin in `#keys`, which are ascending, so rarest first. */
  readonly #keysFrom: Int32Array
  readonly #keys: Int32Array
  /** For each key where its sentences begin in `#postings`, and what sharing it is worth. */
  readonly #postingsFrom: Int32Array
  readonly #postings: Int32Array
  readonly #weights: Float64Array
  readonly #seen: Float64Array
  readonly #touched: Int32Array
  readonly #best = new Int32Array(most)

  /** @param sentences in an order that does not depend on the order of the articles: cut lists keep the first */
  constructor(sentences: readonly MergeSentence[]) {
    const { numbers, from, list, counts } = keysOf(sentences)
    const rankOf = ranksOf(numbers, counts)
    const ranks = rankOf.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1), 0)
    const lengths = new Int32Array(ranks)
    this.#weights = new Float64Array(ranks)
    for (let key = 0; key < numbers.size; key++) {
      const rank = rankOf[key] as number
      if (rank < 0) continue
      lengths[rank] = Math.min(cap, counts[key] as number)
      this.#weights[rank] = 1 / Math.log2(1 + (counts[key] as number))
    }
    this.#postingsFrom = startsOf(lengths)
    this.#postings = new Int32Array(this.#postingsFrom[ranks] as number)
    this.#keysFrom = new Int32Array(sentences.length + 1)
    this.#keys = new Int32Array(list.reduce((sum, key) => sum + ((rankOf[key] as number) < 0 ? 0 : 1), 0))
    const filled = this.#postingsFrom.slice()
    let end = 0
    for (let at = 0; at < sentences.length; at++) {
      const begin = end
      for (let k = from[at] as number; k < (from[at + 1] as number); k++) {
        const rank = rankOf[list[k] as number] as number
        if (rank < 0) continue
        this.#keys[end++] = rank
        const place = filled[rank] as number
        if (place < (this.#postingsFrom[rank + 1] as number)) { this.#postings[place] = at; filled[rank] = place + 1 }
      }
      this.#keys.subarray(begin, end).sort()
      this.#keysFrom[at + 1] = end
    }
    this.#seen = new Float64Array(sentences.length)
    this.#touched = new Int32Array(sentences.length)
  }

  /** Positions of the likeliest candidates, ascending. */
  of(at: number): Int32Array {
    const [seen, touched, postings] = [this.#seen, this.#touched, this.#postings]
    let left = budget
    let count = 0
    for (let k = this.#keysFrom[at] as number; k < (this.#keysFrom[at + 1] as number) && left > 0; k++) {
      const key = this.#keys[k] as number
      const weight = this.#weights[key] as number
      const end = this.#postingsFrom[key + 1] as number
      for (let place = this.#postingsFrom[key] as number; place < end; place++) {
        const other = postings[place] as number
        if (other === at) continue
        if (seen[other] === 0) touched[count++] = other
        seen[other] = (seen[other] as number) + weight
        left--
      }
    }
    const found = this.#likeliest(count)
    for (let i = 0; i < count; i++) seen[touched[i] as number] = 0
    return found
  }

  /** Of the first `count` that were touched those seen with the greatest weight; the smaller position where two are alike. */
  #likeliest(count: number): Int32Array {
    const [seen, touched, best] = [this.#seen, this.#touched, this.#best]
    let kept = 0
    for (let i = 0; i < count; i++) {
      const one = touched[i] as number
      if (kept === most && !likelier(one, best[most - 1] as number, seen)) continue
      let place = kept === most ? most - 1 : kept++
      for (; place > 0 && likelier(one, best[place - 1] as number, seen); place--) best[place] = best[place - 1] as number
      best[place] = one
    }
    return best.slice(0, kept).sort()
  }
}

const likelier = (one: number, other: number, seen: Float64Array): boolean =>
  (seen[one] as number) > (seen[other] as number) || (seen[one] === seen[other] && one < other)

/** For each sentence its terms and its pairs of neighbouring content terms, each once, and how many sentences hold each. */
function keysOf(sentences: readonly MergeSentence[]): { readonly numbers: PairNumbers; readonly from: Int32Array; readonly list: Int32Array; readonly counts: Int32Array } {
  const numbers = new PairNumbers()
  const from = new Int32Array(sentences.length + 1)
  const list = new Int32Array(sentences.reduce((sum, { terms, tokens }) => sum + terms.length + tokens.length, 0))
  // for each key the last sentence that it was seen in
  let last = new Int32Array(1024).fill(-1)
  let end = 0
  const add = (first: number, second: number, at: number) => {
    const number = numbers.of(first, second)
    if (number >= last.length) {
      const longer = new Int32Array(2 * last.length).fill(-1)
      longer.set(last)
      last = longer
    }
    if (last[number] === at) return
    last[number] = at
    list[end++] = number
  }
  for (const [at, { terms, tokens }] of sentences.entries()) {
    for (const term of terms) add(-1, term, at)
    let previous = -1
    for (const { content, term } of tokens) {
      if (!content) continue
      if (previous >= 0) add(previous, term, at)
      previous = term
    }
    from[at + 1] = end
  }
  const counts = new Int32Array(numbers.size)
  for (let k = 0; k < end; k++) counts[list[k] as number] = (counts[list[k] as number] as number) + 1
  return { numbers, from, list: list.subarray(0, end), counts }
}

/** For each key its place among those that two sentences share, the rarest first; -1 for one that stands in a single sentence. */
function ranksOf(numbers: PairNumbers, counts: Int32Array): Int32Array {
  const shared = Int32Array.from([...counts.keys()].filter((key) => (counts[key] as number) > 1))
    .sort((a, b) => (counts[a] as number) - (counts[b] as number) || numbers.first(a) - numbers.first(b) || numbers.second(a) - numbers.second(b))
  const rankOf = new Int32Array(numbers.size).fill(-1)
  shared.forEach((key, rank) => { rankOf[key] = rank })
  return rankOf
}

/** Where lists of these lengths begin when they stand one behind the other; last, where all end. */
function startsOf(lengths: Int32Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] as number) + (lengths[i] as number)
  return starts
}
