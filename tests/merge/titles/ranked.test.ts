import { expect, test } from 'vitest'
import { analyze } from '../../../src/merge/features/features.js'
import { rankedPhrases, saysUsed } from '../../../src/merge/titles/ranked.js'
import { stackOf } from '../stack.js'

async function countOf(phrase: string, ...texts: readonly string[]): Promise<number | undefined> {
  const articles = await stackOf(...texts)
  const { sentences, vocabulary } = analyze(articles)
  const stack = { articles, sentences, accounts: articles.map((_, at) => at), language: 'en', said: new Map() }
  return rankedPhrases([...sentences.keys()], stack, vocabulary, new Map(), 1).find((one) => one.phrase.text === phrase)?.count
}

const copied = 'The vote on the quay set off a furious round of talks in the harbour office.'

test('a phrase in a sentence that two articles copy is not repeated, one that both use in their own words is', async () => {
  expect(await countOf('furious round of talks', `${copied} The ferries lay still.`, `Nobody slept in Marlow. ${copied}`)).toBe(1)
  expect(await countOf('furious round of talks', `${copied} The ferries lay still.`, 'Nobody slept in Marlow during a furious round of talks about money.')).toBe(2)
})

test('a phrase with a word more or less than a title says the same, one that shares a single word does not', () => {
  const used = new Set(['sixth flood crest'])
  expect(saysUsed('flood crest', used)).toBe(true)
  expect(saysUsed('flood control', used)).toBe(false)
  expect(saysUsed('flood', used)).toBe(false)
})

test('how the news was told names nothing', async () => {
  expect(await countOf('news conference', 'The mayor held a news conference in the harbour office.', 'At a news conference nobody spoke of ferries.')).toBeUndefined()
  expect(await countOf('harbour office', 'The mayor held a news conference in the harbour office.', 'At a news conference nobody spoke of ferries.')).toBe(1)
})

test('a name in running text is told from one that only opens a line', async () => {
  const articles = await stackOf('Korva Harbour Office Notes\n\nThe mayor went to the Teme Harbour Office at noon. Otto Brand Writing. The ferries lay still.\n')
  const { sentences, vocabulary } = analyze(articles)
  const stack = { articles, sentences, accounts: [0], language: 'en', said: new Map() }
  const ranked = rankedPhrases([...sentences.keys()], stack, vocabulary, new Map(), 1)
  expect(ranked.find(({ phrase }) => phrase.text.includes('Teme'))?.inside).toBe(true)
  expect(ranked.filter(({ phrase }) => /^(?:Korva|Otto)/u.test(phrase.text)).every(({ inside }) => !inside)).toBe(true)
})

test('a weekend names nothing, what runs at one does', async () => {
  expect(await countOf('Harbour weekend', 'The Teme ferry sank over the Harbour weekend.', 'Nobody slept in Marlow.')).toBeUndefined()
  expect(await countOf('harbour weekend', 'The Teme ferry sank over the harbour weekend.', 'Nobody slept in Marlow.')).toBeUndefined()
  expect(await countOf('weekend ferry', 'The weekend ferry sank beside the quay.', 'Nobody slept in Marlow.')).toBe(1)
})
