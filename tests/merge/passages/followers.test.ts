import { describe, expect, test } from 'vitest'
import type { Name } from '../../../src/document/mention.js'
import { passagesOf } from '../../../src/merge/passages/blocks.js'
import type { Followers } from '../../../src/merge/passages/followers.js'
import { holdOf } from '../../../src/merge/passages/hold.js'
import type { Tie } from '../../../src/merge/passages/passages.js'
import { mergeOf, sentencesOf, stackOf, wordsOfSentence } from '../stack.js'

const persons = /Ada Colm|Per Strand|Ines Vogt/gu

/** One article's sentence with what follows it, and another article's wording of it, which isn't printed, with what leans on that. */
function order(told: string, own: string, joined: string, tie: Tie = 'soft', hanging = false): readonly string[] {
  const texts = [told, own, 'The other wording.', joined]
  const followers: Followers = {
    hold: (index) => holdOf(texts[index] as string, 'en'),
    textOf: (index) => texts[index] as string,
    namesOf: (index) => [...(texts[index] as string).matchAll(persons)].map((found): Name => ({ kind: 'person', canonical: found[0], role: null, start: found.index, end: found.index + found[0].length })),
    articleOf: (index) => (index < 2 ? 0 : 1),
    hangs: (index) => hanging && index === 3,
  }
  const { passages } = passagesOf(['none', tie, 'none', 'soft'], Int32Array.from([0, 1, 0, 3]), followers)
  return (passages[0] ?? []).map((index) => texts[index] as string)
}

describe('what leans on a sentence that two articles tell', () => {
  const told = 'Ada Colm then joined a yard at Olme.'
  test.each([
    ['a place', 'In 1950, she left for Korva.', 'She spent 16 years there.'],
    ['what was said', 'Her sister, Ines Vogt, replied at once.', 'That position may be a compromise.'],
    ['somebody by what he is', 'Per Strand, a spokesman for the ministry, was on leave.', 'According to the official, the work began in 2007.'],
    ['things', 'However, many doubt it.', 'Both yards are from the north.'],
  ])('%s is told of before the article goes on', (_, own, joined) => expect(order(told, own, joined)).toEqual([told, joined, own]))

  test.each([
    ['the article goes on about the same thing', 'That was in May.', 'That was in spring.'],
    ['the article goes on with words of the same speaker', '“We were behind,” she added.', '“We had no luck.”'],
    ['a pronoun still means the same person', 'She was 40.', 'She had two sons.'],
    ['a name of its own', 'She was 40.', 'Colm also owned two boats.'],
  ])('%s: the article goes on at once', (_, own, joined) => expect(order(told, own, joined)).toEqual([told, own, joined]))

  test('nothing comes between the sentences of one quotation', () => {
    expect(order('“We joined.', 'Ines Vogt came too,” Ada Colm said.', 'That position may change.', 'hard')).toEqual(['“We joined.', 'Ines Vogt came too,” Ada Colm said.', 'That position may change.'])
  })

  test('a second part of a sentence stands right behind who tells the first', () => {
    expect(order(told, 'She was 40.', 'as Olme was being rebuilt.', 'soft', true)).toEqual([told, 'as Olme was being rebuilt.', 'She was 40.'])
  })
})

test('a reader finds “there” behind the place that it means', async () => {
  const briefing = await mergeOf(await stackOf(
    'Ada Colm then joined the shipyard of Telmor, where she drew plans for ferries and tugs. In 1950, she left it to become director of the Norland Museum.\n',
    'Ada Colm then joined the shipyard of Telmor, where she drew plans for ferries. She spent 16 years there, most of them at work on the long quay.\n',
  ))
  const printed = sentencesOf(briefing).map(wordsOfSentence)
  const at = (words: string) => printed.findIndex((sentence) => sentence.includes(words))
  expect(at('spent 16 years there')).toBe(at('joined the shipyard') + 1)
  expect(printed).toHaveLength(3)
})
