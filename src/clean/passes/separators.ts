import type { Pass } from '../page.js'
import { carve } from '../page.js'

const wholly = /^[^\p{L}\p{N}]+$/u
const between = /(?<=[.!?…。"”’»›)\]]\s*)[/|•·*~]+(?=\s+["“‘«„‹(\[¿¡]?[\p{Lu}\p{Lo}\p{N}])/gu

/** Signs that only stand between things: rules, and slashes or bars between quotations and sentences. */
export const markSeparators: Pass = (units, { article: { text } }) => {
  let out = units
  for (const unit of units) {
    if (unit.kind !== 'sentence') continue
    const words = text.slice(unit.start, unit.end)
    if (wholly.test(words)) {
      // a stray quotation mark or stop belongs to words that the segmenter parted from it
      if (/[/|•·*~_=#—–-]|^(?:\.{3}|…)+$/u.test(words)) out = carve(out, text, unit, 'separator', 'separator')
      continue
    }
    const spans = [...words.matchAll(between)].map((found) => ({ start: found.index, end: found.index + found[0].length }))
    const lead = /^[/|~]+(?=\s)/u.exec(words)
    if (lead) spans.unshift({ start: 0, end: lead[0].length })
    const trail = /(?<=[.!?…。"”’»›)\]]\s+)[/|~]+$/u.exec(words)
    if (trail) spans.push({ start: trail.index, end: words.length })
    for (const span of spans) out = carve(out, text, { start: unit.start + span.start, end: unit.start + span.end }, 'separator', 'separator')
  }
  return out
}
