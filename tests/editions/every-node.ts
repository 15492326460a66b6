import type { ReadingLevel } from '../../src/document/briefing.js'
import type { DefinitionEntry, Edition, EditionBlock, EndNote, PageList, ParagraphBlock, Section } from '../../src/document/edition.js'
import type { Inline } from '../../src/document/inline.js'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const paragraph = (id: string, ...children: readonly Inline[]): ParagraphBlock => ({ kind: 'paragraph', id, children })
const sentence = (id: string, ...children: readonly Inline[]): Inline => ({ kind: 'sentence-span', id, children })
const mark = (id: string, number: number): Inline => ({ kind: 'note-reference', id, note: `n${number}`, number, label: `Note ${number}` })
const arabic = (words: string): Inline => ({ kind: 'foreign', language: 'ar', direction: 'rtl', children: [text(words)] })
const to = (target: string, words: string, label: string | null = null): Inline => ({ kind: 'reference', target, label, role: 'cross', children: [text(words)] })

const note = (number: number, marks: readonly string[], ...children: readonly Inline[]): EndNote => ({
  id: `n${number}`, number, children,
  back: marks.map((id, index) => ({
    mark: id, label: index === 0 ? `Back to the place of note ${number} in the text` : `Back to the other place of note ${number} in the text`,
  })),
})

const section = (id: string, role: Section['role'], title: string, blocks: readonly EditionBlock[], more: Partial<Section> = {}): Section =>
  ({ id, role, title, label: null, part: null, blocks, notes: [], ...more })

const front = section('front', 'front', 'Aid & relief <draft>', [
  { kind: 'definitions', id: 'front.facts', entries: [
    { id: 'front.date', term: [text('Date')], definition: [[text('16 December 2016')]] },
    { id: 'front.made', term: [text('Made from')], definition: [[text('2 articles')], [text('2 independent accounts')]] },
  ] },
  paragraph('front.how', text('The number after a sentence leads to a note.')),
])

const glance = section('glance', 'glance', 'At a glance', [
  { kind: 'list', id: 'glance.list', ordered: false, items: [
    { id: 'glance.1', blocks: [paragraph('glance.1p', text('The bridge was closed on Tuesday. '), to('c1.s1', 'Chapter 1'))] },
    { id: 'glance.2', blocks: [paragraph('glance.2p', text('Two ferries run instead. '), to('c2.s1', 'Chapter 2'))] },
  ] },
])

const differences = section('differences', 'differences', 'Where the accounts differ', [
  { kind: 'heading', id: 'd1', level: 2, children: [text('People who crossed')] },
  { kind: 'table', id: 'd1.table', caption: [text('People who crossed before Tuesday')],
    columns: [[text('Value')], [text('Who says so')], [text('Where it stands')]],
    rows: [
      { id: 'd1.r1', cells: [[text('around 50,000 & more')], [text('the council')], [to('c1.s1', 'Chapter 1', 'Chapter 1, on the closing')]] },
      { id: 'd1.r2', cells: [[text('at least 1,500')], [text('the ferry company')], [to('c2.s1', 'Chapter 2', 'Chapter 2, on the ferries')]] },
    ] },
])

const first = section('c1', 'chapter', 'The bridge & its <closing>', [
  { kind: 'aside', id: 'c1.level', label: 'Reading level:', blocks: [
    paragraph('c1.level.1', text('About as hard as a national newspaper.')),
    { kind: 'list', id: 'c1.level.2', ordered: false, items: [{ id: 'c1.level.2a', blocks: [paragraph('c1.level.2b', text('Hard words: indiscriminate.'))] }] },
  ] },
  paragraph('c1.p1',
    sentence('c1.s1', text('The '), { kind: 'term', entry: 'g1', id: 'c1.t1', children: [text('BRA')] }, text(' closed the bridge on Tuesday.'), mark('m1', 1)), text(' '),
    sentence('c1.s2', text('He '), { kind: 'insertion', text: 'the mayor' }, text(' called it “'), { kind: 'emphasis', children: [text('a very sad day')] },
      text('”, and '), { kind: 'strong', children: [text('nobody')] }, text(' was hurt.'), mark('m2', 2))),
  { kind: 'heading', id: 'c1.h1', level: 2, children: [text('The repair')] },
  paragraph('c1.p2', sentence('c1.s3', text('A report stands at '), { kind: 'external-link', href: 'https://example.org/report?a=1&b=2', children: [text('the council’s page')] }, text('.'), mark('m3', 1))),
  { kind: 'heading', id: 'c1.h2', level: 3, children: [text('The cost')] },
  paragraph('c1.p3', sentence('c1.s4', arabic('أُغلق الجسر يوم الثلاثاء (13 كانون الأول).'), mark('m4', 3))),
  { kind: 'list', id: 'c1.l1', ordered: true, items: [
    { id: 'c1.l1a', blocks: [paragraph('c1.l1ap', text('Steel is bought.'))] },
    { id: 'c1.l1b', blocks: [
      paragraph('c1.l1bp', text('The deck is laid:')),
      { kind: 'list', id: 'c1.l2', ordered: false, items: [
        { id: 'c1.l2a', blocks: [paragraph('c1.l2ap', text('north side'))] },
        { id: 'c1.l2b', blocks: [paragraph('c1.l2bp', text('south side'))] },
      ] },
    ] },
  ] },
], {
  label: 'Chapter 1', part: 'The closing',
  notes: [
    note(1, ['m1', 'm3'], text('Article 1, paragraph 1; article 2, paragraph 4.')),
    note(2, ['m2'], text('Article 1, paragraph 2. Article 2, in other words: “a sad, sad day”.')),
    note(3, ['m4'], text('Article 2, paragraph 5.')),
  ],
})

const second = section('c2', 'chapter', 'Two ferries', [
  paragraph('c2.p1', sentence('c2.s1', text('Two ferries carry people, the '), { kind: 'term', entry: 'g2', id: 'c2.t1', children: [text('ferry company')] }, text(' said.'), mark('m5', 4))),
], { label: 'Chapter 2', part: 'The ferries', notes: [note(4, ['m5'], text('Article 2, paragraph 1.'))] })

const timeline = section('timeline', 'timeline', 'Timeline', [
  { kind: 'definitions', id: 'timeline.list', entries: [
    { id: 'time.1', term: [text('13 December 2016')], definition: [[text('The BRA closed the bridge on Tuesday. '), to('c1.s1', 'Chapter 1', 'Chapter 1, on 13 December')]] },
  ] },
])

const entry = (id: string, term: string, definition: string, use: string, chapter: string): DefinitionEntry => ({
  id, term: [{ kind: 'defined', children: [text(term)] }],
  definition: [[text(definition)], [text('Used in '), { kind: 'reference', target: use, label: `${chapter}, first use of ${term}`, role: 'back', children: [text(chapter)] }, text('.')]],
})

const glossary = section('glossary', 'glossary', 'Glossary', [
  { kind: 'definitions', id: 'glossary.list', entries: [
    entry('g1', 'BRA', 'Bridge and Road Authority, which runs the bridge.', 'c1.t1', 'chapter 1'),
    entry('g2', 'Ferry company', 'The town’s own company.', 'c2.t1', 'chapter 2'),
  ] },
])

const sources = section('sources', 'sources', 'Sources', [
  { kind: 'list', id: 'sources.list', ordered: true, items: [
    { id: 's1', blocks: [paragraph('s1.p', { kind: 'external-link', href: 'https://example.org/1', children: [text('Bridge shut')] }, text(', 13 December 2016.'))] },
    { id: 's2', blocks: [paragraph('s2.p', text('Ferries sail, 14 December 2016.')), paragraph('s2.q', text('3 sentences printed.'))] },
  ] },
])

const about = section('about', 'about', 'About this edition', [
  { kind: 'heading', id: 'about.h1', level: 2, children: [text('How it was made')] },
  paragraph('about.p1', text('A program made this edition.')),
])

const level: ReadingLevel = {
  language: 'en', words: 60, sentences: 6, minutes: 1, listening: 1, formula: null, score: null, grade: null, others: {},
  band: null, why: 'too-short', hardWords: [], longSentences: [],
}

/** Uses every kind of section, block and inline, a hostile title, words in another direction, a note with two marks. */
export const everyNode: Edition = {
  name: 'every-node', title: 'Aid & relief <draft>', language: 'en', direction: 'ltr', date: '2016-12-16', publisher: 'Example & Sons',
  identifier: 'urn:uuid:4f9b6a1e-7c1d-5b0e-9d2f-1a2b3c4d5e6f', description: 'A briefing from 2 articles on the closing of a bridge.',
  sources: ['Bridge shut, 13 December 2016', 'Ferries sail, 14 December 2016'], readingLevel: level, certification: null,
  sections: [front, glance, differences, first, second, timeline, glossary, sources, about],
}

/** Pages that begin with a section, a table, a sentence inside a paragraph, a list item, a note, a definition and a heading. */
export const everyNodePages: PageList = {
  pages: [
    { label: '1', begins: 'front' }, { label: '2', begins: 'd1.table' }, { label: '3', begins: 'c1.s2' }, { label: '4', begins: 'c1.l1b' },
    { label: '5', begins: 'n2' }, { label: '6', begins: 'g2' }, { label: '7', begins: 'about.h1' },
  ],
}
