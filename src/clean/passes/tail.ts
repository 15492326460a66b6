import { bylineOf, isAgencyCredit, isReportingCredit } from '../cues/credits.js'
import { isDateLine } from '../cues/dates.js'
import { closes } from '../form.js'
import type { Pass } from '../page.js'
import { carve, typeBlock } from '../page.js'

/** How many of the last blocks may be credits. */
const reach = 6

/** The foot of an article: who reported it, the agency's name alone or after the last full stop, a date. */
export const markTail: Pass = (units, { article, lines, isProse }) => {
  if (!isProse) return units
  let out = units
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - reach); index--) {
    const line = lines[index] ?? ''
    if (isAgencyCredit(line)) out = typeBlock(out, index, 'byline', 'agency-slug')
    else if (isReportingCredit(line) || bylineOf(line) !== null) out = typeBlock(out, index, 'byline', 'byline')
    else if (isDateLine(line)) out = typeBlock(out, index, 'dateline', 'dateline')
    const block = article.blocks[index]
    if (block === undefined) continue
    const text = article.text.slice(block.start, block.end)
    const signed = /(?<=[.!?…]["”’»)]?\s?)(?:[([][^()[\]]{2,40}[)\]]|[—–-]{1,2}\s?[^.—–-]{2,40})$/u.exec(text)
    if (signed && closes(text.slice(0, signed.index)) && isAgencyCredit(signed[0])) {
      out = carve(out, article.text, { start: block.start + signed.index, end: block.end }, 'byline', 'agency-slug')
    }
  }
  return out
}
