import type { Article, SourceFormat } from '../document/article.js'
import { diagnose, type Diagnostic, type Report } from '../report/diagnostic.js'
import { binarySignature, isMostlyControls } from './binary.js'
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
}

/** A kind of file that holds an article packed with other things. */
interface Packed {
  readonly endings: readonly string[]
  readonly limit: number
  readonly load: () => Promise<Unpack>
}

const megabyte = 1_000_000

/** Adding a format is adding a row here or below and a file beside this one. */
const formats: readonly Format[] = [
  { format: 'txt', endings: ['.txt'], limit: 20 * megabyte, load: async () => (await import('./text.js')).readText },
  { format: 'md', endings: ['.md', '.markdown'], limit: 2 * megabyte, load: async () => (await import('./markdown.js')).readMarkdown },
  { format: 'html', endings: ['.html', '.htm', '.xhtml'], limit: 10 * megabyte, load: async () => (await import('./html.js')).readHtml },
]

const packed: readonly Packed[] = [
  { endings: ['.mhtml', '.mht'], limit: 20 * megabyte, load: async () => (await import('./mhtml.js')).readWebArchive },
  { endings: ['.eml'], limit: 20 * megabyte, load: async () => (await import('./mail.js')).readMail },
  { endings: ['.docx'], limit: 20 * megabyte, load: async () => (await import('./word.js')).readWord },
]

const endingOf = (file: string): string => file.slice(file.lastIndexOf('.')).toLowerCase()

const formatOf = (ending: string): Format => formats.find((row) => row.endings.includes(ending)) ?? formats[0] as Format

/** The largest file of a name that is read, in bytes. */
export const largestOf = (file: string): number => (packed.find((row) => row.endings.includes(endingOf(file))) ?? formatOf(endingOf(file))).limit

/** What is told of a file of so many bytes. */
export const tooLarge = (file: string, size: number): Diagnostic => diagnose('read/too-large', { file }, { size: Math.ceil(size / megabyte), limit: largestOf(file) / megabyte })

/** File name endings, in lower case with their dot, that can be read. */
export const readableEndings: ReadonlySet<string> = new Set([...formats, ...packed].flatMap((format) => format.endings))

/** Reads one source; null where it holds nothing that can be read, which is reported. */
export async function readArticle(source: SourceBytes, report: Report): Promise<Article | null> {
  const ending = endingOf(source.file)
  const pack = packed.find((row) => row.endings.includes(ending))
  if (pack === undefined) return readPlain(source, ending, report)
  if (isTooLarge(source, pack.limit, report)) return null
  return (await pack.load())(source, (kind, bytes, to = report) => readPlain({ ...source, bytes }, kind, to), report)
}

async function readPlain(source: SourceBytes, ending: string, report: Report): Promise<Article | null> {
  const format = formatOf(ending)
  return isTooLarge(source, format.limit, report) ? null : readBytes(source, format, report)
}

function isTooLarge({ bytes, file }: SourceBytes, limit: number, report: Report): boolean {
  if (bytes.length <= limit) return false
  report(diagnose('read/too-large', { file }, { size: Math.ceil(bytes.length / megabyte), limit: limit / megabyte }))
  return true
}

async function readBytes(source: SourceBytes, format: Format, report: Report): Promise<Article | null> {
  const place = { file: source.file }
  const { bytes } = source
  const signed = binarySignature(bytes)
  if (signed !== null) {
    report(diagnose(signed, place))
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
