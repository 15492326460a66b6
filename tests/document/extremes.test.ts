import { expect, test } from 'vitest'
import { largest, smallest } from '../../src/document/extremes.js'

test('of more numbers than a call takes arguments the largest and the smallest are found', () => {
  const list = Array.from({ length: 300_000 }, (_, i) => i % 7 - 3)
  expect([smallest(list), largest(list)]).toEqual([-3, 3])
})

test('of none there is no bound', () => {
  expect([smallest([]), largest([])]).toEqual([Infinity, -Infinity])
})
