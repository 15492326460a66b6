import type { Edition } from '../../src/document/edition.js'
import type { Inline } from '../../src/document/inline.js'
import { everyNode } from '../editions/every-node.js'

const text = (words: string): Inline => ({ kind: 'text', text: words })

/** An Arabic edition: digits of two kinds, brackets, guillemets, vowel marks, ligatures, Latin and Hebrew inside Arabic, notes and a table. */
export const arabicEdition: Edition = {
  ...everyNode,
  name: 'arabic', title: 'إغلاق الجسر (2016): ما نعرفه', language: 'ar', direction: 'rtl', publisher: 'مثال',
  description: 'موجز من مقالين.',
  sections: [
    { id: 'front', role: 'front', title: 'إغلاق الجسر (2016): ما نعرفه', label: null, part: null, notes: [], blocks: [
      { kind: 'list', id: 'front.facts', ordered: false, items: [
        { id: 'f1', blocks: [{ kind: 'paragraph', id: 'f1.p', children: [{ kind: 'strong', children: [text('التاريخ:')] }, text(' 16 كانون الأول 2016')] }] },
        { id: 'f2', blocks: [{ kind: 'paragraph', id: 'f2.p', children: [{ kind: 'strong', children: [text('المصادر:')] }, text(' ٣ مقالات')] }] },
      ] },
    ] },
    { id: 'c1', role: 'chapter', title: 'الجسر «الكبير» و BRA', label: 'الفصل 1', part: null, blocks: [
      { kind: 'aside', id: 'c1.level', label: 'مستوى القراءة', blocks: [{ kind: 'paragraph', id: 'c1.level.p', children: [text('بصعوبة صحيفة وطنية تقريبًا.')] }] },
      { kind: 'paragraph', id: 'c1.p1', children: [
        { kind: 'sentence-span', id: 'c1.s1', children: [
          text('أغلقت هيئة الطرق والجسور ('), { kind: 'term', entry: 'g1', id: 't1', children: [text('BRA')] },
          text(') الجسر يوم الثلاثاء 13 كانون الأول، وقال رئيس البلدية إن القرار «صعبٌ لكنّه ضروري» بينما انتظر نحو 50,000 شخص على الضفتين، حسب ما ورد في تقرير الهيئة المنشور أمس.'),
          { kind: 'note-reference', id: 'm1', note: 'n1', number: 1, label: 'الحاشية 1' },
        ] }, text(' '),
        { kind: 'sentence-span', id: 'c1.s2', children: [
          text('وكتبت الصحيفة: '), { kind: 'foreign', language: 'en', direction: 'ltr', children: [text('The bridge (old & narrow) is closed until 2017.')] },
          { kind: 'note-reference', id: 'm2', note: 'n2', number: 2, label: 'الحاشية 2' },
        ] },
      ] },
      { kind: 'paragraph', id: 'c1.p2', children: [
        { kind: 'foreign', language: 'he', direction: 'rtl', children: [text('הגשר נסגר ביום שלישי (13 בדצמבר).')] },
      ] },
      { kind: 'list', id: 'c1.l', ordered: true, items: [
        { id: 'l1', blocks: [{ kind: 'paragraph', id: 'l1.p', children: [text('لا مرور للشاحنات.')] }] },
        { id: 'l2', blocks: [{ kind: 'paragraph', id: 'l2.p', children: [text('عبّارتان تعملان من الساعة 6 إلى الساعة 22.')] }] },
      ] },
      { kind: 'table', id: 'c1.t', caption: [text('من عبروا قبل الثلاثاء')], columns: [[text('العدد')], [text('المصدر')]], rows: [
        { id: 'r1', cells: [[text('50,000')], [text('البلدية')]] }, { id: 'r2', cells: [[text('1,500 على الأقل')], [text('شركة العبّارات')]] },
      ] },
    ], notes: [
      { id: 'n1', number: 1, children: [text('المقال 1، الفقرة 1.')], back: [{ mark: 'm1', label: 'العودة إلى موضع الحاشية 1' }] },
      { id: 'n2', number: 2, children: [text('المقال 2، الفقرة 4: “The bridge is closed”.')], back: [{ mark: 'm2', label: 'العودة إلى موضع الحاشية 2' }] },
    ] },
    { id: 'glossary', role: 'glossary', title: 'المسرد', label: null, part: null, notes: [], blocks: [
      { kind: 'definitions', id: 'g', entries: [{ id: 'g1', term: [text('BRA')], definition: [[text('هيئة الطرق والجسور (Bridge and Road Authority).')]] }] },
    ] },
  ],
}
