import { byCodeUnit } from '../document/by-code-unit.js'
import type { AnalyzedArticle } from '../document/article.js'
import type { Chapter } from '../document/briefing.js'
import type { NameKind } from '../document/mention.js'
import type { TitleStrings } from '../strings/titles.js'
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

interface Named { readonly kind: NameKind; count: number; readonly articles: Set<string> }

/**
 * A title from the stack: the titles of its two largest parts, a neutral headline that is near to everything that is said, else a storm's
 * name with that of the place, else the name that most articles speak of with what they mostly tell of it.
 */
export function briefingTitle(articles: readonly AnalyzedArticle[], { sentences, vocabulary }: Features, chapters: readonly Chapter[], parts: readonly string[], words: TitleStrings): string {
  const names = new Map<string, Named>()
  for (const article of articles) {
    for (const name of article.names) {
      if (name.kind === 'other' && !namedStorm.test(name.canonical)) continue
      const known = names.get(name.canonical) ?? { kind: name.kind, count: 0, articles: new Set<string>() }
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
  const best = leading(shared.filter(([name]) => storm === null || lastWord(name) !== lastWord(storm.name)))
  if (storm !== null && storm.articles >= nearlyAll * articles.length) return best === undefined ? storm.name : `${storm.name}: ${best[0]}`
  const first = tellingTitle(chapters, words)
  if (best === undefined) return first ?? 'Briefing'
  return first === undefined || first.includes(best[0]) ? first ?? best[0] : `${best[0]}: ${first}`
}

/** How often a second person is named, beside the first, in news that is about neither. */
const rival = 0.5

/** The name that most articles speak of; where several persons share it, the place where they meet. */
function leading(shared: readonly (readonly [string, Named])[]): readonly [string, Named] | undefined {
  const [best] = shared
  if (best?.[1].kind !== 'person') return best
  const second = shared.find((one) => one !== best && one[1].kind === 'person')
  const several = second !== undefined && second[1].count >= best[1].count * rival
  return several ? shared.find(([, { kind }]) => kind === 'place') ?? best : best
}

/** How large a chapter must be, beside the first, to give the briefing its title. */
const large = 0.5

/** The first chapter's title, or where a mere phrase of it gave that, the title of another large chapter that a field of the news names. */
function tellingTitle(chapters: readonly Chapter[], { fields }: TitleStrings): string | undefined {
  const titles: ReadonlySet<string> = new Set(Object.values(fields))
  const settings: ReadonlySet<string> = new Set([fields.government, fields.politics, fields.media, fields.background, fields.voices])
  const sizeOf = ({ paragraphs }: Chapter) => paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0)
  const [first] = chapters
  if (first === undefined || titles.has(first.title) && !settings.has(first.title)) return first?.title
  const named = chapters.filter((chapter) => titles.has(chapter.title) && !settings.has(chapter.title) && sizeOf(chapter) >= sizeOf(first) * large).sort((a, b) => sizeOf(b) - sizeOf(a))
  return (named[0] ?? first).title
}

/** The storm that most articles name, by its whole name or the last word of it. */
function stormOf(articles: readonly AnalyzedArticle[], names: ReadonlyMap<string, { readonly count: number }>): { readonly name: string; readonly articles: number } | null {
  const storms = [...names].filter(([name]) => namedStorm.test(name))
    .map(([name, { count }]) => ({ name, count, articles: articles.filter((article) => article.names.some(({ canonical }) => lastWord(canonical) === lastWord(name))).length }))
  return storms.sort((a, b) => b.articles - a.articles || b.count - a.count || byCodeUnit(a.name, b.name))[0] ?? null
}
