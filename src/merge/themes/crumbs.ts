import type { Node } from './nodes.js'

/** A theme below this share of a fair size joins its nearest, if both together are not much over a fair size. */
const crumb = { below: 0.6, upTo: 1.2, least: 0.05 }

/** Joins themes that are too small for a chapter to those that share most with them; numbers from 0. */
export function withoutCrumbs(likeness: readonly Float64Array[], nodes: readonly Node[], theme: Int32Array, target: number): Int32Array {
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
