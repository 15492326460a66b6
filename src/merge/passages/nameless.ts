import { isDayOrMonth } from '../features/days.js'

const pronoun = /(?<![\p{L}’'-])(?:he|him|his|she|her|hers)(?![\p{L}’'-])/u
/** Before a pronoun, somebody or a single thing that may be meant by it. */
const somebody = /(?<!\p{L})(?:an?|each|every|another|one|no|my|our|your|this|that|who\p{L}*|(?:some|any|every|no)(?:one|body)|if)(?!\p{L})|['’]s(?!\p{L})|(?<!\p{L})the (?!\p{L}{2,}s(?!\p{L}))/iu

/**
 * Whether a person is meant in a sentence that names nobody: `Many hope he will stay`, `The protests followed him home`. Written for English.
 * @param outside the sentence without what stands in quotation marks
 * @param person whether it names a person
 */
export function namesNobody(outside: string, person: boolean): boolean {
  if (person) return false
  const at = pronoun.exec(outside)?.index
  if (at === undefined) return false
  const head = outside.slice(0, at)
  return !somebody.test(head) && [...head.matchAll(/\p{Lu}[\p{L}’'-]*/gu)].every(({ 0: word, index }) => isDayOrMonth(word.toLowerCase()) || !/\p{L}/u.test(head.slice(0, index)))
}
