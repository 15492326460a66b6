import { figure } from './numbers-figures.js'
import { spelled } from './numbers-spelled.js'
import type { Token } from './numbers-tokens.js'
import { halfAmount, vagueAmount } from './numbers-vague.js'
import { numberWords } from './numbers-words.js'
import type { WrittenNumber } from './numbers-written.js'

/** Reads the amount that begins at a token, in figures or words; null where none does. */
export function readNumber(list: readonly Token[], at: number, language: string): WrittenNumber | null {
  const words = numberWords(language)
  const first = list[at]
  if (first === undefined || first.kind === 'sign') return null
  if (first.kind === 'figure') return figure(list, at, language, words)
  return vagueAmount(list, at, words) ?? halfAmount(list, at, words) ?? spelled(list, at, words)
}
