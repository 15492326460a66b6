import type { AnalyzedArticle } from '../../document/article.js'

/** An article that holds no sentence has its headline or headings for its content: nothing that a source says is lost. */
export function contentOf(article: AnalyzedArticle): AnalyzedArticle {
  if (article.units.some((unit) => unit.kind === 'sentence')) return article
  return {
    ...article,
    units: article.units.map((unit) => (unit.kind === 'headline' || unit.kind === 'standfirst' || unit.kind === 'heading' ? { ...unit, kind: 'sentence' as const } : unit)),
  }
}
