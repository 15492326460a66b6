import { figure } from './figures.js'
import { spelled } from './spelled.js'
import type { Token } from './tokens.js'
import { halfAmount, vagueAmount } from './vague.js'
import { numberWords } from './words.js'
import type { WrittenNumber } from './written.js'

/** Reads the amount that begins at a token, in figures or words; null where none does. */
export function readNumber(list: readonly Token[], at: number, language: string): WrittenNumber | null {
  const words = numberWords(language)
  const first = list[at]
  if (first === undefined || first.kind === 'sign') return null
  if (first.kind === 'figure') return figure(list, at, language, words)
  return vagueAmount(list, at, words) ?? halfAmount(list, at, words) ?? spelled(list, at, words)
}
