import { joinNearest } from './clustering.js'
import type { Node } from './nodes.js'

/** How themes are cut. */
export interface Cutting {
  /** The price on the size of a theme, as a power: how even sizes are to be. */
  readonly price: number
  /** The fair sizes of a theme over an even share. */
  readonly smallest: number
  readonly largest: number
  /** What standing side by side in an article adds to the likeness of two passages. */
  readonly beside: number
}

/** How themes of most stacks are cut. */
export const usual: Cutting = { price: 1, smallest: 0.4, largest: 1.6, beside: 0.06 }
/** In a stack of a few lines one thing may be all but everything, and two articles that tell a story are not to be torn line from line. */
export const ofSmallStack: Cutting = { price: 0.3, smallest: 0.2, largest: 3, beside: 0.12 }

/** What a neighbour in the same theme is worth when a passage looks for its place. */
const company = 0.03

/** Clusters nodes by a symmetric likeness into themes of fair size; gives each node its theme. */
export function cut(likeness: readonly Float64Array[], nodes: readonly Node[], chapters: number, target: number, cutting: Cutting): Int32Array {
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
