import { expect, test } from 'vitest'
import { understand } from '../../../src/understand/understand.js'
import { articleOf } from '../article.js'

/** Whom each bare `Morn` of a text means. */
const meant = (text: string) => understand(articleOf(text)).names.flatMap(({ start, end, canonical }) => (text.slice(start, end) === 'Morn' ? [canonical] : []))

test('a relative who was asked is meant right behind, and later the one whom it is about', () => {
  expect(meant('Peter Morn, who built the harbour, died on Sunday. His death was told by his brother, Thomas Morn, said the mayor. Morn had called him at noon. '
    + 'The harbour was built in 1977. It took three years. Morn began his work on an island. Morn never left it.')).toEqual(['Thomas Morn', 'Peter Morn', 'Peter Morn'])
})

test.each([
  ['Peter Morn and Hillary Morn came to the harbour. Mr Morn spoke first, and Mrs Morn left.', ['Peter Morn', 'Hillary Morn']],
  ['Hillary Morn and Peter Morn came to the harbour. Ms Morn spoke first, and Mr Morn left.', ['Hillary Morn', 'Peter Morn']],
])('whom a title fits bears the name: %s', (text, expected) => expect(meant(text)).toEqual(expected))

test('no pronoun of the other sex is taken for a person whose given name tells it', () => {
  const { quotations } = understand(articleOf('Hillary Morn, the mayor, came to the harbour. “The bridge is gone,” he said.'))
  expect(quotations.map(({ speaker }) => speaker)).toEqual([null])
})
