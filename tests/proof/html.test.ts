import { expect, test } from 'vitest'
import { look, rulesOf } from './books.js'

const page = (body: string, head = '<title>A flood</title>', root = ' lang="en"') => `<!DOCTYPE html><html${root}><head>${head}</head><body>${body}</body></html>`
const sound = '<h1>A flood</h1><p><a href="#end">Go to the end</a></p><table><tr><th scope="col">Day</th></tr><tr><td>1</td></tr></table><p id="end">The end, see <a href="https://example.org/">the courier</a>.</p>'

test('a sound page has no finding; links to the web are no network resources', async () => {
  expect((await look('a.html', page(sound))).findings).toEqual([])
})

test.each([
  ['proof/page-language', page(sound, undefined, '')],
  ['proof/page-title', page(sound, '')],
  ['proof/page-h1', page('<p>Words</p>')],
  ['proof/page-h1', page('<h1>One</h1><h1>Two</h1>')],
  ['proof/page-heading-order', page('<h1>One</h1><h3>Three</h3>')],
  ['proof/page-heading-empty', page('<h1>One</h1><h2> </h2>')],
  ['proof/page-id', page('<h1 id="a">One</h1><p id="a">a</p>')],
  ['proof/page-link', page('<h1>One</h1><a href="#gone">Go</a>')],
  ['proof/page-link-name', page('<h1>One</h1><a href="https://example.org/"></a>')],
  ['proof/page-reference', page('<h1>One</h1><section aria-labelledby="gone">a</section>')],
  ['proof/page-image', page('<h1>One</h1><img src="data:image/png;base64,AA==">')],
  ['proof/page-table', page('<h1>One</h1><table><tr><td>a</td></tr></table>')],
  ['proof/page-network', page('<h1>One</h1>', '<title>a</title><script src="//example.org/a.js"></script>')],
  ['proof/page-network', page('<h1>One</h1>', '<title>a</title><style>@import "https://example.org/a.css";</style>')],
  ['proof/page-network', page('<h1>One</h1>', '<title>a</title><link rel="stylesheet" href="https://example.org/a.css">')],
])('%s', async (rule, html) => {
  expect(rulesOf(await look('a.html', html))).toEqual([rule])
})

test.each([
  ['an image that only decorates', '<img src="data:," alt="">'],
  ['a link named by its image', '<a href="#a"><img src="data:," alt="To the map"></a>'],
  ['a link named by a label', '<a href="#a" aria-label="To the map"></a>'],
  ['a table for layout', '<table role="presentation"><tr><td>a</td></tr></table>'],
  ['an anchor of the old kind', '<a href="#old">Go</a><a name="old"></a>'],
  ['an address in percent', '<a href="#%D0%BA">Go</a><p id="к">a</p>'],
])('%s is no finding', async (_name, html) => {
  expect((await look('a.html', page(`<h1 id="a">One</h1>${html}`))).findings).toEqual([])
})

test('lines are told, and pages that nest without end are read', async () => {
  const { findings } = await look('a.html', '<!DOCTYPE html>\n<html lang="en"><head><title>a</title></head><body>\n<h1>a</h1>\n<img src="data:,">\n')
  expect(findings.map(({ place }) => place)).toEqual([{ file: 'a.html', line: 4 }])
  expect(rulesOf(await look('a.html', page(`<h1>a</h1>${'<div>'.repeat(20_000)}`)))).toEqual([])
})

test('a page that nests beyond what can be looked at in time is told so', async () => {
  expect(rulesOf(await look('a.html', page(`<h1>a</h1>${'<div>'.repeat(200_000)}`)))).toEqual(['proof/page-depth'])
})

test('tables in tables need headers of their own, however deep', async () => {
  expect(rulesOf(await look('a.html', page('<h1>a</h1><table><tr><td><table><tr><th>b</th></tr></table></td></tr></table>')))).toEqual(['proof/page-table'])
})

test('a page that is not UTF-8 is told so', async () => {
  expect(rulesOf(await look('a.html', new Uint8Array([0x3c, 0x70, 0x3e, 0xe9, 0x3c])))).toEqual(['proof/not-utf8'])
})
