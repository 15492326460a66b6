import type { Find } from './finding.js'
import { isTag } from './page/language-tag.js'
import { checkContent } from './pdf/content.js'
import { checkFonts } from './pdf/fonts.js'
import { readObjects, type PdfObjects } from './pdf/objects.js'
import { checkPages } from './pdf/pages.js'
import { placesIn } from './pdf/places.js'
import { structureOf, type StructureElement } from './pdf/structure.js'
import { checkTags } from './pdf/tags.js'
import { isDictionary, refIn, wordsIn, type Dictionary, type Value } from './pdf/values.js'
import type { Prover } from './prover.js'

/**
 * PDF editions, as far as their objects tell: tags, language, title, outline, claims, figures, headings, tables, links, fields and fonts.
 * What is drawn on the pages is not read, so that untagged content, contrast and the order of reading stay unknown.
 */
export const provePdf: Prover = async ({ file, bytes }, find) => {
  const pdf = readObjects(bytes)
  const place = { file }
  if (pdf === null) return find('proof/pdf-unreadable', place, { problem: 'it does not begin with %PDF-' })
  if (Number(pdf.version) < 1.4) find('proof/pdf-version', place, { version: pdf.version })
  if (pdf.encryption !== null) {
    if (locksOut(pdf.encryption, pdf)) find('proof/pdf-locked', place)
    return find('proof/pdf-encrypted', place)
  }
  if (!endsWell(bytes)) find('proof/pdf-unreadable', place, { problem: 'its end is missing' })
  if (endsWell(bytes) && !leadsToTable(bytes)) find('proof/pdf-startxref', place)
  if (pdf.unread > 0) find('proof/pdf-unreadable', place, { problem: `${pdf.unread} of its object streams cannot be unpacked` })
  if (pdf.root === null) {
    if (endsWell(bytes)) find('proof/pdf-unreadable', place, { problem: 'it has no catalog' })
    return
  }
  const tagged = checkCatalog(pdf, pdf.root, place, find)
  const elements = tagged ? structureOf(pdf) : []
  checkLanguage(pdf, pdf.root, elements, place, find)
  const places = placesIn(file, pdf)
  if (tagged) checkTags(elements, pdf, places, find)
  checkPages(pdf, tagged ? elements : null, places, find)
  if (tagged) checkContent(pdf, places, find)
  checkFonts(pdf, place, find)
}

const mostMetadata = 1_000_000
/** A title that a program took from the name of a file, or gave for want of one. */
const ofProgram = /^\S{1,200}\.(?:docx?|odt|rtf|pdf|indd|tex|html?|pptx?|xlsx?|qxd|pages)$|^Microsoft (?:Word|PowerPoint|Excel) - |^untitled\b.{0,20}$/i

type Where = { readonly file: string }

const endsWell = (bytes: Uint8Array) => Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF')

/** Whether the last `startxref` leads to a table or a stream of cross-references. Bytes before the file's own beginning may count or not. */
function leadsToTable(bytes: Uint8Array): boolean {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const told = /^startxref\s{1,20}(\d{1,12})/.exec(source.subarray(Math.max(0, source.lastIndexOf('startxref'))).subarray(0, 60).toString('latin1'))?.[1]
  return told !== undefined && [0, source.indexOf('%PDF-')].some((before) => {
    const at = Number(told) + before
    return /^\s{0,9}(?:xref\s|\d{1,10}\s{1,9}\d{1,5}\s{1,9}obj\b)/.test(source.subarray(at, at + 60).toString('latin1'))
  })
}

/** Bits of the permissions that let screen readers and copying have the text (ISO 32000-1, table 22). */
const [forReaders, copying] = [512, 16]

/** Whether the file forbids programs to take its text for those who cannot see it. */
function locksOut(encryption: Dictionary, { follow }: PdfObjects): boolean {
  const permissions = follow(encryption.get('P'))
  const revision = follow(encryption.get('R'))
  return typeof permissions === 'number' && typeof revision === 'number' && (permissions & (revision < 3 ? copying : forReaders)) === 0
}

/** A file without a language of its own has one where all that is drawn stands in tags that tell it; bookmarks have no tag. */
function checkLanguage({ follow }: PdfObjects, root: Dictionary, elements: readonly StructureElement[], place: Where, find: Find): void {
  const language = wordsIn(follow(root.get('Lang')))
  if (language !== '') {
    if (!isTag(language)) find('proof/page-language-tag', place, { tag: language })
    return
  }
  const told = new Set<StructureElement>()
  for (const element of elements) {
    if (element.dictionary.has('Lang') || (element.parent !== null && told.has(element.parent))) told.add(element)
  }
  const outlines = follow(root.get('Outlines'))
  if (told.size === 0 || hasBookmarks(outlines) || elements.some((element) => element.drawn && !told.has(element))) find('proof/pdf-language', place)
}

const hasBookmarks = (outlines: Value): boolean => isDictionary(outlines) && outlines.has('First')

/** @returns whether the file has a structure tree and says so */
function checkCatalog(pdf: PdfObjects, root: Dictionary, place: Where, find: Find): boolean {
  const { follow } = pdf
  const marks = follow(root.get('MarkInfo'))
  const marked = isDictionary(marks) && follow(marks.get('Marked')) === true
  const rooted = isDictionary(follow(root.get('StructTreeRoot')))
  if (!marked) find('proof/pdf-untagged', place, { problem: 'it is not marked as tagged' })
  else if (!rooted) find('proof/pdf-untagged', place, { problem: 'it has no structure tree' })
  if (isDictionary(marks) && follow(marks.get('Suspects')) === true) find('proof/pdf-suspects', place)
  const preferences = follow(root.get('ViewerPreferences'))
  if (!isDictionary(preferences) || follow(preferences.get('DisplayDocTitle')) !== true) find('proof/pdf-title-hidden', place)
  const outlines = follow(root.get('Outlines'))
  if (!hasBookmarks(outlines)) find('proof/pdf-outline', place)
  const metadata = refIn(root.get('Metadata'))
  const xmp = metadata === null ? '' : pdf.content(metadata)?.slice(0, mostMetadata) ?? null
  // metadata in a packing that is not read here tell nothing either way
  if (xmp === null) return marked && rooted
  const title = /<dc:title\b[^>]{0,200}>[\s\S]{0,400}?<rdf:li\b[^>]{0,200}>\s{0,200}([^<\s][^<]{0,200})/.exec(xmp)?.[1]
  if (title === undefined) find('proof/pdf-title', place)
  else if (ofProgram.test(title.trim())) find('proof/pdf-title-file', place, { title })
  if (!/pdfuaid:part(?:>|\s*=\s*["'])\s*[12]\b/.test(xmp)) find('proof/pdf-not-ua', place)
  return marked && rooted
}
