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

const namedStorm = /^(?:Hurricane|(?:Super )?Typhoon|Cyclone|Tropical (?:Storm|Cyclone|Depression)) \p{Lu}\p{Ll}+$/u
const nearlyAll = 0.6
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/**
 * A title from the stack: the titles of its two largest parts, a neutral headline that is near to everything that is said, else a storm's
 * name with that of the place, else the name that most articles speak of with the first chapter's title.
 */
export function briefingTitle(articles: readonly AnalyzedArticle[], { sentences, vocabulary }: Features, chapters: readonly string[], parts: readonly string[]): string {
  const names = new Map<string, { count: number; articles: Set<string> }>()
  for (const article of articles) {
    for (const name of article.names) {
      if (name.kind === 'other' && !namedStorm.test(name.canonical)) continue
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
  const shared = [...names].filter(([, one]) => one.articles.size * 2 >= articles.length)
    .sort((a, b) => b[1].articles.size - a[1].articles.size || b[1].count - a[1].count || byCodeUnit(a[0], b[0]))
  // a storm has a name so that all speak of it by that
  const storm = stormOf(articles, names)
  const [best] = shared.filter(([name]) => storm === null || lastWord(name) !== lastWord(storm.name))
  if (storm !== null && storm.articles >= nearlyAll * articles.length) return best === undefined ? storm.name : `${storm.name}: ${best[0]}`
  const [first] = chapters
  if (best === undefined) return first ?? 'Briefing'
  return first === undefined || first.includes(best[0]) ? first ?? best[0] : `${best[0]}: ${first}`
}

/** The storm that most articles name, by its whole name or the last word of it. */
function stormOf(articles: readonly AnalyzedArticle[], names: ReadonlyMap<string, { readonly count: number }>): { readonly name: string; readonly articles: number } | null {
  const storms = [...names].filter(([name]) => namedStorm.test(name))
    .map(([name, { count }]) => ({ name, count, articles: articles.filter((article) => article.names.some(({ canonical }) => lastWord(canonical) === lastWord(name))).length }))
  return storms.sort((a, b) => b.articles - a.articles || b.count - a.count || byCodeUnit(a.name, b.name))[0] ?? null
}
