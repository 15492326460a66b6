import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spansTouching } from '../../src/document/spans-touching.js'

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))

test('finds the same spans as looking at each, in order of their starts or not', () => {
  fc.assert(fc.property(fc.array(span), fc.boolean(), span, (spans, sorted, { start, end }) => {
    const list = sorted ? [...spans].sort((a, b) => a.start - b.start) : spans
    expect(spansTouching(list, start, end)).toEqual(list.filter((one) => one.start < end && one.end > start))
  }))
})
