import type { Find } from './finding.js'
import { readObjects, type PdfObjects } from './pdf/objects.js'
import { structureOf } from './pdf/structure.js'
import { isDictionary, nameIn, refIn, textIn, type Dictionary } from './pdf/values.js'
import type { Prover } from './prover.js'

/**
 * PDF editions, as far as their objects tell: tags, language, title, outline, claims, figures, headings, links and fonts.
 * What is drawn on the pages is not read, so that untagged content, contrast and the order of reading stay unknown.
 */
export const provePdf: Prover = async ({ file, bytes }, find) => {
  const pdf = readObjects(bytes)
  const place = { file }
  if (pdf === null) return find('proof/pdf-unreadable', place, { problem: 'it does not begin with %PDF-' })
  if (Number(pdf.version) < 1.4) find('proof/pdf-version', place, { version: pdf.version })
  if (pdf.encrypted) return find('proof/pdf-encrypted', place)
  if (!endsWell(bytes)) find('proof/pdf-unreadable', place, { problem: 'its end is missing' })
  if (pdf.unread > 0) find('proof/pdf-unreadable', place, { problem: `${pdf.unread} of its object streams cannot be unpacked` })
  if (pdf.root === null) {
    if (endsWell(bytes)) find('proof/pdf-unreadable', place, { problem: 'it has no catalog' })
    return
  }
  checkCatalog(pdf, pdf.root, place, find)
  checkObjects(pdf, place, find)
}

const mostMetadata = 1_000_000

type Where = { readonly file: string }

const endsWell = (bytes: Uint8Array) => Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF')

function checkCatalog(pdf: PdfObjects, root: Dictionary, place: Where, find: Find): void {
  const { follow } = pdf
  const marks = follow(root.get('MarkInfo'))
  const marked = isDictionary(marks) && follow(marks.get('Marked')) === true
  if (!marked) find('proof/pdf-untagged', place, { problem: 'it is not marked as tagged' })
  else if (!isDictionary(follow(root.get('StructTreeRoot')))) find('proof/pdf-untagged', place, { problem: 'it has no structure tree' })
  if (isDictionary(marks) && follow(marks.get('Suspects')) === true) find('proof/pdf-suspects', place)
  if ((textIn(follow(root.get('Lang'))) ?? '').trim() === '') find('proof/pdf-language', place)
  const preferences = follow(root.get('ViewerPreferences'))
  if (!isDictionary(preferences) || follow(preferences.get('DisplayDocTitle')) !== true) find('proof/pdf-title-hidden', place)
  const outlines = follow(root.get('Outlines'))
  if (!isDictionary(outlines) || !outlines.has('First')) find('proof/pdf-outline', place)
  const metadata = refIn(root.get('Metadata'))
  const xmp = metadata === null ? '' : pdf.content(metadata)?.slice(0, mostMetadata) ?? null
  // metadata in a packing that is not read here tell nothing either way
  if (xmp === null) return
  if (!/<dc:title\b[^>]{0,200}>[\s\S]{0,400}?<rdf:li\b[^>]{0,200}>\s{0,200}[^<\s]/.test(xmp)) find('proof/pdf-title', place)
  if (!/pdfuaid:part(?:>|\s*=\s*["'])\s*\d/.test(xmp)) find('proof/pdf-not-ua', place)
}

function checkObjects(pdf: PdfObjects, place: Where, find: Find): void {
  const { follow, objects } = pdf
  let figures = 0
  let before = 0
  for (const { type, dictionary } of structureOf(pdf)) {
    const alternative = textIn(follow(dictionary.get('Alt'))) ?? textIn(follow(dictionary.get('ActualText'))) ?? ''
    if (type === 'Figure' && alternative.trim() === '') figures++
    const level = /^H[1-6]$/.test(type) ? Number(type[1]) : 0
    if (level > before + 1) find('proof/pdf-heading-order', place, { level, before: before === 0 ? 'none' : before })
    if (level > 0) before = level
  }
  if (figures > 0) find('proof/pdf-figure', place, { count: figures })
  let links = 0
  const bare = new Set<string>()
  for (const object of objects.values()) {
    if (!isDictionary(object)) continue
    if (nameIn(object.get('Subtype')) === 'Link' && object.has('Rect') && (textIn(follow(object.get('Contents'))) ?? '').trim() === '') links++
    if (nameIn(object.get('Type')) === 'Font' && !isEmbedded(object, pdf)) bare.add(nameIn(follow(object.get('BaseFont'))) ?? 'a font without a name')
  }
  if (links > 0) find('proof/pdf-link', place, { count: links })
  if (bare.size > 0) find('proof/pdf-font', place, { names: [...bare].sort().join(', ') })
}

/** Whether a font is in the file. A composite font is told by its descendant; a Type 3 font is drawn in the file itself. */
function isEmbedded(font: Dictionary, { follow }: PdfObjects): boolean {
  const kind = nameIn(follow(font.get('Subtype')))
  if (kind === 'Type0' || kind === 'Type3') return true
  const descriptor = follow(font.get('FontDescriptor'))
  return isDictionary(descriptor) && ['FontFile', 'FontFile2', 'FontFile3'].some((entry) => descriptor.has(entry))
}
