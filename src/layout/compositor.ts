import type { Direction, Inline } from '../document/inline.js'
import { linkOf, type Branch } from './branch.js'
import { linesOf, type Line, type Placed } from './lines.js'
import type { Pager } from './pager.js'
import type { Row, Spot } from './rows.js'
import { passageOf, type Part, type Setting, type Style } from './passage.js'
import type { PieceCutter } from './pieces.js'
import type { Run } from './plan.js'
import type { Measures, TextSize } from './settings.js'

/** A column of text: its left edge and width, in points. */
export interface Column {
  readonly left: number
  readonly width: number
}

/** A column that begins further in, on the side where reading begins. */
export function inset(column: Column, by: number, direction: Direction): Column {
  return { left: direction === 'ltr' ? column.left + by : column.left, width: column.width - by }
}

export interface ParagraphLook {
  readonly style: Style
  readonly size: TextSize
  /** White space above its first line. */
  readonly before: number
  /** Keeps its last line with what follows. */
  readonly keep?: boolean
  /** So far before the others its first line begins, which is no longer for it. */
  readonly hang?: number
}

/** Sets words as rows of lines. */
export class Compositor {
  constructor(readonly measures: Measures, readonly setting: Setting, readonly cutter: PieceCutter) {}

  style(size: TextSize, more: Partial<Style> = {}): Style {
    return { look: 'regular', size: size.size, colour: this.measures.colours.text, rise: 0, underline: null, ...more }
  }

  lines(children: readonly Inline[], style: Style, branch: Branch, width: number): readonly Line[] {
    return linesOf(passageOf([{ children, style, branch }], this.setting), width, this.cutter)
  }

  /** A paragraph's lines as rows: never one line alone at the foot or head of a page. */
  paragraph(children: readonly Inline[], look: ParagraphLook, branch: Branch, column: Column, begins: readonly string[] = []): readonly Row[] {
    return this.runIn([{ children, style: look.style, branch }], look, branch, column, begins)
  }

  /** Several elements that run on in one paragraph; `branch` is what its ids stand for. */
  runIn(parts: readonly Part[], look: Omit<ParagraphLook, 'style'>, branch: Branch, column: Column, begins: readonly string[] = []): readonly Row[] {
    const hang = (look.hang ?? 0) * (this.setting.direction === 'ltr' ? -1 : 1)
    const lines = linesOf(passageOf(parts, this.setting), column.width, this.cutter)
    return lines.map((line, index) => ({
      height: look.size.line,
      before: index === 0 ? look.before : 0,
      glue: index === lines.length - 1 ? look.keep === true : index === 0 || index === lines.length - 2,
      begins: index === 0 ? begins : [],
      branch,
      place: (spot, pager) => this.write(line, spot, column.left + (index === 0 ? hang : 0), look.size, pager),
    }))
  }

  /** Writes a line's words into the tags and marks its links on the page. */
  write(line: Line, spot: Spot, left: number, size: TextSize, pager: Pager): void {
    const baseline = spot.top + baselineIn(size)
    const start = left + (spot.shift ?? 0)
    for (const group of grouped(line.pieces)) {
      const { branch, style } = group[0].piece.stretch
      for (const run of runsOf(group, start, baseline)) branch.write(spot.page, run)
      const link = linkOf(branch)
      const [from, to] = extent(group)
      if (style.underline !== null) {
        pager.box({ x: start + from, y: baseline + style.size * 0.13, width: to - from, height: style.size * 0.045, colour: style.underline })
      }
      if (link?.byWord) link.mark(spot.page, { x: start + from, y: spot.top, width: to - from, height: size.line })
    }
    // after the words: a link has an element for each of its pages, known when the words stand
    for (const { id, at, begins } of line.anchors) {
      const branch = line.pieces.reduce<Placed | null>((first, placed) => (
        placed.piece.at >= at && (first === null || placed.piece.at < first.piece.at) ? placed : first), null)?.piece.stretch.branch ?? null
      if (begins) pager.begin(id, spot.top, blockOf(branch)?.finished ?? null)
      else pager.mark(id, spot.top, branch?.finished ?? null)
    }
  }

  /** Words that belong to no structure element: running titles, page numbers. */
  furniture(line: Line, left: number, baseline: number): readonly Run[] {
    return grouped(line.pieces).flatMap((group) => runsOf(group, left, baseline))
  }
}

/** The element of the paragraph or cell that words stand in, past links and spans. */
function blockOf(branch: Branch | null): Branch | null {
  let at = branch
  while (at !== null && (at.role === 'Link' || at.role === 'Span')) at = at.parent
  return at
}

/** From the top of a line to its baseline: the text face's ascent and descent in the middle of the line. */
export const baselineIn = (size: TextSize) => size.line / 2 + size.size * 0.33

type Group = readonly [Placed, ...Placed[]]

/** Neighbours of one structure element and look. */
function grouped(pieces: readonly Placed[]): readonly Group[] {
  const groups: [Placed, ...Placed[]][] = []
  for (const placed of pieces) {
    const last = groups.at(-1)
    if (last && last[0].piece.stretch === placed.piece.stretch) last.push(placed)
    else groups.push([placed])
  }
  return groups
}

/** Left-to-right words that follow one another in one font are one run; right-to-left ones stay single, since pdfkit sets words from left to right. */
function runsOf(group: Group, left: number, baseline: number): readonly Run[] {
  const runs: (Run & { readonly end: number; readonly level: number })[] = []
  for (const { piece, x } of group) {
    const last = runs.at(-1)
    const { size, colour, rise } = piece.stretch.style
    if (last && piece.level % 2 === 0 && last.level === piece.level && last.font === piece.font && Math.abs(last.end - x) < 0.01) {
      runs[runs.length - 1] = { ...last, text: last.text + piece.text, end: x + piece.width }
    } else {
      runs.push({ x: left + x, y: baseline - rise, rise, text: piece.text, font: piece.font, size, colour, end: x + piece.width, level: piece.level })
    }
  }
  return runs.map(({ x, y, rise, text, font, size, colour }) => ({ x, y, rise, text, font, size, colour }))
}

function extent(group: Group): readonly [from: number, to: number] {
  const last = group.at(-1) as Placed
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const placed of group) {
    const { width, trimmed, level } = placed.piece
    const space = placed === last ? width - trimmed : 0
    from = Math.min(from, placed.x + (level % 2 === 1 ? space : 0))
    to = Math.max(to, placed.x + width - (level % 2 === 1 ? 0 : space))
  }
  return [from, to]
}
