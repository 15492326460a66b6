import { expect, test } from 'vitest'
import { look, rulesOf } from './books.js'

const page = (body: string, head = '<title>A flood</title>', root = ' lang="en"') => `<!DOCTYPE html><html${root}><head>${head}</head><body><main>${body}</main></body></html>`
const sound = '<h1>A flood</h1><p><a href="#end">Go to the end</a></p><table><tr><th scope="col">Day</th></tr><tr><td>1</td></tr></table><p id="end">The end, see <a href="https://example.org/">the courier</a>.</p>'

const arabic = 'ارتفع النهر في الليل ووصل في الصباح إلى شوارع المدينة السفلى'

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
  ['proof/page-image', page('<h1>One</h1><img alt=" " src="data:,">')],
  ['proof/page-image', page('<h1>One</h1><form aria-label="Search"><input type="image" alt="" src="data:,"></form>')],
  ['proof/page-heading-empty', page('<h1>One</h1><h2><span aria-hidden="true">Two</span></h2>')],
  ['proof/page-heading-empty', page('<h1>One</h1><h2><img role="presentation" alt="Two" src="data:,"></h2>')],
  ['proof/page-link-name', page('<h1>One</h1><a href="https://example.org/"><i aria-hidden="true">x</i></a>')],
  ['proof/page-control-name', page('<h1>One</h1><span role="button" tabindex="0"></span>')],
  ['proof/page-control-name', page('<h1>One</h1><button role="none"></button>')],
  ['proof/page-control-name', page('<h1>One</h1><label>Town <span role="textbox" tabindex="0">Olme</span></label>')],
  ['proof/page-control-name', page('<h1>One</h1><object data="data:,"></object>')],
  ['proof/page-reference', page('<h1>One</h1><input aria-label="Town" role="combobox" aria-expanded="true" aria-controls="gone">')],
  ['proof/page-image-file', page('<h1>One</h1><img alt="DSC_0042.JPG" src="data:,">')],
  ['proof/page-table', page('<h1>One</h1><table><tr><td>a</td></tr></table>')],
  ['proof/page-network', page('<h1>One</h1>', '<title>a</title><script src="//example.org/a.js"></script>')],
  ['proof/page-network', page('<h1>One</h1>', '<title>a</title><style>@import "https://example.org/a.css";</style>')],
  ['proof/page-network', page('<h1>One</h1>', '<title>a</title><link rel="stylesheet" href="https://example.org/a.css">')],
  ['proof/page-language-tag', page(sound, undefined, ' lang="english"')],
  ['proof/page-language-tag', page(`${sound}<p lang="en_GB">a</p>`)],
  ['proof/page-language-tag', page(`${sound}<p lang="jp">a</p>`)],
  ['proof/page-language-tag', page(`${sound}<p lang="eng">a</p>`)],
  ['proof/page-language', page(sound, undefined, ' xml:lang="en"')],
  ['proof/page-direction', page(`<h1>شيضان</h1><p>${arabic}</p>`, '<title>a</title><style>body{font:sans-serif}</style>', ' lang="ar"')],
  ['proof/page-direction', page(`<h1>שיטפון</h1><p dir="rtl">הנהר</p><p>הנהר עלה בלילה ובבוקר הגיע אל הרחובות</p>`, undefined, ' lang="he" dir="ltr"')],
  ['proof/page-main', page(sound).replaceAll('main>', 'div>')],
  ['proof/page-list', page('<h1>One</h1><ul><li>a</li><p>b</p></ul>')],
  ['proof/page-list', page('<h1>One</h1><dl><dt>a</dt><p>b</p></dl>')],
  ['proof/page-role', page('<h1>One</h1><section role="chapter">a</section>')],
  ['proof/page-control-name', page('<h1>One</h1><input type="text">')],
  ['proof/page-control-name', page('<h1>One</h1><label for="f"></label><select id="f"></select>')],
  ['proof/page-control-name', page('<h1>One</h1><button><span></span></button>')],
  ['proof/page-control-name', page('<h1>One</h1><iframe srcdoc="a"></iframe>')],
  ['proof/page-tabindex', page('<h1>One</h1><p tabindex="3">a</p>')],
  ['proof/page-hidden-focus', page('<h1>One</h1><div aria-hidden="true"><p><a href="https://example.org/">Go</a></p></div>')],
  ['proof/page-zoom', page('<h1>One</h1>', '<title>a</title><meta name="viewport" content="width=device-width, user-scalable=no">')],
  ['proof/page-zoom', page('<h1>One</h1>', '<title>a</title><meta name="viewport" content="width=device-width,maximum-scale=1.5">')],
  ['proof/page-refresh', page('<h1>One</h1>', '<title>a</title><meta http-equiv="refresh" content="30">')],
  ['proof/page-refresh', page('<h1>One</h1>', '<title>a</title><meta http-equiv="Refresh" content="5; url=b.html">')],
  ['proof/page-autoplay', page('<h1>One</h1><audio autoplay src="a.mp3"></audio>')],
  ['proof/page-moving', page('<h1>One</h1><marquee>a</marquee>')],
  ['proof/page-moving', page('<h1>One</h1><p style="color:red;animation:blink 1s infinite">a</p>')],
  ['proof/page-animation', page('<h1>One</h1>', '<title>a</title><style>.boat { animation: sail 3s linear infinite }</style>')],
  ['proof/page-animation', page('<h1>One</h1>', '<title>a</title><style>@media screen { .boat { animation-name: sail; animation-duration: 2000ms; animation-iteration-count: 4 } }</style>')],
  ['proof/page-flashing', page('<h1>One</h1>', '<title>a</title><style>@keyframes lamp { from { opacity: 0 } to { opacity: 1 } } .lamp { animation: lamp .2s infinite }</style>')],
  ['proof/page-blinking', page('<h1>One</h1>', '<title>a</title><style>b { text-decoration: blink }</style>')],
  ['proof/page-no-way-back', page('<h1>One</h1><p>It rose.<sup><a id="m" href="#n">1</a></sup></p><p id="n">1. The Courier.</p>')],
  ['proof/page-no-way-back', page('<h1>One</h1><p>It rose.<a id="m" href="#n" role="doc-noteref">see the note</a></p><p id="n">1. The Courier.</p>')],
  ['proof/page-no-way-back', page('<h1>One</h1><p>It rose.<a href="#n"><sup>[1]</sup></a> It fell.<a id="m2" href="#n2"><sup>[2]</sup></a></p><ol><li id="n">The Courier.</li><li id="n2">The Herald. <a href="#m2">Back</a></li></ol>')],
  ['proof/page-not-a-note', page('<h1>One</h1><p>It rose.<a role="doc-noteref" href="#h">1</a></p><h2 id="h">Notes</h2><p>The Courier.</p>')],
])('%s', async (rule, html) => {
  expect(rulesOf(await look('a.html', html))).toEqual([rule])
})

test.each([
  ['an image that only decorates', '<img src="data:," alt="">'],
  ['a picture and a drawing named in other ways', '<img src="data:," title="The bridge"><svg><circle role="img" aria-label="A lamp"/></svg>'],
  ['links named by the title of their picture, or by what labels it', '<a href="#a"><img src="data:," alt="" title="To the map"></a><a href="#a"><img src="data:," aria-labelledby="a"></a>'],
  ['what nobody sees', '<div style="display: none"><img src="data:,"><a href="#a"></a><h2></h2><button></button><table><tr><td>a</td></tr></table></div>'],
  ['words beside a sign that is not spoken', '<h2><i aria-hidden="true">*</i> Two</h2><a href="#a">To the map <i aria-hidden="true">x</i></a>'],
  ['what appears when it is asked for', '<button aria-controls="later">Open</button><input aria-label="Town" role="combobox" aria-expanded="false" aria-controls="later">'],
  ['a frame that no keyboard comes to, and an object with words', '<iframe tabindex="-1" srcdoc="a"></iframe><object data="data:,">The bridge</object>'],
  ['ids of nothing', '<i id="">a</i><i id="">b</i>'],
  ['a link named by its image', '<a href="#a"><img src="data:," alt="To the map"></a>'],
  ['a link named by a label', '<a href="#a" aria-label="To the map"></a>'],
  ['an image whose words end in a name', '<img src="data:," alt="The window of the file map.png">'],
  ['a table for layout', '<table role="presentation"><tr><td>a</td></tr></table>'],
  ['an anchor of the old kind', '<a href="#old">Go</a><a name="old"></a>'],
  ['an address in percent', '<a href="#%D0%BA">Go</a><p id="к">a</p>'],
  ['languages of old and rare tags', '<p lang="zh-Hant-TW">a</p><p lang="sr-Latn">a</p><p lang="de-CH-1901">a</p><p lang="es-419">a</p><p lang="x-town">a</p><p lang="zh-yue">a</p><p lang="cmn">a</p><p lang="ckb">a</p><p lang="en-u-nu-arab-x-a">a</p><p lang="i-klingon">a</p><p lang="">a</p>'],
  ['a passage written the other way', `<p>The river rose in the night and by morning it stood in the streets: ${arabic.slice(0, 20)}.</p>`],
  ['a whole page of passages that say their direction', `<div dir="rtl"><p>${arabic}</p></div>`],
  ['lists in lists, and terms in groups', '<ul><li>a<ol><li>b</li></ol></li></ul><dl><div><dt>a</dt><dd>b</dd></div></dl><ul role="tablist"><div role="tab">a</div></ul>'],
  ['roles for publishing, and one that falls back', '<section role="doc-chapter" aria-label="a">a</section><div role="doc-new region" aria-label="b">b</div>'],
  ['fields with names of every kind', '<label>Town <input></label><label for="f">Day</label><select id="f"></select><textarea aria-label="Words"></textarea><p id="l">Port</p><input aria-labelledby="l"><input type="hidden"><input type="submit"><input type="button" value="Go"><button><img src="data:," alt="Go"></button><iframe title="Map" srcdoc="a"></iframe>'],
  ['focus that is only lent', '<p tabindex="0">a</p><p tabindex="-1">b</p>'],
  ['hidden parts that no keyboard comes to', '<div aria-hidden="true"><p>1</p><a tabindex="-1" href="#a">a</a><div hidden><a href="#a">b</a></div></div><div style="display: none"><p aria-hidden="true"><a href="#a">c</a></p></div>'],
  ['a picture that moves when it is asked to', '<video controls autoplay src="data:,"></video><audio controls src="data:,"></audio><p style="animation:fade 1s">a</p>'],
  ['styles that are still where that is asked for, that end soon or only on request', '<style>.boat { animation: sail 3s infinite } @media (prefers-reduced-motion: reduce) { * { animation: none !important } }</style><style>@media (prefers-reduced-motion: no-preference) { .boat { animation: sail 3s infinite } }</style><style>.boat { animation: sail 2s 2 ease-in } /* animation: a 9s infinite */ i::before { content: "} b { animation: a 9s infinite" } p { animation: none }</style>'],
  ['notes with ways back in the manner of other makers', '<p>It rose.<sup id="m"><a href="#n">1</a></sup> It fell.<a href="#n2" id="m2"><sup>2</sup></a></p><ol><li id="n"><a href="#m">↑</a> The Courier.</li><li id="n2">The Herald. <a href="#m2">↩</a></li></ol>'],
  ['raised links that are no notes', '<p>It rose.<sup><a href="#map">map</a></sup> See pages <a href="#map">3</a>.</p><p id="map">The map.</p>'],
  ['a viewport that can be made larger, and one that leads on at once', '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5, user-scalable=yes"><meta http-equiv="refresh" content="0; url=b.html">'],
])('%s is no finding', async (_name, html) => {
  expect((await look('a.html', page(`<h1 id="a">One</h1>${html}`))).findings).toEqual([])
})

test('lines are told, and pages that nest without end are read', async () => {
  const { findings } = await look('a.html', '<!DOCTYPE html>\n<html lang="en"><head><title>a</title></head><body><main>\n<h1>a</h1>\n<img src="data:,">\n')
  expect(findings.map(({ place }) => place)).toEqual([{ file: 'a.html', line: 4 }])
  expect(rulesOf(await look('a.html', page(`<h1>a</h1>${'<div>'.repeat(7000)}`)))).toEqual([])
})

test.each([
  ['elements', '<div>'.repeat(200_000)], ['lists in lists', '<ul><li>'.repeat(20_000)], ['tables in tables', '<table><tr><td>'.repeat(9000)],
  ['a deep place with much in it', `${'<div>'.repeat(2000)}${'<p>a</p>'.repeat(40_000)}`],
])('a page that nests beyond what can be looked at in time is told so at once: %s', async (_name, html) => {
  const started = performance.now()
  const { findings } = await look('a.html', page(`<h1>a</h1>${html}`))
  expect(findings.map(({ rule }) => rule)).toEqual(['proof/page-depth'])
  expect(findings[0]?.message).toMatch(/inside each other \d{4,} deep/)
  expect(performance.now() - started).toBeLessThan(10_000)
})

test.each([
  ['a map of many closed shapes', `<svg aria-label="Map">${'<path d="M0 0"/>'.repeat(20_000)}</svg>`],
  ['readings of signs that nothing closes', `<p>${'<ruby>a<rt>b</ruby>'.repeat(20_000)}</p>`],
  ['paragraphs and items that nothing closes', `<ul>${'<li><p>a'.repeat(20_000)}</ul>`],
])('%s does not nest', async (_name, html) => {
  expect(rulesOf(await look('a.html', page(`<h1>a</h1>${html}`)))).toEqual([])
})

test('a page of more elements than can be looked at in time is told so at once', async () => {
  const started = performance.now()
  expect(rulesOf(await look('a.html', page(`<h1>a</h1>${'<p>'.repeat(2_300_000)}`)))).toEqual(['proof/too-many-tags'])
  expect(performance.now() - started).toBeLessThan(5000)
})

test('tables in tables need headers of their own, however deep', async () => {
  expect(rulesOf(await look('a.html', page('<h1>a</h1><table><tr><td><table><tr><th>b</th></tr></table></td></tr></table>')))).toEqual(['proof/page-table'])
})

test('a page that is not UTF-8 is told so', async () => {
  expect(rulesOf(await look('a.html', new Uint8Array([0x3c, 0x70, 0x3e, 0xe9, 0x3c])))).toEqual(['proof/not-utf8'])
  expect(rulesOf(await look('a.html', new Uint8Array(Buffer.from(page(sound), 'utf16le'))))).toEqual(['proof/not-utf8'])
})
