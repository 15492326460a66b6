import type { Token } from 'marked'
import type { Article, Block, Mark, Markup } from '../document/article.js'
import { diagnose } from '../report/diagnostic.js'
import { frontMatterOf } from './markdown/front-matter.js'
import { Misplaced, Places, type Piece } from './markdown/places.js'
import { tokensOf } from './markdown/tokens.js'
import { bareArticle, type Reader } from './source.js'
import { layoutOf } from './text.js'
import { joinTorn } from './torn.js'

/**
 * Reads Markdown. The text stays as it is; marks of notation are told apart from words by their places, so that every
 * sentence keeps its origin in the file. Notation that cannot be placed is read as plain text.
 */
export const readMarkdown: Reader = async (source, text, report): Promise<Article> => {
  const front = await frontMatterOf(text)
  if (front?.problem) report(diagnose('read/bad-front-matter', { file: source.file, line: 1 }, { problem: front.problem }))
  const from = front?.end ?? 0
  const body = await layoutOfMarkdown(text, from)
  const head: readonly Block[] = front === null ? [] : [{ kind: 'metadata', start: 0, end: front.end }]
  const known = Object.fromEntries(Object.entries(front?.facts ?? {}).filter(([, value]) => value !== null))
  return { ...bareArticle(source, 'md', text), ...known, ...body, blocks: [...head, ...joinTorn(text, body.blocks)] }
}

type MarkdownLayout = Pick<Article, 'blocks' | 'markup' | 'marks'>

async function layoutOfMarkdown(text: string, from: number): Promise<MarkdownLayout> {
  // of the same length, so that offsets stay: marked knows only line feeds
  const plain = text.replace(/\r(?=\n)/g, ' ').replace(/\r/g, '\n')
  let tokens: readonly Token[]
  try {
    tokens = await tokensOf(plain.slice(from))
  } catch {
    return asText(text, from, text.length)
  }
  if (tokens.map((token) => token.raw).join('') !== plain.slice(from)) return asText(text, from, text.length)
  const parts: MarkdownLayout[] = []
  let start = from
  for (const token of tokens) {
    const end = start + token.raw.length
    if (token.raw.trim() !== '') parts.push(layoutOfToken(plain, token, start, end) ?? asText(text, start, end))
    start = end
  }
  return {
    blocks: parts.flatMap((part) => part.blocks),
    markup: parts.flatMap((part) => part.markup),
    marks: parts.flatMap((part) => part.marks),
  }
}

function asText(text: string, from: number, to: number): MarkdownLayout {
  const { blocks, markup } = layoutOf(text.slice(from, to))
  const moved = <T extends { start: number; end: number }>(list: readonly T[]): readonly T[] => list.map((entry) => ({ ...entry, start: entry.start + from, end: entry.end + from }))
  return { blocks: moved(blocks), markup: moved(markup), marks: [] }
}

function layoutOfToken(text: string, token: Token, start: number, end: number): MarkdownLayout | null {
  const places = new Places(text, start, end)
  try {
    places.block(token)
  } catch (error) {
    if (error instanceof Misplaced || error instanceof RangeError) return null
    throw error
  }
  const whole = trimmed(text, start, end)
  const { pieces } = places
  if (pieces.length === 0) return { blocks: [token.type === 'hr' ? { kind: 'rule', ...whole } : { kind: 'metadata', hint: 'markup', ...whole }], markup: [], marks: [] }
  const byStart = new Map(places.references.map((reference) => [reference.start, reference]))
  const bounds = pieces.map((piece, i) => boundsOf(text, pieces, piece, i, whole))
  return {
    blocks: pieces.map(({ words: _, ...piece }, i) => ({ ...piece, ...bounds[i] as Bounds })),
    markup: pieces.flatMap((piece, i) => notationIn(text, piece, bounds[i] as Bounds, byStart)),
    marks: inOrder(places.marks),
  }
}

interface Bounds { readonly start: number; readonly end: number }

/** A block begins on the line of its first word, and holds the notation up to the next block. */
function boundsOf(text: string, pieces: readonly Piece[], piece: Piece, i: number, whole: Bounds): Bounds {
  const start = i === 0 ? whole.start : startOf(text, pieces[i - 1] as Piece, piece)
  const next = pieces[i + 1]
  return trimmed(text, start, next === undefined ? whole.end : startOf(text, piece, next))
}

function startOf(text: string, before: Piece, piece: Piece): number {
  const first = piece.words[0]?.start ?? 0
  return Math.max(before.words.at(-1)?.end ?? 0, text.lastIndexOf('\n', first - 1) + 1)
}

/** What lies between the words of a block, without the white space at its ends, which stays between words. */
function notationIn(text: string, piece: Piece, bounds: Bounds, references: ReadonlyMap<number, Markup>): readonly Markup[] {
  const markup: Markup[] = []
  let reached = bounds.start
  const gap = (end: number) => {
    if (end <= reached || text.slice(reached, end).trim() === '') return
    const span = trimmed(text, reached, end)
    const parts = piece.kind === 'table' || /<\/?(?:br|p|div|li|tr|td|h\d)\b/i.test(text.slice(span.start, span.end))
    markup.push({ ...span, as: parts ? ' ' : '' })
  }
  for (const word of piece.words) {
    gap(word.start)
    const reference = references.get(word.start)
    if (reference?.end === word.end) markup.push(reference)
    reached = word.end
  }
  gap(bounds.end)
  return markup
}

function trimmed(text: string, start: number, end: number): Bounds {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}

const inOrder = (marks: readonly Mark[]): readonly Mark[] => [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
