import { expect, test } from 'vitest'
import { accountsThatTell } from '../../src/merge/accounts-wording.js'
import { analyze } from '../../src/merge/features/features.js'
import { stackOf } from './stack.js'

/** How many accounts tell what each of some articles tells in its one sentence. */
const told = async (...sentences: readonly string[]) => {
  const list = analyze(await stackOf(...sentences.map((sentence) => `${sentence}\n`))).sentences
  expect(list).toHaveLength(sentences.length)
  return accountsThatTell(list, sentences.map((_, at) => at + 1))
}
const background = 'The ferry Marlow sank off the harbour of Tessin in March with 40 farmers and their cattle on board.'

test('the same words in several articles are one account', async () => {
  expect(await told(background, background, background)).toBe(1)
  expect(await told(background, background.replace('sank', 'went down'))).toBe(1)
})

test('the same fact in other words, and few words, are told by each', async () => {
  expect(await told(background, 'Forty farmers were on the Marlow when she went down near Tessin last March, cattle and all.')).toBe(2)
  expect(await told('The ferry sank off Tessin in March.', 'The ferry sank off Tessin in March.')).toBe(2)
})

test('one speech that two reporters quote is told by each', async () => {
  const speech = '“There is no excuse whatsoever for the careless neglect of the ferry over the past few months,” Okafor said.'
  expect(await told(speech, speech)).toBe(2)
})
