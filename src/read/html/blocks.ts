import type { Block, BlockKind, Mark } from '../../document/article.js'
import { attribute, isElement, textBelow, type AnyNode, type Element, type ParentNode } from './tree.js'

export interface Layout {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
}

const blockNames = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure',
  'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section',
  'summary', 'table', 'caption', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
])

interface Context {
  readonly kind: BlockKind
  readonly level?: number
  readonly hint?: string
}

/** Where links lead from: the page's address, or null where it is not known. */
export type Base = string | null

/**
 * Walks the main content and lays its blocks out as text, one blank line between two. White space is folded; soft hyphens
 * and zero-width characters are dropped. A line break ends a block where another follows it or a sentence ends before it.
 */
export function layOut(roots: readonly AnyNode[], base: Base): Layout {
  const writer = new BlockWriter(base)
  for (const root of roots) writer.walk(root, { kind: 'paragraph' })
  return writer.finish()
}

class BlockWriter {
  private readonly blocks: Block[] = []
  private readonly marks: Mark[] = []
  private text = ''
  /** The words of the open block, and the marks in it by their offsets in it. */
  private run = ''
  private runMarks: Mark[] = []
  private breaks = 0
  private endsInSpace = false
  private context: Context = { kind: 'paragraph' }

  constructor(private readonly base: Base) {}

  finish(): Layout {
    this.flush()
    return { text: this.text, blocks: this.blocks, marks: this.marks.sort((a, b) => a.start - b.start || b.end - a.end) }
  }

  walk(node: AnyNode, context: Context): void {
    if (node.type === 'text') return this.write((node as AnyNode & { data: string }).data, context)
    if (!isElement(node)) return
    if (node.name === 'br') return this.lineBreak()
    if (node.name === 'hr') return this.flush()
    if (node.name === 'table') return this.table(node, context)
    if (!blockNames.has(node.name)) return this.inline(node, context)
    const inside = contextOf(node, context)
    this.flush()
    if (node.name === 'pre') this.preformatted(node, inside)
    else for (const child of node.children) this.walk(child, inside)
    this.flush()
  }

  private write(words: string, context: Context): void {
    const clean = words.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '').replace(/\s+/gu, ' ')
    if (clean === '') return
    if (clean !== ' ') this.settleBreaks()
    if (this.run === '') this.context = context
    // a flag, since reading the last character of a string under construction copies it
    const added = this.run === '' || this.endsInSpace ? clean.trimStart() : clean
    if (added === '') return
    this.run += added
    this.endsInSpace = added.endsWith(' ')
  }

  private lineBreak(): void {
    this.breaks++
  }

  private settleBreaks(): void {
    if (this.breaks > 1 || (this.breaks === 1 && /[.!?…:。！？]["'”’»)]*\s*$/u.test(this.run.slice(-20)))) this.flush()
    else if (this.breaks === 1 && this.run !== '') {
      this.run = `${this.run.trimEnd()}\n`
      this.endsInSpace = true
    }
    this.breaks = 0
  }

  private inline(node: Element, context: Context): void {
    if (node.name === 'q') this.write('“', context)
    // what is open when the element starts: a mark belongs to the block in which it began
    this.settleBreaks()
    const block = this.blocks.length
    const start = this.run.length
    for (const child of node.children) this.walk(child, context)
    if (node.name === 'q') this.write('”', context)
    const mark = this.markOf(node)
    if (mark && block === this.blocks.length && this.run.length > start) this.runMarks.push({ ...mark, start, end: this.run.length })
  }

  private markOf(node: Element): Omit<Mark, 'start' | 'end'> | null {
    switch (node.name) {
      case 'em': case 'i': case 'cite': return { kind: 'emphasis' }
      case 'strong': case 'b': return { kind: 'strong' }
      case 'code': case 'kbd': case 'samp': case 'tt': return { kind: 'code' }
      case 'a': {
        const href = addressOf(attribute(node, 'href'), this.base)
        return href === null ? null : { kind: 'link', href }
      }
      default: {
        const language = attribute(node, 'lang')
        return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? { kind: 'foreign', language } : null
      }
    }
  }

  private preformatted(node: Element, context: Context): void {
    const words = textBelow(node)
    const isCode = node.children.some((child) => isElement(child) && child.name === 'code')
    if (isCode) {
      this.context = { kind: 'code' }
      this.run = words.replace(/\n\s*\n/gu, '\n').trim()
      return
    }
    for (const paragraph of words.split(/\n\s*\n/u)) {
      this.write(paragraph, context)
      this.flush()
    }
  }

  /** Tables that lay out the page are read as their contents; tables of data give a block a row. */
  private table(node: Element, context: Context): void {
    this.flush()
    const rows = rowsOf(node)
    const cells = rows.flatMap((row) => row.children.filter((cell) => isElement(cell) && (cell.name === 'td' || cell.name === 'th')) as Element[])
    const lengths = cells.map((cell) => textBelow(cell).trim().length)
    const isData = rows.length > 1 && cells.length / rows.length >= 2 && !cells.some(holdsBlocks) && lengths.every((length) => length < 300)
    if (!isData) {
      for (const child of node.children) this.walk(child, context)
      this.flush()
      return
    }
    for (const row of rows) {
      for (const cell of row.children) {
        if (!isElement(cell)) continue
        if (this.run !== '') {
          this.run = `${this.run.trimEnd()}\t`
          this.endsInSpace = true
        }
        for (const child of cell.children) this.walk(child, { kind: 'table' })
      }
      this.context = { kind: 'table' }
      this.flush()
    }
  }

  private flush(): void {
    this.breaks = 0
    const words = this.run.trim()
    if (words !== '') {
      const start = this.text === '' ? 0 : this.text.length + 2
      const lead = this.run.length - this.run.trimStart().length
      this.text += (this.text === '' ? '' : '\n\n') + words
      this.blocks.push({ ...this.context, start, end: start + words.length })
      for (const mark of this.runMarks) {
        const span = trimmed(this.text, start + mark.start - lead, Math.min(start + mark.end - lead, this.text.length))
        if (span.start < span.end) this.marks.push({ ...mark, ...span })
      }
    }
    this.run = ''
    this.runMarks = []
  }
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) }
}

function contextOf(node: Element, outer: Context): Context {
  const hint = /(?:^|[\s_-])(?:caption|credit|byline|dateline|standfirst|subtitle|lead|deck|dek|summary|author|date|timestamp|kicker|rubric|subheadline)\b/i.exec(attribute(node, 'class'))?.[0].replace(/^[\s_-]+/, '').toLowerCase()
  const hinted = hint === undefined ? {} : { hint }
  switch (node.name) {
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': return { kind: 'heading', level: Number(node.name[1]), ...hinted }
    case 'li': case 'dd': case 'dt': return { kind: 'item', level: outer.kind === 'item' ? Math.min(6, (outer.level ?? 1) + 1) : 1 }
    case 'blockquote': return { kind: 'quote' }
    case 'figcaption': case 'caption': return { kind: 'caption', hint: 'figcaption' }
    case 'figure': return { kind: 'caption', hint: 'figure' }
    default: {
      if (hint !== undefined && /^(?:caption|credit)$/.test(hint)) return { kind: 'caption', hint }
      return hint === undefined ? outer : { ...outer, hint }
    }
  }
}

function rowsOf(table: Element): readonly Element[] {
  return table.children.filter(isElement).flatMap((child) =>
    child.name === 'tr' ? [child] : /^(?:tbody|thead|tfoot)$/.test(child.name) ? child.children.filter(isElement).filter((row) => row.name === 'tr') : [])
}

function holdsBlocks(cell: Element): boolean {
  const stack: AnyNode[] = [...cell.children]
  let paragraphs = 0
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue
    if (/^(?:table|h[1-6]|blockquote|article|section)$/.test(node.name)) return true
    if (node.name === 'p' && ++paragraphs > 1) return true
    stack.push(...node.children)
  }
  return false
}

/** An absolute address that a reader may follow, or null. */
export function addressOf(href: string, base: Base): string | null {
  try {
    const url = base === null ? new URL(href) : new URL(href, base)
    return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}

export type { ParentNode }
