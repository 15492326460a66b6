import { expect, test } from 'vitest'
import { analyze } from '../../../src/merge/features/features.js'
import { Casing } from '../../../src/merge/titles/casing.js'
import { stackOf } from '../stack.js'

const casingOf = async (...sentences: readonly string[]) => new Casing(analyze(await stackOf(sentences.join(' '))).sentences)

const text = [
  'The harbour budget passed the council on Monday, and Bill Orsay voted for it.', 'The bill and the budget go to the House Budget Committee, the mayor said.', 'A teacher at Korva University told the council that the bill was late.',
  'The teachers of the town want a ferry, and Mr. Orsay heard them in the White Hall.', 'The hall of the white ferry was painted.', 'He went to the White Hall again and ate at Dock-a-Bite.', 'The gun law was read, and the Teme Gun Violence Act too.', 'Nobody spoke of gun violence that day.',
]

test('a word of a headline in title case keeps its capital only where the articles write it so', async () => {
  const casing = await casingOf(...text)
  expect(casing.sentenceCased('Council Passes Harbour Budget as Teachers Look On')).toBe('Council passes harbour budget as teachers look on')
  expect(casing.sentenceCased('Mayor Signs Harbour Bill to Curb Gun Violence')).toBe('Mayor signs harbour bill to curb gun violence')
})

test('a word that is a name beside another keeps its capital there', async () => {
  const casing = await casingOf(...text)
  expect(casing.sentenceCased('Council Thanks Bill A. Orsay With a Bridge')).toBe('Council thanks Bill A. Orsay with a bridge')
  expect(casing.sentenceCased('Council Thanks Bill Orsay at White Hall')).toBe('Council thanks Bill Orsay at White Hall')
  expect(casing.sentenceCased('Teacher From Korva Asks House Budget Committee')).toBe('Teacher from Korva asks House Budget Committee')
  // what ends a name is none without it
  expect(casing.sentenceCased('Teacher of Teme University Leaves')).toBe('Teacher of Teme university leaves')
})

test('short forms with stops and words with a capital inside stay as they are', async () => {
  const casing = await casingOf(...text)
  expect(casing.sentenceCased('A.L. Mayor Says Odds of G.O.P. Ferry Are One-in-Three')).toBe('A.L. mayor says odds of G.O.P. ferry are one-in-three')
  expect(casing.sentenceCased('Council Buys U.S.-Built Ferry and QuayFeed')).toBe('Council buys U.S.-built ferry and QuayFeed')
  expect(casing.sentenceCased('Council Grades Harbour Firms on Y2K Work')).toBe('Council grades harbour firms on Y2K work')
})

test('a name with hyphens is written as in the articles, and so is one in a headline of capitals', async () => {
  const casing = await casingOf(...text)
  expect(casing.sentenceCased('Mayor Eats Again at Dock-A-Bite')).toBe('Mayor eats again at Dock-a-Bite')
  expect(casing.sentenceCased('COUNCIL PASSES BUDGET, ORSAY SAYS')).toBe('Council passes budget, Orsay says')
})
