import type { Edition } from '../../src/document/edition.js'
import type { Inline } from '../../src/document/inline.js'
import { everyNode } from './every-node.js'

const text = (words: string): Inline => ({ kind: 'text', text: words })

/** A Hebrew edition, for which there is no catalogue: the compiler's own words are English. */
export const withOwnWords: Edition = {
  ...everyNode,
  name: 'own-words', title: 'סגירת הגשר', language: 'he', direction: 'rtl', ownLanguage: 'en', publisher: null, date: '2016-12-16',
  description: 'סגירת הגשר. Made from: 2 articles, 2 independent accounts.',
  sections: [
    { id: 'c1', role: 'chapter', title: 'הגשר נסגר', label: 'Chapter 1', part: null, blocks: [
      { kind: 'aside', id: 'c1.level', label: 'Reading level:', blocks: [{ kind: 'paragraph', id: 'c1.level.p', children: [
        { kind: 'foreign', language: 'en', direction: 'ltr', children: [
          text('no level. Longest sentence: 50 words, beginning “'), { kind: 'foreign', language: 'he', direction: 'rtl', children: [text('המעבורת עומדת בנמל')] }, text(' …”.'),
        ] },
      ] }] },
      { kind: 'paragraph', id: 'c1.p1', children: [
        { kind: 'sentence-span', id: 'c1.s1', children: [text('הגשר נסגר ביום שלישי.'), { kind: 'note-reference', id: 'm1', note: 'n1', number: 1, label: 'Note 1' }] },
      ] },
    ], notes: [{
      id: 'n1', number: 1, children: [{ kind: 'foreign', language: 'en', direction: 'ltr', children: [text('Article 1, paragraph 1.')] }], back: [{ mark: 'm1', label: 'Back to note mark 1' }],
    }] },
    { id: 'c2', role: 'chapter', title: 'Other news', ownTitle: true, label: 'Chapter 2', part: null, notes: [], blocks: [
      { kind: 'paragraph', id: 'c2.p1', children: [text('שתי מעבורות הפליגו.')] },
    ] },
    { id: 'about', role: 'about', title: 'About this edition', label: null, part: null, notes: [], blocks: [
      { kind: 'paragraph', id: 'about.p', children: [{ kind: 'foreign', language: 'en', direction: 'ltr', children: [text('A program made this edition.')] }] },
    ] },
  ],
}
