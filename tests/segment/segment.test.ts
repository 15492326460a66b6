import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, Block, Markup } from '../../src/document/article.js'
import { segment } from '../../src/segment/segment.js'
import { readAs } from '../read/source.js'
import { textArticle } from './article.js'

const settings = { stack: false, language: null }
const unitsOf = async (article: Article) => (await segment([article], settings))[0]?.units.map((unit) => [unit.kind, article.text.slice(unit.start, unit.end), unit.block])

test('each block is cut on its own', async () => {
  expect(await unitsOf(textArticle('A headline without a stop\n\nIt rained. It was cold.'))).toEqual([
    ['sentence', 'A headline without a stop', 0], ['sentence', 'It rained.', 1], ['sentence', 'It was cold.', 1],
  ])
})

test('notation belongs to the sentence that it touches', async () => {
  const text = '**It rained.** *It was* [cold](https://example.org/a.B "Go. Now.").\n> So it was.'
  const markup: Markup[] = [...text.matchAll(/\*\*|\*|\[|\]\([^)]*\)|> /g)].map((mark) => ({ start: mark.index, end: mark.index + mark[0].length, as: '' }))
  const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length }]
  expect((await unitsOf(textArticle(text, { format: 'md', language: 'en', markup, blocks })))?.map((unit) => unit[1])).toEqual([
    '**It rained.**', '*It was* [cold](https://example.org/a.B "Go. Now.").', '> So it was.',
  ])
})

test('a rule and front matter are one unit each, and no sentence', async () => {
  const text = '---\ntitle: It rained. It was cold.\n---\nIt rained.\n***'
  const blocks: Block[] = [
    { kind: 'metadata', start: 0, end: 38 }, { kind: 'paragraph', start: 39, end: 49 }, { kind: 'rule', start: 50, end: 53 },
  ]
  expect((await unitsOf(textArticle(text, { language: 'en', blocks })))?.map((unit) => unit[0])).toEqual(['label', 'sentence', 'separator'])
})

test('the bullet of an entry stands apart, so that what is printed is what its place holds', async () => {
  const text = 'Rescuers found these things:\n* Blankets for 300 people.\n- Bread, rice and water.\n• 3. Tents.\n'
  const { article } = await readAs('a.txt', text)
  expect((await unitsOf({ ...(article as Article), language: 'en' }))?.map(([kind, words]) => [kind, words])).toEqual([
    ['sentence', 'Rescuers found these things:'], ['separator', '*'], ['sentence', 'Blankets for 300 people.'], ['separator', '-'], ['sentence', 'Bread, rice and water.'], ['sentence', '• 3. Tents.']])
})

test('units cover every character but white space, in order, whatever the notation', async () => {
  const piece = fc.constantFrom('A dog. ', 'Mr. ', 'B', '**', '[', '](x y)', '\n', '. ', '“', '”', ' / ', '。', '&amp;', ' ', '1. ')
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ words: piece, notation: fc.boolean() }), { maxLength: 30 }), async (parts) => {
    let text = ''
    const markup: Markup[] = []
    for (const { words, notation } of parts) {
      if (notation) markup.push({ start: text.length, end: text.length + words.length, as: words === '&amp;' ? '&' : '' })
      text += words
    }
    const start = text.length - text.trimStart().length
    const end = text.trimEnd().length
    const blocks: Block[] = start < end ? [{ kind: 'paragraph', start, end }] : []
    const [article] = await segment([textArticle(text, { language: 'en', format: 'md', markup, blocks })], settings)
    let reached = 0
    for (const unit of article?.units ?? []) {
      expect(text.slice(reached, unit.start).trim()).toBe('')
      expect(unit.end).toBeGreaterThan(unit.start)
      reached = unit.end
    }
    expect(text.slice(reached).trim()).toBe('')
  }), { numRuns: 500 })
})
