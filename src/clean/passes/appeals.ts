import type { Unit } from '../../document/article.js'
import { appealStrength } from '../cues/appeal.js'
import { longestLine, unquoted } from '../form.js'
import type { Pass } from '../page.js'

/** Sentences in a row that may lie between two that appeal plainly: an appeal also tells stories. */
const widestGap = 2
/** The same between two that both appeal plainly: there it also tells what the work costs and what it brings. */
const widestPlainGap = 8
/** Fewer sentences that appeal than this are told by their wording alone, in the prompts. */
const leastAppeals = 3

/**
 * Appeals for money: a run of sentences in which the site speaks of itself to its reader and asks. The run begins and ends
 * with a sentence that asks, one of them plainly, and lies close; an article's own sentences do not come in such runs outside quotation marks.
 */
export const markAppeals: Pass = (units, { article: { text, language }, isProse }) => {
  if (!isProse) return units
  const asks = units.map((unit) => unit.kind === 'sentence' ? appealStrength(unquoted(text.slice(unit.start, Math.min(unit.end, unit.start + longestLine))), language) : 0)
  const inAppeal = new Set<Unit>()
  for (let i = 0; i < units.length; i++) {
    if (asks[i] === 0) continue
    let last = i
    let count = 1
    let plainAt = asks[i] === 2 ? i : -Infinity
    for (let j = i + 1; j < units.length && j - last <= widestPlainGap + 1; j++) {
      if (asks[j] === 0 || (j - last > widestGap + 1 && !(asks[j] === 2 && j - plainAt <= widestPlainGap + 1))) continue
      last = j
      count++
      if (asks[j] === 2) plainAt = j
    }
    if (plainAt >= i && count >= leastAppeals) for (const unit of units.slice(i, last + 1)) if (unit.kind === 'sentence') inAppeal.add(unit)
    i = last
  }
  return units.map((unit) => inAppeal.has(unit) ? { ...unit, kind: 'boilerplate', reason: 'donation-appeal' } : unit)
}
