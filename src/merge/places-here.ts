import type { AnalyzedArticle } from '../document/article.js'
import { datelinePlace, endOfHere } from '../document/here.js'
import type { MergeSentence } from './features/features.js'

/**
 * Where somebody comes, meets or speaks and is in the town of the dateline; `the law here`, `both here and on the coast` may speak of the
 * whole country. English.
 */
const inTown = /\b(?:arriv|came|com(?:e|es|ing)|fl[ey]w|fly|met|meet|visit|return|gather|held|hold|open|convene|sign|said|says?|told|spok|announc|report|talks|conference|summit|court|trial|embass|hospital|hotel|airport|headquarters|office|funeral|rally|rallied|protest|march|ceremony|kill|shot|bomb|blast|explo)\p{Ll}*(?:\s[\p{L}\d’'-]+){0,4}\s$/iu
const goesOn = /^(?:[.,;]|\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|to(?:day|night|morrow)|yesterday|this (?:morning|afternoon|evening|week|month)|last (?:night|week|month)|late|early|on|after|for|with|by|that|to)\b)/iu

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
      const { article, language, text, tokens } = sentences[printed] as MergeSentence
      const end = language === 'en' && !told.has(article) ? endOfHere(text) : null
      // a speaker's mark of quotation may stand in an earlier sentence
      if (end === null || tokens.some((token) => token.end === end && token.quoted) || !inTown.test(text.slice(0, end - 'here'.length)) || !goesOn.test(text.slice(end))) continue
      const place = datelinePlace(articles[article] as AnalyzedArticle)
      told.add(article)
      if (place !== null && !text.includes(place)) places.set(printed, place)
    }
  }
  return places
}
