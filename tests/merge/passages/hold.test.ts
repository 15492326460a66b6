import { expect, test } from 'vitest'
import { holdOf } from '../../../src/merge/passages/hold.js'

test.each([
  ['That position may change.', 'near'],
  ['Both ships were from Olme.', 'near'],
  ['He spent 16 years there.', 'near'],
  ['The role became his best known.', 'near'],
  ['“We will go on,” she added.', 'near'],
  ['“It will be built again.”', 'near'],
  ['So that was on our minds.”', 'near'],
  ['According to the official, the work began in May.', 'nameless'],
  ['The group came up in the north.', 'nameless'],
  ['The 34-year-old left the yard.', 'nameless'],
  ['She even spoke of Korva.', 'person'],
  ['In May, he left for Korva.', 'person'],
  ['However, many reports doubt it.', 'loose'],
  ['Ada Colm also spoke in Korva.', 'loose'],
  ['That Colm was chosen should please Olme.', 'loose'],
  ['“We will build it again,” Ada Colm said.', 'loose'],
])('%s holds to what it leans on: %s', (text, hold) => expect(holdOf(text, 'en')).toBe(hold))

test.each([
  ['Ella viajó a Morla.', 'es', 'person'],
  ['Cela montre le chemin.', 'fr', 'near'],
  ['Im Werk von Morla ruhte die Arbeit.', 'de', 'loose'],
])('other languages by their pronouns: %s', (text, language, hold) => expect(holdOf(text, language)).toBe(hold))
