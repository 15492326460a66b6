import { readNumber } from '../numbers/numbers.js'
import type { Token } from '../numbers/tokens.js'
import type { Amount } from './amount.js'
import { partOfCode } from './codes.js'
import { isDual } from './dual.js'
import { rangeFrom } from './ranges.js'
import { single } from './single.js'

/** The amounts in a text, in order, but for those that `blocked` holds for a time or a date. */
export function amountsIn(text: string, list: readonly Token[], language: string, blocked: (start: number, end: number) => boolean): readonly Amount[] {
  const out: Amount[] = []
  let at = 0
  while (at < list.length) {
    const token = list[at] as Token
    const number = readNumber(list, at, language)
    const stop = number === null ? token.end : (list[number.next - 1]?.end ?? token.end)
    if (number === null && language === 'ar' && isDual(token) && !blocked(token.start, stop)) {
      out.push({ start: token.start, end: token.end, low: 2, high: 2, bound: 'exact', unit: text.slice(token.start, token.end) })
    }
    if (number === null || blocked(token.start, stop)) { at = number?.next ?? at + 1; continue }
    const code = partOfCode(text, list, at, number.next)
    if (code > at) { at = code; continue }
    const tally = /^\s?[-–]\s?(\d+)(?!\d|,\d)/u.exec(text.slice(stop))
    if (token.kind === 'figure' && tally && number.high >= Number(tally[1])) { at = number.next + 2; continue }
    const range = rangeFrom(text, list, at, number, language)
    const amount = range ?? single(text, list, at, number, language)
    if (amount !== null && !blocked(amount.start, stop)) out.push(amount)
    at = range?.next ?? number.next
  }
  return out
}
