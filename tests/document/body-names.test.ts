import { expect, test } from 'vitest'
import { isShortForBody } from '../../src/document/body-names.js'

test.each([
  ['Tarno Observatory', 'Tarno Observatory for Tides', true], ['the Tarno Port Authority', 'Tarno Port Authority', true], ['Velm Labour Centre', 'Velm Labor Center', true], ['Velm Airlines', 'Velm Airlines Corp.', true],
  ['Harbour Council', 'Harbour Council Safety Board', false], ['Justice Department', 'Harbour Department', false], ['Tarnian Authority', 'Tarnian Ferry Safety Authority', false], ['Council', 'Council of the Coast', false], ['Velm Freedom Party', 'Vlem Freedom Party', false],
])('"%s" stands for "%s": %s', (short, long, expected) => {
  expect(isShortForBody(short, long)).toBe(expected)
})
