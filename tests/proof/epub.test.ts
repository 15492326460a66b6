import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changed, document, goodBook, look, packed, rulesOf } from './books.js'

const opf = 'book/content.opf'
const one = 'book/text/one.xhtml'
const two = 'book/text/two.xhtml'
const feature = (value: string) => changed(opf, 'accessibilityFeature">readingOrder', `accessibilityFeature">${value}`)
const chapter = (body: string) => packed({ [two]: document('Two', `<h1>Two</h1>\n${body}`) })

const mark = (number: number) => `<a id="m${number}" epub:type="noteref" href="#note${number === 1 ? '' : number}">${number}</a>`
const note = (number: number, back = ` <a href="#m${number}">Back to ${number}</a>`) => `<li id="note${number === 1 ? '' : number}">The Courier.${back}</li>`
/** The book with page breaks in its second document and a page list that has the first of them. */
function pages(breaks: string, source = '<meta property="pageBreakSource">urn:isbn:1</meta>'): Uint8Array {
  const list = '<nav epub:type="page-list"><h2>Pages</h2><ol><li><a href="text/two.xhtml#p1">1</a></li></ol></nav></body>'
  return packed({
    [opf]: (goodBook[opf] as string).replace('</metadata>', `${source}</metadata>`), 'book/nav.xhtml': (goodBook['book/nav.xhtml'] as string).replace('</body>', list),
    [two]: document('Two', `<h1>Two</h1><p>${breaks}It fell.</p>`),
  })
}

test('a sound book has no finding', async () => {
  expect((await look('a.epub', packed())).findings).toEqual([])
})

test.each<[string, string, Uint8Array]>([
  ['proof/epub-mimetype', 'mimetype missing', packed({}, false)],
  ['proof/epub-container', 'no container', packed({ 'META-INF/container.xml': null })],
  ['proof/epub-package', 'no package', packed({ [opf]: null })],
  ['proof/epub-missing-file', 'manifest names what is not there', changed(opf, '<manifest>', '<manifest><item id="x" href="x.css" media-type="text/css"/>')],
  ['proof/epub-spine', 'empty spine', changed(opf, '<itemref idref="one"/><itemref idref="two"/>', '')],
  ['proof/epub-language', 'no language', changed(opf, '<dc:language>en</dc:language>', '<dc:language> </dc:language>')],
  ['proof/epub-title', 'no title', changed(opf, '<dc:title>A flood</dc:title>', '')],
  ['proof/epub-identifier', 'identifier not the unique one', changed(opf, 'unique-identifier="id"', 'unique-identifier="other"')],
  ['proof/epub-not-well-formed', 'element not closed', changed(two, '</h2>', '')],
  ['proof/epub-no-nav', 'no nav item', changed(opf, 'properties="nav"', '')],
  ['proof/epub-not-in-nav', 'chapter without an entry', changed('book/nav.xhtml', '<li><a href="text/two.xhtml">Two</a></li>', '')],
  ['proof/epub-link', 'id that is not there', changed(two, '#note', '#nothing')],
  ['proof/epub-link', 'file that is not there', changed(two, 'one.xhtml#note', 'three.xhtml')],
  ['proof/epub-link', 'path out of the book', changed(two, 'one.xhtml#note', '../../../etc/passwd')],
  ['proof/epub-remote', 'image from the network', chapter('<img src="https://example.org/a.png" alt=""/>')],
  ['proof/epub-no-way-back', 'note without a way back', changed(one, ' <a href="#mark">Back to 1</a>', '')],
  ['proof/epub-no-metadata', 'no hazard told', changed(opf, '<meta property="schema:accessibilityHazard">none</meta>', '')],
  ['proof/epub-no-summary', 'no summary', changed(opf, 'accessibilitySummary', 'summary')],
  ['proof/epub-false-claim', 'alternatives of no image', feature('alternativeText')],
  ['proof/epub-false-claim', 'page list that is not there', feature('pageNavigation')],
  ['proof/epub-false-claim', 'none beside another hazard', changed(opf, '<meta property="schema:accessibilityHazard">none</meta>', '<meta property="schema:accessibilityHazard">none</meta><meta property="schema:accessibilityHazard">flashing</meta>')],
  ['proof/epub-false-claim', 'read by eye without an image', changed(opf, 'accessMode">textual', 'accessMode">visual')],
  ['proof/epub-unclaimed', 'image that is not told', packed({ [two]: document('Two', '<h1>Two</h1><img src="../a.png" alt="The bridge"/>'), 'book/a.png': 'x' })],
  ['proof/epub-uncertified', 'claim that nobody certified', changed(opf, '</metadata>', '<meta property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta></metadata>')],
  ['proof/page-language', 'document without language', changed(two, 'lang="en" xml:lang="en"', '')],
  ['proof/page-title', 'document without title', changed(two, '<title>Two</title>', '')],
  ['proof/page-heading-order', 'level left out', changed(two, '<h2>Later</h2>', '<h3>Later</h3>')],
  ['proof/page-id', 'id twice', chapter('<p id="a">a</p><p id="a">b</p>')],
  ['proof/epub-not-in-spine', 'chapter that links lead to outside the order of reading', changed(opf, '<itemref idref="two"/>', '')],
  ['proof/page-image', 'image without alternative', packed({ [two]: document('Two', '<h1>Two</h1><img src="../a.png"/>'), 'book/a.png': 'x' })],
  ['proof/page-link-name', 'link without words', chapter('<p><a href="one.xhtml"> </a></p>')],
  ['proof/page-table', 'table without headers', chapter('<table><tr><td>1</td></tr></table>')],
  ['proof/page-language-tag', 'language of the book that is no tag', changed(opf, '<dc:language>en</dc:language>', '<dc:language>en</dc:language><dc:language>english</dc:language>')],
  ['proof/page-language-tag', 'language of a document that is no tag', changed(two, ' xml:lang="en"', ' xml:lang="en_US"')],
  ['proof/epub-languages-differ', 'language of the book that no document has', changed(opf, '<dc:language>en</dc:language>', '<dc:language>de</dc:language>')],
  ['proof/epub-not-a-note', 'reference to the heading of the notes', packed({ [one]: document('One', '<h1>One</h1><p>It rose.<a id="mark" epub:type="noteref" href="#h">1</a></p><h2 id="h">Notes</h2><p id="note">The Courier. <a href="#mark">Back</a></p>') })],
  ['proof/epub-not-a-note', 'reference to what holds it', packed({ [one]: document('One', '<h1>One</h1><p id="note">It rose.<a id="mark" epub:type="noteref" href="#note">1</a> <a href="#mark">Back</a></p>') })],
  ['proof/epub-no-way-back', 'link to the reference from elsewhere', packed({ [one]: document('One', `<h1>One</h1><p id="p">It rose.${mark(1)} It fell.${mark(2)}</p><ol>${note(1, '')}${note(2)}</ol><p><a href="#m1">See above</a></p>`) })],
  ['proof/epub-page-name', 'page break without a name', pages('<span id="p1" role="doc-pagebreak"/>')],
  ['proof/epub-page-list', 'page break that the page list has not', pages('<span id="p1" role="doc-pagebreak" aria-label="1"/><span id="p2" role="doc-pagebreak" aria-label="2"/>')],
  ['proof/epub-no-page-list', 'page breaks that no list leads to', chapter('<p><span id="p1" role="doc-pagebreak" aria-label="1"/>It fell.</p>')],
  ['proof/page-animation', 'style sheet that never rests', packed({ [opf]: (goodBook[opf] as string).replace('<manifest>', '<manifest><item id="css" href="a.css" media-type="text/css"/>'), 'book/a.css': 'p { animation: drift 2s infinite }' })],
  ['proof/epub-page-source', 'page list of nobody knows what', pages('<span id="p1" role="doc-pagebreak" aria-label="1"/>', '<dc:source>a.txt</dc:source><dc:source>b.txt</dc:source>')],
])('%s: %s', async (rule, _name, bytes) => {
  expect(rulesOf(await look('a.epub', bytes))).toEqual([rule])
})

test('a finding names the file inside the book, the line, the remedy and the clause', async () => {
  const { findings } = await look('a.epub', changed(two, '<h2>Later</h2>', '<h3>Later</h3>'))
  expect(findings).toEqual([{
    by: 'Plainbrief', rule: 'proof/page-heading-order', severity: 'warning', place: { file: two, line: 4 },
    message: 'The heading "Later" is of level 3, after one of level 1: those who move by headings look for one that is missing.', hint: 'Go down one level at a time.', clause: 'WCAG 2.2, 1.3.1 Info and Relationships, technique G141',
  }])
})

test.each<[string, string, string]>([
  ['a bare ampersand', '<p>Aid & relief</p>', 'a bare &'],
  ['elements that cross', '<p><b>a</p></b>', '</p> where </b> is due'],
  ['an attribute without quotes', '<p class=a>b</p>', 'no quotes'],
  ['an attribute twice', '<p class="a" class="b">c</p>', 'class twice'],
])('XML is told broken at its line: %s', async (_name, body, problem) => {
  const { findings } = await look('a.epub', chapter(body))
  const broken = findings.find(({ rule }) => rule === 'proof/epub-not-well-formed')
  expect(broken?.place).toEqual({ file: two, line: 4 })
  expect(broken?.message).toContain(problem)
})

test('an archive that escapes, swells or lies is found out and not unpacked', async () => {
  const escaping = packed({ '../evil.xhtml': 'x' })
  expect(rulesOf(await look('a.epub', escaping))).toEqual(['proof/epub-path'])
  const bomb = packed({ 'book/zeros.bin': new Uint8Array(51_000_000) })
  expect(rulesOf(await look('a.epub', bomb))).toEqual(['proof/epub-too-much'])
  const dense = await look('a.epub', packed({ 'META-INF/container.xml': new Uint8Array(45_000_000) }))
  expect(rulesOf(dense)).toEqual(['proof/epub-too-much'])
  expect(dense.findings[0]?.message).toContain('is a bomb')
  const crowd = zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`f${index}`, strToU8('')])))
  expect(rulesOf(await look('a.epub', crowd))).toEqual(['proof/epub-too-much'])
})

test('a header that tells less than is packed does not fill the memory', async () => {
  const bytes = packed({ 'book/zeros.bin': new Uint8Array(20_000_000) })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 20_000_000) view.setUint32(at + 24, 10, true)
  }
  const before = process.memoryUsage().arrayBuffers
  expect(rulesOf(await look('a.epub', bytes))).toEqual(['proof/epub-too-much'])
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(15_000_000)
})

test('pages of more tags than can be looked at in time are told, one by one and together, and nothing false with them', async () => {
  const lines = (count: number) => document('Two', `<h1>Two</h1>${'<br/>'.repeat(count)}`)
  expect(rulesOf(await look('a.epub', packed({ [two]: lines(500_001) })))).toContain('proof/too-many-tags')
  const many = Object.fromEntries(['a', 'b', 'c'].map((name) => [`book/${name}.xhtml`, lines(340_000)]))
  const items = Object.keys(many).map((path, index) => `<item id="m${index}" href="${path.slice(5)}" media-type="application/xhtml+xml"/>`).join('')
  const together = await look('a.epub', packed({ ...many, [opf]: (goodBook[opf] as string).replace('<manifest>', `<manifest>${items}`) }))
  expect(rulesOf(together)).toEqual(['proof/too-many-tags'])
  expect(together.findings[0]?.message).toContain('1020')
})

test('a container that is there but cannot be read is not told to be missing', async () => {
  expect(rulesOf(await look('a.epub', packed({ 'META-INF/container.xml': new Uint8Array([0x3c, 0xe9, 0x3c]) })))).toEqual(['proof/not-utf8'])
})

test('a broken container is a finding, not an exception', async () => {
  const empty = await look('a.epub', new Uint8Array())
  expect(rulesOf(empty)).toEqual(['proof/empty'])
  expect(empty.checks.map(({ outcome }) => outcome)).toEqual(['findings', 'not run', 'not run'])
  expect(rulesOf(await look('a.epub', 'not a zip'))).toEqual(['proof/epub-unreadable'])
  expect(rulesOf(await look('a.epub', packed().subarray(0, 900)))).toEqual(['proof/epub-unreadable'])
})

test('whatever bytes are damaged, there is a verdict', async () => {
  const sound = packed()
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 12 }), async (changes) => {
    const bytes = sound.slice()
    for (const [at, value] of changes) bytes[at] = value
    expect((await look('a.epub', bytes)).checks[0]?.by).toBe('Plainbrief')
  }), { numRuns: 60 })
})

test('a rule broken a thousand times is told a hundred times', async () => {
  const { findings } = await look('a.epub', chapter('<p><a href="gone.xhtml">a</a></p>'.repeat(1000)))
  expect(findings).toHaveLength(100)
})

test('a way back may lead to the paragraph of the reference, but not to its chapter', async () => {
  const reference = '<a epub:type="noteref" href="#n">1</a>'
  const back = (id: string) => `<p id="n">Note. <a href="#${id}">Back</a></p>`
  expect(rulesOf(await look('a.epub', packed({ [one]: goodBook[one] as string, [two]: document('Two', `<h1>Two</h1><p id="p">a ${reference}</p>${back('p')}`) })))).toEqual([])
  expect(rulesOf(await look('a.epub', chapter(`<section id="s"><p>a ${reference}</p></section>${back('s')}`)))).toEqual(['proof/epub-no-way-back'])
})

test.each<[string, string]>([
  ['each in its item', `<p>It rose.${mark(1)} It fell.${mark(2)}</p><ol>${note(1)}${note(2)}</ol>`],
  ['before the words of the note', `<p>It rose.${mark(1)}</p><p><a href="#m1">1</a> <span id="note">The Courier.</span></p>`],
  ['in the second paragraph of the note', `<p>It rose.${mark(1)} It fell.${mark(2)}</p><div><p id="note">The Courier.</p><p>Monday. <a href="#m1">Back</a></p></div><div><p id="note2">The Herald. <a href="#m2">Back</a></p></div>`],
  ['in a definition behind its number', `<p>It rose.${mark(1)} It fell.${mark(2)}</p><dl><dt id="note">1</dt><dd>The Courier. <a href="#m1">Back</a></dd><dt id="note2">2</dt><dd>The Herald. <a href="#m2">Back</a></dd></dl>`],
])('a way back is known wherever the note has it: %s', async (_name, body) => {
  expect(rulesOf(await look('a.epub', packed({ [one]: document('One', `<h1>One</h1>${body}`), [two]: document('Two', '<h1>Two</h1>') })))).toEqual([])
})

test('pages with names, entries and a source are sound, and so is an older way to tell the source', async () => {
  const breaks = '<span id="p1" role="doc-pagebreak" aria-label="1"/>'
  expect(rulesOf(await look('a.epub', pages(breaks)))).toEqual([])
  expect(rulesOf(await look('a.epub', pages(breaks, '<dc:source id="s">urn:isbn:1</dc:source><dc:source>b</dc:source><meta refines="#s" property="source-of">pagination</meta>')))).toEqual([])
})

test('a book that is read from right to left turns its pages so', async () => {
  const rightToLeft = (progression: string) => packed({
    [opf]: (goodBook[opf] as string).replaceAll('>en<', '>he<').replace('<spine>', `<spine${progression}>`),
    ...Object.fromEntries(['book/nav.xhtml', one, two].map((path) => [path, (goodBook[path] as string).replaceAll('lang="en"', 'lang="he"').replace('<html', '<html dir="rtl"')
      .replace('<h1>', '<h1>הנהר עלה בלילה ובבוקר הגיע אל הרחובות התחתונים של העיירה, והאנשים טיפסו אל הגגות וחיכו לסירות ')])),
  })
  expect(rulesOf(await look('a.epub', rightToLeft('')))).toEqual(['proof/epub-page-direction'])
  expect(rulesOf(await look('a.epub', rightToLeft(' page-progression-direction="rtl"')))).toEqual([])
})

test('thousands of notes are looked at in seconds', async () => {
  const all = Array.from({ length: 8000 }, (_, index) => index + 1)
  const started = performance.now()
  const body = `<h1>One</h1><p id="p">${all.map(mark).join(' ')}</p><ol>${all.map((number) => note(number, ' <a href="#p">Back</a>')).join('')}</ol>`
  expect(rulesOf(await look('a.epub', packed({ [one]: document('One', body) })))).toEqual([])
  expect(performance.now() - started).toBeLessThan(20_000)
}, 60_000)

test.each<[string, Uint8Array]>([
  ['a part of a picture, a moment of a recording and a place by its number', chapter('<p><a href="one.xhtml#xywh=percent:5,5,9,9">a</a> <a href="one.xhtml#t=10">b</a> <a href="one.xhtml#epubcfi(/4)">c</a></p>')],
  ['a name whose accent is a letter of its own in the archive', packed({ 'book/cafe\u0301.png': 'x', [two]: document('Two', '<h1>Two</h1><img src="../caf\u00e9.png" alt=""/>') })],
  ['blanks around the ids of the order of reading', changed(opf, 'idref="two"', 'idref=" two "')],
  ['a drawing that is described, and one that only holds filters', chapter('<svg><desc>The bridge</desc><path d=""/></svg><svg><defs><filter/></defs></svg>')],
])('%s: no finding', async (_name, book) => {
  expect(rulesOf(await look('a.epub', book))).toEqual([])
})

test('the table of contents of an EPUB 2 is told to be old, not missing; in an EPUB 3 it is missing', async () => {
  const book = (version: string) => packed({
    [opf]: (goodBook[opf] as string).replace('version="3.0"', `version="${version}"`).replace('<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>', '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'),
    'book/toc.ncx': '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><content src="text/one.xhtml"/></navPoint></navMap></ncx>',
  })
  expect(rulesOf(await look('a.epub', book('2.0')))).toEqual(['proof/epub-ncx'])
  expect(rulesOf(await look('a.epub', book('3.0')))).toEqual(['proof/epub-no-nav'])
})
