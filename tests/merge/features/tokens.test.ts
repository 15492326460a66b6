import { expect, test } from 'vitest'
import { keyOf, wordsIn } from '../../../src/merge/features/tokens.js'

test('abbreviations, possessives, glued sentences and numbers', () => {
  expect(wordsIn('The U.S. envoy’s plan: 8,000 by 2:30, a difference.Secretary', 'en').map((word) => word.form))
    .toEqual(['the', 'usa', 'envoy', 'plan', '8,000', 'by', '2:30', 'a', 'difference', 'secretary'])
})

test('scripts without spaces', () => {
  expect(wordsIn('東京で地震がありました', 'ja').length).toBeGreaterThan(2)
})

test('keys leave out case, punctuation and spacing', () => {
  expect(keyOf('“Yes,”  he SAID – 8,000!')).toBe(keyOf('yes he said 8 000'))
})
