import { expect, test } from 'vitest'
import { quotedStretches } from '../../../src/merge/features/quoted-stretches.js'

test('quotation marks of several kinds, unclosed ones and a closing one alone', () => {
  const inside = (text: string) => quotedStretches(text).map(([from, to]) => text.slice(from, to))
  expect(inside('He said “yes” and "no".')).toEqual(['yes', 'no'])
  expect(inside('Er sagte „ja“ und »nein«, «oui».')).toEqual(['ja', 'nein', 'oui'])
  expect(inside('“It goes on')).toEqual(['It goes on'])
  expect(inside('and ends,” she said')).toEqual(['and ends,'])
})
