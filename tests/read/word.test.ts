import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { core, documentOf, footnotes, li, noted, p, table } from './document.js'
import { blocksOf, readAs } from './source.js'

const ferry = 'The ferry left the harbour of Sarn at noon with forty people on board.'
const office = 'The port office said that nobody was hurt.'

test('a Word document is read whole and in order: headings, paragraphs, lists, tables row by row, footnotes behind', async () => {
  const source = documentOf([
    p('The ferry', 'Title'), p('What the port office knows', 'Subtitle'), noted('The ferry left', 1, ' the harbour of Sarn at noon.'), p('Who was on board', 'berschrift2'), li('forty people'), li('two dogs'),
    table([['Day', 'Boats'], ['Monday', '3']]), p('Newsletter: share this, read more, follow us.'), p('“We are well,” she said.', 'Quote'), p(office),
  ].join(''), { 'word/footnotes.xml': footnotes('By the clock of the church.') })
  const { article, codes } = await readAs('ferry.docx', source)
  expect(codes).toEqual([])
  const kinds = (article?.blocks ?? []).map(({ kind, start, end }) => [kind, article?.text.slice(start, end)])
  expect(kinds).toEqual([
    ['heading', 'The ferry'], ['paragraph', 'What the port office knows'], ['paragraph', 'The ferry left the harbour of Sarn at noon.'], ['heading', 'Who was on board'],
    ['item', 'forty people'], ['item', 'two dogs'], ['table', 'Day\tBoats'], ['table', 'Monday\t3'], ['paragraph', 'Newsletter: share this, read more, follow us.'],
    ['quote', '“We are well,” she said.'], ['paragraph', office], ['item', 'By the clock of the church.'],
  ])
})

test.each([
  ['a title that stands in the text is taken', 'The Ferry', 'The ferry'],
  ['one that a program filled in is not', 'Microsoft Word - draft3.doc', null],
])('of what a document says of itself %s; its owner and the day of the file are no facts of the article', async (_, declared, title) => {
  const { article } = await readAs('ferry.docx', documentOf(p('The ferry') + p(ferry), { 'docProps/core.xml': core(declared, 'clerk07') }))
  expect(article).toMatchObject({ title, byline: null, published: null, publisher: null, language: null })
})

test('what an editor deleted is not read, what was added is; pictures from elsewhere are not loaded', async () => {
  const link = '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  const body = `<w:p><w:r><w:t xml:space="preserve">The ferry left </w:t></w:r><w:del><w:r><w:delText>Monday</w:delText></w:r></w:del><w:ins><w:r><w:t>on Tuesday.</w:t></w:r></w:ins><w:r>${link}</w:r></w:p>`
  const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
  expect(await blocksOf('ferry.docx', documentOf(body, { 'word/_rels/document.xml.rels': rels }))).toEqual(['The ferry left on Tuesday.'])
})

const whole = documentOf(p(ferry))
/** A ZIP whose list says that a part is small. */
const liar = () => {
  const bytes = Buffer.from(documentOf(p('x'.repeat(100_000))))
  const at = bytes.lastIndexOf('word/document.xml') - 46
  bytes.writeUInt32LE(10, at + 24)
  return bytes
}

test.each<[string, Uint8Array, string]>([
  ['a document with a password, or of the old kind', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'read/old-office'],
  ['a document that is cut off', whole.subarray(0, whole.length / 2), 'read/broken-document'],
  ['words under the name of a document', strToU8(ferry), 'read/broken-document'],
  ['a PDF under the name of a document', strToU8('%PDF-1.7 and so on'), 'read/pdf'],
  ['an OpenDocument text under the name of a document', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }), 'read/opendocument'],
  ['an archive of something else', zipSync({ 'a.txt': strToU8(ferry) }), 'read/broken-document'],
  ['an empty file', new Uint8Array(0), 'read/empty-file'],
  ['a document with no words', documentOf(p('')), 'read/empty-file'],
  ['a bomb of 40 MB of nothing', documentOf(`<w:p/>${' '.repeat(40_000_000)}`), 'read/broken-document'],
  ['a bomb of a million empty paragraphs', documentOf('<w:p/>'.repeat(1_000_000)), 'read/broken-document'],
  ['an archive that tells too small a size', liar(), 'read/broken-document'],
  ['entities that hold entities', documentOf('', { 'word/document.xml': '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="x"><w:body>&b;</w:body></w:document>' }), 'read/broken-document'],
  ['tables in tables without end', documentOf(`${'<w:tbl><w:tr><w:tc>'.repeat(30_000)}${p('x')}${'</w:tc></w:tr></w:tbl>'.repeat(30_000)}`), 'read/broken-document'],
])('%s is left out and told', async (_, bytes, code) => {
  const { article, codes } = await readAs('ferry.docx', bytes)
  expect(article).toBeNull()
  expect(codes).toEqual([code])
}, 60_000)

test('pictures are not unpacked, however large they say that they are', async () => {
  expect(await blocksOf('ferry.docx', documentOf(p(ferry), { 'word/media/a.png': new Uint8Array(60_000_000) }))).toEqual([ferry])
})

test('a document with as many tags, fields and paragraphs as one may have is read in time', async () => {
  const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
  const { article } = await readAs('ferry.docx', documentOf(`<w:p>${field.repeat(14_000)}</w:p>${p(ferry).repeat(24_000)}`))
  expect(article?.blocks.length).toBe(24_000)
}, 120_000)

test.each([['notes.txt', whole, 'read/misnamed-word'], ['notes.txt', strToU8('{\\rtf1\\ansi The ferry left.}'), 'read/rtf'], ['notes.txt', strToU8('%PDF-1.7 and so on'), 'read/pdf']])(
  'a file of another kind under the name of a text is told with its remedy', async (name, bytes, code) => {
    expect((await readAs(name, bytes)).codes).toEqual([code])
  })

test('any bytes, and any change to a document, end in an article or in a diagnostic', async () => {
  const source = documentOf(p('The ferry', 'Title') + p(ferry) + li('one'))
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.array(fc.tuple(fc.nat(source.length - 1), fc.nat(255)), { maxLength: 8 }), async (bytes, changes) => {
    const changed = Uint8Array.from(source)
    for (const [at, byte] of changes) changed[at] = byte
    for (const each of [bytes, Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes), changed]) {
      const { article, codes } = await readAs('ferry.docx', each)
      expect(article !== null || codes.length > 0).toBe(true)
    }
  }), { numRuns: 60 })
}, 60_000)
