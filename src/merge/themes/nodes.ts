import type { SparseVector } from '../features/vectors.js'
import { gatherNear } from './clustering.js'
import type { ThemeItem } from './items.js'

/** More passages than this are first gathered into small groups that are surely about one thing. */
const comparable = 500
const oneThing = 0.3

/** A passage, or in a large stack a few that are surely about one thing. */
export interface Node {
  readonly members: readonly number[]
  /** Printed sentences. */
  readonly size: number
  /** Nodes that stand beside it in an article. */
  readonly beside: readonly number[]
  /** The mean day of its articles; null where one isn't known. */
  readonly published: number | null
}

/** The nodes that a part is cut into themes by: its passages, or small groups of them where there are many. */
export function nodesOf(items: readonly ThemeItem[]): readonly Node[] {
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
