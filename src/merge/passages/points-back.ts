import { known } from './party.js'
import type { BackWords } from './cues.js'

/**
 * Whether a sentence speaks of something that the one before it told, in languages other than English: `esa decisión`,
 * `Le communiqué a`, `La de ayer`. What many sentences of its article speak of needs none of them.
 * @param outside the sentence without what stands in quotation marks
 * @param sentencesWith how many sentences of the article hold a word
 */
export function pointsBack(outside: string, { pointing, hereAndNow, thenAndThere, definite, elided }: BackWords, sentencesWith: (word: string) => number): boolean {
  if (elided?.test(outside) === true) return true
  const thing = definite?.exec(outside)?.[1]
  if (thing !== undefined && sentencesWith(thing.toLowerCase()) < known) return true
  const lower = outside.toLowerCase()
  for (const { 0: phrase, 1: noun, index } of lower.matchAll(pointing)) {
    const told = noun !== undefined && hereAndNow.test(noun) && thenAndThere?.test(lower.slice(index, index + phrase.length + 3)) !== true
    if (noun !== undefined && !told && !lower.slice(0, index).includes(stemOf(noun)) && sentencesWith(noun) < known) return true
  }
  return false
}

/** So much of a noun as its other forms share. */
const stemOf = (noun: string): string => noun.slice(0, Math.max(4, noun.length - 2))
