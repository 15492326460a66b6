import { expect, test } from 'vitest'
import { headword } from '../../../src/annotate/glossary/headword.js'

const entry = (term: string, variants: readonly string[], definition: string, expansion: string | null = null) => ({ term, variants, definition, expansion, kind: 'word', basis: '', english: null, common: false, sense: [], not: [] } as const)
const storm = entry('cyclone', ['hurricane', 'typhoon'], 'A turning storm: hurricane, typhoon or cyclone.')

test.each([
  ['another name that is printed', storm, ['Typhoons'], 'typhoon'],
  ['the spelling that is printed', entry('ceasefire', ['cease-fire'], 'A halt to fighting.'), ['cease-fires'], 'cease-fire'],
  ['the term where it is printed too', storm, ['typhoon', 'cyclones'], 'cyclone'],
  ['the noun of a family of words', entry('indictment', ['indicted'], 'A formal charge.'), ['indicted'], 'indictment'],
  ['the word whose definition explains the other', entry('secession', ['separatist'], 'Leaving a state, as separatists want.'), ['separatists'], 'secession'],
  ['the whole office', entry('UN Envoy', ['Envoy'], 'A person sent by the UN.'), ['Envoy'], 'UN Envoy'],
  ['a short form that is written out', entry('GMT', ['UTC'], 'The time at longitude zero.', 'Greenwich Mean Time'), ['UTC'], 'GMT'],
])('an entry is headed by %s', (_, list, printed, expected) => {
  expect(headword(list, new Map(printed.map((form) => [form, null])))).toBe(expected)
})
