import { expect, test } from 'vitest'
import { trimmed } from '../../../src/annotate/glossary/trimmed.js'

test.each([
  ['person', 'spokesman Maj.', 'spokesman'], ['person', 'Tarnian Gen.', 'Tarnian Gen.'], ['person', 'Prime Minister Sheikh', 'Prime Minister'], ['person', 'same token Queen', 'Queen'], ['person', 'late Queen', 'late Queen'],
  ['person', 'second lawyer', 'lawyer'], ['person', 'second secretary', 'second secretary'], ['person', 'third deputy minister', 'third deputy minister'], ['person', 'then the harbour adviser', 'harbour adviser'], ['person', 'then President', 'then President'],
  ['person', 'ferry envoy at a panel discussion held in Tarno', 'ferry envoy'], ['person', 'doctor at a clinic in Tarno', 'doctor at a clinic in Tarno'], ['person', 'former Tarnian dictator Gen.', 'former Tarnian dictator'], ['person', 'retired Gen.', 'retired Gen.'], ['person', 'Ferry Party President Prince', 'Ferry Party President'],
  ['person', 'editor of a Tarno magazine called', 'editor of a Tarno magazine'], ['person', 'own central banker', 'central banker'], ['person', 'same day senior ferry captain', 'senior ferry captain'], ['person', 'owner of the ferry', 'owner of the ferry'],
  ['person', 'HARBOUR CLOSES IN TARNO Tarno Harbour chairman', 'Tarno Harbour chairman'], ['person', 'UN WFP UNHCR Tarno director', 'UN WFP UNHCR Tarno director'],
  ['person', 'day President', 'President'], ['person', 'world saw President', 'President'], ['person', 'moderate President', 'moderate President'], ['person', 'day nurse', 'day nurse'],
  ['person', 'professor of law at the University of Tarno here', 'professor of law at the University of Tarno'], ['person', 'neighbour walking by the harbour Saturday', 'neighbour walking by the harbour'], ['person', 'singer of Harbour Sunday', 'singer of Harbour Sunday'],
  ['person', 'Tarnians wrote they expect Attorney General', 'Attorney General'], ['person', 'Tarnian interim President', 'Tarnian interim President'], ['person', 'House of Velm President', 'House of Velm President'], ['person', 'lawyer at the time', 'lawyer'], ['person', 'interview alongside Speaker', 'Speaker'], ['person', 'former ferry Speaker', 'former ferry Speaker'], ['person', 'lawyer at the harbour', 'lawyer at the harbour'], ['person', 'harbour director at the time', 'harbour director at the time'], ['organisation', 'ferry group here', 'ferry group'],
  ['person', 'himself a novelist', 'novelist'], ['place', 'mountain town 50 miles', 'mountain town'], ['place', 'city of 40,000 people located about 80 miles', 'city of 40,000 people'], ['place', 'about 5 km west of the city', 'about 5 km west of the city'],
] as const)('%s: of "%s" stands "%s"', (kind, role, expected) => {
  expect(trimmed(kind, role)).toBe(expected)
})
