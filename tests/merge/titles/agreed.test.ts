import { expect, it, test } from 'vitest'
import { Vocabulary } from '../../../src/merge/features/features.js'
import { borneOut, fullest } from '../../../src/merge/titles/agreed.js'
import type { Headline } from '../../../src/merge/titles/headlines.js'

const headline = (title: string, ...terms: readonly number[]) => ({ title, terms, article: 0, over: true, counts: '' }) as unknown as Headline

test('of headlines that say the same the fuller one is taken, and no other', () => {
  const short = headline('Venn pleads guilty', 1, 2, 3)
  const full = headline('Ada Venn pleads guilty in ferry case', 0, 1, 2, 3, 4, 5)
  expect(fullest(short, [short, full])).toBe(full)
  expect(fullest(short, [short, headline('Ferry sails without Venn again', 1, 4, 5, 6)])).toBe(short)
})

it('a headline that names whom the news is about may name the briefing, a label may not', () => {
  const told = headline('Mayor Venn names a ferry', 1, 2, 3, 4)
  const label = headline('Venn ferry picture', 1, 4, 5)
  expect(borneOut([told, label], [], new Vocabulary([]), 'Ada Venn')).toEqual([told])
  expect(borneOut([told, label], [], new Vocabulary([]), 'Paul Lund')).toEqual([])
})
