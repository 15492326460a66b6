import { closes, unquoted, wordCount } from '../form.js'
import { hasWeekday } from './weekdays.js'

/** A title has at least and at most so many words. */
const fewest = 5
const most = 22

/** How much of what a title says the text must say again, in its words. */
const leastTold = 0.7

/** Words that titles leave small: those of three letters and less, and a few longer. */
const small = /^(?:\p{L}{1,3}|amid|from|into|onto|over|than|that|upon|with|after|before|under|until)$/u

/** Whether a line with a stop is set like an English title, each longer word with a capital: `Ferry Burns Off Olme, Leaving Two Dead.` */
export function isInTitleCase(line: string): boolean {
  const words = unquoted(line).match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length >= fewest && words.length <= most && /^["“'‘]?[\p{Lu}\p{N}]/u.test(line) && capitals.length * 10 >= words.length * 6 && words.some((word) => /\p{Ll}/u.test(word))
    && words.every((word) => /^\p{Lu}/u.test(word) || small.test(word))
}

/**
 * Whether a line with a stop has the form of an English title in small letters: no article, no day of the week, nobody who says it,
 * and most of its words are in the text below. `Harbour ferry burns off Olme, leaving two dead.`
 */
export function isToldAgain(line: string, below: string): boolean {
  return toldShare(line, below) >= leastTold
}

/** What share of a line the text says again; 0 where it does not have the form of a title in small letters. */
function toldShare(line: string, below: string): number {
  const words = wordCount(line)
  if (words < fewest || words > most || !closes(line) || !/^[\p{Lu}\p{N}]/u.test(line) || articled.test(line) || hasWeekday(line)) return 0
  const stems = stemsOf(line)
  const told = new Set(stemsOf(below))
  return stems.length < 3 ? 0 : stems.filter((stem) => told.has(stem)).length / stems.length
}

/** What a sentence of English has and a title leaves out, and beginnings that lean on a sentence before. */
const articled = /\b(?:an?|the|said|says)\b|^(?:he|she|it|they|we|i|you|this|that|these|those|there|but|and|so|his|her|its|their|our|my)\b/iu

/** The first letters of the longer words, which a title and its text share where the endings differ: `warns`, `warned`. */
const stemsOf = (words: string): readonly string[] => (words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.replace(/(?<=^\p{L}{3,})(?:e?s|e?d|ing|e)$/u, '').slice(0, 5))

/** How much of a second title, as of a film of the page, the text says again, and how long it may be. */
const second = { told: 0.4, fewest: 6, words: 12 }

/**
 * Whether a short line with a stop between a title and a longer paragraph has the form of another title: `Olme council reopens ferry harbour.`
 * Verbs that help or tell of the past make it a sentence.
 */
export const isSecondTitle = (line: string, below: string): boolean => wordCount(line) >= second.fewest && wordCount(line) <= second.words && !helped.test(unquoted(line)) && toldShare(line, below) >= second.told

const helped = /\b(?:is|are|was|were|been|has|have|had|will|would|can|could|may|must|should|told|came|went|took|won|met|left|\p{Ll}{2,}ed)\b/u

/** `The harbour also said ...` right below a title goes on with what the title says: it is no first sentence of a text. */
export const goesOnFromTitle = (line: string): boolean => wordCount(line) <= most && closes(line) && /^[\p{Lu}"“](?:\S{0,30} ){1,5}also /u.test(line)
