import { unspaced } from '../../document/unspaced.js'
import { webAddresses } from '../../document/web-addresses.js'
import { syllableCounters } from './syllables.js'

/** What the formulas are computed from. Proper names and numbers are not among the measured words. */
export interface TextCounts {
  readonly sentences: number
  /** Running words with their names: the length of the sentences. */
  readonly words: number
  /** Words whose difficulty is measured: without proper names, their titles, numbers, addresses. */
  readonly measured: number
  readonly letters: number
  /** 0 where the language has no counter. */
  readonly syllables: number
  readonly oneSyllable: number
  readonly threeSyllables: number
  readonly fourSyllables: number
  readonly fiveSyllables: number
  /** Words of three syllables and more that Gunning counts as hard: no compounds, no -ed, -es, -ing. */
  readonly foggy: number
  readonly overFiveLetters: number
  readonly overSixLetters: number
  /** Words of five syllables and more with a letter or ending of formal Arabic (El-Haj and Rayson 2016). */
  readonly formal: number
  /** English words that are not familiar to fourth-graders; 0 in other languages. */
  readonly unfamiliar: number
}

/** A word with what stands before it in its sentence. */
export interface Token { readonly text: string; readonly name: boolean }

const word = /[\p{L}\p{M}\p{N}]+(?:['’‐-][\p{L}\p{M}\p{N}]+)*/gu
const address = new RegExp(`${webAddresses}|[@#]\\w+`, 'gu')

/** The running words of a sentence, without numbers and addresses. Scripts without spaces are cut by dictionary. */
function runningWords(sentence: string, language: string): readonly string[] {
  const text = sentence.normalize('NFKC').replace(address, ' ')
  if (unspaced.test(text)) {
    const segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'word' })
    return [...segmenter.segment(text)].filter((part) => part.isWordLike && /\p{L}/u.test(part.segment)).map((part) => part.segment)
  }
  return (text.match(word) ?? []).filter((token) => /\p{L}/u.test(token) && !/^\d/u.test(token))
}

/**
 * The words of each sentence, with proper names marked: known names, and in languages that write only names with a capital
 * what has one inside a sentence. A sentence's first word is a name where it is one elsewhere and never stands in lower case.
 */
export function tokensOf(sentences: readonly string[], language: string, names: ReadonlySet<string>): readonly (readonly Token[])[] {
  const lists = sentences.map((sentence) => runningWords(sentence, language))
  const byCapital = !['de', 'lb'].includes(language)
  const inside = new Set<string>()
  const lower = new Set<string>()
  lists.forEach((list, index) => {
    const sentence = sentences[index] ?? ''
    list.forEach((token, at) => {
      if (!/^\p{Lu}/u.test(token)) lower.add(token.toLowerCase())
      else if (at > 0 && !/^I(?:['’]|$)/u.test(token) && !opensSpeech(sentence, token)) inside.add(stem(token))
    })
  })
  const isName = (token: string, at: number): boolean => {
    const bare = stem(token)
    if (names.has(bare)) return true
    if (!byCapital || !/^\p{Lu}/u.test(token) || /^I(?:['’]|$)/u.test(token)) return false
    return at > 0 ? inside.has(bare) : inside.has(bare) && !lower.has(token.toLowerCase())
  }
  return lists.map((list) => list.map((token, at) => ({ text: token, name: isName(token, at) })))
}

/** A word after an opening mark or a colon has its capital from there. */
const opensSpeech = (sentence: string, token: string): boolean => {
  const at = sentence.indexOf(token)
  return at > 0 && /["“„«‘'([:–—]\s?$/u.test(sentence.slice(Math.max(0, at - 2), at))
}

const stem = (token: string): string => token.replace(/['’]s?$/u, '')

/** @param familiar tells the words that the Dale-Chall formulas hold easy; given for English only */
export function countText(tokens: readonly (readonly Token[])[], language: string, familiar: ((word: string) => boolean) | null): TextCounts {
  const syllablesOf = syllableCounters[language]
  const counts = {
    sentences: 0, words: 0, measured: 0, letters: 0, syllables: 0, oneSyllable: 0, threeSyllables: 0, fourSyllables: 0, fiveSyllables: 0,
    foggy: 0, overFiveLetters: 0, overSixLetters: 0, formal: 0, unfamiliar: 0,
  }
  for (const list of tokens) {
    if (list.length === 0) continue
    counts.sentences++
    for (const { text, name } of list) {
      counts.words++
      if (name) continue
      const lower = text.toLowerCase()
      const letters = lower.replace(/[^\p{L}]/gu, '').length
      const syllables = syllablesOf?.(lower) ?? 0
      counts.measured++
      counts.letters += letters
      counts.syllables += syllables
      if (syllables === 1) counts.oneSyllable++
      if (syllables >= 3) counts.threeSyllables++
      if (syllables >= 4) counts.fourSyllables++
      if (syllables >= 5) counts.fiveSyllables++
      if (syllables >= 3 && !/(?:ed|es|ing)$/.test(lower) && !/[-‐]/u.test(lower)) counts.foggy++
      if (letters > 5) counts.overFiveLetters++
      if (letters > 6) counts.overSixLetters++
      if (syllables >= 5 && /[ءئؤذظ]|(?:وا|ون)$/u.test(lower)) counts.formal++
      if (familiar !== null && !familiar(lower)) counts.unfamiliar++
    }
  }
  return counts
}
