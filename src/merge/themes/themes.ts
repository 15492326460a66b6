import { withWholeParagraphs } from './paragraphs.js'
import { gatherNear, joinNearest, meanOf, productsOf } from './clustering.js'
import { isSmallStack, nearnessOf, type ThemeItem } from './items.js'
import type { SparseVector } from '../features/vectors.js'

/** More passages than this are first gathered into small groups that are surely about one thing. */
const comparable = 500
const oneThing = 0.3
/** What a neighbour in the same theme is worth when a passage looks for its place. */
const company = 0.03
/** How themes are cut. */
interface Cutting {
  /** The price on the size of a theme, as a power: how even sizes are to be. */
  readonly price: number
  /** The fair sizes of a theme over an even share. */
  readonly smallest: number
  readonly largest: number
  /** What standing side by side in an article adds to the likeness of two passages. */
  readonly beside: number
}
const usual: Cutting = { price: 1, smallest: 0.4, largest: 1.6, beside: 0.06 }
/** In a stack of a few lines one thing may be all but everything, and two articles that tell a story are not to be torn line from line. */
const ofSmallStack: Cutting = { price: 0.3, smallest: 0.2, largest: 3, beside: 0.12 }

/**
 * How many chapters a part of a briefing gets: chapters of about a dozen sentences while the stack is small, longer ones
 * with sections later, since nobody reads a contents page of forty lines. A part among several gets fewer.
 * @param sentences printed in the part
 * @param alone whether the part is the whole briefing
 */
export function chapterCount(sentences: number, alone: boolean): number {
  if (sentences < 17) return 1
  const count = alone
    ? sentences <= 40 ? sentences / 8 : sentences <= 90 ? 5 + (sentences - 40) / 18 : 7.8 + 1.1 * Math.log2(sentences / 90)
    : sentences <= 60 ? sentences / 40 : 1.4 + 0.8 * Math.log2(sentences / 60)
  return Math.max(1, Math.round(count))
}

/**
 * Themes of a part: gives each passage the number of its theme, from 0. Agglomerative clustering by mean likeness (group
 * average, as in Newsblaster: McKeown and others 2002) with a price on size, so that chapters are of fair size. Short
 * passages share few words, and one weighing of them gives one accident: several weighings are clustered, and how often two
 * passages meet is the likeness that settles (evidence accumulation: Fred and Jain 2005).
 */
export function themesOf(items: readonly ThemeItem[], chapters: number): Int32Array {
  const theme = new Int32Array(items.length)
  const total = items.reduce((sum, item) => sum + item.size, 0)
  if (chapters <= 1 || items.length <= 1) return theme
  const target = total / chapters
  const cutting = isSmallStack(total) ? ofSmallStack : usual
  const nodes = nodesOf(items)
  const together = nodes.map(() => new Float64Array(nodes.length))
  const weighings = items[0]?.weighings.length ?? 0
  const nearness = nearnessOf(items)
  const times = timesBetween(nodes)
  const vote = 1 / (weighings * nearness.length)
  for (let weighing = 0; weighing < weighings; weighing++) {
    const likeness = likenessOf(nodes, items, weighing)
    for (const near of nearness) {
      const found = cut(besides(near === 0 ? likeness : withNeighbours(likeness, nodes, near), nodes, cutting.beside, times), nodes, chapters, target, cutting)
      for (let i = 0; i < nodes.length; i++) {
        const row = together[i] as Float64Array
        for (let j = 0; j < nodes.length; j++) if (i !== j && found[i] === found[j]) row[j] = (row[j] as number) + vote
      }
    }
  }
  const found = withoutCrumbs(together, nodes, cut(together, nodes, chapters, target, cutting), target)
  const agreed = nodes.length === items.length ? withWholeParagraphs(found, items, together, target) : found
  nodes.forEach((node, at) => { for (const member of node.members) theme[member] = agreed[at] as number })
  return theme
}

/** A theme below this share of a fair size joins its nearest, if both together are not much over a fair size. */
const crumb = { below: 0.6, upTo: 1.2, least: 0.05 }

/** Joins themes that are too small for a chapter to those that share most with them; numbers from 0. */
function withoutCrumbs(likeness: readonly Float64Array[], nodes: readonly Node[], theme: Int32Array, target: number): Int32Array {
  const groups = new Map<number, { members: number[]; size: number }>()
  theme.forEach((number, at) => {
    const known = groups.get(number) ?? { members: [], size: 0 }
    groups.set(number, { members: [...known.members, at], size: known.size + (nodes[at] as Node).size })
  })
  const meanBetween = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, i) => sum + b.reduce((row, j) => row + ((likeness[i] as Float64Array)[j] as number), 0), 0) / (a.length * b.length)
  for (let joined = true; joined && groups.size > 3;) {
    joined = false
    for (const [number, small] of [...groups].filter(([, { size }]) => size < crumb.below * target).sort((a, b) => a[1].size - b[1].size || a[0] - b[0])) {
      const [nearest] = [...groups].filter(([other, { size }]) => other !== number && size + small.size <= crumb.upTo * target)
        .map(([other, { members }]) => ({ other, value: meanBetween(small.members, members) })).filter(({ value }) => value > crumb.least)
        .sort((a, b) => b.value - a.value || a.other - b.other)
      if (nearest === undefined) continue
      const home = groups.get(nearest.other) as { members: number[]; size: number }
      groups.set(nearest.other, { members: [...home.members, ...small.members], size: home.size + small.size })
      groups.delete(number)
      joined = true
      break
    }
  }
  const result = new Int32Array(nodes.length);
  [...groups.values()].forEach(({ members }, number) => { for (const at of members) result[at] = number })
  return result
}

/** A passage, or in a large stack a few that are surely about one thing. */
interface Node {
  readonly members: readonly number[]
  /** Printed sentences. */
  readonly size: number
  /** Nodes that stand beside it in an article. */
  readonly beside: readonly number[]
  /** The mean day of its articles; null where one isn't known. */
  readonly published: number | null
}

function nodesOf(items: readonly ThemeItem[]): readonly Node[] {
  const groups = items.length <= comparable ? items.map((_, at) => [at]) : gathered(items)
  const nodeOf = new Int32Array(items.length)
  groups.forEach((members, node) => { for (const member of members) nodeOf[member] = node })
  const neighbours = groups.map(() => new Set<number>())
  const order = [...items.keys()].sort((a, b) => (items[a] as ThemeItem).first - (items[b] as ThemeItem).first)
  order.slice(1).forEach((next, k) => {
    const at = order[k] as number
    const [a, b] = [nodeOf[at] as number, nodeOf[next] as number]
    if (a === b || items[at]?.article !== items[next]?.article) return
    neighbours[a]?.add(b)
    neighbours[b]?.add(a)
  })
  return groups.map((members, node) => ({
    members, size: members.reduce((sum, at) => sum + (items[at] as ThemeItem).size, 0), beside: [...neighbours[node] as Set<number>].sort((a, b) => a - b),
    published: meanDay(members.map((at) => (items[at] as ThemeItem).published)),
  }))
}

function meanDay(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null)
  return known.length < days.length ? null : known.reduce((sum, day) => sum + day, 0) / known.length
}

function gathered(items: readonly ThemeItem[]): readonly (readonly number[])[] {
  const order = [...items.keys()].sort((a, b) => (items[b] as ThemeItem).accounts - (items[a] as ThemeItem).accounts || a - b)
  const groups = gatherNear(order, items.map((item) => item.weighings[0] as SparseVector), oneThing)
  if (groups.length <= comparable) return groups
  // what found no company goes by its place in its article
  const large = [...groups].sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number))
  const kept = large.slice(0, comparable - 1).map((group) => [...group])
  const home = new Map<number, number>()
  kept.forEach((group, k) => { for (const at of group) if (!home.has((items[at] as ThemeItem).article)) home.set((items[at] as ThemeItem).article, k) })
  for (const at of large.slice(comparable - 1).flat()) kept[home.get((items[at] as ThemeItem).article) ?? at % kept.length]?.push(at)
  return kept
}

/** The products of what nodes are about in one weighing, the diagonal included. */
function likenessOf(nodes: readonly Node[], items: readonly ThemeItem[], weighing: number): readonly Float64Array[] {
  return productsOf(nodes.map(({ members }) => meanOf(members.map((at) => items[at]?.weighings[weighing] as SparseVector))))
}

/**
 * The likeness that nodes have when each also is, by a share, about what its neighbours are about. With G the products of
 * the vectors and S the identity plus the share at each neighbour, these are the products S G Sᵀ, each vector scaled to 1
 * again: no vector has to be added up.
 */
function withNeighbours(products: readonly Float64Array[], nodes: readonly Node[], near: number): readonly Float64Array[] {
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

/** The same for each two nodes; null where all are of one time. */
function timesBetween(nodes: readonly Node[]): readonly Float64Array[] | null {
  const known = nodes.map(({ published }) => published).filter((day) => day !== null)
  if (known.reduce((most, day) => Math.max(most, day), -Infinity) - known.reduce((least, day) => Math.min(least, day), Infinity) <= fewDays) return null
  return nodes.map(({ published: a }) => Float64Array.from(nodes, ({ published: b }) => (a === null || b === null ? 1 : ofOneTime(Math.abs(a - b)))))
}

/** With what standing side by side in an article adds, less what lies between their days, and nothing on the diagonal. */
function besides(likeness: readonly Float64Array[], nodes: readonly Node[], beside: number, times: readonly Float64Array[] | null): readonly Float64Array[] {
  return nodes.map((node, i) => {
    const row = (likeness[i] as Float64Array).slice()
    row[i] = 0
    const shares = times?.[i]
    if (shares !== undefined) for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) * (shares[j] as number)
    for (const j of node.beside) row[j] = (row[j] as number) + beside / (node.members.length * (nodes[j] as Node).members.length)
    return row
  })
}

/** Clusters nodes by a symmetric likeness into themes of fair size; gives each node its theme. */
function cut(likeness: readonly Float64Array[], nodes: readonly Node[], chapters: number, target: number, cutting: Cutting): Int32Array {
  const rows = likeness.map((row) => row.slice())
  const sizes = nodes.map((node) => node.size)
  const members: (number[] | null)[] = nodes.map((_, at) => [at])
  let left = nodes.length
  joinNearest(rows, (i, j) => {
    if (left <= chapters) return false
    left--
    const [a, b] = [(members[i] as number[]).length, (members[j] as number[]).length]
    members[i] = [...members[i] as number[], ...members[j] as number[]]
    members[j] = null
    sizes[i] = (sizes[i] as number) + (sizes[j] as number)
    return { a, b }
  }, (value, i, j) => {
    const size = (sizes[i] as number) + (sizes[j] as number)
    // past the largest fair size a theme only grows when nothing else is left
    return (value + 0.004) * (cutting.price === 1 ? target / (target + size) : Math.pow(target / (target + size), cutting.price)) * (size > cutting.largest * target ? 0.1 : 1)
  })
  const theme = new Int32Array(nodes.length)
  members.filter((list) => list !== null).forEach((list, number) => { for (const at of list) theme[at] = number })
  return settled(likeness, nodes, theme, target, cutting)
}

/** A few rounds in which each node goes to its nearest theme; no theme is emptied or grows past twice the target. */
function settled(likeness: readonly Float64Array[], nodes: readonly Node[], theme: Int32Array, target: number, { smallest, largest }: Cutting): Int32Array {
  const count = theme.reduce((most, value) => Math.max(most, value), 0) + 1
  const sizes = new Float64Array(count)
  const heads = new Int32Array(count)
  nodes.forEach((node, at) => {
    sizes[theme[at] as number] = (sizes[theme[at] as number] as number) + node.size
    heads[theme[at] as number] = (heads[theme[at] as number] as number) + 1
  })
  for (let round = 0; round < 4; round++) {
    let moved = false
    nodes.forEach((node, at) => {
      const own = theme[at] as number
      if ((heads[own] as number) <= 1 || (sizes[own] as number) - node.size < target * smallest) return
      const worth = new Float64Array(count)
      const row = likeness[at] as Float64Array
      for (let other = 0; other < nodes.length; other++) {
        if (other !== at) worth[theme[other] as number] = (worth[theme[other] as number] as number) + (row[other] as number)
      }
      for (let number = 0; number < count; number++) worth[number] = (worth[number] as number) / Math.max(1, (heads[number] as number) - (number === own ? 1 : 0))
      for (const other of node.beside) worth[theme[other] as number] = (worth[theme[other] as number] as number) + company
      let best = own
      let most = (worth[own] as number) + 0.01
      for (let number = 0; number < count; number++) {
        if (number === own || (sizes[number] as number) + node.size > largest * target) continue
        if ((worth[number] as number) > most) { best = number; most = worth[number] as number }
      }
      if (best === own) return
      theme[at] = best
      sizes[own] = (sizes[own] as number) - node.size
      heads[own] = (heads[own] as number) - 1
      sizes[best] = (sizes[best] as number) + node.size
      heads[best] = (heads[best] as number) + 1
      moved = true
    })
    if (!moved) break
  }
  return theme
}
