import { expect, test } from 'vitest'
import { ownTitles, ownWordsMarked } from '../../src/compose/own-words.js'
import { titleIsOwn, type Section } from '../../src/document/edition.js'
import type { Inline } from '../../src/document/inline.js'
import { titleStringsFor } from '../../src/strings/title-catalog.js'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const inCzech = (words: string): Inline => ({ kind: 'foreign', language: 'cs', direction: 'ltr', children: [text(words)] })
const inEnglish = (...children: readonly Inline[]): Inline => ({ kind: 'foreign', language: 'en', direction: 'ltr', children })
const marked = (children: readonly Inline[], language: string): readonly Inline[] => {
  const section: Section = { id: 'a', role: 'about', title: 'A', label: null, part: null, notes: [], blocks: [{ kind: 'paragraph', id: 'p', children }] }
  const [block] = ownWordsMarked(section, 'en', language).blocks
  return block?.kind === 'paragraph' ? block.children : []
}

test('own words in a briefing of another language are told as theirs, and the articles’ words are the briefing’s', () => {
  expect(marked([inCzech('Přívoz stojí'), text('. (3 accounts)')], 'cs')).toEqual([text('Přívoz stojí'), text('. '), inEnglish(text('(3 accounts)'))])
  expect(marked([text('Nothing was left out. ')], 'cs')).toEqual([inEnglish(text('Nothing was left out.')), text(' ')])
})

test('words in a third language keep it, and marks alone have none', () => {
  const german: Inline = { kind: 'foreign', language: 'de', direction: 'ltr', children: [text('Hafen')] }
  expect(marked([text('… '), german, text('.')], 'cs')).toEqual([text('… '), german, text('.')])
})

test('what own words quote stands inside them, with both its marks theirs', () => {
  const inHebrew: Inline = { kind: 'foreign', language: 'he', direction: 'rtl', children: [text('המעבורת עומדת')] }
  const whole = [inEnglish(text('Longest sentence, beginning “'), inHebrew, text('”.'))]
  expect(marked([text('Longest sentence, beginning “המעבורת עומדת”.')], 'he')).toEqual(whole)
  expect(marked([text('Longest sentence, beginning “'), inHebrew, text('”.')], 'he')).toEqual(whole)
})

test('what stands in another script beside own words is the articles’', () => {
  expect(marked([text('Hard words: מעבורת.')], 'he')).toEqual([inEnglish(text('Hard words:')), text(' '), text('מעבורת'), text('.')])
})

test('a chapter and a heading in it are named in own words only where the compiler named them', () => {
  const titles = ownTitles(titleStringsFor('en'), 2)
  const chapter = (title: string): Section => ownWordsMarked({
    id: 'c1', role: 'chapter', title, label: 'Chapter 1', part: null, notes: [], blocks: [{ kind: 'heading', id: 'h', level: 2, children: [text(title)] }],
  }, 'en', 'cs', titles)
  expect(titleIsOwn(chapter('Other news (2)'))).toBe(true)
  expect(chapter('Other news (2)').blocks).toEqual([{ kind: 'heading', id: 'h', level: 2, children: [inEnglish(text('Other news (2)'))] }])
  expect(titleIsOwn(chapter('Přívoz stojí'))).toBe(false)
  expect(chapter('Přívoz stojí').blocks).toEqual([{ kind: 'heading', id: 'h', level: 2, children: [text('Přívoz stojí')] }])
})

test('the words around a passage inside a sentence’s own place are marked there', () => {
  const span = (...children: readonly Inline[]): Inline => ({ kind: 'sentence-span', id: 's1', children })
  expect(marked([span(inCzech('Přívoz stojí.')), text(' as told')], 'cs')).toEqual([span(text('Přívoz stojí.')), text(' '), inEnglish(text('as told'))])
})
