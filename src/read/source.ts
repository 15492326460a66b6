import type { Article, SourceFormat } from '../document/article.js'
import type { SourceId } from '../document/origin.js'
import type { Report } from '../report/diagnostic.js'

/** A source as bytes. */
export interface SourceBytes {
  readonly id: SourceId
  /** As the record names it. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** Turns the decoded text of one format into an article, or null where it holds nothing to read (which it reports). */
export type Reader = (source: SourceBytes, text: string, report: Report) => Promise<Article | null>

/** Reads what a packed file holds as if it were a file of its own with that ending. */
export type ReadPart = (ending: '.txt' | '.html', bytes: Uint8Array, report?: Report) => Promise<Article | null>

/** Finds the article in a file that holds it packed, and reads it; null where there is none, which it reports. */
export type Unpack = (source: SourceBytes, read: ReadPart, report: Report) => Promise<Article | null>

/** An article of which nothing is known but its text. */
export const bareArticle = (source: SourceBytes, format: SourceFormat, text: string): Article => ({
  id: source.id, file: source.file, format, text,
  title: null, byline: null, published: null, publisher: null, address: null, language: null,
  blocks: [], markup: [], marks: [],
})

/** Whether a text holds anything that can be read: a letter or a digit of any script. */
export const isReadable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
