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
])('%s is no finding', async (_name, text) => {
  expect((await look('a.txt', text)).findings).toEqual([])
})

test('text that is not UTF-8 is told so', async () => {
  expect(rulesOf(await look('a.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9])))).toEqual(['proof/not-utf8'])
})
