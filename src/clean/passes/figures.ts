import { isDateLine, isHour } from '../cues/dates.js'
import { blocksWith, type Pass } from '../page.js'

/** Lines of figures and their signs alone, as the cells of a table become where a page is copied as text: `13.43%`, `1,204`. A year may be a heading. */
export const markFigures: Pass = (units, { article: { blocks }, lines }) => blocksWith(units, (index) => {
  const line = (lines[index] ?? '').trim()
  const isFigure = blocks[index]?.kind === 'paragraph' && /\p{N}/u.test(line) && !/\p{L}/u.test(line) && line.length < 40
  return isFigure && !/^\p{N}{4}$/u.test(line) && !isDateLine(line) && !isHour(line) ? ['caption', 'table'] : null
})
