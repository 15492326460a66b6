import { byCodeUnit } from '../document/by-code-unit.js'
import type { AnalyzedArticle } from '../document/article.js'
import type { Features } from './features.js'
import { sumOf } from './features-vectors.js'
import { headlinesFor, headlinesOf, namesWritten } from './titles-headlines.js'

/** The language of most articles, by number of characters; `en` where none is known. */
export function languageOfStack(articles: readonly AnalyzedArticle[]): string {
  const sizes = new Map<string, number>()
  for (const { language, text } of articles) if (language !== null && language !== 'und') sizes.set(language, (sizes.get(language) ?? 0) + text.length)
  return [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'en'
}

/**
 * A title from the stack: the titles of its two largest parts, a neutral headline that is near to everything that is said, else the name that most articles
 * speak of with the first chapter's title.
 */
export function briefingTitle(articles: readonly AnalyzedArticle[], { sentences, vocabulary }: Features, chapters: readonly string[], parts: readonly string[]): string {
  const names = new Map<string, { count: number; articles: Set<string> }>()
  for (const article of articles) {
    for (const name of article.names) {
      if (name.kind === 'other') continue
      const known = names.get(name.canonical) ?? { count: 0, articles: new Set<string>() }
      known.count++
      known.articles.add(article.id)
      names.set(name.canonical, known)
    }
  }
  if (parts.length > 1 && `${parts[0]}; ${parts[1]}`.length <= 110) return `${parts[0]}; ${parts[1]}`
  const written = namesWritten(sentences)
  const centre = sumOf(sentences.slice(0, 2000).map((sentence) => sentence.vector))
  const nearest = (over: 'chapter' | 'briefing', least: number) => headlinesFor(centre, [], headlinesOf(articles.slice(0, 300), vocabulary, (form) => written.get(form), over), least)[0]
  const headline = nearest('chapter', 0.2) ?? nearest('briefing', 0.15)
  if (headline !== undefined) return headline.title
  const [best] = [...names].filter(([, one]) => one.articles.size * 2 >= articles.length)
    .sort((a, b) => b[1].articles.size - a[1].articles.size || b[1].count - a[1].count || byCodeUnit(a[0], b[0]))
  const [first] = chapters
  if (best === undefined) return first ?? 'Briefing'
  return first === undefined || first.includes(best[0]) ? first ?? best[0] : `${best[0]}: ${first}`
}
