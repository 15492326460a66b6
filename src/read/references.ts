import type { Markup } from '../document/article.js'
import type { Span } from '../document/origin.js'
import { decodeEntity, entity } from './entities.js'

/**
 * Codes for the typesetter that a wire sends along (ANPA 1312 as SGML has them): `&UR;` and `&LR;` change the face, `&QL;`,
 * `&QC;` and `&QR;` set the line that they end to the left, the middle or the right.
 */
const code = /^&(?!LT|GT)[A-Z]{2};$/
const quad = /&Q[LCR];\s*$/
const rail = /^&[UL]R;/

/** Character references and typesetters' codes of a plain text, as what they read as. A reference that is not known stays as it is. */
export function referencesOf(text: string): readonly Markup[] {
  if (!text.includes('&')) return []
  const found: Markup[] = []
  for (const { 0: reference, index } of text.matchAll(entity)) {
    const as = code.test(reference) && !/[\p{L}\p{N}]/u.test(text[index - 1] ?? '') ? '' : decodeEntity(reference)
    if (as !== null) found.push({ start: index, end: index + reference.length, as })
  }
  return found
}

/** Whether a code says that a paragraph ends with a line, or after a stop that another begins with the next. */
export const partedByCode = (text: string, before: Span, line: Span): boolean =>
  quad.test(text.slice(Math.max(before.start, before.end - 12), before.end)) || /[.!?]["”’»)]*$/u.test(text.slice(before.start, before.end)) && rail.test(text.slice(line.start, line.start + 5))
