import { dot, gatherNear, joinNearest, meanOf } from './themes-clustering.js'
import type { ThemeItem } from './themes-items.js'
import type { SparseVector } from './features-vectors.js'

/** More passages than this are first gathered into small groups that are surely about one thing. */
const comparable = 900
const oneThing = 0.3
/** What standing side by side in an article adds to the likeness of two passages. */
const besideBonus = 0.1

/**
 * How many chapters a part of a briefing gets: chapters of 8 to 20 sentences while the stack is small, longer ones with
 * sections later, since nobody reads a contents page of forty lines. A part among several gets fewer.
 * @param sentences printed in the part
 * @param share of the part in all printed sentences, 0 to 1
 */
export function chapterCount(sentences: number, share: number): number {
  if (sentences < 9) return 1
  const alone = sentences <= 90 ? sentences / 11.5 : 7.8 + 1.1 * Math.log2(sentences / 90)
  return Math.max(1, Math.round(share > 0.85 ? alone : Math.min(alone, Math.max(1, alone * (0.35 + 0.65 * share) - 0.6))))
}

/**
 * Themes of a part: gives each passage the number of its theme, from 0. Agglomerative clustering by mean likeness (group
 * average, as in Newsblaster: McKeown and others 2002) with a price on size, so that chapters are of fair size; then each
 * passage moves to the theme it is nearest to, where its neighbours in the article count too.
 */
export function themesOf(items: readonly ThemeItem[], chapters: number): Int32Array {
  const theme = new Int32Array(items.length)
  const total = items.reduce((sum, item) => sum + item.size, 0)
  if (chapters <= 1 || items.length <= 1) return theme
  const target = total / chapters
  const seeds = items.length <= comparable ? items.map((_, at) => [at]) : gathered(items)
  const sizes = seeds.map((members) => members.reduce((sum, at) => sum + (items[at] as ThemeItem).size, 0))
  const means = seeds.map((members) => meanOf(members.map((at) => (items[at] as ThemeItem).smooth)))
  const likeness = means.map((a, i) => Float64Array.from(means, (b, j) => (i === j ? 0 : dot(a, b))))
  besidePairs(items, seeds, likeness)
  const members: (number[] | null)[] = seeds.map((list) => [...list])
  let left = seeds.length
  joinNearest(likeness, (i, j) => {
    if (left <= chapters) return false
    left--
    const [a, b] = [(members[i] as number[]).length, (members[j] as number[]).length]
    members[i] = [...members[i] as number[], ...members[j] as number[]]
    members[j] = null
    sizes[i] = (sizes[i] as number) + (sizes[j] as number)
    return { a, b }
  }, (value, i, j) => {
    const size = (sizes[i] as number) + (sizes[j] as number)
    // past one and a half times the target a theme only grows when nothing else is left
    return (value + 0.004) * (target / (target + size)) * (size > 1.6 * target ? 0.1 : 1)
  })
  members.filter((list) => list !== null).forEach((list, number) => { for (const at of list) theme[at] = number })
  return settled(items, theme, target)
}

function gathered(items: readonly ThemeItem[]): readonly (readonly number[])[] {
  const order = [...items.keys()].sort((a, b) => (items[b] as ThemeItem).accounts - (items[a] as ThemeItem).accounts || a - b)
  const groups = gatherNear(order, items.map((item) => item.smooth), oneThing)
  if (groups.length <= comparable) return groups
  // what found no company goes by its place in its article
  const large = [...groups].sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number))
  const kept = large.slice(0, comparable - 1).map((group) => [...group])
  const rest = large.slice(comparable - 1).flat().sort((a, b) => a - b)
  rest.forEach((at, k) => kept[k % kept.length]?.push(at))
  return kept
}

function besidePairs(items: readonly ThemeItem[], seeds: readonly (readonly number[])[], likeness: readonly Float64Array[]): void {
  const seedOf = new Int32Array(items.length)
  seeds.forEach((list, seed) => { for (const at of list) seedOf[at] = seed })
  for (const [at, next] of neighbourPairs(items)) {
    const [i, j] = [seedOf[at] as number, seedOf[next] as number]
    if (i === j) continue
    const bonus = besideBonus / ((seeds[i]?.length ?? 1) * (seeds[j]?.length ?? 1));
    (likeness[i] as Float64Array)[j] = ((likeness[i] as Float64Array)[j] as number) + bonus;
    (likeness[j] as Float64Array)[i] = ((likeness[j] as Float64Array)[i] as number) + bonus
  }
}

/** Passages that follow one another in an article. */
function neighbourPairs(items: readonly ThemeItem[]): readonly (readonly [number, number])[] {
  const order = [...items.keys()].sort((a, b) => (items[a] as ThemeItem).first - (items[b] as ThemeItem).first)
  return order.slice(1).flatMap((next, k) => {
    const at = order[k] as number
    return items[at]?.article === items[next]?.article ? [[at, next] as const] : []
  })
}

/** A few rounds in which each passage goes to its nearest theme; no theme is emptied or grows past twice the target. */
function settled(items: readonly ThemeItem[], theme: Int32Array, target: number): Int32Array {
  const beside = new Map<number, number[]>()
  for (const [a, b] of neighbourPairs(items)) {
    beside.set(a, [...beside.get(a) ?? [], b])
    beside.set(b, [...beside.get(b) ?? [], a])
  }
  const count = theme.reduce((most, value) => Math.max(most, value), 0) + 1
  for (let round = 0; round < 4; round++) {
    const sizes = new Float64Array(count)
    const heads = new Float64Array(count)
    items.forEach((item, at) => {
      sizes[theme[at] as number] = (sizes[theme[at] as number] as number) + item.size
      heads[theme[at] as number] = (heads[theme[at] as number] as number) + 1
    })
    const means = Array.from({ length: count }, (_, number) => meanOf(items.filter((_, at) => theme[at] === number).map((item) => item.smooth)))
    let moved = false
    items.forEach((item, at) => {
      const own = theme[at] as number
      const members = heads[own] as number
      if (members <= 1 || (sizes[own] as number) - item.size < target * 0.35) return
      const worth = (number: number) => {
        const alike = dot(item.smooth, means[number] as SparseVector)
        const self = dot(item.smooth, item.smooth)
        const fair = number === own ? (alike * members - self) / (members - 1) : alike
        const near = (beside.get(at) ?? []).filter((other) => theme[other] === number).length
        return fair + 0.03 * near
      }
      let best = own
      let most = worth(own) + 0.01
      for (let number = 0; number < count; number++) {
        if (number === own || (sizes[number] as number) + item.size > 1.8 * target) continue
        const value = worth(number)
        if (value > most) { best = number; most = value }
      }
      if (best === own) return
      theme[at] = best
      sizes[own] = (sizes[own] as number) - item.size
      heads[own] = members - 1
      sizes[best] = (sizes[best] as number) + item.size
      heads[best] = (heads[best] as number) + 1
      moved = true
    })
    if (!moved) break
  }
  return theme
}
