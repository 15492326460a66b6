import { bisect } from './bisect.js'
import type { Source } from './briefing.js'

/**
 * Tells in which paragraph of a source an offset lies, counted from 1 over the paragraphs that hold sentences, as a reader
 * of the article would count.
 */
export function paragraphsOf({ article, units }: Pick<Source, 'article' | 'units'>): (offset: number) => number {
  const holding = new Set(units.filter((unit) => unit.kind === 'sentence').map((unit) => unit.block))
  const starts = article.blocks.flatMap((block, index) => (holding.has(index) ? [block.start] : []))
  return (offset) => Math.max(1, bisect(starts.length, (at) => (starts[at] as number) <= offset))
}
