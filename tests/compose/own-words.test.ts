import { expect, test } from 'vitest'
import { ownWordsMarked } from '../../src/compose/own-words.js'
import type { Section } from '../../src/document/edition.js'
import type { Inline } from '../../src/document/inline.js'

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

test('what stands in another script inside own words is the articles’', () => {
  expect(marked([text('Longest sentence, beginning “המעבורת עומדת”.')], 'he')).toEqual([
    inEnglish(text('Longest sentence, beginning “')), text('המעבורת עומדת'), text('”.'),
  ])
})

test('the words around a passage inside a sentence’s own place are marked there', () => {
  const span = (...children: readonly Inline[]): Inline => ({ kind: 'sentence-span', id: 's1', children })
  expect(marked([span(inCzech('Přívoz stojí.')), text(' as told')], 'cs')).toEqual([span(text('Přívoz stojí.')), text(' '), inEnglish(text('as told'))])
})
