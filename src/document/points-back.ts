import { backWords } from './back-words.js'
import { knownIn } from './sentences-with.js'

/**
 * Whether a sentence speaks of something that the one before it told, in languages other than English, whose rules are finer
 * and stand with what asks them: `esa decisión`, `Le communiqué a`, `La de ayer`.
 * @param outside the sentence without what stands in quotation marks
 * @param sentencesWith how many sentences of the article hold a word
 */
export function pointsBack(outside: string, language: string, sentencesWith: (word: string) => number): boolean {
  const words = backWords(language)
  if (words === null) return false
  const { pointing, hereAndNow, thenAndThere, definite, elided } = words
  if (elided?.test(outside) === true) return true
  const found = definite?.exec(outside)
  // `El general, Juan Colmar, murió` says who it is
  const thing = found == null || /^, \p{Lu}/u.test(outside.slice(found.index + found[0].length)) ? undefined : found[1]
  if (thing !== undefined && sentencesWith(thing.toLowerCase()) < knownIn) return true
  const lower = outside.toLowerCase()
  for (const { 0: phrase, 1: noun, index } of lower.matchAll(pointing)) {
    // `ce jour-là`: what ends the noun is not caught
    const told = noun !== undefined && hereAndNow.test(noun) && thenAndThere?.test(lower.slice(index, index + phrase.length + '-là'.length)) !== true
    if (noun !== undefined && !told && !lower.slice(0, index).includes(stemOf(noun)) && sentencesWith(noun) < knownIn) return true
  }
  return false
}

/** So much of a noun as its other forms share. */
const stemOf = (noun: string): string => noun.slice(0, Math.max(4, noun.length - 2))

/** Whether a sentence says near its opening that it adds to the one before: `El puerto también cerró`. Not for English. */
export const addsToo = (outside: string, language: string): boolean => backWords(language)?.also?.test(outside) === true
