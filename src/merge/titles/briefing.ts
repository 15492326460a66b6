import { byCodeUnit } from '../../document/by-code-unit.js'
import type { AnalyzedArticle } from '../../document/article.js'
import type { Chapter } from '../../document/briefing.js'
import { sameLanguage } from '../../document/language-tag.js'
import type { NewsField } from '../../document/news-field.js'
import type { TitleStrings } from '../../strings/titles.js'
import type { Features, MergeSentence } from '../features/features.js'
import { sumOf } from '../features/vectors.js'
import { borneOut, fullest } from './agreed.js'
import { casingOf } from './casing.js'
import { entitiesOf, type Entity } from './entity.js'
import { fieldTitlesOf } from './fields.js'
import { headlinesFor, headlinesOf, mostShared, type Headline } from './headlines.js'
import { thingOfLeads } from './leads.js'
import { outletsOf } from './outlets.js'

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
 * A title from the stack: a neutral headline that is near to everything that is said and shares its words with the others, else a storm's
 * name with that of the place, else a headline that another bears out or that names whom most articles lead with, else that name, and
 * what they mostly tell of it, a field of the news or the thing that most leads speak of; the titles of the two largest parts where nothing holds them together.
 * It is found before the chapters are named, so that none bears the title of the whole; null where only a chapter's title could give one.
 */
export function briefingTitle(articles: readonly AnalyzedArticle[], { sentences, vocabulary }: Features, parts: readonly string[], words: TitleStrings): string | null {
  const outlets = outletsOf(articles)
  const [one, two] = parts.filter((part) => !outlets.has(part.toLowerCase()))
  const twoParts = one !== undefined && two !== undefined && `${one}; ${two}`.length <= 110 && !one.includes(two) && !two.includes(one) ? `${one}; ${two}` : null
  const casing = casingOf(sentences)
  const centre = sumOf(sentences.slice(0, 2000).map((sentence) => sentence.vector))
  const main = languageOfStack(articles)
  const nearest = (over: 'chapter' | 'briefing' | 'agreed', least: number, inside = false, fit = (headlines: readonly Headline[]) => headlines) => {
    const headlines = headlinesOf(articles.slice(0, 300), vocabulary, casing, over)
    // a heading inside an article names a part of it, and is asked only where nothing else names the whole
    const near = headlinesFor(centre, [], headlines.filter((one) => one.over !== inside && (least > anywhere || sameLanguage(articles[one.article]?.language, main))), least)
    const best = mostShared(fit(near), headlines)
    return best === undefined ? undefined : fullest(best, near)
  }
  // half of a line leans on the other half
  const wholes = (headlines: readonly Headline[]) => headlines.filter(({ half }) => !half)
  const headline = nearest('chapter', 0.2) ?? nearest('briefing', 0.15, false, wholes) ?? nearest('briefing', 0.15)
  if (headline !== undefined) return twoParts ?? headline.title
  const entities = entitiesOf(articles)
  // a storm has a name so that all speak of it by that
  const storm = stormOf(articles)
  const best = leadingOf(entities.filter(({ name }) => storm === null || lastWord(name) !== lastWord(storm.name)))
  if (storm !== null && storm.articles >= nearlyAll * articles.length) return best === undefined ? storm.name : `${storm.name}: ${best.name}`
  const said = best === undefined ? undefined : nearest('agreed', anywhere, false, (near) => borneOut(near, articles, vocabulary, best.name))
  if (said !== undefined) return twoParts ?? said.title
  const theme = themeOf(articles, sentences, words)
  if (best !== undefined) {
    // a person is news enough; a country or a body alone tells nothing of it
    const told = theme ?? (best.kind === 'person' ? null : thingOfLeads(sentences))
    if (told === null && best.kind !== 'person') return (nearest('chapter', 0.2, true) ?? nearest('briefing', 0.15, true))?.title ?? best.name
    return told === null || best.name.toLowerCase().includes(told.toLowerCase()) ? best.name : `${best.name}: ${capitalised(told)}`
  }
  const thing = thingOfLeads(sentences)
  if (thing !== null) return theme === undefined ? capitalised(thing) : `${capitalised(thing)}: ${theme}`
  return twoParts ?? nearest('briefing', anywhere)?.title ?? theme ?? null
}

/** A headline that shares a word with what is said tells more than the field or phrase that names a chapter. */
const anywhere = 0.01

/** A brand that begins small, `eBay`, stays as it is. */
const capitalised = (title: string): string => (/^\p{Ll}\p{Lu}/u.test(title) ? title : title.slice(0, 1).toUpperCase() + title.slice(1))

/** How often a second person is named, beside the first, in news that is about neither. */
const rival = 0.5

/** A place where they meet stands in leads as often as they, or nearly so. */
const meeting = 0.6

/** The name in most leads; where several persons share the news, the place where they meet. */
function leadingOf(entities: readonly Entity[]): Entity | undefined {
  const [best] = entities
  if (best?.kind !== 'person') return best
  const second = entities.find((one) => one !== best && one.kind === 'person')
  const several = second !== undefined && second.count >= best.count * rival
  return several ? entities.find(({ kind, leads }) => kind === 'place' && leads >= best.leads * meeting) ?? best : best
}

/** A theme belongs to the whole where so much of it speaks of it, in so many of the articles. */
const whole = { share: 0.14, articles: 0.5, inOne: 0.1 }
/** What most news is set in, how it is told, and what most of it costs: no theme of a whole stack. */
const broad: ReadonlySet<NewsField> = new Set<NewsField>(['government', 'politics', 'media', 'background', 'voices', 'demands', 'blame', 'casualties', 'police'])

/** The field of the news that most articles speak of, and much of the whole. */
function themeOf(articles: readonly AnalyzedArticle[], sentences: readonly MergeSentence[], { fields }: TitleStrings): string | undefined {
  const groups = articles.slice(0, 200).map((): number[] => [])
  for (const { article, index } of sentences) groups[article]?.push(index)
  const filled = groups.filter(({ length }) => length > 0)
  const inArticles = new Map<NewsField, number>()
  for (const own of filled) for (const { field, share } of fieldTitlesOf([own], sentences, fields)[0] ?? []) if (share >= whole.inOne) inArticles.set(field, (inArticles.get(field) ?? 0) + 1)
  return fieldTitlesOf([filled.flat()], sentences, fields)[0]
    ?.find(({ field, share }) => !broad.has(field) && share >= whole.share && (inArticles.get(field) ?? 0) >= filled.length * whole.articles)?.title
}

/** How large a chapter must be, beside the first, to give the briefing its title. */
const large = 0.5

/** The first chapter's title, or where a mere phrase of it gave that, the title of another large chapter that a field of the news names. */
export function tellingTitle(chapters: readonly Chapter[], { fields }: TitleStrings): string | undefined {
  const titles: ReadonlySet<string> = new Set(Object.values(fields))
  const settings: ReadonlySet<string> = new Set([fields.government, fields.politics, fields.media, fields.background, fields.voices])
  const sizeOf = ({ paragraphs }: Chapter) => paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0)
  const [first] = chapters
  if (first === undefined || titles.has(first.title) && !settings.has(first.title)) return first?.title
  const named = chapters.filter((chapter) => titles.has(chapter.title) && !settings.has(chapter.title) && sizeOf(chapter) >= sizeOf(first) * large).sort((a, b) => sizeOf(b) - sizeOf(a))
  return (named[0] ?? first).title
}

/** The storm that most articles name, by its whole name or the last word of it; what no title of theirs speaks of is past. */
function stormOf(articles: readonly AnalyzedArticle[]): { readonly name: string; readonly articles: number } | null {
  const counts = new Map<string, number>()
  for (const { names } of articles) for (const { canonical } of names) if (namedStorm.test(canonical)) counts.set(canonical, (counts.get(canonical) ?? 0) + 1)
  const titles = articles.flatMap(({ title }) => title ?? [])
  const storms = [...counts].filter(([name]) => titles.length === 0 || titles.some((title) => title.toLowerCase().includes(lastWord(name).toLowerCase()))).map(([name, count]) => ({ name, count, articles: articles.filter((article) => article.names.some(({ canonical }) => lastWord(canonical) === lastWord(name))).length }))
  return storms.sort((a, b) => b.articles - a.articles || b.count - a.count || byCodeUnit(a.name, b.name))[0] ?? null
}
