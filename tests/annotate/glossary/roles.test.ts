import { expect, test } from 'vitest'
import { explains, isWholeName, trimmed } from '../../../src/annotate/glossary/roles.js'
import { gazetteer } from '../../../src/document/gazetteer.js'

test.each([
  ['person', 'director of the harbour museum', true], ['person', 'mayor', true], ['person', 'Airport chief', true], ['person', 'daughter of the mayor', true], ['person', 'the mayor’s brother', true],
  ['person', 'wife', false], ['person', 'older brother', false], ['person', 'chief', false], ['person', 'Sgt.', false], ['person', 'director of', false],
  ['person', 'tells The Harbour Reporter', false], ['person', 'became the first doctor of the club', false], ['person', 'only the third woman to head the club', true], ['person', 'now an assistant coach', true], ['person', 'heads the agency', true],
  ['organisation', 'state news agency', true], ['organisation', 'newspaper', false], ['organisation', 'Tarnian ambassador to the north', false], ['organisation', 'office of the harbour master', true],
  ['person', 'head of the bank on', false], ['person', 'Tarnia despite Harbour Minister', false], ['person', 'Belmont quoted the mayor telling a reporter', false], ['person', 'young man playfully sticks out his tongue', false],
  ['person', 'man Tarno calls its best', false], ['person', 'maire était à l’hôpital', false], ['person', 'son équipe', false], ['person', 'où la ville l’attend', false], ['person', 'porte-parole du port a déclaré', false], ['person', 'son of the mayor', true], ['person', 'represents the area', false],
  ['person', 'Harbour Authority Brig. Gen.', false], ['person', 'Tarnian Gen.', true], ['person', 'in central Tarnia', false],
  ['organisation', 'representing the party’s rivals', false], ['organisation', 'leading Tarnian newspaper', true], ['organisation', 'commander of the harbour group', false], ['organisation', 'recounts militia', false],
  ['person', 'spokesman', false], ['person', 'harbour spokesman', true], ['person', 'maire de Velm Ana Lund a annoncé une', false], ['person', 'you cannot believe the mayor', false], ['organisation', 'he drew a weekly comic', false], ['organisation', 'party of Ann Velm.', false], ['person', 'founder of Velm Inc.', true],
  ['person', 'Lt. Col.', false], ['person', 'Lieutenant Colonel', false], ['person', 'Professor', false], ['person', 'General', false], ['person', 'Attorney General', true], ['person', 'professor of tides', true], ['person', 'Secretary-General', false], ['person', 'Tarnian Secretary-General', true], ['person', 'minister', false], ['person', 'Harbour Minister', true],
  ['person', 'your excellency the general', false], ['person', 'Mr. President', false], ['person', 'this ferry pilot', false], ['person', 'harbour minister a Norwegian', false], ['person', 'harbour minister and a poet', true],
  ['organisation', 'would violate network', false], ['organisation', 'company failed', false], ['organisation', 'company based in Tarno', true],
  ['person', 'aide to Rep. W.J.', false], ['person', 'aide to Rep. Lee', true], ['person', 'wife and two daughters ages 4 and 6', false], ['person', 'mother of three and grandmother of six', true],
  ['person', 'representing Ann Lee’s party', false], ['person', 'leading Tarnian expert', true], ['person', 'acting head of the harbour', true],
  ['person', 'centre’s executive director', false], ['person', 'president of the group', false], ['person', 'chief lawyer for the union', false], ['person', 'spokesman for the harbour union', true], ['person', 'Harbour Centre’s executive director', true], ['person', 'national team’s head coach', true], ['person', 'company’s chief engineer in Tarno', true],
  ['organisation', 'authorities shifted their boats almost daily', false], ['organisation', 'boat owners and their families', true],
  ['person', 'did Harbour Master', false], ['person', 'Calm Is Captain', false], ['person', 'former Harbour Minister Ida Morn', false], ['person', 'spokesman for Harbour Minister Ida Morn', true], ['person', 'Harbour Minister', true],
  ['person', 'candidate', false], ['person', 'chosen candidate', false], ['person', 'harbour candidate', true], ['person', 'adviser', false], ['person', 'ferry adviser', true], ['person', 'longtime personal lawyer', false], ['person', 'mayor’s personal lawyer', true],
  ['person', 'president fire special counsel', false], ['person', 'president of the ferry club', true], ['person', 'president emeritus of the ferry club', true], ['person', 'mayor’s oldest son and Tarnian lawyer Ida Morn', false], ['person', 'founder and director of Harbour Trust', true],
  ['person', 'Harbour Safety Committee Rep.', false], ['person', 'Tarnian Rep.', true],
  ['organisation', 'eventually becoming a deputy in the harbour office', false], ['person', 'where reporters asked the mayor', false], ['person', 'currently acting head of the harbour', true],
  ['place', 'frigate Velm into the area', false],
  ['place', 'heads another team', false], ['place', 'island 20 miles', false], ['place', 'in central Tarnia’s Velm province', true],
  ['place', 'village', true], ['place', 'town of 4,000 people', true], ['place', 'town of about 15', false],
] as const)('%s: "%s" explains a name: %s', (kind, role, expected) => {
  expect(explains(kind, role)).toBe(expected)
})

test.each([
  ['person', 'Ann Lee', true], ['person', 'Lawrence of Arabia', true], ['person', 'Ann Lee of Superior Court', false], ['person', 'Ann Lee of the NHS', false], ['person', 'Shows Reasons for Hope', false], ['person', 'Enter Lee', false], ['person', 'Dies Aged', false], ['organisation', 'Web', false], ['person', 'Ga', false], ['person', 'PhD', false], ['person', 'Jr.', false], ['person', 'R-Velm', false], ['person', 'D. Velm', true],
  ['person', 'B.J.', false], ['person', 'H7 E', false], ['person', 'for Culture', false], ['person', 'Elections', false], ['person', 'Hope Airport', false], ['person', 'Velm Resistance Army', false], ['person', 'Lee of Norway', false], ['person', 'Europe Ann K. Lee', false],
  ['person', 'Florida Keys', false], ['person', 'Ann Keys', true], ['person', 'Ann Lake', true],
  ['person', 'Ann Lee Norway', false], ['person', 'Ann B. Norway', true], ['person', 'Ann Norway', true], ['person', 'Ann Mary Jordan', true], ['person', 'Coptic', false], ['person', 'Coptic Christian', false], ['person', 'Christian Lee', true],
  ['person', 'Velm Wireless', false], ['person', 'Captain Velm Region', false], ['person', 'Harbour Union Ida Morn', false], ['person', 'Union Lee', true],
  ['place', 'Norwegian', false], ['organisation', 'Norwegian', false], ['organisation', 'Norwegian Harbour Front', true], ['place', 'Norway', true],
  ['person', 'Ann Lee Road', false], ['place', 'Central Asian', false], ['place', 'Central Asia', true],
] as const)('%s: "%s" is a name: %s', (kind, name, expected) => {
  expect(isWholeName(kind, name, gazetteer('en'))).toBe(expected)
})

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
