import type { AnalyzedArticle } from '../document/article.js'
import { datelinePlace, endOfHere } from '../document/here.js'
import type { MergeSentence } from './features.js'

/**
 * Where `here` is, for the first sentence of an article in each paragraph that says so: in a briefing the dateline that told it is
 * gone, and the sentence may stand behind one from another place. English.
 * @param paragraphs printed sentences, as indexes
 */
export function placesOfHere(paragraphs: readonly (readonly number[])[], sentences: readonly MergeSentence[], articles: readonly AnalyzedArticle[]): ReadonlyMap<number, string> {
  const places = new Map<number, string>()
  for (const paragraph of paragraphs) {
    const told = new Set<number>()
    for (const printed of paragraph) {
      const { article, language, text } = sentences[printed] as MergeSentence
      if (language !== 'en' || told.has(article) || endOfHere(text) === null) continue
      const place = datelinePlace(articles[article] as AnalyzedArticle)
      told.add(article)
      if (place !== null && !text.includes(place)) places.set(printed, place)
    }
  }
  return places
}
