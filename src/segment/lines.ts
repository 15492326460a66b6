import { beginsItem } from './lists.js'

interface Line { readonly start: number; readonly end: number }

/** Shortest line that may be taken for one of a hard-wrapped paragraph, in characters. */
const NARROWEST = 30

/**
 * Offsets at which a line begins that is no continuation of the one before: items, headings and lists without marks.
 * A line continues where the one above is as long as the column allows, or plainly stops in the middle of something.
 */
export function lineBreaks(text: string): readonly number[] {
  if (!/[\n\r\u2028\u2029\u0085]/u.test(text)) return []
  const lines: Line[] = []
  let start = 0
  for (const found of text.matchAll(/\r\n|[\n\r\u2028\u2029\u0085]/gu)) {
    lines.push({ start, end: found.index })
    start = found.index + found[0].length
  }
  lines.push({ start, end: text.length })
  const filled = lines.filter((line) => text.slice(line.start, line.end).trim() !== '')
  const width = filled.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  const breaks: number[] = []
  for (let i = 1; i < filled.length; i++) {
    const above = filled[i - 1] as Line
    const line = filled[i] as Line
    if (!continues(text.slice(above.start, above.end).trimEnd(), text.slice(line.start, line.end).trim(), width, filled.length)) breaks.push(line.start)
  }
  return breaks
}

function continues(above: string, line: string, width: number, lines: number): boolean {
  if (beginsItem(line)) return false
  // whether a sentence ends here is for the sentence rules to say
  if (/[.?!…。！？।۔։]["”’»)\]]*$/u.test(above)) return true
  const long = above.length >= NARROWEST
  if (/^["“(]?\p{Ll}/u.test(line)) return long
  if (/[,;\-–—(&]$/u.test(above) && long) return true
  const [word = ''] = /^\S+/u.exec(line) ?? []
  const cased = /\p{Ll}/u.test(line)
  // at least three lines tell a column's width; the last of a paragraph may be short
  return long && lines >= 3 && cased && width <= 120 && above.length + 1 + word.length > width - 2
}
