import type { AnalyzedArticle } from '../document/article.js'
import type { Features } from './features.js'

/** The language of most articles, by number of characters; `en` where none is known. */
export function languageOfStack(articles: readonly AnalyzedArticle[]): string {
  const sizes = new Map<string, number>()
  for (const { language, text } of articles) if (language !== null && language !== 'und') sizes.set(language, (sizes.get(language) ?? 0) + text.length)
  return [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'en'
}

/** A title from the stack: the name that most articles speak of most, else the first chapter's title. */
export function briefingTitle(articles: readonly AnalyzedArticle[], features: Features, chapters: readonly string[]): string {
  const counts = new Map<number, { count: number; articles: Set<number>; form: string }>()
  for (const sentence of features.sentences) {
    for (const token of sentence.tokens) {
      if (!sentence.names.has(token.term)) continue
      const known = counts.get(token.term) ?? { count: 0, articles: new Set<number>(), form: sentence.text.slice(token.start, token.end).replace(/['’]s$/u, '') }
      known.count++
      known.articles.add(sentence.article)
      counts.set(token.term, known)
    }
  }
  const [best] = [...counts.values()].filter((one) => one.articles.size * 2 >= articles.length)
    .sort((a, b) => b.articles.size - a.articles.size || b.count - a.count || (a.form < b.form ? -1 : 1))
  const [first] = chapters
  return best === undefined ? first ?? 'Briefing' : first === undefined || first.includes(best.form) ? first ?? best.form : `${best.form}: ${first.charAt(0).toLowerCase()}${first.slice(1)}`
}
