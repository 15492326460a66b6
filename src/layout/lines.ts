import type { Direction } from '../document/inline.js'
import type { Passage } from './passage.js'
import type { Piece, PieceCutter } from './pieces.js'

/** A piece with its place on the line. */
export interface Placed {
  readonly piece: Piece
  /** From the left end of the line's column. */
  readonly x: number
}

/** A line, its pieces in the order in which they are read. */
export interface Line {
  readonly pieces: readonly Placed[]
  /** Without the space at its end. */
  readonly width: number
  /** Ids whose text begins in the line, in order. */
  readonly anchors: Passage['anchors']
}

/** Breaks a passage into lines of at most `width` points, aligned at the side where reading begins. */
export function linesOf(passage: Passage, width: number, cutter: PieceCutter): readonly Line[] {
  const filled = fill(cutter.cut(passage), width, cutter)
  let anchor = 0
  return filled.map((pieces, index) => {
    const next = filled[index + 1]?.[0]?.at ?? Number.POSITIVE_INFINITY
    const first = anchor
    while (anchor < passage.anchors.length && (passage.anchors[anchor] as Passage['anchors'][number]).at < next) anchor++
    return { ...place(withoutInnerSpace(pieces, passage.direction, cutter), width, passage.direction), anchors: passage.anchors.slice(first, anchor) }
  })
}

function fill(pieces: readonly Piece[], width: number, cutter: PieceCutter): readonly (readonly Piece[])[] {
  const lines: Piece[][] = []
  let line: Piece[] = []
  let used = 0
  const close = () => {
    if (line.length > 0) lines.push(line)
    line = []
    used = 0
  }
  for (let start = 0; start < pieces.length;) {
    let end = start
    let long = 0
    while (end + 1 < pieces.length && !(pieces[end] as Piece).breakAfter) long += (pieces[end++] as Piece).width
    const last = pieces[end] as Piece
    const chunk = pieces.slice(start, end + 1)
    if (used + long + last.trimmed > width) {
      close()
      if (long + last.trimmed > width) for (const piece of chunk) cutToFit(piece)
      else line.push(...chunk)
      used = line.reduce((sum, piece) => sum + piece.width, 0)
    } else {
      line.push(...chunk)
      used += long + last.width
    }
    start = end + 1
  }
  close()
  return lines

  /** An emergency break: between any two user-perceived characters of a word that is longer than a line. */
  function cutToFit(piece: Piece): void {
    if (used + piece.trimmed <= width) {
      line.push(piece)
      used += piece.width
      return
    }
    let rest = ''
    let room = width - used
    for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(piece.text)) {
      if (rest !== '' && cutter.part(piece, rest + segment).trimmed > room) {
        line.push(cutter.part(piece, rest))
        close()
        rest = ''
        room = width
      }
      rest += segment
    }
    if (rest !== '') {
      const tail = cutter.part(piece, rest)
      line.push(tail)
      used += tail.width
    }
  }
}

/** Places along the line: as they come, or in visual order after UAX 9, rules L1 and L2. */
function place(pieces: readonly Piece[], width: number, direction: Direction): { readonly pieces: readonly Placed[]; readonly width: number } {
  const base = direction === 'rtl' ? 1 : 0
  const last = pieces.at(-1) as Piece
  const full = pieces.reduce((sum, piece) => sum + piece.width, 0)
  const shown = full - last.width + last.trimmed
  const order = base === 0 && pieces.every((piece) => piece.level === 0) ? pieces : visualOrder(pieces)
  let x = base === 1 ? width - shown - (order[0] === last ? last.width - last.trimmed : 0) : 0
  const places = new Map<Piece, number>()
  for (const piece of order) {
    places.set(piece, x)
    x += piece.width
  }
  return { pieces: pieces.map((piece) => ({ piece, x: places.get(piece) as number })), width: shown }
}

/** The space at a line's end belongs to the paragraph's direction (rule L1): after a word of the other one it goes. */
function withoutInnerSpace(pieces: readonly Piece[], direction: Direction, cutter: PieceCutter): readonly Piece[] {
  const last = pieces.at(-1) as Piece
  if (last.level % 2 === (direction === 'rtl' ? 1 : 0) || last.width === last.trimmed) return pieces
  return [...pieces.slice(0, -1), cutter.part(last, last.text.trim())]
}

function visualOrder(pieces: readonly Piece[]): readonly Piece[] {
  const order = [...pieces]
  const highest = Math.max(...order.map((piece) => piece.level))
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      if ((order[start] as Piece).level < level) continue
      let end = start
      while (end + 1 < order.length && (order[end + 1] as Piece).level >= level) end++
      order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse())
      start = end
    }
  }
  return order
}
