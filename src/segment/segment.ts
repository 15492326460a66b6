import type { Article, SegmentedArticle, Unit } from '../document/article.js'
import { wordsOf } from '../document/words.js'
import { languagesOf } from './article-language.js'
import { foreignLanguage, looksForeign } from './foreign.js'
import { loadIdentify } from './language.js'
import { isSameTongue } from './regions.js'
import { unitsOf } from './units.js'

export interface SegmentSettings {
  /** Whether the articles are one stack, whose majority language may settle a doubtful article. */
  readonly stack: boolean
  /** BCP 47 that the editor set for the briefing, or null. */
  readonly language: string | null
}

/**
 * Finds each article's language and cuts its blocks into sentences. Units are sentences, strokes between quotations
 * (`separator`), rules (`separator`) and metadata (`label`); they lie in order, do not overlap and cover all but white space.
 */
export async function segment(articles: readonly Article[], settings: SegmentSettings): Promise<readonly SegmentedArticle[]> {
  const languages = await languagesOf(articles, settings.stack, settings.language)
  const segmented: SegmentedArticle[] = []
  for (const [index, article] of articles.entries()) {
    const language = languages[index] ?? null
    const units = unitsOf(article, language ?? 'und')
    // Word marks each run of a page with the language that all of it is in
    const marks = article.marks.filter((mark) => mark.kind !== 'foreign' || language === null || !isSameTongue(mark.language ?? 'und', language))
    const title = language === null || article.title === null ? null : await foreignIn(article.title, language)
    segmented.push({
      ...article, ...(title === null ? {} : { titleLanguage: title }), marks, language, units: language === null ? units : await withLanguages(article, units, language),
    })
  }
  return segmented
}

const foreignIn = async (words: string, language: string): Promise<string | null> =>
  words !== '' && looksForeign(words, language) ? foreignLanguage(words, language, await loadIdentify()) : null

async function withLanguages(article: Article, units: readonly Unit[], language: string): Promise<readonly Unit[]> {
  const marked: Unit[] = []
  for (const unit of units) {
    const foreign = unit.kind === 'sentence' ? await foreignIn(wordsOf(article, unit), language) : null
    marked.push(foreign === null ? unit : { ...unit, language: foreign })
  }
  return marked
}
