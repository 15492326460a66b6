import { expect, test } from 'vitest'
import type { Inline } from '../../src/document/inline.js'
import { soleDirection } from '../../src/document/sole-direction.js'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const passage = (language: string, words: string): Inline => ({ kind: 'foreign', language, direction: language === 'ar' ? 'rtl' : 'ltr', children: [text(words)] })
const sentence = (...children: readonly Inline[]): Inline => ({ kind: 'sentence-span', id: 's1' as never, children })
const mark: Inline = { kind: 'note-reference', id: 'm1', note: 'n1', number: 1, label: 'Note 1' }
const arabic = passage('ar', 'أُغلق الجسر.')
const brackets = passage('en-GB', '(chapter 2)')

test.each([
  ['a sentence with its mark', [sentence(arabic, mark)], 'rtl'],
  ['two sentences', [sentence(arabic, mark), text(' '), sentence(arabic, mark)], 'rtl'],
  ['a clause cut out, with brackets behind it', [text('… '), arabic, text(' …'), text(' '), brackets], 'rtl'],
  ['Spanish in an English edition', [passage('es', 'El puente está cerrado.')], 'ltr'],
] as const)('%s turns its block', (_, children, expected) => expect(soleDirection(children, 'en')).toBe(expected))

test.each([
  ['own words before a passage', [text('Article 1: '), arabic]],
  ['own words behind it that are no passage', [arabic, text(' (chapter 2)')]],
  ['a passage of own words alone', [brackets]],
  ['a passage of own words before another', [brackets, text(' '), arabic]],
  ['passages that run both ways', [arabic, text(' '), passage('es', 'El puente está cerrado.')]],
  ['nothing', []],
] as const)('%s does not turn its block', (_, children) => expect(soleDirection(children, 'en')).toBe(null))
