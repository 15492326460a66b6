import type { Source } from './briefing.js'

/**
 * Tells in which paragraph of a source an offset lies, counted from 1 over the paragraphs that hold sentences, as a reader
 * of the article would count.
 */
export function paragraphsOf({ article, units }: Pick<Source, 'article' | 'units'>): (offset: number) => number {
  const holding = new Set(units.filter((unit) => unit.kind === 'sentence').map((unit) => unit.block))
  const starts = article.blocks.flatMap((block, index) => (holding.has(index) ? [block.start] : []))
  return (offset) => Math.max(1, countUpTo(starts, offset))
}

/** How many of the rising numbers are at most `limit`. */
function countUpTo(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
