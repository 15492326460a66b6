import type { SegmentedArticle } from '../document/article.js'

export interface CleanSettings {
  /** Whether the articles are one stack, in which what repeats over sites is furniture. */
  readonly stack: boolean
}

/** Tells furniture (headlines, bylines, captions, appeals, ...) from sentences, and fills in title and byline from it. */
export function clean(articles: readonly SegmentedArticle[], _settings: CleanSettings): readonly SegmentedArticle[] {
  return articles
}
