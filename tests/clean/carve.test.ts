import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carve, carveEach, type Part } from '../../src/clean/page.js'
import type { Unit } from '../../src/document/article.js'

const text = 'The ferry left the harbour. It was noon in Olme. Nobody saw the boat again, and the lamps were lit on the quay. Rain fell on the roofs.'
const units: readonly Unit[] = [...text.matchAll(/[^.]+\.\s?/gu)].map(({ 0: words, index }, block) => ({ start: index, end: index + words.trimEnd().length, kind: block === 1 ? 'heading' : 'sentence', reason: null, block: block >> 1 }) as unknown as Unit)

test('many spans are cut out as one after the other would be', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: text.length }), { minLength: 2, maxLength: 12 }), (places) => {
    const sorted = [...places].sort((a, b) => a - b)
    const parts = sorted.slice(1).flatMap((end, i): readonly Part[] => (i % 2 === 1 && places.length % 3 === 0 ? [] : [{ start: sorted[i] ?? 0, end, kind: i % 2 === 0 ? 'label' : 'heading', reason: null }]))
    expect(carveEach(units, text, parts)).toEqual(parts.reduce((out, part) => carve(out, text, part, part.kind, part.reason), units))
  }))
})
