import type { Token, Tokens } from 'marked'
import type { BlockKind, Mark, Markup } from '../../document/article.js'
import type { Span } from '../../document/origin.js'
import { addressOf } from '../html/blocks.js'
import { decodeEntity, entity } from '../entities.js'

/** A paragraph, item, heading ... before its outer bounds are known. */
export interface Piece {
  readonly kind: BlockKind
  readonly level?: number
  readonly hint?: string
  /** The stretches of the source that are words, in order; the rest of the block is notation. */
  readonly words: readonly Span[]
}

/** A token whose words cannot be found in the source: the stretch is then read as it stands. */
export class Misplaced extends Error {}

/**
 * Finds where the words of tokens stand. Tokens come in the source's order and their words stand in it line by line, so each
 * line is looked for behind the one before it; what lies between is notation.
 */
export class Places {
  readonly pieces: Piece[] = []
  readonly marks: Mark[] = []
  /** Character references; the other notation is what no piece's words cover. */
  readonly references: Markup[] = []
  private words: Span[] = []

  constructor(private readonly source: string, private cursor: number, private readonly end: number) {}

  block(any: Token, context: Omit<Piece, 'words'> = { kind: 'paragraph' }): void {
    const token = any as Tokens.Generic
    switch (token.type) {
      case 'heading': return this.leaf(token.tokens ?? [], { kind: 'heading', level: (token as Tokens.Heading).depth })
      case 'paragraph': return isOnlyImage(token) ? this.image(token) : this.leaf(token.tokens ?? [], context)
      case 'text': return this.leaf(token.tokens ?? [token], context)
      case 'footnote': {
        this.cursor = this.source.indexOf(']:', this.cursor) + 2
        return this.leaf(token.tokens ?? [], { kind: 'paragraph', hint: 'footnote' })
      }
      case 'blockquote': {
        for (const child of token.tokens ?? []) this.block(child, context.kind === 'item' ? context : { kind: 'quote' })
        return
      }
      case 'list': return this.list(token as Tokens.List, context)
      case 'code': return this.leaf([{ type: 'text', raw: (token as Tokens.Code).text, text: '' }], { kind: 'code' })
      case 'table': return this.table(token as Tokens.Table)
      case 'html': return this.html(token.raw)
      default: return undefined
    }
  }

  private leaf(tokens: readonly Token[], context: Omit<Piece, 'words'>): void {
    this.words = []
    this.inline(tokens)
    if (this.words.length > 0) this.pieces.push({ ...context, words: this.words })
  }

  private list(list: Tokens.List, outer: Omit<Piece, 'words'>): void {
    const level = outer.kind === 'item' ? Math.min(6, (outer.level ?? 1) + 1) : 1
    for (const item of list.items) {
      const marker = /[ \t>]*(?:[-*+]|\d{1,9}[.)])(?=\s)[ \t]*(?:\[[ xX]\][ \t])?/y
      marker.lastIndex = this.lineStart()
      const found = marker.exec(this.source)
      if (found) this.cursor = Math.max(this.cursor, found.index + found[0].length)
      for (const child of item.tokens) this.block(child, { kind: 'item', level })
    }
  }

  /** The start of the next line that holds anything. */
  private lineStart(): number {
    let at = this.cursor
    while (at < this.end && /[\s>]/.test(this.source[at] ?? '')) at++
    return at
  }

  private table(table: Tokens.Table): void {
    for (const row of [table.header, ...table.rows]) {
      this.words = []
      for (const cell of row) {
        this.inline(cell.tokens)
      }
      if (this.words.length > 0) this.pieces.push({ kind: 'table', words: this.words })
    }
  }

  private html(raw: string): void {
    const visible = raw.replace(/<!--[^]*?(?:-->|$)/g, blank).replace(/<(script|style)\b[^]*?(?:<\/\1[^<>]*>?|$)/gi, blank).replace(/<[^<>]*>/g, blank)
    this.leaf([{ type: 'text', raw: visible.split(/\n/).map((line) => line.split(/\s{2,}/).filter((part) => part !== '').join('\n')).join('\n'), text: '' }], { kind: 'paragraph', hint: 'html' })
  }

  private image(token: Tokens.Generic): void {
    const image = token.tokens?.find((child) => child.type === 'image') as Tokens.Image
    this.leaf([{ type: 'text', raw: image.text, text: '' }], { kind: 'caption', hint: 'image' })
  }

  private inline(tokens: readonly Token[]): void {
    for (const token of tokens as readonly Tokens.Generic[]) {
      switch (token.type) {
        case 'strong': this.marked(token, { kind: 'strong' }); break
        case 'em': this.marked(token, { kind: 'emphasis' }); break
        case 'link': {
          const href = addressOf((token as Tokens.Link).href, null)
          this.marked(token, href === null ? null : { kind: 'link', href })
          break
        }
        case 'codespan': this.marked({ ...token, tokens: [{ type: 'text', raw: token.raw.replace(/^`+ ?| ?`+$/g, ''), text: '' }] }, { kind: 'code' }); break
        case 'escape': {
          this.find(token.raw)
          const last = this.words.pop()
          if (last) this.words.push({ start: last.end - 1, end: last.end })
          break
        }
        case 'html': case 'image': case 'footnoteMark': case 'br': case 'def': case 'space': case 'checkbox': this.skip(token.raw); break
        default: if (token.tokens) this.inline(token.tokens); else this.find(token.raw)
      }
    }
  }

  private marked(token: Tokens.Generic, mark: Omit<Mark, 'start' | 'end'> | null): void {
    const first = this.words.length
    const from = this.cursor
    this.inline(token.tokens ?? [])
    const start = this.words[first]?.start
    const end = this.words.at(-1)?.end
    if (mark && start !== undefined && end !== undefined) this.marks.push({ ...mark, start, end })
    // past the address of a link, where words of the text could be found again
    const raw = this.source.indexOf(token.raw, from)
    if (raw >= 0 && raw < this.end && raw <= (start ?? raw)) this.cursor = Math.max(this.cursor, raw + token.raw.length)
  }

  /** Finds the lines of a text token behind the cursor, with the white space that belongs to them and not to notation. */
  private find(raw: string): void {
    raw.split('\n').forEach((line, i) => {
      if (i > 0) this.space()
      const words = line.trim()
      if (words === '') {
        if (line !== '') this.space()
        return
      }
      const start = this.source.indexOf(words, this.cursor)
      if (start < 0 || start + words.length > this.end) throw new Misplaced()
      if (line !== line.trimStart() && start > this.cursor) this.space()
      this.add({ start, end: start + words.length })
      if (line !== line.trimEnd()) this.space()
    })
  }

  /** Takes the white space at the cursor for a space between words. */
  private space(): void {
    const start = this.cursor
    if (this.words.length === 0) return
    while (this.cursor < this.end && /\s/.test(this.source[this.cursor] ?? '')) this.cursor++
    if (this.cursor > start) this.words.push({ start, end: this.cursor })
  }

  private add({ start, end }: Span): void {
    let from = start
    for (const found of this.source.slice(start, end).matchAll(entity)) {
      const as = decodeEntity(found[0])
      if (as === null) continue
      const at = start + found.index
      this.references.push({ start: at, end: at + found[0].length, as })
      if (at > from) this.words.push({ start: from, end: at })
      this.words.push({ start: at, end: at + found[0].length })
      from = at + found[0].length
    }
    if (end > from) this.words.push({ start: from, end })
    this.cursor = end
  }

  private skip(raw: string): void {
    const words = raw.trim()
    const at = words === '' ? -1 : this.source.indexOf(words, this.cursor)
    if (at >= 0 && at + words.length <= this.end) this.cursor = at + words.length
  }
}

const blank = (found: string): string => found.replace(/[^\n]/g, ' ')

const isOnlyImage = (token: Tokens.Generic): boolean => token.tokens?.length === 1 && token.tokens[0]?.type === 'image'
