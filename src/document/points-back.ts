import { arabic as ar } from './back-words/ar.js'
import { german as de } from './back-words/de.js'
import { spanish as es } from './back-words/es.js'
import { french as fr } from './back-words/fr.js'
import { italian as it } from './back-words/it.js'
import { portuguese as pt } from './back-words/pt.js'
import { russian as ru } from './back-words/ru.js'
import { turkish as tr } from './back-words/tr.js'
import { ukrainian as uk } from './back-words/uk.js'
import type { BackWords } from './back-words/words.js'
import { primaryLanguage } from './language-tag.js'
import { knownIn } from './sentences-with.js'

const languages: Readonly<Record<string, BackWords>> = { ar, de, es, fr, it, pt, ru, tr, uk }

/**
 * Whether a sentence speaks of something that the one before it told, in languages other than English, whose rules are finer
 * and stand with what asks them: `esa decisión`, `Le communiqué a`, `La de ayer`.
 * @param outside the sentence without what stands in quotation marks
 * @param sentencesWith how many sentences of the article hold a word
 */
export function pointsBack(outside: string, language: string, sentencesWith: (word: string) => number): boolean {
  const words = languages[primaryLanguage(language)]
  if (words === undefined) return false
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
export const addsToo = (outside: string, language: string): boolean => languages[primaryLanguage(language)]?.also?.test(outside) === true
