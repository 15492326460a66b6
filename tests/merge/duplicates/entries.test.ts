import { expect, it } from 'vitest'
import { withinEntries } from '../../../src/merge/duplicates/entries.js'
import type { MergeSentence } from '../../../src/merge/features/features.js'

const sentences = [0, 0, 1, 1].map((article) => ({ article })) as unknown as readonly MergeSentence[]
const group = { members: [0, 1, 2, 3], able: [0, 1, 2, 3], stands: 0 }

it('what one article says under two labels isn’t said of one thing', () => {
  expect(withinEntries(group, sentences, (index) => (index < 2 ? index : null))).toEqual({ members: [2, 3], able: [2, 3], stands: 2 })
  expect(withinEntries({ ...group, members: [0, 1, 2] }, sentences, (index) => (index < 2 ? index : null))).toBeNull()
})

it('what it says again under one label, or above all labels, is', () => {
  expect(withinEntries(group, sentences, (index) => (index < 2 ? 0 : null))).toBe(group)
  expect(withinEntries(group, sentences, (index) => (index === 0 || index === 2 ? 5 : null))).toBe(group)
})
