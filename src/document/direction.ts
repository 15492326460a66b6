import { primaryLanguage } from './language-tag.js'
import type { Direction } from './inline.js'

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku-arab', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'])

/** The writing direction of a BCP 47 language, by its usual script. */
export function directionOf(language: string): Direction {
  const tag = language.toLowerCase()
  if (/-latn\b|-cyrl\b/.test(tag)) return 'ltr'
  return rightToLeft.has(primaryLanguage(tag)) || rightToLeft.has(tag) || /-arab\b|-hebr\b/.test(tag) ? 'rtl' : 'ltr'
}
