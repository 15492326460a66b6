import { strToU8, zipSync } from 'fflate'

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A paragraph of a Word document, in a style by its id. */
export const p = (words: string, style?: string, numbered = ''): string =>
  `<w:p>${style === undefined && numbered === '' ? '' : `<w:pPr>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${numbered}</w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

/** A paragraph of a list. */
export const li = (words: string): string => p(words, undefined, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

const styles = [['Title', 'Title'], ['Subtitle', 'Subtitle'], ['Heading1', 'heading 1'], ['berschrift2', 'heading 2'], ['Quote', 'Quote'], ['Caption', 'caption']]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`).join('')

/** A Word document with that body. @param more parts to add or to put in place of others */
export function documentOf(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${word}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${word}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])))
}

/** What a document says of itself. */
export const core = (title: string, creator: string): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dcterms:created>2001-02-03T04:05:06Z</dcterms:created></cp:coreProperties>`

export const footnotes = (...notes: readonly string[]): string =>
  `<w:footnotes ${word}>${notes.map((words, i) => `<w:footnote w:id="${i + 1}">${p(words)}</w:footnote>`).join('')}</w:footnotes>`

export const noted = (before: string, id: number, after: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${before}</w:t></w:r><w:r><w:footnoteReference w:id="${id}"/></w:r><w:r><w:t xml:space="preserve">${after}</w:t></w:r></w:p>`
