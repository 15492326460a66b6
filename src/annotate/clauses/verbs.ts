import { finiteWords, nominal, prepositions } from './words.js'

/** What stands up to the next sign. */
export const stretch = (rest: string): string => rest.split(/[;–—!?]|[,:.](?!\d)/u)[0] ?? ''

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []

/** How many words stand before the first finite verb; -1 where none is found. */
export function finiteAt(text: string): number {
  const words = wordsOf(text)
  return words.findIndex((_, i) => isFinite(words, i))
}

function isFinite(words: readonly string[], i: number): boolean {
  const word = words[i] ?? ''
  const form = word.toLowerCase().replace("'", '’')
  const before = words[i - 1]?.toLowerCase()
  if (finiteWords.has(form) && before !== 'to' && !(before === 'the' || before === 'a' || before === 'an' || before === 'of')) return true
  if (/’(?:s|re|ve|ll|d|m)$/u.test(form) && /^(?:i|he|she|it|we|they|you|there|that|who)’/u.test(form)) return true
  // `Ten United States sailors`: a capital inside a sentence is of a name
  return i > 0 && /^\p{Ll}/u.test(word) && /\p{Ll}{2,}ed$/u.test(word) && before !== undefined && !nominal.has(before) && !/-\p{L}+ed$|eed$|^(?:hundred|sacred|naked|rugged|wicked|beloved|talented|shed|bed)$/u.test(word)
}

const auxiliary = /^(?:is|was|are|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|not|\p{L}+n[’']t)$/u
const subordinating = /(?<![\p{L}\p{N}’-])(?:that|who|whom|which|whose|where|when|while|after|before|because|if|since|until|unless|although|though|as|once|whether|what|why|how)\s/giu

/** How many finite verbs of a stretch stand under no conjunction or relative: none in `the fire that broke out before noon`. */
export function mainVerbs(text: string): number {
  const words = wordsOf(text)
  const own = words.filter((_, i) => isFinite(words, i) && !auxiliary.test(words[i - 1]?.toLowerCase() ?? '')).length
  return own - [...text.matchAll(subordinating)].filter(({ index, 0: word }) => finiteAt(stretch(text.slice(index + word.length))) >= 0).length
}

export const opensWithPreposition = (text: string): boolean => prepositions.has((wordsOf(text)[0] ?? '').toLowerCase())

/** Whether the first finite verb of an English clause tells of what is still to come. */
export const announces = (text: string): boolean => /^(?:will|(?:is|are) (?:due|set|expected|scheduled|slated|likely|ready) to|(?:is|are) to)\b/iu.test(wordsOf(text).slice(Math.max(0, finiteAt(text))).join(' '))
