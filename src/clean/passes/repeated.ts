import { closes, keyOf, wordCount } from '../form.js'
import type { Pass } from '../page.js'

/** In how many articles of a stack a line without a stop must stand to be the sites' and not the articles'. */
const leastArticles = 3

/**
 * Lines that several articles of the stack share and that are no sentences: menus, teasers, labels. Sentences that
 * articles share are quotations or an agency's story, and what becomes of them is for merging to say.
 */
export const markRepeated: Pass = (units, { lines, stack, isProse }) => {
  if (!isProse) return units
  return units.map((unit) => {
    const line = lines[unit.block] ?? ''
    if (unit.kind !== 'sentence' || closes(line) || wordCount(line) > 25) return unit
    return (stack.get(keyOf(line)) ?? 0) >= leastArticles ? { ...unit, kind: 'boilerplate', reason: 'repeated-furniture' } : unit
  })
}
