import { withoutCrumbs } from './crumbs.js'
import { cut, ofSmallStack, usual } from './cutting.js'
import { isSmallStack, nearnessOf, type ThemeItem } from './items.js'
import { besides, likenessOf, timesBetween, withNeighbours } from './nearness.js'
import { nodesOf } from './nodes.js'
import { withWholeParagraphs } from './paragraphs.js'

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
