import { dot, type SparseVector } from '../features/vectors.js'

/** Members of a cluster with the mean of their vectors, not scaled: the product of two means is the mean likeness of their members. */
export interface Cluster {
  readonly members: readonly number[]
  readonly mean: SparseVector
}

/**
 * Average-link agglomerative clustering: joins the two clusters whose members are most alike in the mean until none are
 * alike by `least`. Cost grows with the square of the number of clusters given.
 */
export function linkByAverage(clusters: readonly Cluster[], least: number): readonly (readonly number[])[] {
  const sizes = clusters.map((cluster) => cluster.members.length)
  const likeness = productsOf(clusters.map(({ mean }) => mean))
  likeness.forEach((row, i) => { row[i] = 0 })
  const members: (readonly number[] | null)[] = clusters.map((cluster) => cluster.members)
  joinNearest(likeness, (i, j) => {
    if ((likeness[i] as Float64Array)[j] as number < least) return false
    const [a, b] = [sizes[i] as number, sizes[j] as number]
    members[i] = [...members[i] ?? [], ...members[j] ?? []]
    members[j] = null
    sizes[i] = a + b
    return { a, b }
  }, (value) => value)
  return members.filter((list) => list !== null)
}

/**
 * Joins pairs, the best first, until `join` refuses. `likeness` is symmetric and is updated by the sizes that `join` gives.
 * @param worth what a likeness is worth for a pair, higher first; -Infinity to forbid it
 */
export function joinNearest(
  likeness: readonly Float64Array[],
  join: (i: number, j: number) => false | { readonly a: number; readonly b: number },
  worth: (value: number, i: number, j: number) => number,
): void {
  const size = likeness.length
  const alive = new Uint8Array(size).fill(1)
  const bestOf = new Int32Array(size).fill(-1)
  const bestWorth = new Float64Array(size).fill(-Infinity)
  const look = (i: number) => {
    bestOf[i] = -1
    bestWorth[i] = -Infinity
    const row = likeness[i] as Float64Array
    for (let j = 0; j < size; j++) {
      if (j === i || alive[j] === 0) continue
      const value = worth(row[j] as number, i, j)
      if (value > (bestWorth[i] as number)) { bestWorth[i] = value; bestOf[i] = j }
    }
  }
  for (let i = 0; i < size; i++) look(i)
  for (;;) {
    let i = -1
    for (let k = 0; k < size; k++) if (alive[k] === 1 && bestOf[k] !== -1 && (i === -1 || (bestWorth[k] as number) > (bestWorth[i] as number))) i = k
    if (i === -1 || bestWorth[i] === -Infinity) return
    const j = bestOf[i] as number
    const [kept, gone] = i < j ? [i, j] : [j, i]
    const sizes = join(kept, gone)
    if (sizes === false) return
    alive[gone] = 0
    const [a, b] = [likeness[kept] as Float64Array, likeness[gone] as Float64Array]
    for (let k = 0; k < size; k++) {
      if (alive[k] === 0 || k === kept) continue
      a[k] = ((a[k] as number) * sizes.a + (b[k] as number) * sizes.b) / (sizes.a + sizes.b);
      (likeness[k] as Float64Array)[kept] = a[k] as number
    }
    look(kept)
    for (let k = 0; k < size; k++) {
      if (alive[k] === 0 || k === kept) continue
      if (bestOf[k] === kept || bestOf[k] === gone) { look(k); continue }
      const value = worth((likeness[k] as Float64Array)[kept] as number, k, kept)
      if (value > (bestWorth[k] as number)) { bestWorth[k] = value; bestOf[k] = kept }
    }
  }
}

/** The products of vectors with each other, the diagonal included. */
export function productsOf(vectors: readonly SparseVector[]): readonly Float64Array[] {
  // laid out flat, a vector meets all before it without a search; sums run in the same order as in a dot product
  const flat = new Float64Array(1 + vectors.reduce((most, { terms }) => Math.max(most, terms.at(-1) ?? 0), 0))
  const rows = vectors.map(() => new Float64Array(vectors.length))
  vectors.forEach(({ terms, weights }, i) => {
    for (let k = 0; k < terms.length; k++) flat[terms[k] as number] = weights[k] as number
    for (let j = 0; j <= i; j++) {
      const product = dotFlat(flat, vectors[j] as SparseVector);
      (rows[i] as Float64Array)[j] = product;
      (rows[j] as Float64Array)[i] = product
    }
    for (let k = 0; k < terms.length; k++) flat[terms[k] as number] = 0
  })
  return rows
}

/** Sum of products with a vector that is laid out by term, 0 where it holds none. */
export function dotFlat(flat: Float64Array, { terms, weights }: SparseVector): number {
  let sum = 0
  for (let i = 0; i < terms.length; i++) sum += (flat[terms[i] as number] as number) * (weights[i] as number)
  return sum
}

/** The mean of vectors, each with its share; terms ascending. */
export function meanOf(vectors: readonly SparseVector[], shares?: readonly number[]): SparseVector {
  if (shares === undefined && vectors.length === 1) return vectors[0] as SparseVector
  const sums = new Map<number, number>()
  vectors.forEach((vector, v) => {
    const share = shares?.[v] ?? 1 / vectors.length
    for (let i = 0; i < vector.terms.length; i++) {
      const term = vector.terms[i] as number
      sums.set(term, (sums.get(term) ?? 0) + share * (vector.weights[i] as number))
    }
  })
  const terms = Int32Array.from(sums.keys()).sort()
  return { terms, weights: Float64Array.from(terms, (term) => sums.get(term) as number) }
}

/** Terms that lead to more groups than this lead nowhere. */
const longestList = 200

/** One pass over vectors in the order given: each joins the group whose founder it is nearest to, if near enough, else founds one. */
export function gatherNear(order: readonly number[], vectors: readonly SparseVector[], least: number): readonly (readonly number[])[] {
  const groups: { members: number[]; lead: SparseVector }[] = []
  const postings = new Map<number, number[]>()
  for (const at of order) {
    const vector = vectors[at] as SparseVector
    const candidates = new Set<number>()
    vector.terms.forEach((term) => {
      const list = postings.get(term) ?? []
      if (list.length <= longestList) for (const group of list) candidates.add(group)
    })
    let best = -1
    let nearest = least
    for (const group of [...candidates].sort((a, b) => a - b)) {
      const value = dot(vector, (groups[group] as { lead: SparseVector }).lead)
      if (value > nearest) { best = group; nearest = value }
    }
    if (best !== -1) { groups[best]?.members.push(at); continue }
    // only the weightiest terms lead to a group
    const leading = [...vector.terms.keys()].sort((a, b) => (vector.weights[b] as number) - (vector.weights[a] as number) || a - b).slice(0, 25)
    for (const index of leading) {
      const term = vector.terms[index] as number
      const list = postings.get(term)
      if (list === undefined) postings.set(term, [groups.length])
      else list.push(groups.length)
    }
    groups.push({ members: [at], lead: vector })
  }
  return groups.map((group) => group.members)
}
