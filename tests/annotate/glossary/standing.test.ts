import { expect, test } from 'vitest'
import { standsBeside } from '../../../src/annotate/glossary/standing.js'
import { gazetteer } from '../../../src/document/gazetteer.js'

const stands = (text: string, name: string, role: string, kind: 'person' | 'organisation' | 'place' = 'person') => {
  const start = text.indexOf(name)
  return standsBeside(text, { start, end: start + name.length, role, kind, canonical: name }, gazetteer('en'))
}

test.each([
  ['It was Vik, a retired admiral in the Swedish Navy.', 'Navy', 'retired admiral in the Swedish'],
  ['He is the author of Blue Harbour.', 'Harbour', 'author of Blue'],
  ['French navy spokesman Jan du Velm d’Arnay spoke.', 'Jan du Velm', 'French navy spokesman'],
  ['They asked Ann Lee, the head of surgery at Mt. Velm Hospital.', 'Ann Lee', 'head of surgery at Mt'],
  ['They asked Ann Lee, president of the Oil, Glass and Paper Workers.', 'Ann Lee', 'president of the Oil'],
  ['It showed the goalkeeper, the tailors Ida Morn and Ann Lee, the former minister, Per Strand, and a singer.', 'Ann Lee', 'former minister'],
  ['While they spoke of Ann Lee, the Tarnian mayor, Ida Morn of Velm, went to the harbour.', 'Ann Lee', 'Tarnian mayor'],
  ['Sur la chaîne TNR, l’ambassadeur du Velm, Ida Morn, a dit non.', 'TNR', 'ambassadeur du Velm', 'organisation'],
  ['They hold a third of Velm, an area of two million people.', 'Velm', 'area of two million people', 'place'],
  ['They slept in unit 10 North, the strictest part of the ferry.', 'North', 'strictest part of the ferry', 'place'],
  ['He is a physicist in Velm, Tarno, who heads another team.', 'Tarno', 'heads another team', 'organisation'],
  ['She is a clerk of a Tarno insurance company.', 'Tarno', 'insurance company', 'organisation'],
  ['He led the Harbour Square tenants movement.', 'Harbour Square', 'tenants movement', 'organisation'],
  ['The Velman fishing group known as the Front spoke.', 'Velman', 'fishing group', 'organisation'],
  ['The new district holds a large Velm section of the north.', 'Velm', 'large Velm section', 'place'],
  ['It was what Tarnia’s official Velma news agency reported.', 'Velma', 'Tarnia’s official'],
  ['They asked the Family League, a Tarno group dedicated to defending “the harbour”.', 'Family League', 'Tarno group dedicated to defending', 'organisation'],
  ['Ida Morn, the head of the harbour’s rescue service, Velm, came first.', 'Velm', 'head of the harbour’s rescue service'],
  ['They asked Ida Morn of Velm, the board’s chairwoman and a sailor, again.', 'Velm', 'board’s chairwoman and a sailor'],
  ['She is art director for Ida B. Morn Boats in Tarno.', 'Morn Boats', 'art director for Ida'],
  ['It hit Velm, the islands of Tarno, Lund and Belmont.', 'Velm', 'islands of Tarno', 'place'],
  ['It hit the coast of Tarnia, the North Velm district, and two towns.', 'Tarnia', 'North Velm district', 'place'],
] as const)('in "%s" nobody says of %s: %s', (text, name, role, kind: 'person' | 'organisation' | 'place' = 'person') => {
  expect(stands(text, name, role, kind)).toBe(false)
})

test.each([
  ['They asked Secretary of State Ann Lee again.', 'Ann Lee', 'Secretary of State'],
  ['The UN envoy for Norway Ann Lee left.', 'Ann Lee', 'UN envoy for Norway'],
  ['Office of Parks and Water Director Ann Lee left.', 'Ann Lee', 'Office of Parks and Water Director'],
  ['They asked Ann Lee, a lawyer in Tarno.', 'Ann Lee', 'lawyer in Tarno'],
  ['They asked Ida Morn and Ann Lee, the head of the harbour, on Monday.', 'Ann Lee', 'head of the harbour'],
  ['They asked Ann Lee, the Tarnian mayor, Ida Morn of Velm, and Per Strand.', 'Ann Lee', 'Tarnian mayor'],
  ['They asked Ann Lee, the Tarnian mayor, who went to the harbour.', 'Ann Lee', 'Tarnian mayor'],
  ['A captain of the guard and Lee, the mayor, spoke.', 'Lee', 'mayor'],
  ['The Velm Dawn rebel group took it.', 'Velm Dawn', 'rebel group', 'organisation'],
  ['They live in the fashionable Velm section of Tarno.', 'Velm', 'fashionable Velm section of Tarno', 'place'],
  ['They asked Ann Lee, head of engineering “at all yards”.', 'Ann Lee', 'head of engineering'],
  ['They asked the envoy for Norway Lt. Col. Ann Lee.', 'Ann Lee', 'envoy for Norway'],
  ['She is the wife of Lee, the mayor.', 'Lee', 'mayor'],
  ['It hit Velm, the capital of Tarnia, on Monday.', 'Velm', 'capital of Tarnia', 'place'],
] as const)('in "%s" it says of %s: %s', (text, name, role, kind: 'person' | 'organisation' | 'place' = 'person') => {
  expect(stands(text, name, role, kind)).toBe(true)
})
