import { expect, test } from 'vitest'
import { addsTo } from '../../../src/annotate/glossary/adding.js'

test.each([
  ['place', 'city', 'Velm', false], ['place', 'Velm neighbourhood', 'Velm', false], ['place', 'Tarnia’s Velm province', 'Velm', false], ['place', 'central Tarnia camp', 'Tarnia', false], ['place', 'Tarno-Velm border with Norway', 'Tarno-Velm', false], ['place', 'Velm airport near Tarno', 'Velm', true], ['place', 'old Velm mosque in Tarno', 'Velm', false], ['place', 'Velm border in Tarno', 'Velm', false], ['place', 'Velm outpost in Tarno', 'Velm', false], ['place', 'town with a mosque near Tarno', 'Velm', true], ['place', 'about 600 kilometres off the coast of Tarnia', 'Velmar Ocean', false],
  ['organisation', 'ferry TMS Velm into the harbour', 'TMS Velm', false], ['person', 'mayor “of', 'Ann Lee', false],
  ['place', 'northern city', 'Velm', true], ['place', 'Velm district of Tarno', 'Velm', true], ['place', 'Tarnia’s capital', 'Velm', true], ['place', 'Tarnia’s elite Velm district', 'Velm', true], ['place', 'about 5 km west of the city', 'Velm', true],
  ['organisation', 'state news agency', 'TNA', true], ['person', 'mayor', 'Ann Lee', true],
] as const)('%s: "%s" tells readers of %s something: %s', (kind, role, name, expected) => {
  expect(addsTo(kind, role, name.replaceAll('’', "'"))).toBe(expected)
})
