import { describe, expect, test } from 'vitest'
import { readAs } from '../read/source.js'

const prose = '<p>The ferry left the harbour on Monday with some 300 passengers on board, the port office said.</p>'.repeat(4)

describe('hostile pages', () => {
  test('100,000 nested elements are read, within seconds', async () => {
    const { article } = await readAs('a.html', `<article>${'<div>'.repeat(100_000)}${prose}${'</div>'.repeat(100_000)}</article>`)
    expect(article?.text).toContain('The ferry left the harbour')
  })

  test('50,000 links are read', async () => {
    const { article } = await readAs('a.html', `<article>${prose}<p>${'<a href="https://example.org/a">x y</a> '.repeat(50_000)}</p></article>`)
    expect(article?.text).toContain('The ferry left the harbour')
  }, 240_000)

  test.each([
    ['teasers', '<div class="item"><a href="/a"><h3>Ten things about ferries</h3></a></div>'],
    ['sharing buttons', '<div class="share">w</div> '],
    ['pictures in a row', '<figure><img src="a"><figcaption>The ferry</figcaption></figure>'],
    ['captions that run together', '<span class="caption">c</span>'],
  ])('30,000 %s beside an article are passed over', async (_, part) => {
    const { article } = await readAs('a.html', `<article>${prose.repeat(6)}</article><div>${part.repeat(30_000)}</div>`)
    expect(article?.text).toContain('The ferry left the harbour')
    expect(article?.text).not.toContain('Ten things')
  }, 240_000)

  test('a script is neither run nor read', async () => {
    const { article } = await readAs('a.html', `<article>${prose}<script>document.write('<p>Owned by a script.</p>'); throw new Error('run')</script></article>`)
    expect(article?.text).not.toContain('Owned')
  })

  test('only http and mail addresses become links', async () => {
    const { article } = await readAs('a.html', `<article>${prose}<p>See <a href="javascript:alert(1)">this one</a>, <a href="file:///etc/passwd">that one</a> and <a href="https://example.org/x">the report</a> of the office.</p></article>`)
    expect(article?.marks.filter((mark) => mark.kind === 'link').map((mark) => mark.href)).toEqual(['https://example.org/x'])
  })

  test.each(['<', '<!--', '<html', '<p', '\0<p>x', '<table><tr><td>x', '<script>', '&#xD800; &#0; &bogus; word', '<meta charset="utf-7">words', '<script type="application/ld+json">{"@graph":[[[[{</script>words'])('%j does not throw', async (page) => {
    await expect(readAs('a.html', page)).resolves.toBeDefined()
  })
})
