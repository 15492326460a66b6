import type { Article, Block, Markup, Unit, UnitKind } from '../document/article.js'
import { visible } from '../document/words.js'
import { cutSentences } from './sentences.js'

/** The units of an article: sentences, separators, and one unit for each block that holds no running words. */
export function unitsOf(article: Article, language: string): readonly Unit[] {
  const units: Unit[] = []
  let notation = 0
  article.blocks.forEach((block, index) => {
    while (notation < article.markup.length && (article.markup[notation] as Markup).end <= block.start) notation++
    const markup: Markup[] = []
    for (let i = notation; i < article.markup.length && (article.markup[i] as Markup).start < block.end; i++) markup.push(article.markup[i] as Markup)
    for (const { start, end, kind } of pieces(article, block, markup, language)) {
      units.push({ start, end, kind, block: index, reason: null })
    }
  })
  return units
}

interface Piece { start: number; end: number; readonly kind: UnitKind }

function pieces({ text, format }: Article, block: Block, markup: readonly Markup[], language: string): readonly Piece[] {
  const words = visible({ text, markup }, block)
  const cuts = block.kind === 'rule' || block.kind === 'metadata' || block.kind === 'code' ? []
    // the readers of text and Markdown join the lines of a paragraph; a page may still hold line breaks of its own
    : cutSentences(words.text, language, format === 'html' || block.kind === 'table' ? 'open' : 'joined')
  const found: Piece[] = cuts.map((cut) => ({
    start: words.map[cut.start] as number, end: (words.map[cut.end - 1] as number) + 1, kind: cut.separator ? 'separator' : 'sentence',
  }))
  if (found.length === 0) {
    const whole = text.slice(block.start, block.end)
    const start = block.start + (whole.length - whole.trimStart().length)
    const end = block.start + whole.trimEnd().length
    if (start >= end) return []
    return [{ start, end, kind: block.kind === 'rule' ? 'separator' : block.kind === 'metadata' ? 'label' : 'sentence' }]
  }
  // the bullet of an entry in a text file stands apart: what is printed begins behind it
  const bullet = format === 'txt' && block.kind === 'item' ? markup.find(({ start, as }) => start === block.start && as === '') : undefined
  if (bullet !== undefined) found.unshift({ start: bullet.start, end: bullet.start + text.slice(bullet.start, bullet.end).trimEnd().length, kind: 'separator' })
  return stretch(text, block, markup, found)
}

/** Gives each stretch of notation between two pieces to the one it touches, so that no character but white space is left over. */
function stretch(text: string, block: Block, markup: readonly Markup[], found: Piece[]): readonly Piece[] {
  let next = 0
  const notationAt = (offset: number): Markup | undefined => {
    while (next < markup.length && (markup[next] as Markup).end <= offset) next++
    const entry = markup[next]
    return entry !== undefined && entry.start <= offset ? entry : undefined
  }
  const pass = (from: number, to: number, stop: (char: string) => boolean): number => {
    let at = from
    while (at < to) {
      const entry = notationAt(at)
      if (entry !== undefined && !/^\s*$/u.test(text.slice(Math.max(at, entry.start), entry.end))) at = Math.min(to, entry.end)
      else if (stop(text[at] as string)) break
      else at++
    }
    return at
  }
  const white = (char: string) => /\s/u.test(char)
  const first = found[0] as Piece
  first.start = block.start + (text.slice(block.start, first.start).length - text.slice(block.start, first.start).trimStart().length)
  for (let i = 0; i < found.length; i++) {
    const piece = found[i] as Piece
    const following = found[i + 1]
    if (following === undefined) {
      piece.end = Math.max(piece.end, block.start + text.slice(block.start, block.end).trimEnd().length)
      break
    }
    if (following.start < piece.end) following.start = piece.end
    piece.end = pass(piece.end, following.start, white)
    while (piece.end > piece.start && white(text[piece.end - 1] as string)) piece.end--
    let start = piece.end
    while (start < following.start && white(text[start] as string)) start++
    following.start = start
  }
  return found.filter((piece) => piece.start < piece.end)
}
