import { expect, test } from 'vitest'
import { sectionsOf } from '../../../src/merge/order/order.js'
import type { ThemeItem } from '../../../src/merge/themes/items.js'

/** Paragraphs of five sentences about other things each. */
const paragraphs = (blockOf: (at: number) => number): readonly (readonly ThemeItem[])[] =>
  Array.from({ length: 12 }, (_, at) => [{ passage: [], size: 5, article: 0, first: at * 5, last: at * 5 + 4, paragraphs: [blockOf(at), blockOf(at)], vector: { terms: [], weights: [] }, weighings: [], accounts: 1, entry: null, published: null } as unknown as ThemeItem])

test('sections begin at another paragraph of an article, never inside one', () => {
  expect(sectionsOf(paragraphs((at) => at)).length).toBeGreaterThan(1)
  expect(sectionsOf(paragraphs(() => 0)).length).toBeLessThan(2)
})
