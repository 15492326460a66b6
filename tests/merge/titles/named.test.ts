import { expect, test } from 'vitest'
import { analyze } from '../../../src/merge/features/features.js'
import { mostNamed } from '../../../src/merge/titles/named.js'
import { stackOf } from '../stack.js'

const venn = ['The ferry of mayor Ada Venn left the quay at noon.', 'A crowd waited for Ada Venn at the pier.', 'Nobody had told Ada Venn of the fire.']
const rest = ['The lamps were lit in the evening.', 'A band played on the quay.', 'Rain fell on the roofs.', 'The bells rang twice.', 'Children ate ice cream.', 'The town was quiet.']

async function named(own: readonly string[], others: readonly string[] = rest): Promise<readonly string[]> {
  const articles = await stackOf(`${own.join(' ')}\n`, `${others.join(' ')}\n`)
  const { sentences } = analyze(articles)
  const stack = { articles, sentences, accounts: articles.map((_, at) => at), language: 'en', said: new Map() }
  return mostNamed([...sentences.keys()].filter((index) => own.includes(sentences[index]?.text ?? '')), stack)
}

test('a group is called after whom it names and the rest does not', async () => {
  expect(await named(venn)).toEqual(['Ada Venn'])
})

test('not after whom it names twice, nor whom the rest names as often', async () => {
  expect(await named([...venn.slice(0, 2), 'The pier was full.'])).toEqual([])
  expect(await named(venn, ['The sister of mayor Ada Venn sang.', 'A hat of mayor Ada Venn was found.', 'The dog of mayor Ada Venn barked.'])).toEqual([])
})

test('nor after a name that only opens sentences', async () => {
  expect(await named(['Mayor Ada Venn left the quay at noon.', 'Ada Venn waited at the pier.', 'Ada Venn knew of the fire.'])).toEqual([])
})
