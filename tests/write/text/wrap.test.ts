import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf, wrapped } from '../../../src/write/text/wrap.js'
import { writeText } from '../../../src/write/text/text.js'
import { everyNode } from '../../editions/every-node.js'
import { workOf } from '../../editions/work.js'

test('lines break between words and are as full as the width lets them be', () => {
  expect(wrapped('The river rose in the night and stood in the streets.', 24)).toEqual(['The river rose in the', 'night and stood in the', 'streets.'])
  expect(wrapped('Short.', 24)).toEqual(['Short.'])
})

test('a note mark is never torn apart, so that it can be searched for', () => {
  expect(wrapped('Nobody was hurt that day. [note 12] He left.', 32)).toEqual(['Nobody was hurt that day.', '[note 12] He left.'])
})

test('no line of a paragraph looks like the item of a list, and no list mark stands alone', () => {
  expect(wrapped('The water stood at number 12. Then it fell - by a metre.', 27)).toEqual(['The water stood at', 'number 12. Then it fell -', 'by a metre.'])
  expect(wrapped('- Donaudampfschifffahrtsgesellschaft', 20)).toEqual(['- Donaudampfschifffahrtsgesellschaft'])
})

test('a word that is wider than the line stays whole on a line of its own', () => {
  expect(wrapped('see https://example.org/a/very/long/address there', 20)).toEqual(['see', 'https://example.org/a/very/long/address', 'there'])
})

test('wide characters take two columns, marks on a letter none, and a picture is one character', () => {
  expect([widthOf('abc'), widthOf('水位'), widthOf('ﾊﾝ'), widthOf('e\u0301'), widthOf('سُورِيّة'), widthOf('👩‍👧‍👦'), widthOf('🇸🇾')]).toEqual([3, 4, 2, 1, 5, 2, 2])
  expect(wrapped('水位在夜间上升了两米', 8)).toEqual(['水位在夜', '间上升了', '两米'])
})

const word = fc.constantFrom('water', 'rose', '12.', '-', '3)', '[note 4]', 'überschwemmt', '水位', 'الماء', 'https://example.org/long/address', '“then”', '—')
test('a note mark behind a quotation may begin a line', () => {
  expect(wrapped('“then” [note 4] - 12.', 20)).toEqual(['“then”', '[note 4] - 12.'])
})

test('whatever the words and the width: nothing is lost, nothing is too wide that could be broken', () => {
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.integer({ min: 20, max: 90 }), (words, columns) => {
    const lines = wrapped(words.join(' '), columns)
    expect(lines.join(' ').replace(/\s+/g, '')).toBe(words.join('').replace(/\s+/g, ''))
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^(?:[-*•]|\d{1,3}[.)])(?:\s|$)/)
    for (const line of lines) if (widthOf(line) > columns) expect(line.split(/ (?!\d+\])/).filter((part) => !/^(?:-|—|\d+[.)])$/.test(part)).length).toBeLessThanOrEqual(1)
  }), { numRuns: 300 })
})

test('the wrapped edition has the words and the blank lines of the unwrapped one', async () => {
  const work = await workOf(everyNode)
  const text = async (wrap?: number) => new TextDecoder().decode((await writeText({ ...work, settings: { ...work.settings, ...(wrap === undefined ? {} : { wrap }) } }, () => {})).bytes)
  const [whole, narrow] = [await text(), await text(40)]
  expect(narrow.split('\n').every((line) => widthOf(line) <= 40)).toBe(true)
  expect(narrow.replace(/([^\n])\n(?=[^\n])/g, '$1 ')).toBe(whole)
})
