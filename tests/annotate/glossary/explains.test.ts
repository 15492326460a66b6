import { expect, test } from 'vitest'
import { explains } from '../../../src/annotate/glossary/explains.js'

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
  ['person', 'Mayor Bo Ray Met With Tarnian Leader', false], ['person', 'Doctors With Boats director', true], ['person', 'decision President', false], ['person', 'interim President', true],
  ['person', '6-year-old son with the mayor', false], ['person', 'son of the mayor and a singer', true], ['person', 'Attorney General Morn', false], ['person', 'adviser to President Morn', true], ['person', 'Harbour Secretary General', true],
  ['place', 'largest town to be left off the list', false], ['place', 'largest town on the list', true],
  ['place', 'frigate Velm into the area', false],
  ['place', 'heads another team', false], ['place', 'island 20 miles', false], ['place', 'in central Tarnia’s Velm province', true],
  ['place', 'village', true], ['place', 'town of 4,000 people', true], ['place', 'town of about 15', false],
] as const)('%s: "%s" explains a name: %s', (kind, role, expected) => {
  expect(explains(kind, role)).toBe(expected)
})
