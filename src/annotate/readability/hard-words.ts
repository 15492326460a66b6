import { syllableCounters } from './syllables.js'
import { isFamiliar } from './familiar.js'
import type { Token } from './counts.js'

const MOST = 12

/** From how many syllables, or letters where there is no counter, a word is long in a language; compounding ones have longer words. */
const longFrom: Readonly<Record<string, { readonly syllables: number; readonly letters: number }>> = {
  en: { syllables: 3, letters: 9 }, fr: { syllables: 4, letters: 11 }, de: { syllables: 5, letters: 15 }, nl: { syllables: 5, letters: 14 }, tr: { syllables: 6, letters: 13 },
  ru: { syllables: 5, letters: 12 }, uk: { syllables: 5, letters: 12 }, ar: { syllables: 5, letters: 8 },
}
const usual = { syllables: 5, letters: 13 }

/**
 * The words of a text that are likely to stop a reader, hardest first, in lower case, each once: long words that are no
 * names, in English those that are not familiar to children of ten. A list of candidates, no verdict.
 */
export function hardWordsIn(sentences: readonly (readonly Token[])[], language: string): readonly string[] {
  const limit = longFrom[language] ?? usual
  const syllablesOf = syllableCounters[language]
  const found = new Map<string, number>()
  for (const { text, name } of sentences.flat()) {
    const word = text.toLowerCase().replace(/['’]s?$/u, '')
    if (name || found.has(word) || /[\d-]/u.test(word)) continue
    const letters = word.length
    const syllables = syllablesOf?.(word) ?? Math.round(letters / 2.6)
    if (letters < limit.letters || syllables < limit.syllables) continue
    if (language === 'en' && isFamiliar(word)) continue
    found.set(word, syllables * 2 + letters)
  }
  return [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST).map(([word]) => word)
}
