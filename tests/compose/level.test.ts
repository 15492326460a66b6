import { expect, test } from 'vitest'
import { closed } from '../../src/compose/build.js'
import { levelNote } from '../../src/compose/level.js'
import type { Places } from '../../src/compose/places.js'
import type { ReadingLevel, Sentence } from '../../src/document/briefing.js'
import type { Inline } from '../../src/document/inline.js'
import { en } from '../../src/strings/en.js'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const inCzech = (words: string): Inline => ({ kind: 'foreign', language: 'cs', direction: 'ltr', children: [text(words)] })
const note = (language: string | null) => {
  const sentence = { language, children: [text('Přívoz v Dolní stojí už třetí den.')] } as unknown as Sentence
  const level = { formula: null, band: null, why: null, longSentences: [{ id: 's1', words: 50 }], hardWords: ['překladiště'] } as unknown as ReadingLevel
  return levelNote(level, [], language, en, { sentence: () => sentence } as unknown as Places)
}

test('the first words of a long sentence and the hard words are in the chapter’s language', () => {
  expect(note('cs')).toEqual([
    text(`${en.readingLevel.noFormula}. Longest sentence: 50 words, beginning “`), inCzech('Přívoz v Dolní stojí'), text(' …”. Hard words: '), inCzech('překladiště'), text('.'),
  ])
})

test('in the edition’s language nothing is marked', () => {
  expect(note(null).every(({ kind }) => kind === 'text')).toBe(true)
})

test('a sentence with the stop of its own script gets no other', () => {
  for (const sentence of ['नाव रुकी है।', 'کشتی رک گئی۔', '渡船停了。']) expect(closed(sentence)).toBe(sentence)
  expect(closed('नाव रुकी है')).toBe('नाव रुकी है.')
})
