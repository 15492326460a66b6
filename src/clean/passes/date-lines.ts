import { isDateLine } from '../cues/dates.js'
import { closes, wordCount } from '../form.js'
import { blocksWith, type Pass } from '../page.js'

/** More lines of dates than this are a chronicle, in which they tell when things were. */
const most = 3

/** Lines that only tell when the article was published, wherever they stand and however short it is. */
export const markDateLines: Pass = (units, { article: { blocks }, lines }) => {
  if (!lines.some((line) => closes(line) && wordCount(line) >= 6)) return units
  const dates = new Set<number>()
  lines.forEach((line, i) => { if (blocks[i]?.kind === 'paragraph' && isDateLine(line)) dates.add(i) })
  return dates.size === 0 || dates.size > most ? units : blocksWith(units, (index) => dates.has(index) ? ['dateline', 'date-line'] : null)
}
