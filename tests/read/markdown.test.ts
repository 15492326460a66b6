import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/document/article.js'
import { visible, wordsOf } from '../../src/document/words.js'
import { readAs } from './source.js'

async function read(content: string): Promise<Article> {
  const { article } = await readAs('a.md', content)
  if (article === null) throw new Error('nothing was read')
  return article
}

/** Kind and visible words of each block. */
const told = (article: Article) => article.blocks.map((block) => `${block.kind}: ${wordsOf(article, block)}`)

test('of a script nothing is left, not even the end of its closing tag', async () => {
  const article = await read('The ferry left.\n\n<script>alert(1)</script>\n\nIt came back.\n')
  expect(told(article).filter((block) => block.startsWith('paragraph'))).toEqual(['paragraph: The ferry left.', 'paragraph: It came back.'])
})

describe('blocks of Markdown', () => {
  test.each([
    ['# Ferry *turns* back #', ['heading: Ferry turns back']],
    ['Ferry turns back\n================\n\nText.', ['heading: Ferry turns back', 'paragraph: Text.']],
    ['The **ferry** left\nthe `old` [harbour](https://e.example/h "harbour").', ['paragraph: The ferry left the old harbour.']],
    ['> It was dark,\n> he said.\n>\n> Nobody knew.', ['quote: It was dark, he said.', 'quote: Nobody knew.']],
    ['1. 1\n2. Two\n   lines\n   - Below it', ['item: 1', 'item: Two lines', 'item: Below it']],
    ['| Day | Ferries |\n|---|---|\n| Mon | 12 |', ['table: Day Ferries', 'table: Mon 12']],
    ['![The school](s.jpg)', ['caption: The school']],
    ['One.\n\n---\n\nTwo.', ['paragraph: One.', 'rule: ---', 'paragraph: Two.']],
    ['<div>Some <b>raw</b><br>words</div>', ['paragraph: Some raw words']],
    ['```js\nlet x = 1\n```', ['code: let x = 1']],
    ['AT&amp;T \\*said\\* so &#8211; &bogus; it', ['paragraph: AT&T *said* so – &bogus; it']],
    ['Smoke was seen.[^1] Then help came.\n\n[^1]: By *two* passengers.', ['paragraph: Smoke was seen. Then help came.', 'paragraph: By two passengers.']],
    ['Word [named][n] here.\n\n[n]: https://e.example/n', ['paragraph: Word named here.', 'metadata: [n]: https://e.example/n']],
  ])('%j', async (content, blocks) => {
    expect(told(await read(content))).toEqual(blocks)
  })

  test('marks lie on the words that they mark', async () => {
    const article = await read('A *very **old** ship* on [the **sea**](https://e.example/sea), <https://e.example/x> and [here](javascript:alert(1)).')
    expect(article.marks.map((mark) => [mark.kind, visible(article, mark).text, mark.href])).toEqual([
      ['emphasis', 'very old ship', undefined], ['strong', 'old', undefined], ['link', 'the sea', 'https://e.example/sea'], ['strong', 'sea', undefined],
      ['link', 'https://e.example/x', 'https://e.example/x'],
    ])
  })

  test('Windows line ends give the same words', async () => {
    const content = '# Title\n\nThe *ferry*\nleft.\n\n- One\n- Two\n\n> Quoted\n> words.\n'
    expect(told(await read(content.replaceAll('\n', '\r\n')))).toEqual(told(await read(content)))
    expect((await read(content.replaceAll('\n', '\r\n'))).text).toBe(content.replaceAll('\n', '\r\n'))
  })
})

describe('front matter', () => {
  test('says what is known of the article, and is no part of it', async () => {
    const article = await read('---\ntitle: "Ferry: back"\nauthors: [Ann Example, Bo Sample]\ndate: 2019-03-12\npublisher: The Coast\nlang: en_GB\nurl: https://coast.example/a\n---\n\nThe ferry left.')
    expect(article).toMatchObject({ title: 'Ferry: back', byline: 'Ann Example, Bo Sample', published: '2019-03-12', publisher: 'The Coast', language: 'en-GB', address: 'https://coast.example/a' })
    expect(article.blocks.map((block) => block.kind)).toEqual(['metadata', 'paragraph'])
  })

  test('that is broken is reported with its place, and the article is read', async () => {
    const { article, reported } = await readAs('a.md', '---\ntitle: "open\nx: [\n---\n\nThe ferry left.')
    expect(reported.map(({ code, place }) => ({ code, place }))).toEqual([{ code: 'read/bad-front-matter', place: { file: 'a.md', line: 1 } }])
    expect(article && told(article).at(-1)).toBe('paragraph: The ferry left.')
  })

  test('prose between two rules is none', async () => {
    expect((await read('---\nThe ferry left.\n---\n')).blocks.map((block) => block.kind)).not.toContain('metadata')
  })
})

const notation = fc.constantFrom('\n', '\n\n', '\r\n', ' ', '*', '**', '_', '`', '```\n', '# ', '> ', '- ', '1. ', '  ', '    ', '[', ']', '(', ')', '](http://e.example)', '![', '|', '\n|---|---|\n', '<b>', '</b>', '<!--', '-->', '&amp;', '\\', '[^1]', '\n[^1]: ', '---\n', '===\n', '~~', '\0', '\ud800', '\t', 'http://e.example')

test('any text is read without throwing, covered by blocks, and every visible character comes from its place', async () => {
  const piece = fc.oneof(notation, notation, fc.constantFrom('word', 'two words', 'Ü', '漢字', '😀', '.'), fc.string({ unit: 'binary', maxLength: 6 }))
  await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
    const article = await read(`${'words of the article '.repeat(9)}\n\nw${pieces.join('')}`)
    let reached = 0
    for (const block of article.blocks) {
      expect(block.start).toBeGreaterThanOrEqual(reached)
      expect(article.text.slice(reached, block.start).trim()).toBe('')
      reached = block.end
      const { text, map } = visible(article, block)
      const replaced = article.markup.filter((notation) => notation.as !== '')
      for (let i = 0; i < text.length; i++) {
        const at = map[i] as number
        const stands = article.text[at] === text[i] || replaced.some((notation) => notation.start === at && notation.as.includes(text[i] as string))
        expect(stands).toBe(true)
      }
    }
    expect(article.text.slice(reached).trim()).toBe('')
    for (const [i, notation] of article.markup.entries()) {
      expect(notation.end).toBeGreaterThan(notation.start)
      expect(notation.start).toBeGreaterThanOrEqual(article.markup[i - 1]?.end ?? 0)
    }
  }), { numRuns: 400 })
})

test('no word of an article is taken for notation', async () => {
  const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', '42', 'Zeta')
  const inline = fc.array(word, { minLength: 1, maxLength: 5 }).chain((words) => fc.constantFrom(
    words.join(' '), `*${words.join(' ')}*`, `**${words.join(' ')}**`, `[${words.join(' ')}](https://e.example/alpha)`, `\`${words.join(' ')}\``).map((source) => ({ source, words })))
  const block = fc.array(inline, { minLength: 1, maxLength: 4 }).chain((parts) => fc.constantFrom('', '# ', '> ', '- ', '7. ', '> - ').map((mark) => ({
    source: mark + parts.map((part) => part.source).join(' '), words: parts.flatMap((part) => part.words),
  })))
  await fc.assert(fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
    const article = await read(blocks.map((part) => part.source).join('\n\n'))
    expect(article.blocks.map((part) => wordsOf(article, part)).join(' ').split(/\s+/)).toEqual(blocks.flatMap((part) => part.words))
  }))
})
