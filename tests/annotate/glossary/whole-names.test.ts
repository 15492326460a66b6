import { expect, test } from 'vitest'
import { isWholeName } from '../../../src/annotate/glossary/whole-names.js'
import { gazetteer } from '../../../src/document/gazetteer.js'

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
