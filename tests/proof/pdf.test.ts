import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { look, rulesOf } from './books.js'

const xmp = '<x:xmpmeta><dc:title><rdf:Alt><rdf:li xml:lang="x-default">A flood</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part></x:xmpmeta>'
const sound: Readonly<Record<number, string>> = {
  1: '<< /Type /Catalog /Pages 99 0 R /MarkInfo << /Marked true >> /StructTreeRoot 2 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> /Outlines 3 0 R /Metadata 4 0 R >>',
  2: '<< /Type /StructTreeRoot /K 5 0 R /RoleMap << /Picture /Figure >> >>',
  3: '<< /First 9 0 R >>',
  4: `<< /Type /Metadata /Length ${xmp.length} >>\nstream\n${xmp}\nendstream`,
  5: '<< /S /Document /K [6 0 R 7 0 R] >>',
  6: '<< /S /H1 /K 0 >>',
  7: '<< /S /Picture /Alt (A bridge \\(old\\)) >>',
  8: '<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /Contents <FEFF0047006F> >>',
  10: '<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Sans /FontDescriptor << /FontFile2 11 0 R >> >>',
}

const headed = '<< /S /TH /A << /O /Table /Scope /Column >> >>'
const row = (...cells: readonly string[]) => `<< /S /TR /K [${cells.map((cell) => (cell.startsWith('<') ? cell : `<< /S /${cell} >>`)).join(' ')}] >>`
const form = '<< /S /Form /K << /Type /OBJR /Obj 14 0 R >> >>'
const stream = (content: string, entries = '') => `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`

/** A tagged page with this content; `/Picture` is what object 15 draws, and `/One` are properties of a tag. */
const page = (content: string, changes: Readonly<Record<number, string>> = {}) => pdf({
  12: '<< /Type /Page /Contents 13 0 R /StructParents 0 /Resources << /XObject << /Picture 15 0 R >> /Properties << /One << /MCID 1 >> >> >> >>', 13: stream(content), ...changes,
})

/** The pages lead to what is drawn on them; here they are a list of all the rest. */
function pdf(changes: Readonly<Record<number, string>> = {}, trailer = ''): string {
  const all = { ...sound, ...changes }
  const rest = Object.keys(all).filter((number) => Number(number) > 7).map((number) => `${number} 0 R`)
  const objects = Object.entries({ ...all, 99: `<< /Type /Pages /Kids [${rest.join(' ')}] >>` }).map(([number, body]) => `${number} 0 obj\n${body}\nendobj\n`)
  const body = `%PDF-1.7\n${objects.join('')}`
  return `${body}xref\n0 0\ntrailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
}

const catalog = (from: string, to: string) => pdf({ 1: (sound[1] as string).replace(from, to) })
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

test('a sound file has no finding', async () => {
  expect((await look('a.pdf', latin(pdf()))).findings).toEqual([])
})

test.each([
  ['proof/pdf-untagged', catalog('/Marked true', '/Marked false')],
  ['proof/pdf-untagged', catalog('/StructTreeRoot 2 0 R', '')],
  ['proof/pdf-suspects', catalog('/Marked true', '/Marked true /Suspects true')],
  ['proof/pdf-language', catalog('/Lang (en)', '')],
  ['proof/pdf-title-hidden', catalog('/DisplayDocTitle true', '')],
  ['proof/pdf-outline', catalog('/Outlines 3 0 R', '')],
  ['proof/pdf-title', pdf({ 4: (sound[4] as string).replace('A flood', '       ') })],
  ['proof/pdf-not-ua', pdf({ 4: (sound[4] as string).replaceAll('pdfuaid', 'xxxxxxx') })],
  ['proof/pdf-figure', pdf({ 7: '<< /S /Picture >>' })],
  ['proof/pdf-heading-order', pdf({ 7: '<< /S /H3 >>' })],
  ['proof/pdf-heading-order', pdf({ 6: '<< /S /H2 >>' })],
  ['proof/pdf-link', pdf({ 8: '<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] >>' })],
  ['proof/pdf-font', pdf({ 10: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>' })],
  ['proof/pdf-encrypted', pdf({}, '/Encrypt 12 0 R')],
  ['proof/pdf-version', pdf().replace('%PDF-1.7', '%PDF-1.3')],
  ['proof/pdf-unreadable', 'no pdf at all'],
  ['proof/pdf-untagged', pdf({ 2: '<< /Type /StructTreeRoot >>' })],
  ['proof/page-language-tag', catalog('/Lang (en)', '/Lang (English)')],
  ['proof/page-language-tag', pdf({ 6: '<< /S /H1 /Lang (jp) >>' })],
  ['proof/page-image-file', pdf({ 7: '<< /S /Picture /Alt (DSC_0042.JPG) >>' })],
  ['proof/pdf-title-file', pdf({ 4: (sound[4] as string).replace('A flood', 'a1.docx') })],
  ['proof/pdf-no-headings', pdf({ 6: `<< /S /Sect /K [${'<< /S /P >> '.repeat(41)}] >>` })],
  ['proof/pdf-table', pdf({ 7: '<< /S /Table /K << /S /TR /K << /S /TD >> >> >>' })],
  ['proof/pdf-table-scope', pdf({ 7: '<< /S /Table /K << /S /TBody /K << /S /TR /K [<< /S /TH >> << /S /TD >>] >> >> >>' })],
  ['proof/pdf-list', pdf({ 7: '<< /S /L /K << /S /P >> >>' })],
  ['proof/pdf-formula', pdf({ 7: '<< /S /Formula >>' })],
  ['proof/pdf-note', pdf({ 7: '<< /S /Note >>' })],
  ['proof/pdf-tag', pdf({ 7: '<< /S /MyCaption >>' })],
  ['proof/pdf-page-untagged', pdf({ 12: '<< /Type /Page /Contents 13 0 R >>' })],
  ['proof/pdf-link-untagged', pdf({ 12: '<< /Type /Page /Annots [8 0 R] /Tabs /S >>' })],
  ['proof/pdf-tab-order', pdf({ 12: '<< /Type /Page /Annots [14 0 R] >>', 14: '<< /Subtype /Text /StructParent 1 /Contents (Ask the town) >>' })],
  ['proof/pdf-field', pdf({ 7: form, 12: '<< /Type /Page /Tabs /S /Annots [14 0 R] >>', 14: '<< /Subtype /Widget /StructParent 1 /Parent << /T (a) >> >>' })],
  ['proof/pdf-no-text', pdf({ 7: '<< /S /P >>', 10: '<< /Subtype /Image >>', 12: '<< /Type /Page /Contents 13 0 R /StructParents 0 /Resources << /XObject << /I 10 0 R >> >> >>' })],
  ['proof/pdf-nesting', pdf({ 7: '<< /S /Sect /K << /S /TR >> >>' })],
  ['proof/pdf-nesting', pdf({ 7: '<< /S /L /K [<< /S /LI >> << /S /P >>] >>' })],
  ['proof/pdf-nesting', pdf({ 7: '<< /S /L /K [<< /S /LI >> << /S /Caption >>] >>' })],
  ['proof/pdf-nesting', pdf({ 7: `<< /S /Table /K << /S /THead /K ${row('TH')} >> >>` })],
  ['proof/pdf-table-scope', pdf({ 7: `<< /S /Table /K ${row('TH', headed, 'TD')} >>` })],
  ['proof/pdf-table-uneven', pdf({ 7: `<< /S /Table /K [${row(headed, headed)} ${row('TD')}] >>` })],
  ['proof/pdf-table-uneven', pdf({ 7: `<< /S /Table /K [${row(headed)} << /S /TR /K << /S /TD /A << /O /Table /RowSpan 2 >> >> >>] >>` })],
  ['proof/pdf-headings-mixed', pdf({ 7: '<< /S /H >>' })],
  ['proof/pdf-headings-mixed', pdf({ 6: '<< /S /Sect /K [<< /S /H >> << /S /P >> << /S /H >>] >>' })],
  ['proof/pdf-annotation', pdf({ 12: '<< /Type /Page /Tabs /S /Annots [14 0 R] >>', 14: '<< /Subtype /Stamp /StructParent 1 >>' })],
  ['proof/pdf-annotation-untagged', pdf({ 12: '<< /Type /Page /Tabs /S /Annots [14 0 R] >>', 14: '<< /Subtype /Widget /TU (Your town) >>' })],
  ['proof/pdf-link-untagged', pdf({ 7: '<< /S /P /K << /Type /OBJR /Obj 8 0 R >> >>', 8: (sound[8] as string).replace('/Rect', '/StructParent 1 /Rect'), 12: '<< /Type /Page /Annots [8 0 R] /Tabs /S >>' })],
  ['proof/pdf-content-untagged', page('/P << /MCID 0 >> BDC (The river) Tj EMC [(rose.)] TJ')],
  ['proof/pdf-content-untagged', page('/Span << /Lang (en) >> BDC (The river) Tj EMC')],
  ['proof/pdf-content-untagged', page('/Picture Do', { 15: '<< /Subtype /Image >>' })],
  ['proof/pdf-content-untagged', page('BI /W 1 ID \x00\x01 EI')],
  ['proof/pdf-content-untagged', page('/Picture Do', { 15: stream('(rose.) Tj', '/Subtype /Form') })],
  ['proof/pdf-content-mixed', page('/P << /MCID 0 >> BDC /Artifact BMC (12) Tj EMC EMC')],
  ['proof/pdf-content-mixed', page('/Artifact << /Type /Pagination >> BDC /P /One BDC (12) Tj EMC EMC')],
  ['proof/pdf-font-mute', pdf({ 14: '<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Serif /Encoding /Identity-H /DescendantFonts [<< /CIDSystemInfo << /Ordering (Identity) >> >>] >>' })],
  ['proof/pdf-font-mute', pdf({ 14: '<< /Type /Font /Subtype /Type3 /Encoding << /Differences [1 /a1 /a2 /g33] >> >>' })],
  ['proof/pdf-font-mute', pdf({ 10: (sound[10] as string).replace('<< /FontFile2', '<< /Flags 4 /FontFile2') })],
])('%s', async (rule, file) => {
  expect(rulesOf(await look('a.pdf', latin(file)))).toEqual([rule])
})

test.each([
  ['tables whose cells tell what they head', { 7: '<< /S /Table /K << /S /TR /K [<< /S /TH /A [<< /O /Layout >> << /O /Table /Scope /Column >>] >> << /S /TD >>] >> >>' }],
  ['lists with items, and notes with names', { 7: '<< /S /L /K [<< /S /LI /K << /S /LBody /K << /S /Note /ID (n1) >> >> >>] >>' }],
  ['tables whose spans fill the rows', { 7: `<< /S /Table /K [<< /S /Caption >> << /S /THead /K ${row(headed, headed, headed)} >> << /S /TBody /K [<< /S /TR /K [<< /S /TD /A << /RowSpan 2 >> >> << /S /TD /A << /ColSpan 2 >> >>] >> ${row('TD', 'TD')}] >>] >>` }],
  ['cells that each tell their headers', { 7: '<< /S /Table /K << /S /TR /K [<< /S /TH /ID (a) >> << /S /TD /A << /O /Table /Headers [(a)] >> >>] >> >>' }],
  ['tags that say nothing between a list and its items', { 7: '<< /S /L /K << /S /NonStruct /K << /S /LI /K << /S /LBody >> >> >> >>' }],
  ['headings without a level, one in each part', { 6: '<< /S /Sect /K [<< /S /H >> << /S /P >> << /S /Sect /K << /S /H >> >>] >>' }],
  ['a picture of the whole page that tells its words', { 10: '<< /Subtype /Image >>', 12: '<< /Type /Page /Contents 13 0 R /StructParents 0 /Resources << /XObject << /I 10 0 R >> >> >>' }],
  ['remarks that the tag around them describes, and annotations without extent', {
    7: '<< /S /Annot /Alt (Approved) /K << /Type /OBJR /Obj 14 0 R >> >>', 12: '<< /Type /Page /Tabs /S /Annots [14 0 R << /Subtype /Stamp /Rect [9 9 9 9] >>] >>', 14: '<< /Subtype /Stamp /StructParent 1 /Rect [0 0 9 9] >>',
  }],
  ['fonts that only stand ready for what is typed into fields', {
    1: (sound[1] as string).replace('/Lang', '/AcroForm << /DR << /Font << /Helv 14 0 R >> >> >> /Lang'), 14: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  }],
  ['no language of the file where each tag tells its own', {
    1: (sound[1] as string).replace('/Lang (en)', '').replace('/Outlines 3 0 R', ''), 5: '<< /S /Document /K [6 0 R 7 0 R] >>', 6: '<< /S /H1 /Lang (en) /K 0 >>',
  }, ['proof/pdf-outline']],
  ['tags of a namespace of their own', { 7: '<< /S /mrow /NS 30 0 R >>' }],
  ['pages whose content, links and fields are tagged', {
    7: '<< /S /Form /K << /Type /OBJR /Obj 15 0 R >> >>', 12: '<< /Type /Page /Contents 13 0 R /StructParents 0 /Tabs /S /Annots [14 0 R 15 0 R << /Subtype /Widget /F 2 >>] >>',
    14: '<< /Subtype /Link /StructParent 1 /Contents (To the end) >>', 15: '<< /Subtype /Widget /StructParent 2 /Parent << /TU (Your town) >> >>',
  }],
  ['fonts that tell their characters in other ways', {
    14: '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 20 0 R >>', 15: '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /CIDSystemInfo << /Ordering (Japan1) >> >>] >>',
    16: '<< /Type /Font /Subtype /Type3 /Encoding << /Differences [65 /A /B /eacute] >> >>', 17: '<< /Type /Font /Subtype /Type0 /Encoding 21 0 R >>',
  }],
  ['few paragraphs without a heading', { 6: `<< /S /Sect /K [${'<< /S /P >> '.repeat(40)}] >>` }],
  ['a title that speaks of a file', { 4: (sound[4] as string).replace('A flood', 'On .docx') }],
])('%s: no finding', async (_name, changes, others = []) => {
  expect(rulesOf(await look('a.pdf', latin(pdf(changes as unknown as Record<number, string>))))).toEqual(others)
})

test.each([
  ['text in the tags or in artifacts', '/P << /MCID 0 >> BDC (The river) Tj /Span << /Lang (fr) >> BDC (Oise) Tj EMC EMC /Artifact BMC (12) Tj EMC', {}],
  ['lines, blanks and what the bytes of a picture look like', '0 0 9 9 re f ( ) Tj /Artifact BMC BI /W 9 ID (Tj EMC EI EMC', {}],
  ['a form that is tagged within', '/Picture Do', { 15: stream('/P << /MCID 0 >> BDC (rose.) Tj EMC', '/Subtype /Form') }],
  ['a form that is tagged as a whole', '/P << /MCID 0 >> BDC /Picture Do EMC', { 15: stream('(rose.) Tj', '/Subtype /Form') }],
  ['a form that draws itself', '/Picture Do', { 15: stream('/Picture Do', '/Subtype /Form') }],
  ['a packing that is not read here', '', { 13: '<< /Length 3 /Filter /LZWDecode >>\nstream\nabc\nendstream' }],
])('%s on a page: no finding', async (_name, content, changes) => {
  expect(rulesOf(await look('a.pdf', latin(page(content, changes))))).toEqual([])
})

test('what an editor took out and left in the file is not looked at', async () => {
  const left = '70 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n'
  expect(rulesOf(await look('a.pdf', latin(pdf({ 7: `<< /S /P >>\nendobj\n${left}71 0 obj\nnull` }))))).toEqual([])
})

test('content that draws itself, or a form of a few signs, over and over is read to an end', async () => {
  expect(rulesOf(await look('a.pdf', latin(page('/Picture Do '.repeat(1_000_000), { 15: stream('0 g', '/Subtype /Form') }))))).toEqual([])
  const twice = stream('/Picture Do '.repeat(2000), '/Subtype /Form')
  expect(rulesOf(await look('a.pdf', latin(page('/Picture Do '.repeat(2000), { 15: twice }))))).toEqual([])
}, 20_000)

test('a file that is locked against screen readers is told so, one that is only encrypted is not', async () => {
  const locked = (permissions: number, revision: number) => latin(pdf({ 12: `<< /Filter /Standard /R ${revision} /P ${permissions} >>` }, '/Encrypt 12 0 R'))
  expect(rulesOf(await look('a.pdf', locked(-3904, 3)))).toEqual(['proof/pdf-encrypted', 'proof/pdf-locked'])
  expect(rulesOf(await look('a.pdf', locked(-64, 2)))).toEqual(['proof/pdf-encrypted', 'proof/pdf-locked'])
  expect(rulesOf(await look('a.pdf', locked(-1340, 4)))).toEqual(['proof/pdf-encrypted'])
})

test('what goes without saying in a file without tags is not told again', async () => {
  const file = pdf({ 1: (sound[1] as string).replace('/Marked true', '/Marked false'), 12: '<< /Type /Page /Contents 13 0 R /Annots [8 0 R] >>' })
  expect(rulesOf(await look('a.pdf', latin(file)))).toEqual(['proof/pdf-untagged'])
})

test('pages that all have one long list of fields are looked at in seconds', async () => {
  const pages = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [index + 20, '<< /Type /Page /Tabs /S /Annots 19 0 R >>']))
  expect(rulesOf(await look('a.pdf', latin(pdf({ 7: form, 14: '<< /Subtype /Widget /StructParent 1 /Parent 14 0 R >>', 19: `[${'14 0 R '.repeat(10_000)}]`, ...pages }))))).toEqual(['proof/pdf-field'])
}, 10_000)

test.each(['LI', 'P', 'Caption'])('a list of very many %s is looked at in seconds', async (type) => {
  const rules = rulesOf(await look('a.pdf', latin(pdf({ 7: `<< /S /L /K [<< /S /LI >> ${`<< /S /${type} >> `.repeat(60_000)}] >>` }))))
  expect(rules.filter((rule) => rule !== 'proof/pdf-no-headings')).toEqual(type === 'LI' ? [] : ['proof/pdf-nesting'])
}, 10_000)

test('objects packed in a stream count like others', async () => {
  const packed = (catalogBody: string) => {
    const content = deflateSync(Buffer.from(`1 0 ${catalogBody}`, 'latin1')).toString('latin1')
    const { 1: _, ...rest } = sound
    const objects = Object.entries(rest).map(([number, body]) => `${number} 0 obj\n${body}\nendobj\n`).join('')
    const body = `%PDF-1.7\n${objects}20 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`
    return latin(`${body}21 0 obj\n<< /Type /XRef /Root 1 0 R /Length 0 >>\nstream\n\nendstream\nendobj\nstartxref\n${body.length}\n%%EOF\n`)
  }
  expect(rulesOf(await look('a.pdf', packed(sound[1] as string)))).toEqual([])
  expect(rulesOf(await look('a.pdf', packed((sound[1] as string).replace('/Lang (en)', ''))))).toEqual(['proof/pdf-language'])
})

test('a later object with the same number counts, as after an incremental save', async () => {
  const saved = `${pdf()}1 0 obj\n${(sound[1] as string).replace('/Lang (en)', '')}\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`
  expect(rulesOf(await look('a.pdf', latin(saved)))).toEqual(['proof/pdf-language'])
})

test('a file cut short is told, and so are streams that cannot be unpacked', async () => {
  expect(rulesOf(await look('a.pdf', latin(pdf().slice(0, 300))))).toContain('proof/pdf-unreadable')
  expect(rulesOf(await look('a.pdf', latin(pdf({ 20: '<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length 5 >>\nstream\nxxxxx\nendstream' }))))).toEqual(['proof/pdf-unreadable'])
})

test('an end that leads beside the table of objects is told, and one that counts from bytes before the file is not', async () => {
  const rules = async (file: string) => rulesOf(await look('a.pdf', latin(file)))
  expect(await rules(pdf().replace(/startxref\n\d+/, 'startxref\n7'))).toEqual(['proof/pdf-startxref'])
  expect(await rules(pdf().replace(/startxref\n\d+/, ''))).toEqual(['proof/pdf-startxref'])
  expect(await rules(`of a mail\n${pdf()}`)).toEqual([])
})

test('structure that leads back to itself and values that nest without end are read to an end', async () => {
  expect(rulesOf(await look('a.pdf', latin(pdf({ 7: '<< /S /Sect /K 5 0 R >>' }))))).toEqual([])
  expect(rulesOf(await look('a.pdf', latin(pdf({ 30: '['.repeat(100_000) }))))).toEqual([])
})

test.each([
  ['streams that never end', '1 0 obj<<>>stream\n'],
  ['trailers with strings that never end', 'trailer('],
  ['objects with strings that never end', '1 0 obj ('],
])('a file of %s is read in the time of its size', async (_name, part) => {
  const proof = await look('a.pdf', latin(`%PDF-1.7\n${part.repeat(200_000)}`))
  expect(rulesOf(proof)).toContain('proof/pdf-unreadable')
}, 5_000)

test('whatever bytes are damaged, there is a verdict', async () => {
  const bytes = latin(pdf())
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 12 }), async (changes) => {
    const broken = bytes.slice()
    for (const [at, value] of changes) broken[at] = value
    expect((await look('a.pdf', broken)).format).toBe('pdf')
  }), { numRuns: 100 })
})

test('a finding tells the pages that it is on, by their order in the file', async () => {
  const leaf = (entries: string) => `<< /Type /Page ${entries} >>`
  const { findings } = await look('a.pdf', latin(pdf({
    5: '<< /S /Document /K [6 0 R 7 0 R 15 0 R 16 0 R 17 0 R] >>',
    6: '<< /S /H1 /K 0 >>', 7: '<< /S /Figure /Pg 21 0 R /K 1 >>', 15: '<< /S /Figure /K << /Type /MCR /Pg 20 0 R /MCID 2 >> >>', 16: '<< /S /H4 /K << /S /Span /Pg 22 0 R /K 0 >> >>', 17: '<< /S /Figure >>',
    20: leaf('/Contents 13 0 R'), 21: leaf(''), 22: leaf('/Annots [8 0 R]'), 13: stream(''),
  })))
  const pages = (rule: string) => findings.filter((finding) => finding.rule === rule).map(({ place }) => place)
  expect(pages('proof/pdf-figure')).toEqual([{ file: 'a.pdf', pages: [1, 2] }])
  expect(pages('proof/pdf-heading-order')).toEqual([{ file: 'a.pdf', pages: [3] }])
  expect(pages('proof/pdf-page-untagged')).toEqual([{ file: 'a.pdf', pages: [1] }])
  expect(pages('proof/pdf-link-untagged')).toEqual([{ file: 'a.pdf', pages: [3] }])
})
