import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spellingBucket, spellings } from '../../src/document/name-spellings.js'

test.each([
  ['H. Rowan Tull', 'Rowan Tull', 'one'],
  ['Nora Del Campo', 'Nora DelCampo', 'one'],
  ['Arthur J. Penhallow III', 'Arthur Penhallow', 'one'],
  ['Bill Tarrant', 'William Tarrant', 'nickname'],
  ['Muhammad Hosseini', 'Mohammed Hussaini', 'sound'],
  ['Gulbanu Akhmetova', 'Kulbanu Ahmetova', 'sound'],
  ['Sergey Lubensky', 'Sergei Lubenskiy', 'sound'],
  ['Yannis Kalogeras', 'Giannis Kalogeras', 'sound'],
  ['Ruth Harrowby', 'Ruth Harrowbi', 'sound'],
  ['Ruth Penwarden', 'Ruth Penwasden', 'slip'],
] as const)('%s and %s may be one person', (a, b, nearness) => {
  expect(spellings(a, b)).toBe(nearness)
  expect(spellings(b, a)).toBe(nearness)
  expect(spellingBucket(a)).toBe(spellingBucket(b))
})

test.each([
  ['Mario Lenz', 'Maria Lenz'], ['Karim Nouri', 'Karima Nouri'], ['Anton Petrov', 'Anton Petrova'], ['Arthur Penhallow Jr', 'Arthur Penhallow III'],
  ['Ada Q. Colm', 'Ada R. Colm'], ['H. Rowan Tull', 'J. Rowan Tull'], ['Ruth Colm', 'Ruth Holm'], ['Anna Reed', 'Ian Reed'], ['Ruth Colm', 'Colm'],
])('%s and %s are two people', (a, b) => {
  expect(spellings(a, b)).toBe(null)
})

test('how near two names are does not hang on which comes first', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
    expect(spellings(a, b)).toBe(spellings(b, a))
  }))
})
