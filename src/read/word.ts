import type { CheerioAPI } from 'cheerio'
import { nestsTooDeep } from '../document/nesting.js'
import { diagnose } from '../report/diagnostic.js'
import { binarySignature, isZip } from './binary.js'
import { layOut, type Layout } from './html/blocks.js'
import { key } from './html/title.js'
import { flattenDeep } from './html/tree.js'
import { bareArticle, isReadable, type Unpack } from './source.js'
import { partsOf, type Parts } from './word/parts.js'

/** What the styles of a document's paragraphs are in HTML, beside headings and lists. Word, LibreOffice and Google Docs keep these names in every language. */
const styles = [
  "p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh", "p[style-name='Intense Quote'] => blockquote > p:fresh", "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.caption:fresh", "p[style-name='Caption'] => p.caption:fresh",
]

/**
 * A Word document (Office Open XML), also as LibreOffice and Google Docs export it. A document has no furniture of a site:
 * all of its body is read, in order, and its footnotes behind it; pictures, comments, deleted words, and what stands at
 * the head and foot of each page are not. Of what the file says of itself only a title that stands in the text is true:
 * programs fill in a title from a template, the owner of a machine as author and the day that the file was made.
 */
export const readWord: Unpack = async (source, _read, report) => {
  const place = { file: source.file }
  const fail = (problem: string) => {
    report(diagnose('read/broken-document', place, { problem }))
    return null
  }
  if (source.bytes.length === 0) {
    report(diagnose('read/empty-file', place))
    return null
  }
  const signed = binarySignature(source.bytes)
  if (signed === null) return fail('it is none, whatever its name says')
  if (!isZip(source.bytes) || signed === 'read/opendocument') {
    report(diagnose(signed, place))
    return null
  }
  const parts = await partsOf(source.bytes)
  if (typeof parts === 'string') return fail(parts)
  const html = await htmlOf(parts)
  if (html === null || nestsTooDeep(html)) return fail('its text cannot be found, or its markup is broken')
  const { load } = await import('cheerio')
  const layout = layoutOf(load(html))
  if (!isReadable(layout.text)) {
    report(diagnose('read/empty-file', place))
    return null
  }
  return { ...bareArticle(source, 'html', layout.text), title: titleIn(parts, layout, load), blocks: layout.blocks, marks: layout.marks }
}

/** The document in HTML; null where it cannot be made. Pictures were not unpacked, and nothing outside the file is opened. */
async function htmlOf(parts: Parts): Promise<string | null> {
  const [{ default: mammoth }, { zipSync }] = await Promise.all([import('mammoth'), import('fflate')])
  const noPictures = mammoth.images.imgElement(async () => ({ src: '' }))
  return mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync({ ...parts }, { level: 0 })) },
    { styleMap: styles, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage: noPictures },
  ).then(({ value }) => value, () => null)
}

function layoutOf($: CheerioAPI): Layout {
  const body = $('body')[0] as never
  flattenDeep($.root()[0] as never, (element, words) => { $(element).text(words) })
  // the figures of notes, and the arrows that lead back from them, are no words
  $('sup > a[href^="#footnote-"], sup > a[href^="#endnote-"], a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]').remove()
  // a cell of one paragraph is part of its row
  $('td, th').each((_, cell) => {
    const [only, more] = $(cell).children().toArray()
    if (only?.name === 'p' && more === undefined) $(only).replaceWith($(only).contents())
  })
  return layOut([body], null)
}

/** How many blocks may stand before the title, such as the name of an outlet and a date. */
const reach = 6

function titleIn(parts: Parts, { text, blocks }: Layout, load: (xml: string, options: { xml: true }) => CheerioAPI): string | null {
  const core = parts['docProps/core.xml']
  if (core === undefined) return null
  const declared = key(load(new TextDecoder().decode(core), { xml: true })('dc\\:title').first().text())
  const same = declared === '' ? undefined : blocks.slice(0, reach).find(({ start, end }) => end - start < 400 && key(text.slice(start, end)) === declared)
  return same === undefined ? null : text.slice(same.start, same.end).replace(/\s+/gu, ' ')
}
