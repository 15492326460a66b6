import { closes, wordCount } from '../form.js'
import { blocksWith, type Pass } from '../page.js'

/** The mark before a footnote; a bullet has a space behind it. */
const mark = /^(?:[*†‡§]{1,6}|\[\d{1,3}\])(?=[\p{L}\p{N}"“«])/u

/** How many words a note may have that only names a source. */
const longest = 40

/** Notes at the foot that name a source for a mark in the text and are no sentence: `*Ann Example, Weekly Outlook, 3 May`. */
export const markFootnotes: Pass = (units, { lines, isProse }) => {
  if (!isProse) return units
  return blocksWith(units, (index) => {
    const line = lines[index] ?? ''
    const sign = mark.exec(line)?.[0]
    if (sign === undefined || closes(line) || wordCount(line) > longest) return null
    return lines.slice(0, index).some((other) => other.includes(sign) && !other.startsWith(sign)) ? ['caption', 'metadata'] : null
  })
}
