import { currencyOf } from '../../document/currencies.js'
import type { Token } from './tokens.js'
import { numberWords, type NumberWords } from './words.js'
import { exact, type WrittenNumber } from './written.js'

/** The value of a figure with its separators, read by the habits of a language; null where it is no plain number (`1.2.3`). */
function figureValue(figure: string, language: string): number | null {
  const { decimal } = numberWords(language)
  const text = figure.replace(/[\s'’٬،\u00a0\u202f\u2009]/gu, '').replace('٫', decimal)
  if (/^\d+$/u.test(text)) return Number(text)
  const signs = new Set(text.replace(/\d/gu, ''))
  if (signs.size === 2) {
    // both signs: the last one is the decimal sign, whatever the language
    const mark = text.replace(/\d/gu, '').at(-1) ?? '.'
    const [whole = '', part = '', rest] = text.split(mark)
    const group = mark === '.' ? ',' : '.'
    return rest === undefined && grouping(whole, group) ? Number(`${whole.replaceAll(group, '')}.${part}`) : null
  }
  const [sign = '.'] = signs
  const pieces = text.split(sign)
  if (pieces.length > 2) return grouping(text, sign) ? Number(pieces.join('')) : null
  // Spanish is written with either sign; three figures after one are far more often thousands
  const thousands = pieces[1]?.length === 3 && (pieces[0]?.length ?? 0) <= 3 && pieces[0] !== '0' && (sign !== decimal || language === 'es' || language === 'ar')
  return Number(thousands ? pieces.join('') : pieces.join('.'))
}

/** Western groups of three, or the South Asian two and three. */
const grouping = (text: string, sign: string): boolean => {
  const pieces = text.split(sign)
  return pieces.length === 1 || (/^\d{1,3}$/u.test(pieces[0] ?? '') && pieces.at(-1)?.length === 3 && pieces.slice(1, -1).every(({ length }) => length === 3 || length === 2))
}

/** A figure with the scale words behind it: `2.6 million`; null where it is no plain number. */
export function figure(list: readonly Token[], at: number, language: string, words: NumberWords): WrittenNumber | null {
  const value = figureValue(list[at]?.text ?? '', language)
  if (value === null) return null
  let next = at + 1
  let scale = 1
  // "a $2.6-million theft"
  if (/^[-\u2010\u2011]$/u.test(list[next]?.text ?? '') && (words.scales.get(list[next + 1]?.folded ?? '') ?? 0) >= 1000) next++
  for (let word = list[next]; word?.kind === 'word'; word = list[next]) {
    const size = words.scales.get(word.folded)
    if (size === undefined || size < 100 || (word.folded.length === 1 && word.start !== list[at]?.end)) break
    // `5m` is metres as often as millions, `5m euros` is not
    if (word.folded === 'm' && currencyOf(list[next + 1]?.text ?? '') === null) break
    scale *= size
    next++
    if (list[next]?.text === '.' && /^(?:тыс|тис|млн|млрд|tsd|mio|mrd)$/u.test(word.folded)) next++
  }
  return exact(round(value * scale), withEnding(list, next, words), { scale, mantissa: value })
}

/** `50'den fazla`: the ending that a figure takes is no word of its own. */
function withEnding(list: readonly Token[], next: number, words: NumberWords): number {
  const [mark, ending] = [list[next], list[next + 1]]
  return words.ending !== undefined && mark !== undefined && /^['’]$/u.test(mark.text) && ending?.start === mark.end && words.ending.test(ending.folded) ? next + 2 : next
}

/** Away with the tail of a binary product: 1.1 × 10⁶ is 1,100,000. */
const round = (value: number) => Number(value.toPrecision(15))
