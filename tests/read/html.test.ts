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

  test('what a wall gives those who sign in is left out', async () => {
    const { article } = await readAs('a.html', page(`<article><h1>Ferry turns back</h1>${prose}${prose}<div class="article-content__sign-in-group"><p>Subscribe now.</p><ul><li>All the news of the coast on every device, and the daily crossword.</li></ul></div>${prose}</article>`))
    expect(article?.text).not.toContain('crossword')
  })

  test('stories whose link lies over the whole part, with the title once more for screen readers, are left out', async () => {
    const card = (title: string) => `<div class="list"><article><a href="/${title.length}"><span class="title-for-readers">${title}</span></a><div><span>Coast</span> <span>${title}</span></div></article></div>`
    const long = sentences.map((sentence) => `<p>${sentence} ${sentences.join(' ')}</p>`).join('')
    const { article } = await readAs('a.html', page(`<article><h1>Ferry turns back</h1>${long}</article><section>${['Old ships for new harbours', 'The last tide of the year', 'A quay that nobody wants'].map(card).join('')}</section>`))
    expect(article?.text).not.toContain('nobody wants')
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

  test('an article described in a script without a type, and no other script', async () => {
    expect(await read('<script>{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2019-03-12T06:00:00+01:00"}</script>')).toMatchObject({ published: '2019-03-12T06:00:00+01:00' })
    expect(await read('<script>{"@context": "https://schema.org", "@type": "WebSite", "datePublished": "2019-03-12"}</script>')).toMatchObject({ published: null })
  })

  test('a name above a day at the end signs, a line of text above one does not', async () => {
    const signed = async (end: string) => (await readAs('a.html', page(`<article><h1>Ferry turns back</h1>${prose}<p>${'The inquiry will hear the crew, the port office and some of the passengers who saw the smoke first. '.repeat(3)}</p>${end}</article>`))).article?.byline
    expect(await signed('<p>Benno<br>10 March 2019</p>')).toBe('Benno')
    expect(await signed('<p>Next sailing to the islands:<br>10 March 2019</p>')).toBeNull()
  })

  test('who wrote it, behind a theme\'s sign, in the line of its rights and as an address', async () => {
    const body = (line: string) => read('', `<h1>Ferry turns back</h1>${line}`).then((article) => article?.byline)
    expect(await body('<p>Filed under: Harbours — annexample @ 10:42</p>')).toBe('annexample')
    expect(await body('<p>Blog Beitrag von Anna Muster</p>')).toBe('Anna Muster')
    expect(await body('<p>© 2019 Ann Example</p>')).toBe('Ann Example')
    expect(await body('<p>© 2019 Island Media</p>')).toBeNull()
    expect(await body('<p>Autor: <a href="/author/ann">www.annexample.example</a></p>')).toBe('www.annexample.example')
  })

  test('a byline in a card for another article is none', async () => {
    const card = '<a href="/old"><div>Old ships, old engines</div><div class="item__author">By <span>Bo Sample</span> on <span>8.12.2018</span></div></a>'
    expect(await read('', `<h1>Ferry turns back</h1>${card}`)).toMatchObject({ byline: null })
    expect(await read('', '<h1>Ferry turns back</h1><div class="item__author">By <span>Bo Sample</span> on <span>8.12.2018</span></div>')).toMatchObject({ byline: 'Bo Sample' })
  })

  test('the title is the heading that readers see', async () => {
    const title = async (head: string, body: string) => (await readAs('a.html', `<html><head>${head}</head><body><article>${body}${prose}</article></body></html>`)).article?.title
    // another wording for search engines, and one cut off
    expect(await title('<meta property="og:title" content="Why the future of ships is electric">', '<h1>Harbour notes: old engines, new rules</h1>')).toBe('Harbour notes: old engines, new rules')
    expect(await title('<meta property="og:title" content="Why the future of ships is electric">', '<h1>Harbour notes</h1>')).toBe('Why the future of ships is electric')
    expect(await title('<meta property="og:title" content="Ferry turns back after a fire on board | The Coast | 12.03.2019"><meta name="twitter:title" content="Ferry turns back after a fire...">', '<h1>Ferry turns back after a fire on board</h1>')).toBe('Ferry turns back after a fire on board')
    // a heading that is the window's title word for word, before one that goes on
    expect(await title('<title>Are the ferries safe / sound?</title><meta property="og:title" content="Are the ferries safe">', '<h1>Are the ferries safe / sound?</h1>')).toBe('Are the ferries safe / sound?')
    // the path to the page repeats kicker and title as one
    expect(await title('<meta property="og:title" content="Fire: Why did the ferry turn back?">', '<div><h1>Fire: Why did the ferry turn back?</h1></div><h2><span class="kicker">Fire</span>: <span>Why did the ferry turn back?</span></h2>')).toBe('Why did the ferry turn back?')
    // the site's name as a heading
    expect(await title('<title>Notes of a Sailor</title>', '<h1><a href="https://sailor.example">Notes of a Sailor</a></h1><h2>A night in the harbour</h2>')).toBe('A night in the harbour')
  })

  test('nothing', async () => {
    expect(await read('')).toMatchObject({ byline: null, published: null, publisher: null, address: null })
  })
})
