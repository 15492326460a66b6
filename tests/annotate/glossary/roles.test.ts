import { expect, test } from 'vitest'
import { explains, isWholeName } from '../../../src/annotate/glossary/roles.js'
import { gazetteer } from '../../../src/document/gazetteer.js'

test.each([
  ['person', 'director of the harbour museum', true], ['person', 'mayor', true], ['person', 'Airport chief', true], ['person', 'daughter of the mayor', true], ['person', 'the mayor’s brother', true],
  ['person', 'wife', false], ['person', 'older brother', false], ['person', 'chief', false], ['person', 'Sgt.', false], ['person', 'director of', false],
  ['person', 'tells The Harbour Reporter', false], ['person', 'became the first doctor of the club', false], ['person', 'only the third woman to head the club', true], ['person', 'now an assistant coach', true], ['person', 'heads the agency', true],
  ['organisation', 'state news agency', true], ['organisation', 'newspaper', false], ['organisation', 'Tarnian ambassador to the north', false], ['organisation', 'office of the harbour master', true],
  ['place', 'village', true], ['place', 'town of 4,000 people', true], ['place', 'town of about 15', false],
] as const)('%s: "%s" explains a name: %s', (kind, role, expected) => {
  expect(explains(kind, role)).toBe(expected)
})

test.each([
  ['person', 'Ann Lee', true], ['person', 'Lawrence of Arabia', true], ['person', 'Ann Lee of Superior Court', false], ['person', 'Ann Lee of the NHS', false], ['person', 'Shows Reasons for Hope', false], ['person', 'Enter Lee', false], ['person', 'Dies Aged', false], ['organisation', 'Web', false], ['person', 'Ga', false], ['person', 'PhD', false],
  ['person', 'Ann Lee Road', false], ['place', 'Central Asian', false], ['place', 'Central Asia', true],
] as const)('%s: "%s" is a name: %s', (kind, name, expected) => {
  expect(isWholeName(kind, name, gazetteer('en'))).toBe(expected)
})
