import { byLanguage } from '../../document/by-language.js'
import { unspaced } from '../../document/unspaced.js'
import { paired } from './paired-words.js'
import { withStates } from './states.js'
import { wholeFigures, wholeHours } from './torn-words.js'

/** A word or number where it stands. */
export interface Token {
  /** Lower case, apostrophes straight, possessive `'s` taken off. */
  readonly form: string
  /** The form without its inflection; near synonyms share one. */
  readonly stem: string
  /** The vocabulary's id of the stem; -1 for function words. */
  readonly term: number
  /** Indexes into the sentence's `text`, end exclusive. */
  readonly start: number
  readonly end: number
  /** Whether it carries content: no function word. */
  readonly content: boolean
  readonly capital: boolean
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean
}

/** A word before the stack's vocabulary is known. */
export interface Word {
  readonly form: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
}

/** A unit that may be glued to its number, as `wordPattern` cuts it off: `48km`. */
export const attachedUnit = /^(?:k?m|kg|ft|lbs?|mph)$/u
const wordPattern = /\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}]|[.,:]\p{N})|\p{N}+(?:[.,:]\p{N}+)*(?=(?:[ap]\.?m|k?m|km\/h|mph|kg|ft|lbs?)(?![\p{L}\p{N}]))|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.](?=[\p{L}])[\p{L}\p{M}\p{N}]+)*/gu
const segmenterOf = byLanguage((language) => new Intl.Segmenter(language, { granularity: 'word' }))

/** Words and numbers of a text; scripts without spaces are cut by the Unicode rules and dictionaries of ICU. */
export function wordsIn(text: string, language: string): readonly Word[] {
  return unspaced.test(text) ? unspacedWords(text, language) : spacedWords(text, language)
}

function spacedWords(text: string, language: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0]
    // "U.S." is one word, "difference.Secretary" is two that were glued
    const glued = /^[\p{L}\p{M}]{3,}\.\p{Lu}/u.test(raw)
    if (!glued) { words.push(word(raw, match.index)); continue }
    const dot = raw.indexOf('.')
    words.push(word(raw.slice(0, dot), match.index), word(raw.slice(dot + 1), match.index + dot + 1))
  }
  const whole = paired(wholeHours(wholeFigures(words, text), text), text)
  return language === 'en' ? withStates(whole, text) : whole
}

function unspacedWords(text: string, language: string): readonly Word[] {
  return [...segmenterOf(language).segment(text)].filter((part) => part.isWordLike).map((part) => word(part.segment, part.index))
}

/** One string for all places of a word: a large stack has millions of places and thousands of words. */
const forms = new Map<string, string>()

function word(raw: string, start: number): Word {
  // the country, not the pronoun
  if (raw === 'US' || raw === 'U.S') return { form: 'usa', start, end: start + raw.length, capital: true }
  let form = forms.get(raw)
  if (form === undefined) {
    const lower = raw.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/'s$/u, '')
    form = /\p{N}/u.test(lower) ? lower : lower.replaceAll('.', '')
    // bounded, so that a hostile stack of endless new words cannot fill memory
    if (forms.size < 200_000) forms.set(raw, form)
  }
  return { form, start, end: start + raw.length, capital: /^\p{Lu}/u.test(raw) }
}

/** Letters, digits and currency signs in lower case: what two exact copies share whatever their punctuation. */
export const keyOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Sc}]+/gu, ' ').trim()
