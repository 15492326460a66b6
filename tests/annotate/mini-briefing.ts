import type { MergedBriefing } from '../../src/document/briefing.js'
import { inlinesOf } from '../../src/document/words.js'
import { understand } from '../../src/understand/understand.js'
import { miniArticle } from '../understand/mini-article.js'

export interface MiniSource { readonly published?: string | null; readonly language?: string; readonly title?: string; readonly sentences: readonly string[] }

/** A briefing of one chapter that prints every sentence of every source, in order. */
export function miniBriefing(...sources: readonly MiniSource[]): MergedBriefing {
  let count = 0
  const articles = sources.map(({ sentences, published = null, language = 'en', title = null }, index) => ({ ...understand(miniArticle(sentences, { published, language })), id: `s${index + 1}`, title }))
  const paragraphs = articles.map((article, index) => ({ heading: null, reported: null, sentences: article.units.map((unit) => ({
    kind: 'sentence' as const, id: `c1.s${++count}`, children: inlinesOf(article, unit), origins: [{ source: article.id, start: unit.start, end: unit.end }],
    speaker: null, language: null, variants: [], accounts: index + 1,
  })) }))
  return {
    title: 'Test', language: 'en', date: null, publisher: null, chapters: [{ id: 'c1', title: 'One', part: null, paragraphs }],
    sources: articles.map((article, index) => ({ article, account: index + 1, reliability: null, units: article.units.map((unit) => ({ ...unit, fate: 'printed' as const, at: [], reason: null })) })),
  }
}
