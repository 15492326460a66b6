/**
 * Words a minute read aloud from the same text in each language (IReST, Trauzettel-Klosinski et al. 2012, table 2).
 * Silent reading of English takes 238 words a minute (Brysbaert 2019); the other languages are taken in proportion.
 */
const aloud: Readonly<Record<string, number>> = {
  ar: 138, zh: 158, nl: 202, en: 228, fi: 161, fr: 195, de: 179, he: 187, it: 188, ja: 193, pl: 166, pt: 181, ru: 184, sl: 180, es: 218, sv: 199, tr: 166,
}
const SILENT = 238
/** English words a minute of a synthetic voice at its usual speed, or of an audiobook. */
const LISTENING = 150
const MEAN = 184

/** Minutes to read and to hear so many words of each language, whole and rounded up. */
export function minutesFor(parts: readonly (readonly [words: number, language: string])[]): { readonly minutes: number; readonly listening: number } {
  // as many English words as take the same time
  const words = parts.reduce((sum, [count, language]) => sum + (language === 'en' ? count : (count * 228) / (aloud[language] ?? MEAN)), 0)
  return { minutes: Math.ceil(words / SILENT), listening: Math.ceil(words / LISTENING) }
}
