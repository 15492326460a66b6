import { describe, expect, test } from 'vitest'
import { blocksOf, readAs } from './source.js'

const sentences = [
  'The ferry left the harbour on Monday with some 300 passengers on board, the port office said.',
  'Two hours later the crew reported smoke in the engine room, and the captain turned back to the coast.',
  'Nobody was hurt, but the passengers had to spend the night in a school near the old harbour.',
  'An inquiry into the fire will begin next week, according to the ministry of transport.',
]
const prose = sentences.map((sentence) => `<p>${sentence}</p>`).join('')

const page = (body: string, head = '') => `<!doctype html><html lang="en-GB"><head><title>Ferry turns back | The Coast</title>${head}</head><body>${body}</body></html>`

describe('the article in a page', () => {
  test('what a site puts around it is left out', async () => {
    expect(await blocksOf('a.html', page(`
      <nav><a href="/">Home</a> <a href="/n">News</a></nav><header class="site-header"><a href="/">The Coast</a></header>
      <main><article><h1>Ferry turns back</h1>${prose}
        <div class="share-buttons"><a href="#">Share on Facebook</a></div>
        <aside class="related"><h3>Related</h3><ul><li><a href="/x">Old ships, old engines</a></li></ul></aside>
      </article></main><div id="comments"><p>First comment, by a reader who was there.</p></div><footer><p>© The Coast</p></footer>`))).toEqual(
      expect.arrayContaining(sentences))
    const { article } = await readAs('a.html', page(`<nav><a href="/">Home</a></nav><article>${prose}<aside class="related"><a href="/x">Old ships</a></aside></article><div id="comments"><p>First comment.</p></div><footer>© The Coast</footer>`))
    expect(article?.text).toBe(sentences.join('\n\n'))
  })

  test('headings, items, quotations and captions keep their kind', async () => {
    const { article } = await readAs('a.html', page(`<article>${prose}<h2>A night in a school</h2>${prose}<ul><li>Blankets were handed out to everyone.</li></ul>
      <blockquote>We were never afraid, one of them said.</blockquote><figure><img src="x.jpg"><figcaption>The school in Husum</figcaption></figure>${prose}</article>`))
    const kinds = new Map(article?.blocks.map((block) => [article.text.slice(block.start, block.end), block.kind]))
    expect(kinds.get('A night in a school')).toBe('heading')
    expect(kinds.get('Blankets were handed out to everyone.')).toBe('item')
    expect(kinds.get('We were never afraid, one of them said.')).toBe('quote')
    expect(kinds.get('The school in Husum')).toBe('caption')
    expect(kinds.get(sentences[0] ?? '')).toBe('paragraph')
  })

  test('links and emphasis lie on their words', async () => {
    const { article } = await readAs('a.html', page(`<article>${prose}<p>Read <em>the</em> <a href="/report">long  report</a> of the office.</p></article>`, '<link rel="canonical" href="https://coast.example/a">'))
    expect(article?.marks.map((mark) => [mark.kind, article.text.slice(mark.start, mark.end), mark.href])).toEqual([
      ['emphasis', 'the', undefined], ['link', 'long report', 'https://coast.example/report'],
    ])
  })

  test('line breaks part paragraphs, and blocks never run together', async () => {
    expect(await blocksOf('a.html', page(`<article><div>${sentences.join('<br><br>')}<div>${sentences[0]}</div>${sentences[1]}</div></article>`)))
      .toEqual([...sentences, sentences[0], sentences[1]])
  })

  test('rows of data tables are blocks of their own', async () => {
    const { article } = await readAs('a.html', page(`<article>${prose}<table><tr><th>Day</th><th>Ferries</th></tr><tr><td>Monday</td><td>12</td></tr></table>${prose}</article>`))
    expect(article?.blocks.filter((block) => block.kind === 'table').map((block) => article.text.slice(block.start, block.end))).toEqual(['Day\tFerries', 'Monday\t12'])
  })

  test('a page without words is left out', async () => {
    const { article, codes } = await readAs('a.html', page('<script>var words = "x"</script>', '').replace('Ferry turns back | The Coast', ''))
    expect(article).toBeNull()
    expect(codes).toEqual(['read/no-article'])
  })

  test('the encoding that the page declares is used', async () => {
    const latin = Buffer.from(page(`<article>${prose}<p>Die Fähre für Fußgänger fährt wieder.</p></article>`, '<meta charset="iso-8859-1">'), 'latin1')
    const { article, codes } = await readAs('a.html', latin)
    expect(article?.text).toContain('Die Fähre für Fußgänger fährt wieder.')
    expect(codes).toEqual(['read/other-encoding'])
  })
})

describe('what a page says of itself', () => {
  const read = async (head: string, body = '') => (await readAs('a.html', page(`<article>${body}${prose}</article>`, head))).article

  test('JSON-LD', async () => {
    const head = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Ferry turns back after fire",
      "author":[{"@type":"Person","name":"Ann Example"},{"@type":"Person","name":"Bo Sample"}],"datePublished":"2019-03-12T08:30:00+0100","publisher":{"@type":"Organization","name":"The Coast"}}]}</script>`
    expect(await read(head)).toMatchObject({ title: 'Ferry turns back after fire', byline: 'Ann Example, Bo Sample', published: '2019-03-12T08:30:00+01:00', publisher: 'The Coast', language: 'en-GB' })
  })

  test('Open Graph and meta elements', async () => {
    const head = '<meta property="og:title" content="Ferry turns back after fire | The Coast"><meta property="og:site_name" content="The Coast"><meta name="author" content="By Ann Example"><meta property="article:published_time" content="2019-03-12"><meta property="og:url" content="https://coast.example/a">'
    expect(await read(head)).toMatchObject({ title: 'Ferry turns back after fire', byline: 'Ann Example', published: '2019-03-12', publisher: 'The Coast', address: 'https://coast.example/a' })
  })

  test('markup alone', async () => {
    expect(await read('', '<h1>Ferry turns back</h1><span class="byline">By Ann Example</span> <time datetime="2019-03-12T08:30:00Z">12 March</time>'))
      .toMatchObject({ title: 'Ferry turns back', byline: 'Ann Example', published: '2019-03-12T08:30:00Z' })
  })

  test('nothing', async () => {
    expect(await read('')).toMatchObject({ byline: null, published: null, publisher: null, address: null })
  })
})
