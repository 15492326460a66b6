import { expect, test } from 'vitest'
import { dot, sumOf, vectorOf, Vocabulary } from '../../../src/merge/features/vectors.js'

const vocabulary = new Vocabulary([['a', 'b'], ['a', 'c'], ['a', 'd']])
const of = (...terms: string[]) => vectorOf(terms.map((term) => vocabulary.id(term)), vocabulary)

test('rare terms weigh more, and cosine is 1 for the same', () => {
  expect(dot(of('a', 'b'), of('a', 'b'))).toBeCloseTo(1)
  expect(dot(of('a', 'b'), of('a', 'c'))).toBeLessThan(dot(of('a', 'b'), of('b', 'c')))
  expect(dot(of('b'), of('c'))).toBe(0)
  expect(dot(sumOf([of('b'), of('c')]), of('b'))).toBeCloseTo(Math.SQRT1_2)
})
