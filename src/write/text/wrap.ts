import LineBreaker from 'linebreak'
import { withHeldMarks } from '../../document/held-spaces.js'

/** What is not torn apart: a note mark is searched for as it is heard, `[note 12]`. */
const wholes = /\[[^[\]]{1,40}\]/gu
/** A line of running text that began so would look like the item of a list (WCAG technique T2). */
const likeItem = /^(?:[-*•–‣◦+]|\d{1,3}[.)])(?:\s|$)/u
const listMark = /^(?:[-*•–‣◦+]|\d{1,3}[.)])\s*$/u

/**
 * Breaks a line of text at spaces and where writing has none (UAX 14), so that each part has at most so many columns. A word that is longer stays whole
 * on a line of its own: an address that is cut is of no use. Parts after the first are not set in and never look like a list
 * item, so that paragraphs, lists and headings are told by blank lines alone, as in the unwrapped edition.
 */
export function wrapped(line: string, columns: number): readonly string[] {
  const lines: string[] = []
  let open = ''
  for (const piece of unbroken(line)) {
    if (open !== '' && widthOf((open + piece).trimEnd()) > columns) {
      lines.push(open.trimEnd())
      open = piece
    } else open += piece
  }
  return [...lines, open.trimEnd()]
}

/** Words with the space after them. A list mark holds on to the word after it, what would look like one to the word before it. */
function unbroken(line: string): readonly string[] {
  const held = [...line.matchAll(wholes)].map(({ 0: mark, index }) => [index, index + mark.length] as const)
  const pieces: string[] = []
  // UAX 14 holds an opening bracket to the quotation mark before it (LB 15), but a note mark is no part of the quotation
  const positions = new Set(held.map(([from]) => from).filter((from) => /\s/u.test(line[from - 1] ?? '')))
  const breaker = new LineBreaker(withHeldMarks(line))
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) positions.add(next.position)
  let start = 0
  for (const position of [...positions].sort((a, b) => a - b)) {
    // a hyphen or an address is not broken: joined again the line would have a space there
    const apart = /\s/u.test(line[position - 1] ?? '') || (wide.test(line.slice(position)) && position < line.length) || position === line.length
    if (!apart || held.some(([from, to]) => position > from && position < to)) continue
    const piece = line.slice(start, position)
    const last = pieces.length - 1
    if (last >= 0 && (likeItem.test(piece) || (last === 0 && listMark.test(pieces[0] as string)))) pieces[last] += piece
    else pieces.push(piece)
    start = position
  }
  return pieces
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** East Asian wide and fullwidth characters (UAX 11) and pictures take two columns of a screen or a fixed-width printer. */
const wide = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|\ufe0f/u

/** Columns that a text takes: what a reader sees as one character counts once, however many code points it has. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of characters.segment(text)) width += wide.test(segment) ? 2 : /^[\p{M}\p{Cf}]+$/u.test(segment) ? 0 : 1
  return width
}
