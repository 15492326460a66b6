import { reportedOn } from '../document/article.js'
import type { Briefing, Sentence } from '../document/briefing.js'
import type { Origin, SourceId } from '../document/origin.js'
import { paragraphsOf } from '../document/paragraphs.js'

/** Where things stand: which number a chapter and an article go by, and which paragraph an origin lies in. */
export interface Places {
  readonly sentence: (id: string) => Sentence | undefined
  /** From 1. */
  readonly chapterOf: (sentence: string) => number
  readonly articleNumber: (source: SourceId) => number
  /** Counted from 1 over the paragraphs that hold sentences, as a reader of the article would. */
  readonly paragraphOf: (origin: Origin) => number
  /** Numbers of the articles behind origins, each once, rising. */
  readonly articlesOf: (origins: readonly Origin[]) => readonly number[]
  /** The day that an article reports of; null where it isn’t known. */
  readonly reportedOn: (source: SourceId) => string | null
  /** The language of an article where it is known and another than the briefing's; else null. */
  readonly languageOf: (source: SourceId) => string | null
}

export function placesIn(briefing: Briefing): Places {
  const sentences = new Map<string, Sentence>()
  const chapters = new Map<string, number>()
  briefing.chapters.forEach((chapter, index) => {
    for (const sentence of chapter.paragraphs.flatMap((paragraph) => paragraph.sentences)) {
      sentences.set(sentence.id, sentence)
      chapters.set(sentence.id, index + 1)
    }
  })
  const numbers = new Map(briefing.sources.map((source, index) => [source.article.id, index + 1]))
  const paragraphs = new Map(briefing.sources.map((source) => [source.article.id, paragraphsOf(source)]))
  const languages = new Map(briefing.sources.map(({ article }) => [article.id, article.language === briefing.language ? null : article.language]))
  const reported = new Map(briefing.sources.map(({ article }) => [article.id, reportedOn(article)]))
  const articleNumber = (source: SourceId) => numbers.get(source) ?? 0
  return {
    sentence: (id) => sentences.get(id),
    chapterOf: (id) => chapters.get(id) ?? 0,
    articleNumber,
    paragraphOf: ({ source, start }) => paragraphs.get(source)?.(start) ?? 1,
    reportedOn: (source) => reported.get(source) ?? null,
    languageOf: (source) => languages.get(source) ?? null,
    articlesOf: (origins) => [...new Set(origins.map((origin) => articleNumber(origin.source)))].sort((a, b) => a - b),
  }
}
