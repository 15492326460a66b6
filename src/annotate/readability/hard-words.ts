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

/** What is written to a word with an apostrophe and is none of it: `l'administration`, `qu'approximativement`. */
const elided: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[ldcjmnst]|(?:jus|lors|puis|quoi|quel|pres)?qu)['’](?=\p{L})/u,
  it: /^(?:[ldcmst]|un|(?:d|n|s|c|qu)?[aeou]ll|gl)['’](?=\p{L})/u,
  ca: /^[ldmnst]['’](?=\p{L})/u,
}

/**
 * Arabic has no capitals: a long word with a vowel letter at every turn, with no ending of the language and nowhere with an
 * article, is a name from abroad (`فاسكونسيلوس`).
 */
function foreignNamesAmong(tokens: readonly Token[]): (word: string) => boolean {
  const words = new Set(tokens.map(({ text }) => text))
  return (word) => !/^[وفبك]*(?:ال|لل)|(?:ات|ية|يه|ين|ون|هم|ها|هن|نا|كم|ة)$/u.test(word) && (word.slice(1, -1).match(/[اوي]/gu)?.length ?? 0) >= 3 && !words.has(`ال${word}`) && !words.has(`وال${word}`)
}

/**
 * The words of a text that are likely to stop a reader, hardest first, in lower case but in German, which writes nouns with a capital, each once: long words that are no
 * names, in English those that are not familiar to children of ten. A list of candidates, no verdict.
 */
export function hardWordsIn(sentences: readonly (readonly Token[])[], language: string): readonly string[] {
  const limit = longFrom[language] ?? usual
  const syllablesOf = syllableCounters[language]
  const found = new Map<string, number>()
  const written = new Map<string, string>()
  const all = sentences.flat()
  const isForeign = language === 'ar' ? foreignNamesAmong(all) : null
  const clitic = elided[language]
  for (const { text, name } of all) {
    const lower = text.toLowerCase()
    const word = (clitic === undefined ? lower : lower.replace(clitic, '')).replace(/['’]s?$/u, '')
    if (name || found.has(word) || /[\d-]/u.test(word) || isForeign?.(word) === true) continue
    const letters = word.length
    const syllables = syllablesOf?.(word) ?? Math.round(letters / 2.6)
    if (letters < limit.letters || syllables < limit.syllables) continue
    if (language === 'en' && isFamiliar(word)) continue
    found.set(word, syllables * 2 + letters)
    if (language === 'de' || language === 'lb') written.set(word, text)
  }
  return [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST).map(([word]) => written.get(word) ?? word)
}
