import { expect, test } from 'vitest'
import { look, rulesOf } from './books.js'

const sound = `A flood

The river rose in the night and by morning it stood in the lower streets of the town, where people climbed onto their roofs to wait for the boats of the fire service.


At a glance

- Three villages were flooded.

- Schools are closed.

1. The Courier.

2. The Herald.
`
const long = 'The river rose in the night and by morning it stood in the lower streets of the town, where people climbed onto their roofs to wait for the boats.'

test('a sound text has no finding', async () => {
  expect((await look('a.txt', sound)).findings).toEqual([])
  expect((await look('a.txt', sound.replaceAll('\n', '\r\n'))).findings).toEqual([])
})

test.each([
  ['proof/text-control', 'a\u0007b\n', 1],
  ['proof/text-control', 'a\n\n\u000cb\n', 3],
  ['proof/text-broken', 'caf\ufffd\n', 1],
  ['proof/text-drawing', 'a\n\n│ b │\n', 3],
  ['proof/text-rule', 'a\n\n----------\n\nb\n', 3],
  ['proof/text-rule', 'a\n\n* * * * *\n\nb\n', 3],
  ['proof/text-wrapped', 'The river rose in the night and by morning\nit stood in the lower streets of the town,\nwhere people climbed onto their roofs and\nwaited.\n', 1],
  ['proof/text-paragraphs', `${long}\n${long}\n`, 1],
  ['proof/text-gap', 'a\n\n\n\nb\n', 5],
  ['proof/text-heading', `a\n\n\nA heading\n${long}\n`, 4],
  ['proof/text-list-mark', '- a\n\n* b\n', 3],
  ['proof/text-list-number', '1. a\n\n3. b\n', 3],
  ['proof/text-no-headings', `${'A paragraph.\n\n'.repeat(41)}`, undefined],
  ['proof/text-note-gone', 'It rose. [note 1] It fell. [note 2]\n\nIt rained. [note 3]\n\nNote 1. The Courier.\n\nNote 3. The Herald.\n', 1],
  ['proof/text-mark-gone', 'It rose. It fell. [note 2] It rained. [note 3]\n\nNote 1. The Courier.\n\nNotes 2 and 3. The Herald.\n', 3],
  ['proof/text-note-gone', 'It rose. [1] It fell. [2] It rained. [3]\n\n[1] The Courier.\n\n[2] The Herald.\n', 1],
  ['proof/text-mojibake', 'The cafÃ© was closed.\n', 1],
  ['proof/text-mojibake', 'a\n\nThe ferryâ€™s bell.\n', 3],
  ['proof/text-mojibake', 'Ð ÐµÐºÐ° Ð¿Ð¾Ð´Ð½ÑÐ»Ð°ÑÑŒ\n', 1],
  ['proof/text-cut', `${`${long}\n\n`.repeat(6)}${long.slice(0, -15)}`, 13],
])('%s', async (rule, text, line) => {
  const proof = await look('a.txt', text)
  expect(rulesOf(proof)).toEqual([rule])
  expect(proof.findings[0]?.place?.line).toBe(line)
})

test.each([
  ['verse', 'Row, row,\nrow your boat\ngently down the stream\nand home\n'],
  ['two lists, each with its mark', '- a\n\n- b\n\n\nNext\n\n* c\n\n* d\n'],
  ['a dash in a sentence', 'It rained — all night.\n'],
  ['a list that begins again', '1. a\n\n2. b\n\n1. c\n'],
  ['notes of several marks, singular and plural', 'عاد النهر. [حاشية 1] هطل المطر. [حاشية 2] وقف. [حاشية 3] سار. [حاشية 4]\n\nالحاشية 1. البريد.\n\nالحواشي من 2 إلى 4. الرسالة.\n'],
  ['marks whose notes are elsewhere, and years', 'It rose. [note 1] It fell. [note 2]\n\nIn [2016] and [2017] it rained.\n\nFigure 1. The river.\n\nFigure 2. The town.\n'],
  ['a chapter right after the notes', 'It rose. [note 1] It fell. [note 2]\n\nNote 1. The Courier.\n\nNote 2. The Herald.\n\n\nChapter 5: The end\n\nWords.\n'],
  ['capitals before quotes, and letters of the north', '“GRÅ” and «ÉTÉ» and “MANHÔ; Úžasný Ášov, Ålesund, São João, château.\n'],
  ['a source at the end', `${`${long}\n\n`.repeat(6)}The Courier, Monday edition, page 3, with a title that is long enough to look like a paragraph, 15 June 2017\n`],
  ['a last line that is a name', `${`${long}\n\n`.repeat(6)}Ann Lee, for the Courier\n`],
  ['a text whose paragraphs have no full stops', `${`${long.slice(0, -1)}\n\n`.repeat(7)}`],
  ['a note mark at the end', `${`${long}\n\n`.repeat(6)}${long} [note 4]\n`],
])('%s is no finding', async (_name, text) => {
  expect((await look('a.txt', text)).findings).toEqual([])
})

test('text that is not UTF-8 is told so', async () => {
  expect(rulesOf(await look('a.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9])))).toEqual(['proof/not-utf8'])
  for (const text of ['A flood\n\nThe ferry waited.\n', 'Паром стоит у причала.\n']) {
    const little = Buffer.from(text, 'utf16le')
    expect(rulesOf(await look('a.txt', new Uint8Array(little)))).toEqual(['proof/not-utf8'])
    expect(rulesOf(await look('a.txt', new Uint8Array(little.swap16())))).toEqual(['proof/not-utf8'])
  }
})

test('thousands of words in brackets and thousands of notes are looked at in seconds', async () => {
  const word = (number: number) => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  const numbers = Array.from({ length: 15_000 }, (_, index) => index)
  const started = performance.now()
  await look('a.txt', numbers.map((number) => `It rose. [${word(number)} 1] [${word(number)} 2]\n\n${word(number)} 3. The Courier.\n`).join('\n'))
  expect(performance.now() - started).toBeLessThan(10_000)
}, 60_000)
