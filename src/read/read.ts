import type { Article, SourceFormat } from '../document/article.js'
import type { SourceId } from '../document/origin.js'
import { diagnose, type Report } from '../report/diagnostic.js'

/** A source as bytes. */
export interface SourceBytes {
  readonly id: SourceId
  /** As the record names it. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** Turns the bytes of one format into an article. */
export type Reader = (source: SourceBytes, text: string, report: Report) => Promise<Article>

interface Format {
  readonly format: SourceFormat
  readonly endings: readonly string[]
  /** Loads the reader when the first source of the format comes, so that an unused package costs nothing. */
  readonly load: () => Promise<Reader>
}

/** Adding a format is adding a row here and a file beside this one. */
const formats: readonly Format[] = [
  { format: 'txt', endings: ['.txt'], load: async () => readText },
]

/** File name endings, in lower case with their dot, that can be read. */
export const readableEndings: ReadonlySet<string> = new Set(formats.flatMap((format) => format.endings))

/** Reads one source; null where it holds nothing to read, which is reported. */
export async function readArticle(source: SourceBytes, report: Report): Promise<Article | null> {
  const ending = source.file.slice(source.file.lastIndexOf('.')).toLowerCase()
  const format = formats.find((row) => row.endings.includes(ending)) ?? formats[0] as Format
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(source.bytes)
  if (text.trim() === '') {
    report(diagnose('read/empty-file', { file: source.file }))
    return null
  }
  return (await format.load())(source, text, report)
}

const readText: Reader = async (source, text) => ({
  id: source.id, file: source.file, format: 'txt', text, title: null, byline: null, published: null, publisher: null,
  address: null, language: null, markup: [], marks: [],
  blocks: [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({ kind: 'paragraph', start: line.index, end: line.index + line[0].length })),
})
