import type { ReadingLevel } from '../document/briefing.js'

/** Measures running sentences by a formula published for their language. */
export function readingLevel(sentences: readonly string[], language: string): ReadingLevel {
  const words = sentences.join(' ').split(/\s+/u).filter((word) => word !== '').length
  return {
    language, words, sentences: sentences.length, minutes: Math.ceil(words / 200), listening: Math.ceil(words / 150),
    formula: null, score: null, grade: null, others: {}, band: null, why: 'no-formula', hardWords: [], longSentences: [],
  }
}
