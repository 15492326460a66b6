import type { GlossaryEntry, ReadingLevel } from '../document/briefing.js'
import { plainText, type Inline } from '../document/inline.js'
import type { Strings } from '../strings/strings.js'
import { around, inLanguage, linkTo, opening, text } from './build.js'
import type { Places } from './places.js'

/** From this length on a sentence slows most readers down: twice what guides to plain language allow. */
const longSentence = 40

/** Beside these bands a long sentence is the exception, and is told as one. */
const easy: ReadonlySet<string> = new Set(['very-easy', 'easy', 'plain'])

/** A longer list is skipped rather than read. */
const mostHardWords = 3

/** The words are quoted as they are; marks of their own would double ours. */
const leadingMarks = /^[\[\]"“”„«»‘'「『]+/u

/** A reading level in words: what it means first, the formula behind it in brackets. */
export function levelInWords(level: ReadingLevel, strings: Strings): string {
  const { readingLevel: words } = strings
  if (level.formula === null || level.band === null) return unscored(level, strings)
  return words.level(words.bands[level.band] ?? level.band, formulaName(level.formula, strings), level.grade)
}

/** A formula as the edition's language says it. */
export const formulaName = (formula: string, { readingLevel: { formulas } }: Strings): string => (formulas as Readonly<Record<string, string>>)[formula] ?? formula

const unscored = (level: ReadingLevel, { readingLevel: words }: Strings) => (level.why === 'too-short' ? words.tooShort : level.why === 'other-language' ? words.tooShortHere : words.noFormula)

/**
 * The reading-level note of a chapter: what the level means; a very long sentence; a few hard words,
 * first those that the glossary explains, with links. Figures stand in the record.
 * @param language of the chapter's sentences where that is another than the edition's, else null
 */
export function levelNote(level: ReadingLevel, glossary: readonly GlossaryEntry[], language: string | null, strings: Strings, places: Places): readonly Inline[] {
  const { readingLevel: words } = strings
  const meaning = level.formula === null || level.band === null ? unscored(level, strings) : words.bands[level.band] ?? level.band
  const [longest] = level.longSentences
  const sentence = longest?.id == null ? undefined : places.sentence(longest.id)
  const hard = hardWords(level, glossary)
  const label = hard.length === 0 ? '' : ` ${words.hardWords}${strings.writers.colon}`
  const long = longest && sentence && longest.words >= longSentence ? { ...sentence, count: longest.words } : null
  return [
    ...(long === null ? [text(`${meaning}.${label}`)]
      : around((shown) => `${meaning}. ${(easy.has(level.band ?? '') ? words.oneLong : words.longest)(long.count, shown)}${label}`, opening(plainText(long.children).replace(leadingMarks, ''), 4), long.language)),
    ...hard.flatMap(([word, entry], index) => [
      ...(index > 0 ? [text(strings.comma)] : []), ...(entry === undefined ? inLanguage([text(word)], language) : [linkTo(entry, word)]),
    ]),
    ...(hard.length === 0 ? [] : [text('.')]),
  ]
}

/** The hard words with the glossary's entries that explain them; of `evacuation` and `evacuated` one is enough. */
function hardWords(level: ReadingLevel, glossary: readonly GlossaryEntry[]): readonly (readonly [word: string, entry: string | undefined])[] {
  const entries = new Map(glossary.flatMap(({ id, term, variants }) => [term, ...variants].map((form) => [form.toLowerCase(), id] as const)))
  const found = level.hardWords.map((word) => [word, entries.get(word)] as const)
  const ordered = [...found.filter(([, entry]) => entry !== undefined), ...found.filter(([, entry]) => entry === undefined)]
  return ordered.filter(([word], index) => !ordered.slice(0, index).some(([earlier]) => earlier.slice(0, sameStart) === word.slice(0, sameStart))).slice(0, mostHardWords)
}

/** Long words that begin with so many same letters are forms of one word. */
const sameStart = 6
