import type { Span } from '../../document/origin.js'
import { balanced, masks, trimmed } from './masks.js'
import { looseAfterComma, tellerAfterComma } from './words.js'

/** Other languages: only what follows the place after a comma and a word that opens a loose clause is left off. */
export function shortenedAfter(text: string, language: string, target: Span, whole: Span, withTeller: boolean): Span {
  const words = looseAfterComma[language]
  if (words === undefined) return whole
  const masked = masks(text)
  const loose = new RegExp(`[,،]\\s+(?:${words})\\s|;\\s`, 'giu')
  loose.lastIndex = target.end
  const found = loose.exec(masked)
  if (found === null || found.index < 25) return whole
  const teller = tellerAfterComma[language]
  if (withTeller && teller !== undefined && new RegExp(`[,،]\\s+[^,،;]{0,60}?(?<!\\p{L})(?:${teller})(?!\\p{L})`, 'iu').test(masked.slice(found.index))) return whole
  const slice = trimmed(text, { start: 0, end: found.index })
  return balanced(text.slice(slice.start, slice.end)) ? slice : whole
}
