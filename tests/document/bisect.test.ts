import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bisect } from '../../src/document/bisect.js'

test('finds where a number would stand in any ordered list, before its equals', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -9, max: 9 }), (numbers, sought) => {
    const ordered = [...numbers].sort((a, b) => a - b)
    const found = bisect(ordered.length, (at) => (ordered[at] as number) < sought)
    expect(found).toBe(ordered.filter((number) => number < sought).length)
  }))
})

test('asks of a million entries only some twenty', () => {
  let asked = 0
  expect(bisect(1_000_000, (at) => { asked++; return at < 654_321 })).toBe(654_321)
  expect(asked).toBeLessThan(25)
})
