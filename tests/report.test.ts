import { expect, test } from 'vitest'
import { diagnose } from '../src/report/diagnostic.js'

test('one thing and several are counted in the right words', () => {
  const told = (count: number) => diagnose('annotate/no-definition', null, { count, terms: 'Sarn' }).message
  expect(told(1)).toBe('1 term has no definition and is not in the glossary: Sarn.')
  expect(told(2)).toBe('2 terms have no definition and are not in the glossary: Sarn.')
})
