import type { Token } from './tokens.js'
import type { NumberWords } from './words.js'
import { exact, type WrittenNumber } from './written.js'

/** `dozens`, `tens of thousands`, `several thousand`, `a few hundred`. */
export function vagueAmount(list: readonly Token[], at: number, words: NumberWords): WrittenNumber | null {
  const folded = (index: number) => list[index]?.folded ?? ''
  let start = at
  if (words.articles.has(folded(start)) && words.few.has(folded(start + 1))) start++
  if (words.few.has(folded(start))) {
    let next = start + 1
    if (words.of.has(folded(next))) next++
    const scale = words.scales.get(folded(next)) ?? words.vague.get(folded(next))?.[0]
    if (scale === undefined || scale < 10) return null
    const larger = words.scales.get(folded(next + 1)) ?? 1
    const unit = 10 ** Math.floor(Math.log10(scale)) * (larger >= 1000 && larger > scale ? larger : 1)
    if (unit >= larger && larger > 1) next++
    return { low: 2 * unit, high: 9 * unit + unit - 1, vague: true, next: next + 1, weak: false, scale: unit, mantissa: 2 }
  }
  const range = words.vague.get(folded(at))
  if (range === undefined) return null
  let next = at + 1
  let [low, high] = range
  const afterOf = words.of.has(folded(next)) ? next + 1 : next
  const inner = words.vague.get(folded(afterOf)) ?? scaleRange(words.scales.get(folded(afterOf)))
  if (inner !== undefined && (afterOf > next || words.of.size === 0 || words.unitsFirst) && low < 1000 && inner[0] >= 1000) {
    const unit = 10 ** Math.floor(Math.log10(inner[0]))
    low *= unit
    high = (high + 1) * unit - 1
    next = afterOf + 1
  }
  return { low, high, vague: low !== high, next, weak: false, scale: 1, mantissa: low }
}

const scaleRange = (scale: number | undefined): readonly [number, number] | undefined => (scale === undefined ? undefined : [scale, scale])

/** `half a million`, `a quarter of a million`, `medio millón`. */
export function halfAmount(list: readonly Token[], at: number, words: NumberWords): WrittenNumber | null {
  const folded = (index: number) => list[index]?.folded ?? ''
  let next = at
  if (words.articles.has(folded(next))) next++
  const share = words.half.has(folded(next)) ? 0.5 : folded(next) === 'quarter' ? 0.25 : null
  if (share === null) return null
  next++
  while (folded(next) === '-' || words.of.has(folded(next)) || words.articles.has(folded(next))) next++
  const scale = words.scales.get(folded(next))
  return scale === undefined || scale < 10 ? null : exact(scale * share, next + 1, { scale, mantissa: share })
}
