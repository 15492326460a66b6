import { closes, keyOf, longestLine, wordCount } from '../form.js'
import { blocksWith, type Pass } from '../page.js'

/** In how many articles of a stack a line without a stop must stand to be the sites' and not the articles'. */
const leastArticles = 3

/**
 * Lines that several articles of the stack share and that are no sentences: menus, teasers, labels. Sentences that
 * articles share are quotations or an agency's story, and what becomes of them is for merging to say.
 */
export const markRepeated: Pass = (units, { lines, stack, isProse }) => isProse ? blocksWith(units, (index) => {
  const line = lines[index] ?? ''
  if (line.length > longestLine || closes(line) || wordCount(line) > 25) return null
  return (stack.get(keyOf(line)) ?? 0) >= leastArticles ? ['boilerplate', 'repeated-furniture'] : null
}) : units
