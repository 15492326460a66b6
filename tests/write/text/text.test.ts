import { beforeAll, describe, expect, test } from 'vitest'
import type { Edition, EditionBlock } from '../../../src/document/edition.js'
import type { Inline } from '../../../src/document/inline.js'
import { writeText } from '../../../src/write/text/text.js'
import { everyNode } from '../../editions/every-node.js'
import { withOwnWords } from '../../editions/own-words.js'
import { workOf } from '../../editions/work.js'

const textOf = async (edition: Edition) => new TextDecoder().decode((await writeText(await workOf(edition), () => {})).bytes)
const withBlocks = (...blocks: readonly EditionBlock[]): Edition => ({
  ...everyNode, sections: [{ id: 'c1', role: 'chapter', title: 'One', label: 'Chapter 1', part: null, notes: [], blocks }],
})
const paragraph = (...children: readonly Inline[]): EditionBlock => ({ kind: 'paragraph', id: 'p', children })
const text = (words: string): Inline => ({ kind: 'text', text: words })

describe('the text with every kind of node', () => {
  let whole = ''
  let lines: readonly string[] = []
  beforeAll(async () => {
    whole = await textOf(everyNode)
    lines = whole.split('\n').filter((line) => line !== '')
  })

  test('one blank line before a paragraph, two before a heading, one line end at the end', () => {
    expect(whole).not.toMatch(/^\n|\n{4}|[^\n]\n[^\n]|\n\n$| \n|\t|\r/)
    expect(whole.split(/\n{3}/).slice(1).map((part) => part.split('\n')[0])).toEqual([
      'Contents', 'At a glance', 'Where the accounts differ', 'People who crossed', 'The closing. Chapter 1: The bridge & its <closing>',
      'The repair', 'The cost', 'Notes for Chapter 1', 'The ferries. Chapter 2: Two ferries', 'Notes for Chapter 2',
      'Timeline', 'Glossary', 'Sources', 'About this edition', 'How it was made',
    ])
  })

  test('a note mark and its note are found from one another', () => {
    expect(lines).toContain('The BRA closed the bridge on Tuesday. [note 1] He [the mayor] called it “a very sad day”, and nobody was hurt. [note 2]')
    expect(lines).toContain('Note 1. Article 1, paragraph 1; article 2, paragraph 4.')
  })

  test('a table is told row by row with its headers', () => {
    expect(lines).toContain('around 50,000 & more. Who says so: the council. Where it stands: Chapter 1.')
  })

  test('a list in a list is numbered through', () => {
    expect(lines.filter((line) => /^\d/.test(line)).slice(0, 4)).toEqual(['1. Steel is bought.', '2. The deck is laid:', '2.1. north side', '2.2. south side'])
  })

  test('words in another language are announced by its name', () => {
    expect(lines).toContain('[in Arabic] أُغلق الجسر يوم الثلاثاء (13 كانون الأول). [note 3]')
  })

  test('nothing is said that only serves links', () => {
    expect(whole).not.toMatch(/Back|https?:|↩|Skip/)
  })

  test('a term and its definition are one line', () => {
    expect(lines).toContain('BRA: Bridge and Road Authority, which runs the bridge.')
  })
})

test('neighbouring notes with the same words are said once', async () => {
  const note = (number: number, words: string) => ({ id: `n${number}`, number, children: [text(words)], back: [] })
  const [section] = withBlocks().sections
  const edition: Edition = { ...everyNode, sections: [{ ...section as Edition['sections'][number], notes: [
    note(7, 'Article 1.'), note(8, 'Article 1.'), note(9, 'Article 1.'), note(10, 'Article 2.'), note(11, 'Article 1.'), note(12, 'Article 1.'),
  ] }] }
  expect((await textOf(edition)).split('\n').filter((line) => line.startsWith('Note'))).toEqual([
    'Notes for Chapter 1', 'Notes 7 to 9. Article 1.', 'Note 10. Article 2.', 'Notes 11 and 12. Article 1.',
  ])
})

test('neighbouring notes that lead through one article are said in one line, each with its paragraph', async () => {
  const note = (number: number, article: number, paragraph: number | null) => ({
    id: `n${number}`, number, back: [], children: [text(paragraph === null ? `Article ${article}, paragraph 1, in other words: Go.` : `Article ${article}, paragraph ${paragraph}.`)],
    ...(paragraph === null ? {} : { place: { article, paragraph } }),
  })
  const [section] = withBlocks().sections
  const edition: Edition = { ...everyNode, sections: [{ ...section as Edition['sections'][number], notes: [
    note(1, 2, 5), note(2, 2, 6), note(3, 2, 7), note(4, 2, 7), note(5, 2, 8), note(6, 5, 9), note(7, 5, null), note(8, 5, 2), note(9, 5, 1),
  ] }] }
  expect((await textOf(edition)).split('\n').filter((line) => /^Notes? \d/u.test(line))).toEqual([
    // two notes of one paragraph: a list of fewer paragraphs than notes would not tell which is whose
    'Notes 1 to 3. Article 2, paragraphs 5 to 7.', 'Notes 4 and 5. Article 2, paragraphs 7 and 8.', 'Note 6. Article 5, paragraph 9.',
    'Note 7. Article 5, paragraph 1, in other words: Go.', 'Note 8. Article 5, paragraph 2.', 'Note 9. Article 5, paragraph 1.',
  ])
})

test('one or two words in another language are not announced, and a language is announced once a paragraph', async () => {
  const french = (words: string): Inline => ({ kind: 'foreign', language: 'fr', direction: 'ltr', children: [text(words)] })
  const written = await textOf(withBlocks(paragraph(text('The '), french('force majeure'), text(' clause: '), french('rien ne va plus'), text(', '), french('les jeux sont faits'), text('.'))))
  expect(written).toContain('The force majeure clause: [in French] rien ne va plus, les jeux sont faits.')
})

test('line breaks, odd spaces and characters that cannot be spoken leave one clean line', async () => {
  const written = await textOf(withBlocks(paragraph(text('Aid\u00a0came\nlate\u202fin sol\u00adid\u0007 form\ud800.\u200b'))))
  expect(written).toContain('\n\nAid came late in solid form\ufffd.\n')
})

test('the edition’s words inside own words of another language are not announced', async () => {
  expect(await textOf(withOwnWords)).toContain('Reading level: no level. Longest sentence: 50 words, beginning “המעבורת עומדת בנמל …”.')
})
