import type { AnalyzedArticle } from '../document/article.js'
import type { MergeSentence } from './features.js'

/** An account number for each article, from 1: copies of one agency story share theirs. */
export function accountsOf(articles: readonly AnalyzedArticle[], _sentences: readonly MergeSentence[]): readonly number[] {
  return articles.map((_, index) => index + 1)
}
