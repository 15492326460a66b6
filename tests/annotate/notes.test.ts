import { expect, it } from 'vitest'
import { notesOf } from '../../src/annotate/notes.js'
import { miniBriefing } from './mini-briefing.js'

const briefing = miniBriefing({ sentences: ['One.', 'Two.'] }, { sentences: ['Three.'] })

it('numbers a note for each sentence in reading order', () => {
  expect(notesOf(briefing, 'sentence').map(({ number, at }) => [number, at])).toEqual([[1, 'c1.s1'], [2, 'c1.s2'], [3, 'c1.s3']])
})
it('gives a paragraph one note at its last sentence with all origins', () => {
  expect(notesOf(briefing, 'paragraph').map(({ number, at, origins }) => [number, at, origins.length])).toEqual([[1, 'c1.s2', 2], [2, 'c1.s3', 1]])
})
it('gives none for listening', () => expect(notesOf(briefing, 'none')).toEqual([]))
