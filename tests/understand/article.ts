import type { SegmentedArticle, Unit } from '../../src/document/article.js'

/** An article of plain paragraphs, cut into sentences at a stop before a capital. */
export function articleOf(text: string, language = 'en'): SegmentedArticle {
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({ kind: 'paragraph' as const, start: line.index, end: line.index + line[0].length }))
  const units = blocks.flatMap((block, index): Unit[] => {
    const cuts = [...text.slice(block.start, block.end).matchAll(/(?<=[^A-Z\s][.!?][”"’']?)\s+(?=[“"‘'\p{Lu}])/gu)]
    let from = block.start
    const spans = cuts.map((cut) => {
      const span = { start: from, end: block.start + cut.index }
      from = span.end + cut[0].length
      return span
    })
    return [...spans, { start: from, end: block.end }].filter((span) => span.end > span.start)
      .map((span) => ({ ...span, kind: 'sentence', block: index, reason: null }))
  })
  return {
    id: 's1', file: 'a.txt', format: 'txt', text, title: null, byline: null, published: null, publisher: null, address: null,
    language, blocks, markup: [], marks: [], units,
  }
}
