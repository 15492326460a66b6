import type { Unit } from '../../document/article.js'
import { tokensOf } from '../cues/phrases.js'
import { handle, pageParts, readerIs, tools } from '../cues/prompt-words.js'
import { longestLine, unquoted } from '../form.js'
import type { Pass } from '../page.js'

/** How many sentences beside an instruction may go with it. */
const reach = 3

/**
 * Tools that a page offers, as a quiz or a map that moves: instructions how to handle them ("Use the slider to ...") and, beside
 * these, sentences that tell the reader of the tool. In an article's own words neither stands without the other.
 */
export const markTools: Pass = (units, { article: { text }, isProse }) => {
  if (!isProse) return units
  const found = new Set<number>()
  const tokensAt = (unit: Unit) => unit.kind === 'sentence' && unit.end - unit.start <= longestLine ? tokensOf(unquoted(text.slice(unit.start, unit.end))) : []
  units.forEach((unit, index) => {
    const tokens = tokensAt(unit)
    const verb = handle.at(tokens, 0)
    if (verb === 0 || !tokens.some((_, i) => i >= verb - 1 && pageParts.at(tokens, i) > 0)) return
    found.add(index)
    for (const step of [-1, 1]) {
      for (let i = index + step; Math.abs(i - index) <= reach && units[i] !== undefined; i += step) {
        const beside = tokensAt(units[i] as Unit)
        if (!tools.stands(beside) || !readerIs.stands(beside)) break
        found.add(i)
      }
    }
  })
  return found.size === 0 ? units : units.map((unit, i) => found.has(i) ? { ...unit, kind: 'boilerplate', reason: 'navigation' } : unit)
}
