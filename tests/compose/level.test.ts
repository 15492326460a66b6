import { expect, test } from 'vitest'
import { closed } from '../../src/compose/build.js'
import { levelNote } from '../../src/compose/level.js'
import type { Places } from '../../src/compose/places.js'
import type { ReadingLevel, Sentence } from '../../src/document/briefing.js'
import { plainText, type Inline } from '../../src/document/inline.js'
import { ar } from '../../src/strings/ar.js'
import { en } from '../../src/strings/en.js'
import { es } from '../../src/strings/es.js'

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

test.each(['very-easy', 'easy', 'plain', 'newspaper', 'hard', 'very-hard'])('a long sentence is told as an exception where the rest is easy, so that nothing sounds contradictory (%s)', (band) => {
  for (const strings of [en, es, ar]) {
    const level = { formula: 'Gunning Fog', band, why: null, longSentences: [{ id: 's1', words: 63 }], hardWords: [] } as unknown as ReadingLevel
    const said = plainText(levelNote(level, [], null, strings, { sentence: () => ({ language: null, children: [text('The river rose in the night.')] }) } as unknown as Places))
    const { oneLong, longest, bands } = strings.readingLevel
    expect(said).toBe(`${bands[band]}. ${(['newspaper', 'hard', 'very-hard'].includes(band) ? longest : oneLong)(63, 'The river rose in')}`)
  }
  expect(en.readingLevel.oneLong(63, 'The river rose in')).toBe('One long sentence, 63 words, begins “The river rose in …”.')
})

test('in the edition’s language nothing is marked', () => {
  expect(note(null).every(({ kind }) => kind === 'text')).toBe(true)
})

test('a sentence with the stop of its own script gets no other', () => {
  for (const sentence of ['नाव रुकी है।', 'کشتی رک گئی۔', '渡船停了。']) expect(closed(sentence)).toBe(sentence)
  expect(closed('नाव रुकी है')).toBe('नाव रुकी है.')
})
