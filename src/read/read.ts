import type { Article, SourceFormat } from '../document/article.js'
import { diagnose, type Report } from '../report/diagnostic.js'
import { hasBinarySignature, isMostlyControls } from './binary.js'
import { declaredEncoding, decode, type Decoded } from './encoding.js'
import { isReadable, type Reader, type SourceBytes, type Unpack } from './source.js'

export type { Reader, SourceBytes } from './source.js'

interface Format {
  readonly format: SourceFormat
  readonly endings: readonly string[]
  /** Largest file that is read, in bytes: what is larger is not one article, and parsing it has no bound. */
  readonly limit: number
  /** Loads the reader when the first source of the format comes, so that an unused package costs nothing. */
  readonly load: () => Promise<Reader>
  /** Takes the page out of a file that holds it packed with its pictures. */
  readonly unpack?: () => Promise<Unpack>
}

const megabyte = 1_000_000
/** Of a page, packed or not. */
const pageLimit = 10 * megabyte

const html = async () => (await import('./html.js')).readHtml

/** Adding a format is adding a row here and a file beside this one. */
const formats: readonly Format[] = [
  { format: 'txt', endings: ['.txt'], limit: 20 * megabyte, load: async () => (await import('./text.js')).readText },
  { format: 'md', endings: ['.md', '.markdown'], limit: 2 * megabyte, load: async () => (await import('./markdown.js')).readMarkdown },
  { format: 'html', endings: ['.html', '.htm', '.xhtml'], limit: pageLimit, load: html },
  { format: 'html', endings: ['.mhtml', '.mht'], limit: 20 * megabyte, load: html, unpack: async () => (await import('./mhtml.js')).pageIn },
]

/** File name endings, in lower case with their dot, that can be read. */
export const readableEndings: ReadonlySet<string> = new Set(formats.flatMap((format) => format.endings))

/** Reads one source; null where it holds nothing that can be read, which is reported. */
export async function readArticle(source: SourceBytes, report: Report): Promise<Article | null> {
  const ending = source.file.slice(source.file.lastIndexOf('.')).toLowerCase()
  const format = formats.find((row) => row.endings.includes(ending)) ?? formats[0] as Format
  if (isTooLarge(source, format.limit, report)) return null
  if (!format.unpack) return readBytes(source, format, report)
  const page = await (await format.unpack())(source.bytes)
  if (page === null) {
    report(diagnose('read/no-page', { file: source.file }))
    return null
  }
  const unpacked = { ...source, bytes: page.bytes }
  const article = isTooLarge(unpacked, pageLimit, report) ? null : await readBytes(unpacked, format, report)
  return article && { ...article, address: article.address ?? page.address }
}

function isTooLarge({ bytes, file }: SourceBytes, limit: number, report: Report): boolean {
  if (bytes.length <= limit) return false
  report(diagnose('read/too-large', { file }, { size: Math.ceil(bytes.length / megabyte), limit: limit / megabyte }))
  return true
}

async function readBytes(source: SourceBytes, format: Format, report: Report): Promise<Article | null> {
  const place = { file: source.file }
  const { bytes } = source
  if (hasBinarySignature(bytes)) {
    report(diagnose('read/binary', place))
    return null
  }
  const decoded = await decode(bytes, format.format === 'html' ? declaredEncoding(bytes) : null)
  if (decoded === null || isMostlyControls(decoded.text)) {
    report(diagnose(decoded === null && !isMostlyControls(asLatin1(bytes)) ? 'read/unknown-encoding' : 'read/binary', place))
    return null
  }
  if (!isReadable(decoded.text)) {
    report(diagnose('read/empty-file', place))
    return null
  }
  tellEncoding(decoded, source.file, report)
  return (await format.load())(source, decoded.text, report)
}

function tellEncoding({ basis, encoding }: Decoded, file: string, report: Report): void {
  switch (basis) {
    case 'utf-8': return
    case 'mark':
    case 'declared': return report(diagnose('read/other-encoding', { file }, { encoding }))
    case 'guessed': return report(diagnose('read/not-utf8', { file }, { encoding }))
    case 'damaged': return report(diagnose('read/damaged-characters', { file }))
  }
}

const asLatin1 = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 16384)).toString('latin1')
