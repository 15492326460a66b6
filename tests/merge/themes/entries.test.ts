import { expect, it } from 'vitest'
import { orderWithin, paragraphsOf } from '../../../src/merge/order/order.js'
import type { ThemeItem } from '../../../src/merge/themes/items.js'
import { withWholeParagraphs } from '../../../src/merge/themes/paragraphs.js'

const item = (first: number, entry: number | null, article = 0, term = 0): ThemeItem => {
  const vector = { terms: Int32Array.from([term]), weights: Float64Array.from([1]) }
  return { passage: [first], size: 1, letters: 90, quoted: false, article, first, last: first, vector, weighings: [vector], accounts: 1, paragraphs: [first, first], entry, published: null }
}
const alike = (size: number) => Array.from({ length: size }, () => new Float64Array(size).fill(0.5))

it('what stands under one label goes to one chapter, though its paragraphs are at home in two', () => {
  const themesWith = (entry: number | null) => {
    const items = [...Array(80).keys()].map((at) => item(at, at >= 38 && at < 42 ? entry : null))
    return [...withWholeParagraphs(Int32Array.from(items, (_, at) => (at < 40 ? 0 : 1)), items, alike(80), 40)].slice(38, 42)
  }
  expect(new Set(themesWith(7)).size).toBe(1)
  expect(themesWith(null)).toEqual([0, 0, 1, 1])
})

it('what stands under one label isn’t parted by what another article tells of the same', () => {
  const facts = { depth: () => 0, day: () => null, news: () => 0, opening: ({ first }: ThemeItem) => -first }
  const order = (entry: number | null) => orderWithin([item(0, entry, 0, 1), item(2, entry, 0, 2), item(10, null, 1, 1)], facts).map(({ first }) => first)
  expect(order(3)).toEqual([0, 2, 10])
  expect(order(null)).toEqual([0, 10, 2])
})

it('what stands under a label shares no paragraph with another article, but with what it goes on from', () => {
  const sizes = (...items: readonly ThemeItem[]) => paragraphsOf(items).map((paragraph) => paragraph.length)
  expect(sizes(item(0, 3, 0, 1), item(10, null, 1, 1))).toEqual([1, 1])
  expect(sizes(item(0, null, 0, 1), item(10, null, 1, 1))).toEqual([2])
  expect(sizes(item(0, 3, 0, 1), item(1, 4, 0, 1))).toEqual([2])
})
