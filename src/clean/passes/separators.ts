import type { Unit } from '../../document/article.js'
import type { Span } from '../../document/origin.js'
import type { Pass } from '../page.js'
import { carve } from '../page.js'

const wholly = /^[^\p{L}\p{N}]+$/u
const between = /(?<=[.!?…。"”’»›)\]]\s{0,3})[/|•·*~]+(?=\s+["“‘«„‹(\[¿¡]?[\p{Lu}\p{Lo}\p{N}])/gu

/** Signs that only stand between things: rules, and slashes or bars between quotations and sentences. */
export const markSeparators: Pass = (units, { article: { text, blocks } }) => units.flatMap((unit) => {
  if (unit.kind !== 'sentence') return [unit]
  const words = text.slice(unit.start, unit.end)
  // a stray quotation mark or stop belongs to words that the segmenter parted from it, unless it has a line of its own
  if (wholly.test(words)) return blocks[unit.block]?.kind === 'paragraph' && text.slice(blocks[unit.block]?.start, blocks[unit.block]?.end).trim() === words || /[/|•·*~_=#—–-]|^(?:\.{3}|…)+$/u.test(words) ? [{ ...unit, kind: 'separator', reason: 'separator' } satisfies Unit] : [unit]
  let parts: readonly Unit[] = [unit]
  for (const span of signsIn(words)) {
    const place = { start: unit.start + span.start, end: unit.start + span.end }
    parts = [...parts.slice(0, -1), ...carve(parts.slice(-1), text, place, 'separator', 'separator')]
  }
  return parts
})

function signsIn(words: string): readonly Span[] {
  const spans = [...words.matchAll(between)].map((found) => ({ start: found.index, end: found.index + found[0].length }))
  const lead = /^[/|~]+(?=\s)/u.exec(words)
  if (lead) spans.unshift({ start: 0, end: lead[0].length })
  const trail = /(?<=[.!?…。"”’»›)\]]\s{1,3})[/|~]+$/u.exec(words)
  if (trail) spans.push({ start: trail.index, end: words.length })
  return spans
}
