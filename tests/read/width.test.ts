import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../src/document/article.js'
import { inOneWidth } from '../../src/read/width.js'

const article = (text: string) => ({ id: 's1', file: 'a.txt', text }) as Article

test('no text is changed, whatever stands beside it', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), (texts) => {
    expect(inOneWidth(texts.map(article)).map(({ text }) => text)).toEqual(texts)
  }))
})

test('a long stack is handed on as it is', () => {
  const stack = [article('plain '.repeat(60_000)), article('with a “quotation”')]
  expect(inOneWidth(stack)).toBe(stack)
})
