import { byCodeUnit } from '../document/by-code-unit.js'
import type { MergeSentence } from './features/features.js'
import { dot, scaledTo1, type SparseVector, type Vocabulary } from './features/vectors.js'
import { gatherNear, linkByAverage, meanOf, type Cluster } from './themes/clustering.js'

/** Articles are about one event while the mean likeness of their groups is at least this. */
const oneEvent = 0.065
/** Below this, groups of some size keep chapters of their own, in one part. */
const oneStrand = 0.08
const smallestStrand = 3
/** Terms that an article shares with others of its stack, when it is long enough to judge by. */
const fullArticle = 40
/** An article that is this near to a group belongs to it for sure. */
const sameStory = 0.16
/** More articles than this are first gathered into groups that are surely one story. */
const comparable = 400
const nameWeight = 3
const termsOfArticle = 120

/**
 * Vectors of the articles, of length 1: what sets one event apart from another of its kind are its names, places, days and
 * rare words, so inverse document frequency counts squared and the parts of names threefold.
 */
export function articleVectors(count: number, sentences: readonly MergeSentence[], vocabulary: Vocabulary): readonly SparseVector[] {
  const frequencies = Array.from({ length: count }, () => new Map<number, number>())
  const seen = new Int32Array(vocabulary.size)
  const asName = new Int32Array(vocabulary.size)
  for (const sentence of sentences) {
    const own = frequencies[sentence.article] as Map<number, number>
    for (const { term, content } of sentence.tokens) {
      if (!content) continue
      own.set(term, (own.get(term) ?? 0) + 1)
      seen[term] = (seen[term] as number) + 1
      if (sentence.names.has(term)) asName[term] = (asName[term] as number) + 1
    }
  }
  const holding = new Int32Array(vocabulary.size)
  for (const own of frequencies) for (const term of own.keys()) holding[term] = (holding[term] as number) + 1
  return frequencies.map((own) => {
    const weighed: [number, number][] = []
    for (const [term, times] of own) {
      const articles = holding[term] as number
      if (articles < 2) continue
      const rarity = Math.log(0.7 + count / articles)
      const named = 2 * (asName[term] as number) >= (seen[term] as number)
      weighed.push([term, (1 + Math.log(times)) * rarity * rarity * (named ? nameWeight : 1)])
    }
    weighed.sort((a, b) => b[1] - a[1] || a[0] - b[0])
    const kept = weighed.slice(0, count > comparable ? termsOfArticle : weighed.length).sort((a, b) => a[0] - b[0])
    return scaledTo1({ terms: Int32Array.from(kept, ([term]) => term), weights: Float64Array.from(kept, ([, weight]) => weight) })
  })
}

/** Where the articles of a stack belong, each by number from 0. */
export interface Events {
  /** The event, in order of size: a part of the briefing. */
  readonly part: Int32Array
  /** Articles of one event that still differ so much that no chapter mixes them; numbered through all parts. */
  readonly strand: Int32Array
}

/**
 * The events of a stack. Average-link agglomerative clustering (Sokal and Michener 1958) that stops at a fixed likeness,
 * so that one event stays whole; large stacks are first gathered in a single pass as in topic detection (Allan and others
 * 1998). A stray article is no part of its own in a larger stack but a strand of the part that it is nearest to.
 * @param texts the articles' texts: they settle ties, so that the order of the files doesn't matter
 */
export function eventsOf(vectors: readonly SparseVector[], texts: readonly string[]): Events {
  const order = [...vectors.keys()].sort((a, b) => byCodeUnit(texts[a] as string, texts[b] as string))
  const seeds = vectors.length <= comparable ? order.map((article) => [article]) : gatherNear(order, vectors, sameStory)
  const bySize = [...seeds].sort((a, b) => b.length - a.length)
  const clustersOf = (groups: readonly (readonly number[])[]): readonly Cluster[] => groups.map((members) => ({
    members, mean: meanOf(members.map((article) => vectors[article] as SparseVector)),
  }))
  // articles of a few lines share little even when they tell one story
  const brief = Math.min(1, median(vectors.map((vector) => vector.terms.length)) / fullArticle)
  const close = linkByAverage(clustersOf(bySize.slice(0, 2 * comparable)), oneStrand * brief)
  const wide = [...linkByAverage(clustersOf(close), oneEvent * brief), ...bySize.slice(2 * comparable)]
  const place = new Int32Array(vectors.length)
  order.forEach((article, at) => { place[article] = at })
  const first = (members: readonly number[]) => members.reduce((least, article) => Math.min(least, place[article] as number), Infinity)
  const ranked = clustersOf([...wide].sort((a, b) => b.length - a.length || first(a) - first(b)))
  const own = (size: number) => size >= 0.25 * vectors.length || (size >= 2 && size >= 0.12 * vectors.length) || size >= 40
  const parts = ranked.filter(({ members }, at) => at === 0 || own(members.length))
  const part = new Int32Array(vectors.length)
  const strand = new Int32Array(vectors.length)
  let strands = 0
  ranked.forEach((cluster) => {
    const number = parts.includes(cluster) ? parts.indexOf(cluster) : nearest(cluster, parts)
    for (const article of cluster.members) part[article] = number
    for (const members of strandsOf(cluster, clustersOf(close.filter(([article]) => cluster.members.includes(article as number))))) {
      for (const article of members) strand[article] = strands
      strands++
    }
  })
  return { part, strand }
}

/** The groups within an event that keep apart; small ones join the nearest. */
function strandsOf(event: Cluster, close: readonly Cluster[]): readonly (readonly number[])[] {
  const large = close.filter(({ members }) => members.length >= smallestStrand)
  if (large.length < 2) return [event.members]
  const strands = large.map(({ members }) => [...members])
  for (const cluster of close) if (!large.includes(cluster)) strands[nearest(cluster, large)]?.push(...cluster.members)
  return strands
}

const nearest = (cluster: Cluster, among: readonly Cluster[]): number =>
  among.reduce((best, other, at) => (dot(cluster.mean, other.mean) > dot(cluster.mean, (among[best] as Cluster).mean) ? at : best), 0)

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
