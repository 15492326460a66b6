import { expect, test } from 'vitest'
import { accountsOf } from '../../src/merge/accounts.js'
import { analyze } from '../../src/merge/features/features.js'
import { stackOf } from './stack.js'

const wire = [
  'The old dam above Marlow broke before dawn on Monday and a wall of water rolled through the lower town, officials said.',
  'Rescue teams from Henley reached the market square by boat and brought out some 300 villagers, most of them pensioners.',
  'The river Teme had risen four metres since Saturday, more than in any storm since records began there in 1911.',
]
const speech = '“There is no excuse whatsoever for the careless neglect of the dam over the past few months, or indeed for the past nine years, and there must be an inquiry that is open to all,” Okafor said.'
const own = [
  'Bread was handed out from the church steps while children slept on straw between the pews.',
  'A farmer counted his sheep on the hill and found eleven where there had been sixty.',
  'By evening the smell of diesel hung over the square, and no lamp burned in the windows.',
  'Some had carried a clock or a violin through the water, others nothing but a dog.',
]
const other = [
  'Water poured over Marlow in the early hours after its dam gave way, and much of the town now lies under mud.',
  'Boats set out from Henley at first light; by noon hundreds, many of them old, had been taken to safety.',
  'Never since measurements started has the Teme stood so high as on this day, hydrologists told us.',
]

const accounts = async (...texts: readonly (readonly string[])[]) => {
  const articles = await stackOf(...texts.map((paragraphs) => paragraphs.join('\n\n') + '\n'))
  return accountsOf(articles, analyze(articles).sentences)
}

test('the same article twice is one account', async () => {
  expect(await accounts(wire, wire, other)).toEqual([1, 1, 2])
})

test('copies of an agency story are one account, whatever each outlet put around it', async () => {
  expect(await accounts([...wire, own[0] as string], other, [own[1] as string, own[2] as string, ...wire])).toEqual([1, 2, 1])
})

test('accounts that agree in their own words are apart', async () => {
  expect(await accounts(wire, other)).toEqual([1, 2])
})

test('one speech quoted by two reporters does not make them one account', async () => {
  expect(await accounts([...other.slice(0, 2), speech], [...own.slice(0, 2), speech])).toEqual([1, 2])
})

test('an article that joins two stories does not make them one', async () => {
  const numbers = await accounts([...wire, own[0] as string], [...other, own[1] as string], [...wire, ...other])
  expect(numbers[0]).not.toBe(numbers[1])
})

test('a shared credit makes less shared text enough', async () => {
  const long = [...own, ...other]
  const plain = await accounts([...wire.slice(0, 2), ...long], [...wire.slice(0, 2), 'Two tents stood by the road that leads to the quarry, and a soldier was asleep in one of them.',
    'She had come for the day, said a nurse from the coast, and would stay for the month.', 'The bells rang at seven as they always do.', 'Nobody knew who rang them or why the keeper had climbed up there again.'])
  expect(plain).toEqual([1, 2])
})

test('the numbers follow the order of the stack, and the grouping does not depend on it', async () => {
  const copies = [[...wire, own[0] as string], other, wire]
  expect(await accounts(...copies)).toEqual([1, 2, 1])
  expect(await accounts(...[...copies].reverse())).toEqual([1, 2, 1])
})

test('a story that is written anew on the next day is one account with it, one of another week is not', async () => {
  const later = [...wire.slice(0, 1), ...own.slice(0, 2)]
  const numbers = async (day: string) => {
    const articles = (await stackOf(...[[...wire.slice(0, 1), ...other.slice(0, 3)], later].map((paragraphs) => paragraphs.join('\n\n') + '\n')))
      .map((article, at) => ({ ...article, published: at === 0 ? '2020-03-05' : day }))
    return accountsOf(articles, analyze(articles).sentences)
  }
  expect(await numbers('2020-03-06')).toEqual([1, 1])
  expect(await numbers('2020-03-16')).toEqual([1, 2])
})
