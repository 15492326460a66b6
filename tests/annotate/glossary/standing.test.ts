import { expect, test } from 'vitest'
import { standsBeside } from '../../../src/annotate/glossary/standing.js'
import { gazetteer } from '../../../src/document/gazetteer.js'

const stands = (text: string, name: string, role: string, kind: 'person' | 'organisation' | 'place' = 'person') => {
  const start = text.indexOf(name)
  return standsBeside(text, { start, end: start + name.length, role, kind }, gazetteer('en'))
}

test.each([
  ['It was Vik, a retired admiral in the Swedish Navy.', 'Navy', 'retired admiral in the Swedish'],
  ['He is the author of Blue Harbour.', 'Harbour', 'author of Blue'],
  ['French navy spokesman Jan du Velm d’Arnay spoke.', 'Jan du Velm', 'French navy spokesman'],
  ['They asked Ann Lee, the head of surgery at Mt. Velm Hospital.', 'Ann Lee', 'head of surgery at Mt'],
  ['They asked Ann Lee, president of the Oil, Glass and Paper Workers.', 'Ann Lee', 'president of the Oil'],
  ['It showed the goalkeeper, the tailors Ida Morn and Ann Lee, the former minister, Per Strand, and a singer.', 'Ann Lee', 'former minister'],
  ['Sur la chaîne TNR, l’ambassadeur du Velm, Ida Morn, a dit non.', 'TNR', 'ambassadeur du Velm', 'organisation'],
  ['They hold a third of Velm, an area of two million people.', 'Velm', 'area of two million people', 'place'],
  ['They slept in unit 10 North, the strictest part of the ferry.', 'North', 'strictest part of the ferry', 'place'],
  ['He is a physicist in Velm, Tarno, who heads another team.', 'Tarno', 'heads another team', 'organisation'],
] as const)('in "%s" nobody says of %s: %s', (text, name, role, kind: 'person' | 'organisation' | 'place' = 'person') => {
  expect(stands(text, name, role, kind)).toBe(false)
})

test.each([
  ['They asked Secretary of State Ann Lee again.', 'Ann Lee', 'Secretary of State'],
  ['The UN envoy for Norway Ann Lee left.', 'Ann Lee', 'UN envoy for Norway'],
  ['Office of Parks and Water Director Ann Lee left.', 'Ann Lee', 'Office of Parks and Water Director'],
  ['They asked Ann Lee, a lawyer in Tarno.', 'Ann Lee', 'lawyer in Tarno'],
  ['They asked Ida Morn and Ann Lee, the head of the harbour, on Monday.', 'Ann Lee', 'head of the harbour'],
  ['A captain of the guard and Lee, the mayor, spoke.', 'Lee', 'mayor'],
])('in "%s" it says of %s: %s', (text, name, role) => {
  expect(stands(text, name, role)).toBe(true)
})
