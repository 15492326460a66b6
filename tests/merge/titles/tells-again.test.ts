import { expect, test } from 'vitest'
import { tellsAgain } from '../../../src/merge/titles/tells-again.js'

const ferry = 'Ada Venn wrote letters to ferry owners during harbour strike'

test('two headlines on one event in nearly the same words say one thing', () => {
  expect(tellsAgain('Venn sent letters to ferry owners in harbour strike', [ferry])).toBe(true)
})

test('headlines with a name in common, and labels, do not', () => {
  expect(tellsAgain('Venn opens new school beside harbour', [ferry])).toBe(false)
  expect(tellsAgain('The harbour strike', [ferry])).toBe(false)
})
