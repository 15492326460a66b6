import type { SparseVector } from '../features/vectors.js'
import { meanOf, productsOf } from './clustering.js'
import type { ThemeItem } from './items.js'
import type { Node } from './nodes.js'

/** The products of what nodes are about in one weighing, the diagonal included. */
export function likenessOf(nodes: readonly Node[], items: readonly ThemeItem[], weighing: number): readonly Float64Array[] {
  return productsOf(nodes.map(({ members }) => meanOf(members.map((at) => items[at]?.weighings[weighing] as SparseVector))))
}

/**
 * The likeness that nodes have when each also is, by a share, about what its neighbours are about. With G the products of
 * the vectors and S the identity plus the share at each neighbour, these are the products S G Sᵀ, each vector scaled to 1
 * again: no vector has to be added up.
 */
export function withNeighbours(products: readonly Float64Array[], nodes: readonly Node[], near: number): readonly Float64Array[] {
  const size = nodes.length
  const neighbours = nodes.map((node) => node.beside)
  const shared = neighbours.map((others, position) => {
    const row = (products[position] as Float64Array).slice()
    for (const other of others) {
      const from = products[other] as Float64Array
      for (let j = 0; j < size; j++) row[j] = (row[j] as number) + near * (from[j] as number)
    }
    return row
  })
  const both = shared.map((row) => row.map((value, j) => {
    let sum = value
    for (const other of neighbours[j] as readonly number[]) sum += near * (row[other] as number)
    return sum
  }))
  const lengths = both.map((row, position) => Math.sqrt(row[position] as number) || 1)
  return both.map((row, i) => row.map((value, j) => value / ((lengths[i] as number) * (lengths[j] as number))))
}

/** Reports so many days apart are of one time. */
const fewDays = 3
/** From so many days on, what two reports share is more likely to be of one kind than of one event. */
const longTime = 30
const otherTime = 0.4

/** What the likeness of two reports is worth, by the days between them, 0.6 to 1. */
const ofOneTime = (days: number): number => 1 - otherTime * Math.min(1, Math.max(0, days - fewDays) / (longTime - fewDays))

/** What the likeness of each two nodes is worth, by the days between their reports, 0.6 to 1; null where all are of one time. */
export function timesBetween(nodes: readonly Node[]): readonly Float64Array[] | null {
  const known = nodes.map(({ published }) => published).filter((day) => day !== null)
  if (known.reduce((most, day) => Math.max(most, day), -Infinity) - known.reduce((least, day) => Math.min(least, day), Infinity) <= fewDays) return null
  return nodes.map(({ published: a }) => Float64Array.from(nodes, ({ published: b }) => (a === null || b === null ? 1 : ofOneTime(Math.abs(a - b)))))
}

/** With what standing side by side in an article adds, less what lies between their days, and nothing on the diagonal. */
export function besides(likeness: readonly Float64Array[], nodes: readonly Node[], beside: number, times: readonly Float64Array[] | null): readonly Float64Array[] {
  return nodes.map((node, i) => {
    const row = (likeness[i] as Float64Array).slice()
    row[i] = 0
    const shares = times?.[i]
    if (shares !== undefined) for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) * (shares[j] as number)
    for (const j of node.beside) row[j] = (row[j] as number) + beside / (node.members.length * (nodes[j] as Node).members.length)
    return row
  })
}
