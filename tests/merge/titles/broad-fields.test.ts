import { expect, it } from 'vitest'
import { analyze } from '../../../src/merge/features/features.js'
import { actorsOfStack } from '../../../src/merge/themes/actors.js'
import { titlesOf } from '../../../src/merge/titles/titles.js'
import { titleStringsFor } from '../../../src/strings/title-catalog.js'
import { stackOf } from '../stack.js'

/** A campaign of which nothing but the election is told, in words that no two sentences share. */
const campaign = [
  'The candidates opened their campaign in Marlow on a windy evening.', 'Voters filled a hall beside the old brewery.', 'Ballots are printed on yellow sheets.',
  'A poll put both rivals level.', 'Turnout fell four years ago.', 'The campaign ends in June.',
]
const harbour = ['Cranes lifted timber onto the quay.', 'Sailors painted a mast.', 'Fishermen mended torn nets.', 'A tug towed the barge upstream.', 'Gulls circled above the lighthouse.', 'The dredger clears sand.']

async function titlesUnder(headline: string, whole: string | null = null): Promise<readonly string[]> {
  const articles = await stackOf(`${headline}\n\n${campaign.join(' ')}\n`, `${harbour.join(' ')}\n`)
  const { sentences, vocabulary } = analyze(articles)
  const stack = { articles, sentences, accounts: articles.map((_, at) => at), language: 'en', said: new Map() }
  const chapter = (texts: readonly string[]) => [...sentences.keys()].filter((index) => texts.includes(sentences[index]?.text ?? ''))
  return titlesOf([chapter(campaign), chapter(harbour)], { stack, vocabulary, actors: actorsOfStack(articles, sentences), words: titleStringsFor('en') }, 'chapters', new Set(), whole)
}

const windy = 'Windy hall greets rivals in Marlow'

it('a chapter on the election is named by the headline of the article that it is, and no other chapter changes its title', async () => {
  const [first, second] = await titlesUnder(windy)
  expect(first).toBe(windy)
  expect(second).toBe((await titlesUnder('Clouds gather over distant islands'))[1])
})

it('not by the headline that stands over the whole, nor by one that tells it again or shares no word with it', async () => {
  expect((await titlesUnder(windy, windy))[0]).toBe('The election')
  expect((await titlesUnder(windy, 'Rivals greets Marlow in a windy hall tonight'))[0]).toBe('The election')
  expect((await titlesUnder('Clouds gather over distant islands'))[0]).toBe('The election')
})
