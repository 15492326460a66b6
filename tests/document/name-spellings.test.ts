import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spellingBucket, spellingKeys, spellings } from '../../src/document/name-spellings.js'

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
  ['Orsenio Lund', 'Ornsenio Lund', 'slip'],
  ['Ruth Marian Colm', 'Marian Colm', 'slip'],
  ['Rudolph Tarrant', 'Rudy Tarrant', 'nickname'],
] as const)('%s and %s may be one person', (a, b, nearness) => {
  expect(spellings(a, b)).toBe(nearness)
  expect(spellings(b, a)).toBe(nearness)
  expect(spellingBucket(a)).toBe(spellingBucket(b))
  expect([...spellingKeys(a)].some((key) => spellingKeys(b).has(key))).toBe(true)
})

test.each([
  ['Mario Lenz', 'Maria Lenz'], ['Karim Nouri', 'Karima Nouri'], ['Anton Petrov', 'Anton Petrova'], ['Arthur Penhallow Jr', 'Arthur Penhallow III'],
  ['Ada Q. Colm', 'Ada R. Colm'], ['H. Rowan Tull', 'J. Rowan Tull'], ['Ruth Colm', 'Ruth Holm'], ['Anna Reed', 'Ian Reed'], ['Ruth Colm', 'Colm'], ['Gabriel Lund', 'Gabriela Lund'], ['Ruth M. Colm', 'Marian Colm'], ['Ruth Ann Marian Colm', 'Marian Colm'],
])('%s and %s are two people', (a, b) => {
  expect(spellings(a, b)).toBe(null)
})

test('how near two names are does not hang on which comes first', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
    expect(spellings(a, b)).toBe(spellings(b, a))
  }))
})

test('two spellings that are near share a key, and other names none', () => {
  const given = fc.constantFrom('Bill', 'William', 'Will', 'Muhammad', 'Mohammed', 'Sergey', 'Sergei', 'Ruth', 'Akhmed', 'Ahmed')
  const surname = fc.constantFrom('Penwarden', 'Penwasden', 'Penwaden', 'Lubensky', 'Lubenskiy', 'Akhmetova', 'Ahmetova', 'Del Campo', 'DelCampo', 'Tarrant')
  const name = fc.tuple(fc.constantFrom('', 'H. '), given, surname).map(([initial, first, last]) => `${initial}${first} ${last}`)
  const shares = (a: string, b: string) => [...spellingKeys(a)].some((key) => spellingKeys(b).has(key))
  fc.assert(fc.property(name, name, (a, b) => spellings(a, b) === null || shares(a, b)), { numRuns: 2000 })
  expect(shares('Ruth Penwarden', 'Ruth Tarrant')).toBe(false)
})
