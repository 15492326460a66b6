import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bracketsOf } from '../../../src/understand/abbreviations/brackets.js'
import { understand } from '../../../src/understand/understand.js'
import { articleOf } from '../article.js'

const pairs = (text: string) => understand(articleOf(text)).abbreviations.map(({ short, long }) => `${short} = ${long}`)

test.each([
  ['The International Council of the White Star (ICWS) met.', 'ICWS = International Council of the White Star'],
  ['The ICWS (International Council of the White Star) met.', 'ICWS = International Council of the White Star'],
  ['They use large weather models (LWMs) now.', 'LWMs = large weather models'],
  ['A reading of maximum mutual interest (MMI) came.', 'MMI = maximum mutual interest'],
  ['It held messenger ribonucleic acid (mRNA) only.', 'mRNA = messenger ribonucleic acid'],
  ['The pressure was in beats per minute (bpm) there.', 'bpm = beats per minute'],
  ['A three-dimensional (3D) map hung there.', '3D = three-dimensional'],
  ['Some 2,4-dinitrotoluol (DNT) leaked.', 'DNT = 2,4-dinitrotoluol'],
  ['They like the Harbour Peace Line or HPL.', 'HPL = Harbour Peace Line'],
  ['HPL stands for Harbour Peace Line.', 'HPL = Harbour Peace Line'],
  ['Since the HPL closed, the Harbour Peace Line has been missed.', 'HPL = Harbour Peace Line'],
  ['It fell (mean river height, MRH, in metres).', 'MRH = mean river height'],
  ['The Harbour Rescue Agency’s (HRA) boats came.', 'HRA = Harbour Rescue Agency'],
  ['It is run by the Central Board for Elections and Counts (CEC) there.', 'CEC = Central Board for Elections and Counts'],
  ['It was the Inter-Coastal Mission of Aid to Velm (MIVA) there.', 'MIVA = Inter-Coastal Mission of Aid to Velm'],
  ['The Velmar Armed Forces, known as the FAV, left.', 'FAV = Velmar Armed Forces'],
  ['The flow was high (harbour river flow (HRF)) there.', 'HRF = harbour river flow'],
])('finds the pair in %s', (text, expected) => {
  expect(pairs(text)).toEqual([expected])
})

test.each([
  'State news agency NOVA said so.',
  'Senator Rula Roy (R) spoke.',
  'The river rose (see Figure 2).',
  'They could potentially use TCP there.',
  'He was here (in Telmor) on Friday (AP).',
])('finds none in %s', (text) => {
  expect(pairs(text)).toEqual([])
})

test('the span is where the long form stands', () => {
  const text = 'Once the Harbour Peace Line (HPL) ran.'
  expect(understand(articleOf(text)).abbreviations).toEqual([{ short: 'HPL', long: 'Harbour Peace Line', start: 9, end: 27 }])
})

test('work is bounded on hostile brackets: each is short, and no character lies in more than three', () => {
  for (const text of ['('.repeat(20_000), `${'(a '.repeat(5000)}${')'.repeat(5000)}`, '(AB) '.repeat(5000), `${'('.repeat(400)}${'AB )'.repeat(400)}`]) {
    const found = bracketsOf(text, { start: 0, end: text.length })
    expect(found.every(({ start, end }) => end - start <= 300)).toBe(true)
    expect(found.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(3 * text.length)
  }
})

test('a long form is a slice of the text', () => {
  const piece = fc.constantFrom('(', ')', '[', ' ', 'AB', 'ABC', 'alpha beta', ' big cat ', ',', ';', ' or ', '3D', '-', 'x', '.', ' the ')
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    const text = pieces.join('')
    for (const { long, start, end } of understand(articleOf(text)).abbreviations) expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(long)
  }))
})
