import { primaryLanguage } from '../document/language-tag.js'
import { lineBreaks } from './lines.js'
import { inlineItems } from './lists.js'
import { stops } from './stops.js'
import { separators } from './strokes.js'

/** A stretch of a text that is one sentence, or a stroke between two quotations. No white space at its ends. */
export interface Cut {
  readonly start: number
  readonly end: number
  readonly separator: boolean
}

/**
 * Cuts running text into sentences. Cost is linear in its length.
 *
 * The rules follow the Golden Rules of sentence boundary disambiguation (pragmatic_segmenter), except that a quotation of
 * several sentences is cut inside: "First. Second," he said. Known limits: a capitalised name after an abbreviation that
 * may end a sentence is taken for more of the same sentence ("in the U.S. Kerry said"); poems without stops are one unit a line.
 * @param language BCP 47
 * @param lines whether line ends are mere spaces (`joined`, where the reader put wrapped lines together) or may end a unit
 */
export function cutSentences(text: string, language: string, lines: 'joined' | 'open' = 'open'): readonly Cut[] {
  const forced = new Set([...(lines === 'open' ? lineBreaks(text) : []), ...inlineItems(text)])
  const strokes = separators(text)
  for (const at of strokes) {
    forced.add(at)
    forced.add(at + 1)
  }
  const breaks = withoutOverlong(text, [...new Set([...forced, ...stops(text, primaryLanguage(language), forced)])].sort((a, b) => a - b))
  const strokeAt = new Set(strokes)
  const cuts: Cut[] = []
  let from = 0
  for (const to of [...breaks, text.length]) {
    const piece = text.slice(from, to)
    const start = from + (piece.length - piece.trimStart().length)
    const end = from + piece.trimEnd().length
    const last = cuts[cuts.length - 1]
    // marks and signs that stand alone after a stop close what went before
    if (start < end && last !== undefined && !last.separator && !forced.has(from) && end - start < 40 && /^[^\p{L}\p{N}]+$/u.test(text.slice(start, end))) {
      cuts[cuts.length - 1] = { ...last, end }
    } else if (start < end) cuts.push({ start, end, separator: strokeAt.has(start) && end === start + 1 })
    from = to
  }
  return cuts
}

/** No sentence that people wrote is longer, in characters; what is, such as a table without stops, is cut so that no later stage has to weigh it whole. */
const longest = 4000

/** Breaks with more of them where they lie too far apart: at the last white space before the limit, or else at the limit. */
function withoutOverlong(text: string, breaks: readonly number[]): readonly number[] {
  const all: number[] = []
  let from = 0
  for (const to of [...breaks, text.length]) {
    while (to - from > longest) {
      const space = /\s(?=\S*$)/u.exec(text.slice(from + longest / 2, from + longest))
      from += space === null ? longest - (/[\uDC00-\uDFFF]/.test(text[from + longest] ?? '') ? 1 : 0) : longest / 2 + space.index + 1
      all.push(from)
    }
    if (to < text.length) all.push(to)
    from = to
  }
  return all
}
