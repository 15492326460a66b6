import { finiteAt, wordsOf } from './verbs.js'
import { prepositions } from './words.js'

/** Verbs and nouns after which `as` names a role: `identified herself as Gray’s cousin`. */
export const namesRole = /\b(?:identif|describ|known|seen|regard|named|serv|list|appoint|treat|act|hail|brand|label|work|refer|view|portray|cast|pos|job|role|career|post|such|same|well|far|soon|long|much|many)\p{L}*(?:\s+\p{L}+(?:self|selves))?$/iu

/** Whether a conjunction opens a clause with a subject and a finite verb, and not a phrase (`after talks`, `as president`). */
export function opensClause(by: string, ahead: string): boolean {
  const verb = finiteAt(ahead)
  const words = wordsOf(ahead)
  // `after hours of talks and was charged`: the verb goes on with an earlier one
  if (verb < 1 || /^(?:and|but|or|then)$/iu.test(words[verb - 1] ?? '')) return false
  const first = words[0] ?? ''
  if (/ing$/u.test(first) || prepositions.has(first.toLowerCase())) return false
  if (by !== 'as') return true
  return /^(?:the|he|she|it|they|we|i|you|this|these|those|his|her|its|their|our|there|more|most|many|some|thousands|hundreds|dozens|tens|people)$/iu.test(first) || /^\p{Lu}/u.test(first) || /s$/u.test(first)
}
