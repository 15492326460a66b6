import { expect, test } from 'vitest'
import { look, rulesOf } from './books.js'

test('a sound braille file has no finding, whatever its line ends and case', async () => {
  expect((await look('a.brf', ',THE BRIDGE\r\n  #A\r\n\f,TWO F]RIES\r\n')).findings).toEqual([])
  expect((await look('a.brf', ',the bridge\n\f,two f]ries')).findings).toEqual([])
})

test.each([
  ['proof/brf-character', ',THE BRIDG\u00e9\n', 1],
  ['proof/brf-character', 'A\n\fB\n\u2801\n', 3],
  ['proof/brf-wide', `A\n${'B'.repeat(43)}\n`, 2],
  ['proof/brf-long', `A\n\f${'B\n'.repeat(29)}`, 2],
])('%s', async (rule, text, line) => {
  const proof = await look('a.brf', text)
  expect(rulesOf(proof)).toEqual([rule])
  expect(proof.findings[0]?.place?.line).toBe(line)
})

test('what braille says is not checked, and the report says so', async () => {
  expect((await look('a.brf', 'A')).notChecked.join(' ')).toContain('Whether the braille says what the text says')
})
