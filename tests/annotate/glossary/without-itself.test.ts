import { expect, test } from 'vitest'
import { withoutItself } from '../../../src/annotate/glossary/without-itself.js'

test.each([
  // what says where it lies stays, as a cut of the source's words
  ['Velm', 'Velm district of Telmor', 'district of Telmor'], ['Velm', 'Velm area in southern Telmor province', 'area in southern Telmor province'],
  ['Velm', "Norland's southern Velm province", "Norland's southern … province"], ['Velm', 'Velm a rebel stronghold in Telmor', 'rebel stronghold in Telmor'],
  ['Velm', 'old Velm neighbourhood of Telmor', 'old … neighbourhood of Telmor'],
  // one of many: nothing tells it from others
  ['Velm', 'southern Velm province', null], ['Velm', 'Velm district in the city', null], ['Velm', 'rebel-held Velm district', null], ['Velm', 'Velm village in the Northeastern', null],
  ['Velm', 'Velm near the border with Norland', null], ['Velm', 'Velm region with a Norland ship', null],
  // another thing bears the name, or it is another name
  ['Velm County', 'Velm County airport in Telmor', null], ['Velms', 'Velms southern province of Telmor', null], ['Velm', 'Velm e-Korva the capital of Norland', null],
  // what does not hold the name stays
  ['Velm', 'town near Telmor', 'town near Telmor'], ['Velm', 'southern province', 'southern province'], ['Velm', 'Velmar district of Telmor', 'Velmar district of Telmor'],
] as const)('%s: "%s" is told by %s', (name, role, expected) => {
  expect(withoutItself('place', role, name)).toBe(expected)
})

test('of a body or a person all words stay', () => {
  expect(withoutItself('organisation', 'Velm trade group of Norland', 'Velm')).toBe('Velm trade group of Norland')
})
