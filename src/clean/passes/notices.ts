import type { Unit } from '../../document/article.js'
import { disclaims } from '../cues/legal.js'
import { closes, unquoted, wordCount } from '../form.js'
import type { Pass } from '../page.js'

/** How far the next sentence that speaks of the law may stand from the last. */
const widestGap = 3

/**
 * What a publisher's lawyers say under an article: from a sentence in its second half that plainly disclaims, as far as
 * its neighbours do. Before it, sentences of its paragraph count where they speak of
 * the law, those of others only where they speak of the page too.
 */
export const markNotices: Pass = (units, { article: { text, blocks }, isProse }) => {
  if (!isProse) return units
  const half = blocks.length / 2
  const strength = (unit: Unit) => unit.kind !== 'sentence' || unit.block < half ? 0 : disclaims(unquoted(text.slice(unit.start, unit.end)))
  const strengths = units.map(strength)
  const inNotice = new Set<Unit>()
  let end = 0
  for (const [i, own] of strengths.entries()) {
    if (own < 3 || i < end) continue
    let from = i
    while (from > end && (strengths[from - 1] ?? 0) >= (units[from - 1]?.block === units[i]?.block ? 1 : 2)) from--
    let last = i
    for (let j = i + 1; j < units.length && j - last <= widestGap; j++) if ((strengths[j] ?? 0) > 0) last = j
    end = last + 1
    // what a page keeps of the next notice
    while (units[end]?.kind === 'sentence' && isStump(text.slice(units[end]?.start, units[end]?.end))) end++
    for (const unit of units.slice(from, end)) if (unit.kind === 'sentence') inNotice.add(unit)
  }
  return inNotice.size === 0 ? units : units.map((unit) => inNotice.has(unit) ? { ...unit, kind: 'label', reason: 'correction-note' } : unit)
}

const isStump = (words: string): boolean => !closes(words) && wordCount(words) <= 3
