import type { ReadingLevel } from '../document/briefing.js'
import { plainText } from '../document/inline.js'
import type { Strings } from '../strings/strings.js'
import { capital, opening } from './build.js'
import type { Places } from './places.js'

/** From this length a reader is told of the longest sentence. */
const longSentence = 30

/** The words are quoted as they are; marks of their own would double ours. */
const leadingMarks = /^[\[\]"“”„«»‘'「『]+/u

/** A reading level in words: what it means first, the formula behind it in brackets. */
export function levelInWords(level: ReadingLevel, strings: Strings): string {
  const { readingLevel: words } = strings
  if (level.formula === null || level.band === null) return level.why === 'too-short' ? words.tooShort : words.noFormula
  return words.level(words.bands[level.band] ?? level.band, level.formula, level.grade)
}

/** The reading-level note of a chapter or of the whole, as sentences. */
export function levelNote(level: ReadingLevel, strings: Strings, places: Places): string {
  const { readingLevel: words } = strings
  const [longest] = level.longSentences
  const sentence = longest?.id == null ? undefined : places.sentence(longest.id)
  return [
    `${capital(levelInWords(level, strings), strings.language)}.`,
    `${capital(words.size(level.words, level.sentences, level.minutes), strings.language)}.`,
    ...(longest && sentence && longest.words >= longSentence ? [words.longest(longest.words, opening(plainText(sentence.children).replace(leadingMarks, ''), 6))] : []),
    ...(level.hardWords.length > 0 ? [words.hardWords(level.hardWords.slice(0, 8).join(strings.comma))] : []),
  ].join(' ')
}
