import { expect, it } from 'vitest'
import { notesOf } from '../../src/annotate/notes.js'
import type { MergedBriefing, Paragraph, Sentence } from '../../src/document/briefing.js'
import { miniBriefing } from './mini-briefing.js'

const briefing = miniBriefing({ sentences: ['One.', 'Two.'] }, { sentences: ['Three.'] })
const covered = (merged: MergedBriefing) => notesOf(merged, 'sentence').map(({ number, at, origins }) => [number, at, origins.map(({ source, start }) => `${source}:${start}`).join(' ')])

/** All sentences in one paragraph, with some of them changed. */
function together(merged: MergedBriefing, change: (sentence: Sentence) => Sentence = (sentence) => sentence): MergedBriefing {
  const [chapter] = merged.chapters
  const sentences = (chapter?.paragraphs ?? []).flatMap((paragraph) => paragraph.sentences).map(change)
  return { ...merged, chapters: [{ ...chapter as NonNullable<typeof chapter>, paragraphs: [{ heading: null, reported: null, sentences }] }] }
}

it('gives neighbours from one paragraph of a source one note, after the last of them, numbered in reading order', () => {
  expect(covered(briefing)).toEqual([[1, 'c1.s2', 's1:0 s1:5'], [2, 'c1.s3', 's2:0']])
})

it('gives a sentence from another source a note of its own, and what follows it another one', () => {
  const [one, two, three] = together(briefing).chapters[0]?.paragraphs[0]?.sentences as readonly [Sentence, Sentence, Sentence]
  const paragraph: Paragraph = { heading: null, reported: null, sentences: [one, three, two] }
  expect(covered({ ...briefing, chapters: [{ ...briefing.chapters[0] as MergedBriefing['chapters'][number], paragraphs: [paragraph] }] }))
    .toEqual([[1, 'c1.s1', 's1:0'], [2, 'c1.s3', 's2:0'], [3, 'c1.s2', 's1:5']])
})

it('never lets a note cover sentences of two paragraphs', () => {
  const [chapter] = briefing.chapters
  const paragraphs = (chapter?.paragraphs ?? []).flatMap(({ sentences }) => sentences.map((sentence): Paragraph => ({ heading: null, reported: null, sentences: [sentence] })))
  expect(covered({ ...briefing, chapters: [{ ...chapter as NonNullable<typeof chapter>, paragraphs }] })).toEqual([[1, 'c1.s1', 's1:0'], [2, 'c1.s2', 's1:5'], [3, 'c1.s3', 's2:0']])
})

it('splits a run where a second source says one of the sentences', () => {
  const extra = { source: 's2', start: 0, end: 6 }
  const merged = together(briefing, (sentence) => (sentence.id === 'c1.s2' ? { ...sentence, origins: [...sentence.origins, extra] } : sentence))
  expect(covered(merged).slice(0, 2)).toEqual([[1, 'c1.s1', 's1:0'], [2, 'c1.s2', 's1:5 s2:0']])
})

it('keeps a sentence with another wording to tell apart, since the wording is its alone', () => {
  const extra = { source: 's2', start: 0, end: 6 }
  const told = (differs: boolean) => covered(together(briefing, (sentence) => (sentence.id === 'c1.s3' ? sentence : {
    ...sentence, origins: [...sentence.origins, extra], variants: sentence.id === 'c1.s1' ? [{ origin: extra, text: 'Three.', differs }] : [],
  })))
  expect(told(true).map(([, at]) => at)).toEqual(['c1.s1', 'c1.s2', 'c1.s3'])
  expect(told(false).map(([, at]) => at)).toEqual(['c1.s2', 'c1.s3'])
})

it('gives a paragraph one note at its last sentence with all origins', () => {
  expect(notesOf(briefing, 'paragraph').map(({ number, at, origins }) => [number, at, origins.length])).toEqual([[1, 'c1.s2', 2], [2, 'c1.s3', 1]])
})

it('gives none for listening', () => expect(notesOf(briefing, 'none')).toEqual([]))
