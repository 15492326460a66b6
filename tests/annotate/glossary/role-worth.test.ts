import { expect, test } from 'vitest'
import { byWorth } from '../../../src/annotate/glossary/role-worth.js'
import type { SourceId } from '../../../src/document/origin.js'

/** The wording that leads, of wordings with the number of articles that have each; no two have one article in common. */
const best = (kind: 'person' | 'place', said: Readonly<Record<string, number>>) => {
  let next = 0
  return byWorth(kind, Object.entries(said).map(([text, articles]) => ({ text, origins: Array.from({ length: articles }, () => ({ source: `s${next++}` as SourceId, start: 0, end: 1 })) })))[0]?.text
}

test.each([
  ['its country before a bare office', { 'Prime Minister': 6, 'Tarnian Prime Minister': 1 }, 'Tarnian Prime Minister'],
  ['an office before what somebody is called besides', { 'staunch critic of the harbour plan for years': 2, President: 1 }, 'President'],
  ['an office before one deed or time', { 'first Tarnian premier to visit the island since the storm of 1993': 1, 'Tarnian premier': 1 }, 'Tarnian premier'],
  ['the wording of most articles', { 'Tarnian foreign minister': 4, 'Tarnian interior minister and harbour chief': 1 }, 'Tarnian foreign minister'],
  ['the fuller of two wordings of one office', { 'Ferry Ministry spokesman': 2, 'Tarnian Ferry Ministry spokesman': 1 }, 'Tarnian Ferry Ministry spokesman'],
  ['the body of an office', { chairman: 3, 'chairman of the Ferry Committee': 1 }, 'chairman of the Ferry Committee'],
  ['its country behind a bare office, in French', { président: 3, 'président tarnien': 1 }, 'président tarnien'],
  ['and in Spanish', { presidente: 3, 'presidente tarnio': 1 }, 'presidente tarnio'],
  ['words that stand together before those around the name', { 'Gov. … of Tarno': 1, 'Tarno Gov.': 1 }, 'Tarno Gov.'],
  ['an office with its place behind the name before the bare office', { 'Gov. … of Tarno': 1, 'Gov.': 3 }, 'Gov. … of Tarno'],
  ['a body with its name before one that stood in a sentence before', { 'group’s spokeswoman': 2, 'Ferry Fund director': 1 }, 'Ferry Fund director'],
  ['that an office is over, where most say so', { 'former President': 3, 'Tarnian President': 1 }, 'former President'],
])('first comes %s', (_, said, expected) => {
  expect(best('person', said)).toBe(expected)
})

test.each([
  ['no passing word before the office that most give', { 'Prime Minister': 5, 'outgoing Prime Minister': 1 }, 'Prime Minister'],
  ['not a former office of one article', { 'Tarnian President': 3, 'former mayor of Velm': 1 }, 'Tarnian President'],
  ['an office held, whatever other was left', { 'former premier': 4, 'head of the Ferry Party': 2 }, 'head of the Ferry Party'],
  ['no kin', { wife: 2, 'director of the school': 1 }, 'director of the school'],
])('first comes %s, otherwise', (_, said, expected) => {
  expect(best('person', said)).toBe(expected)
})

test('a place is told by the fuller words', () => {
  expect(best('place', { 'northern town': 2, 'northern town on the river Velm': 1 })).toBe('northern town on the river Velm')
})
