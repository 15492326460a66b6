import { isAgencyCredit } from '../../document/agencies.js'
import { bylineOf } from '../cues/credits.js'
import { closes, isSentence, wordCount } from '../form.js'
import { blocksWith, type Pass } from '../page.js'

/** How many of the first blocks may sign. */
const farthest = 10

/** Who signs on a line of its own below the summary, where a page has one between title and text: `von Ann Example`, `AFP`. */
export const markSignedBelow: Pass = (units, { article: { blocks }, lines, isProse }) => {
  if (!isProse) return units
  const isSigned = (i: number): boolean => blocks[i]?.kind === 'paragraph' && !closes(lines[i] ?? '') && wordCount(bylineOf(lines[i] ?? '') ?? '') >= 2
  const isAgency = (i: number): boolean => blocks[i]?.kind === 'paragraph' && isAgencyCredit(lines[i] ?? '')
  const isText = (i: number): boolean => isSentence(lines[i] ?? '')
  return blocksWith(units, (index) => index === 0 || index >= farthest || !isText(index + 1) && !isText(index + 2) ? null
    : isSigned(index) ? ['byline', 'byline'] : isAgency(index) ? ['byline', 'agency-slug'] : null)
}
