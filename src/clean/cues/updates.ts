import { wordCount } from '../form.js'
import { isDateLine, isHour } from './dates.js'

/** How far a mark behind "Update" is looked for, in letters. */
const reach = 60

/** Of what is added to a report, what speaks of the report itself. */
const ofThePage = /\b(?:this|the|an? (?:earlier|previous)(?: version of (?:this|the))?) (?:story|article|post|report|piece|column|item|page|headline)\b/iu

/**
 * Length of what leads to news that a page added below its report, in English: `UPDATE:`, `UPDATE - May 30, 10 p.m.:`, `Update 7:19 p.m. --`.
 * 0 where what follows is no sentence, or tells what was changed on the page: that is a note.
 */
export function updateLead(line: string): number {
  const word = /^updated?\b/iu.exec(line)?.[0] ?? ''
  if (word === '') return 0
  let length = 0
  for (const mark of line.slice(0, reach).matchAll(/(?::(?!\d)|\s?--|\s?[—–]|\s-(?=\s))\s*/gu)) {
    const told = line.slice(word.length, mark.index).replace(/^[\s:,(–—-]+|[\s),]+$/gu, '')
    if (told !== '' && !isHour(told) && !isDateLine(told)) break
    length = mark.index + mark[0].trimEnd().length
  }
  const rest = line.slice(length).trim()
  return length > 0 && wordCount(rest) >= 6 && /^["“‘]?\p{Lu}/u.test(rest) && !ofThePage.test(rest.slice(0, 200)) ? length : 0
}
