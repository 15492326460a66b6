import type { Span } from '../document/origin.js'

/** A line of a text file without its line end and outer white space. */
export interface Line extends Span {
  readonly words: string
  /** Width of the white space before it; a tab counts as four. */
  readonly indent: number
  /** Width of the whole line as it stands, in characters. */
  readonly width: number
  /** Whether an empty line or a page break stands before it. */
  readonly apart: boolean
  /** Whether white space stands between its last character and the line end, as an export from a PDF leaves it. */
  readonly trailing: boolean
}

/** The lines of a text that hold anything, whatever its line ends are (LF, CRLF, CR, form feed, Unicode separators). */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let apart = true
  let from = 0
  for (const end of text.matchAll(/\r\n|[\n\r\f\v\u2028\u2029]|$/g)) {
    if (end.index < from) continue
    const raw = text.slice(from, end.index)
    const words = raw.trim()
    if (words === '') apart = apart || end[0] !== ''
    else {
      const lead = raw.length - raw.trimStart().length
      const start = from + lead
      lines.push({
        start, end: start + words.length, words, apart, trailing: /\s$/.test(raw), width: raw.length,
        indent: raw.slice(0, lead).replaceAll('\t', '    ').length,
      })
      apart = end[0] === '\f' || end[0] === '\v' || end[0] === '\u2029'
    }
    from = end.index + end[0].length
  }
  return lines
}
