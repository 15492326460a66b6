import type { Article, Mark } from './article.js'
import type { Inline } from './inline.js'
import type { Span } from './origin.js'
import { spansTouching } from './spans-touching.js'

/** The visible words of a span: notation (Markdown marks) taken out, line breaks folded to spaces, ends trimmed. */
export function wordsOf(article: Pick<Article, 'text' | 'markup'>, span: Span): string {
  return textOf(article, span).replace(spacesToFold, ' ').trim()
}

/** White space that isn't one plain space already: most texts hold little of it. */
const spacesToFold = /\s{2,}|[^\S ]/gu

/** The visible characters of a span, unfolded. */
function textOf(article: Pick<Article, 'text' | 'markup'>, span: Span): string {
  let text = ''
  walk(article, span, (from, to) => { text += article.text.slice(from, to) }, (as) => { text += as })
  return text
}

/**
 * The same, with the way back: `map[i]` is the offset in the article's text of the i-th visible character, and
 * `map[text.length]` is the span's end.
 */
export function visible(article: Pick<Article, 'text' | 'markup'>, span: Span): { readonly text: string; readonly map: readonly number[] } {
  let text = ''
  const map: number[] = []
  walk(article, span, (from, to) => {
    for (let i = from; i < to; i++) map.push(i)
    text += article.text.slice(from, to)
  }, (as, at) => {
    for (let i = 0; i < as.length; i++) map.push(at)
    text += as
  })
  map.push(span.end)
  return { text, map }
}

/** Walks a span: the stretches of text that stay, and between them each notation with what it reads as and where it stands. */
function walk(
  { markup }: Pick<Article, 'markup'>, span: Span, stays: (from: number, to: number) => void, reads: (as: string, at: number) => void,
): void {
  let reached = span.start
  for (const { start, end, as } of spansTouching(markup, span.start, span.end)) {
    stays(reached, Math.max(reached, start))
    reads(as, start)
    reached = Math.max(reached, Math.min(end, span.end))
  }
  stays(reached, span.end)
}

/** The visible words of a span with the inline structure that the source gives them. */
export function inlinesOf(article: Pick<Article, 'text' | 'markup' | 'marks'>, span: Span): readonly Inline[] {
  const marks = spansTouching(article.marks, span.start, span.end)
  return fold(build(article, span, marks))
}

function build(article: Pick<Article, 'text' | 'markup'>, span: Span, marks: readonly Mark[]): Inline[] {
  const out: Inline[] = []
  const plain = (start: number, end: number) => {
    const text = textOf(article, { start, end })
    if (text !== '') out.push({ kind: 'text', text })
  }
  let reached = span.start
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark
    const start = Math.max(mark.start, span.start)
    const end = Math.min(mark.end, span.end)
    if (start < reached || start >= end) continue
    plain(reached, start)
    const inner = marks.slice(i + 1).filter((other) => other.start >= start && other.end <= end)
    const children = build(article, { start, end }, inner)
    if (children.length > 0) out.push(wrap(mark, children))
    reached = end
  }
  plain(reached, span.end)
  return out
}

function wrap(mark: Mark, children: readonly Inline[]): Inline {
  switch (mark.kind) {
    case 'emphasis': return { kind: 'emphasis', children }
    case 'strong': return { kind: 'strong', children }
    case 'link': return mark.href === undefined ? { kind: 'emphasis', children } : { kind: 'external-link', href: mark.href, children }
    case 'code': return { kind: 'emphasis', children }
    case 'foreign': return { kind: 'foreign', language: mark.language ?? 'und', direction: 'ltr', children }
  }
}

/** Folds white space over the whole run: one space between words, none at the ends. */
function fold(nodes: readonly Inline[]): readonly Inline[] {
  let pendingSpace = false
  let started = false
  const walk = (list: readonly Inline[]): Inline[] => list.flatMap((node): Inline[] => {
    if (node.kind === 'text') {
      let text = ''
      for (const part of node.text.split(/(\s+)/u)) {
        if (part === '') continue
        if (/^\s/u.test(part)) { pendingSpace = started; continue }
        text += (pendingSpace ? ' ' : '') + part
        pendingSpace = false
        started = true
      }
      return text === '' ? [] : [{ kind: 'text', text }]
    }
    if ('children' in node) {
      // a space before a marked run belongs outside it, so that links and emphasis begin with a word
      const lead: Inline[] = pendingSpace && startsWithWord(node.children) ? [{ kind: 'text', text: ' ' }] : []
      if (lead.length > 0) pendingSpace = false
      return [...lead, { ...node, children: walk(node.children) }]
    }
    return [node]
  })
  return walk(nodes)
}

const startsWithWord = (children: readonly Inline[]): boolean => {
  const [first] = children
  if (first === undefined) return false
  if (first.kind === 'text') return !/^\s/u.test(first.text)
  return 'children' in first ? startsWithWord(first.children) : true
}

/** Whether words begin with a small letter, as no sentence does. */
export const opensSmall = (words: string): boolean => /^[\s"“‘'«„([]*\p{Ll}/u.test(words)

/** The number of words in a text; a number with its marks is one. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0
