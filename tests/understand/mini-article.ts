import type { SegmentedArticle } from '../../src/document/article.js'

/** An article whose units are the given sentences, one a line. */
export function miniArticle(sentences: readonly string[], { published = null, language = 'en' }: { published?: string | null; language?: string } = {}): SegmentedArticle {
  let at = 0
  const units = sentences.map((sentence) => {
    const unit = { kind: 'sentence' as const, start: at, end: at + sentence.length, block: 0, reason: null }
    at = unit.end + 1
    return unit
  })
  const text = sentences.join('\n')
  return {
    id: 's1', file: 'a.txt', format: 'txt', text, title: null, byline: null, published, publisher: null, address: null, language,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }], markup: [], marks: [], units,
  }
}
