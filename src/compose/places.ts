import type { Briefing, Sentence } from '../document/briefing.js'
import type { Origin, SourceId } from '../document/origin.js'

/** Where things stand: which number a chapter and an article go by, and which paragraph an origin lies in. */
export interface Places {
  readonly sentence: (id: string) => Sentence | undefined
  /** From 1. */
  readonly chapterOf: (sentence: string) => number
  readonly articleNumber: (source: SourceId) => number
  /** Counted from 1 over the paragraphs that hold sentences, as a reader of the article would. */
  readonly paragraphOf: (origin: Origin) => number
  /** Numbers of the articles behind origins, each once, rising. */
  readonly articlesOf: (origins: readonly Origin[]) => readonly number[]
}

export function placesIn(briefing: Briefing): Places {
  const sentences = new Map<string, Sentence>()
  const chapters = new Map<string, number>()
  briefing.chapters.forEach((chapter, index) => {
    for (const sentence of chapter.paragraphs.flatMap((paragraph) => paragraph.sentences)) {
      sentences.set(sentence.id, sentence)
      chapters.set(sentence.id, index + 1)
    }
  })
  const numbers = new Map(briefing.sources.map((source, index) => [source.article.id, index + 1]))
  const starts = new Map(briefing.sources.map(({ article, units }) => {
    const holding = new Set(units.filter((unit) => unit.kind === 'sentence').map((unit) => unit.block))
    return [article.id, article.blocks.flatMap((block, index) => (holding.has(index) ? [block.start] : []))]
  }))
  const articleNumber = (source: SourceId) => numbers.get(source) ?? 0
  return {
    sentence: (id) => sentences.get(id),
    chapterOf: (id) => chapters.get(id) ?? 0,
    articleNumber,
    paragraphOf: ({ source, start }) => Math.max(1, countUpTo(starts.get(source) ?? [], start)),
    articlesOf: (origins) => [...new Set(origins.map((origin) => articleNumber(origin.source)))].sort((a, b) => a - b),
  }
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
