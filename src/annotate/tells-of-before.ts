import type { AnalyzedArticle } from '../document/article.js'
import { withoutQuotations } from '../document/outside-quotations.js'
import { pointsBack } from '../document/points-back.js'
import { sentencesWith } from '../document/sentences-with.js'
import { leansInRomance } from './leans-in-romance.js'

/** Whether a clause tells of what the sentence before it told: goes on so in Spanish or French, or opens with it where the article does not speak of it all along; what is pointed to further on it may have told itself. Not for English. */
export function tellsOfBefore(slice: string, language: string, article: AnalyzedArticle): boolean {
  if (leansInRomance(slice, language)) return true
  let holding = holdingIn.get(article)
  if (holding === undefined) {
    holdingIn.set(article, holding = sentencesWith(() => article.units.filter(({ kind }) => kind === 'sentence').map(({ start, end }) => article.text.slice(start, end))))
  }
  return pointsBack(withoutQuotations(slice).slice(0, opens), language, holding)
}

/** So many characters are what a clause opens with. */
const opens = 60

const holdingIn = new WeakMap<AnalyzedArticle, (word: string) => number>()
