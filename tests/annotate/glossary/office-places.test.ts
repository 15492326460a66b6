import { expect, test } from 'vitest'
import { withPlace } from '../../../src/annotate/glossary/office-places.js'
import { gazetteer } from '../../../src/document/gazetteer.js'

const whole = (text: string, name: string, role: string, language = 'en') => {
  const start = text.indexOf(name)
  return withPlace(text, { start, end: start + name.length, role }, gazetteer(language))
}

test.each([
  ['The quay was opened by Prime Minister Ida Morn of Norway on Monday.', 'Ida Morn', 'Prime Minister', 'Prime Minister … of Norway'],
  ['He wrote to former President\nOle Strand of the\nUnited Arab Emirates.', 'Ole Strand', 'former President', 'former President … of the United Arab Emirates'],
  ['Mayor Ida Morn of Port Velm, who built the quay, was asked.', 'Ida Morn', 'Mayor', 'Mayor … of Port Velm'],
])('in "%s" the office of %s is of the place behind the name', (text, name, role, expected) => {
  expect(whole(text, name, role)).toBe(expected)
})

test.each([
  // a body that is called after a country, a list, another's office, no office of a state, an office that was told whole
  ['President Ida Morn of Norway Shipping was asked.', 'Ida Morn', 'President'],
  ['President Ida Morn of Norway and Denmark Lines was asked.', 'Ida Morn', 'President'],
  ['President Ida Morn of Norway’s harbour board was asked.', 'Ida Morn', 'President'],
  ['President Ida Morn of the Velm was asked.', 'Ida Morn', 'President'],
  ['Captain Ida Morn of Norway was asked.', 'Ida Morn', 'Captain'],
  ['Danish Prime Minister Ida Morn of Norway was asked.', 'Ida Morn', 'Danish Prime Minister'],
  ['The court’s president Ida Morn of Norway was asked.', 'Ida Morn', 'president'],
  ['Ida Morn of Norway, the president, was asked.', 'Ida Morn', 'president'],
])('in "%s" the office of %s stands alone', (text, name, role) => {
  expect(whole(text, name, role)).toBe(null)
})

test('what is no English office is left as it is', () => {
  expect(whole('President Ida Morn of Norway was asked.', 'Ida Morn', 'President', 'fr')).toBe(null)
})
