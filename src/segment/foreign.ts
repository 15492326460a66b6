import { primaryLanguage } from '../document/language-tag.js'
import type { Identify } from './language.js'
import { functionWordsOf } from './function-words.js'
import { expectedScript, fitsScript, languageOfScript, scriptOf } from './scripts.js'

/** Fewest words of a sentence whose language may be told apart from its article's by its words. */
const FEWEST = 8

const latinOnly = /^[\u0000-\u024f\u2000-\u206f\u20a0-\u20bf]*$/

/** Whether a sentence is worth a closer look: another script, or hardly a function word of the article's language. */
export function looksForeign(words: string, language: string): boolean {
  if (!(latinOnly.test(words) && expectedScript(language) === 'Latin')) {
    const script = scriptOf(words)
    if (script.script !== null && script.letters >= 12 && script.share > 0.9 && !fitsLoosely(language, words)) return true
  }
  const list = functionWordsOf(primaryLanguage(language))
  if (list.size === 0) return false
  const tokens = words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (tokens.length < FEWEST) return false
  return tokens.filter((token) => list.has(token)).length * 12 < tokens.length
}

const fitsLoosely = (language: string, words: string) => {
  const found = scriptOf(words)
  return fitsScript(language, { ...found, letters: 20 })
}

/** The language of a sentence where it is certainly not that of its article, else null. */
export function foreignLanguage(words: string, language: string, identify: Identify): string | null {
  const base = primaryLanguage(language)
  const { script } = scriptOf(words)
  if (script !== null && !fitsLoosely(language, words)) {
    const guess = identify(words)
    if (guess.language === null || guess.language === base) return null
    return languageOfScript[script] !== undefined || guess.margin > 0.3 ? guess.language : null
  }
  const guess = identify(words)
  if (guess.language === null || guess.language === base || guess.margin < 0.2) return null
  const own = guess.scores.get(base)
  if (own === undefined || (guess.scores.get(guess.language) ?? 0) - own < 0.6) return null
  const list = functionWordsOf(guess.language)
  const hits = new Set((words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => list.has(word)))
  return hits.size >= 3 ? guess.language : null
}
