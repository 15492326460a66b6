import { blocksWith, type Pass } from '../page.js'
import { isDateLine } from '../cues/dates.js'
import { closes, wordCount } from '../form.js'

/** Headings inside the text: what the markup calls so, and in plain text a short line without a stop before a paragraph. */
export const markHeadings: Pass = (units, { article, lines, isProse }) => {
  const isBody = lines.map((line) => closes(line) && wordCount(line) >= 6)
  const firstBody = isBody.indexOf(true)
  const counts = new Map<number, number>()
  for (const unit of units) counts.set(unit.block, (counts.get(unit.block) ?? 0) + 1)
  return blocksWith(units, (index) => {
    const block = article.blocks[index]
    const line = lines[index] ?? ''
    if (block?.kind === 'heading') return ['heading', 'heading']
    const inside = firstBody >= 0 && firstBody < index && isBody[index + 1] === true
    return isProse && block?.kind === 'paragraph' && (counts.get(index) ?? 0) <= 2 && inside && isHeadingLine(line)
      ? isDateLine(line) ? ['dateline', 'dateline'] : ['heading', 'heading'] : null
  })
}

const isHeadingLine = (line: string): boolean => line.length <= 100 && wordCount(line) >= 1 && wordCount(line) <= 12
  && !closes(line) && !/[,;:]$/u.test(line) && /^["“‘«„¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(line)

/** Headings behind the last paragraph: what stood under them was no part of the article. */
export const markHollow: Pass = (units, { article, lines, isProse }) => {
  if (!isProse) return units
  const own = units.findLast((unit) => (unit.kind === 'sentence' || unit.kind === 'caption') && article.blocks[unit.block]?.kind !== 'heading' && wordCount(lines[unit.block] ?? '') > 2)
  const last = own?.block ?? -1
  return blocksWith(units, (index) => index > last && last >= 0 && article.blocks[index]?.kind === 'heading' ? ['boilerplate', 'navigation'] : null)
}
