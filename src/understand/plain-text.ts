import type { SegmentedArticle, UnitKind } from '../document/article.js'
import { bisect } from '../document/bisect.js'
import { primaryLanguage } from '../document/language-tag.js'
import type { Span } from '../document/origin.js'
import { visible } from '../document/words.js'

/** A stretch of plain text that is one unit of the article; `index` is the unit's. */
export interface PlainUnit extends Span {
  readonly kind: UnitKind
  readonly index: number
}

/**
 * What a reader of the article sees, without notation, with the way there and back.
 * All offsets in the understand room are into `text` until a span leaves it through `back`.
 */
export interface PlainText {
  readonly text: string
  readonly language: string
  readonly blocks: readonly Span[]
  readonly units: readonly PlainUnit[]
  readonly back: (span: Span) => Span
}

export function plainTextOf(article: SegmentedArticle): PlainText {
  const language = primaryLanguage(article.language ?? 'und')
  const { text, map } = article.markup.length === 0 ? { text: article.text, map: null } : visible(article, { start: 0, end: article.text.length })
  const there = map === null ? (offset: number) => offset : (offset: number) => bisect(map.length - 1, (at) => (map[at] as number) < offset)
  const inside = (span: Span) => ({ start: there(span.start), end: Math.max(there(span.start), there(span.end)) })
  return {
    text,
    language,
    blocks: article.blocks.map(inside),
    units: article.units.map((unit, index) => ({ ...inside(unit), kind: unit.kind, index })),
    back: ({ start, end }) => map === null ? { start, end }
      : { start: map[start] as number, end: end > start ? Math.min((map[end - 1] as number) + 1, article.text.length) : map[start] as number },
  }
}
