import type { Edition } from '../../src/document/edition.js'
import type { Inline } from '../../src/document/inline.js'
import { everyNode } from './every-node.js'

const text = (words: string): Inline => ({ kind: 'text', text: words })

/** An edition that reads from right to left, with English words in it. */
export const arabic: Edition = {
  ...everyNode,
  name: 'arabic', title: 'إغلاق الجسر', language: 'ar', direction: 'rtl', publisher: null, description: 'إحاطة عن إغلاق الجسر.', sources: ['الجسر مغلق'],
  sections: [
    { id: 'front', role: 'front', title: 'إغلاق الجسر', label: null, part: null, notes: [], blocks: [
      { kind: 'paragraph', id: 'front.p', children: [text('صُنعت من مقالين.')] },
    ] },
    { id: 'c1', role: 'chapter', title: 'الجسر', label: 'الفصل 1', part: null, blocks: [
      { kind: 'paragraph', id: 'c1.p1', children: [
        { kind: 'sentence-span', id: 'c1.s1', children: [
          text('أُغلق الجسر يوم الثلاثاء، وقالت '),
          { kind: 'foreign', language: 'en', direction: 'ltr', children: [text('Bridge and Road Authority (BRA)')] },
          text(' إن السبب هو الصدأ.'),
          { kind: 'note-reference', id: 'm1', note: 'n1', number: 1, label: 'الملاحظة 1' },
        ] },
      ] },
      { kind: 'paragraph', id: 'c1.p2', children: [
        { kind: 'sentence-span', id: 'c1.s2', children: [
          { kind: 'foreign', language: 'en', direction: 'ltr', children: [text('Two ferries run instead.')] },
        ] },
      ] },
    ], notes: [{ id: 'n1', number: 1, children: [text('المقالة 1، الفقرة 1.')], back: [{ mark: 'm1', label: 'العودة إلى موضع الملاحظة 1' }] }] },
  ],
}
