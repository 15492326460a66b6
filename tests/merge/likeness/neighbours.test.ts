import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dot, vectorOf, Vocabulary } from '../../../src/merge/features/vectors.js'
import { Neighbours } from '../../../src/merge/likeness/neighbours.js'

test('the neighbours are those that a comparison of all pairs finds', () => {
  const words = 'river dam flood bridge mayor rescue school boat storm tower'.split(' ')
  fc.assert(fc.property(fc.array(fc.uniqueArray(fc.constantFrom(...words), { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 12 }), (units) => {
    const known = new Vocabulary(units)
    const vectors = units.map((unit) => vectorOf(unit.map((term) => known.id(term)), known))
    const index = new Neighbours(vectors)
    for (const [at, vector] of vectors.entries()) {
      const all = vectors.flatMap((other, i) => (i !== at && dot(vector, other) > 0 ? [i] : []))
      expect(index.near(at).map((neighbour) => neighbour.index).sort((a, b) => a - b)).toEqual(all)
    }
  }))
})
