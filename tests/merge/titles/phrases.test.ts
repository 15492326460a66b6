import { describe, expect, test } from 'vitest'
import type { MergeSentence } from '../../../src/merge/features/features.js'
import { analyze } from '../../../src/merge/features/features.js'
import { clauseTitles } from '../../../src/merge/titles/persons.js'
import { phrasesOf } from '../../../src/merge/titles/phrases.js'
import { stackOf } from '../stack.js'

const around = 'Ada Venn lives near the Teme. The mayor, Ada Venn, spoke in Marlow. Ada Venn left Marlow on Monday.'

async function phrases(sentence: string): Promise<readonly string[]> {
  const found = analyze(await stackOf(`${sentence}\n\n${around}\n`)).sentences.find(({ text }) => text === sentence) as MergeSentence
  return phrasesOf(found).map(({ text }) => text)
}

describe('phrases that may head a chapter', () => {
  test.each([
    ['no verb opens one', 'Medical teams had been sent to check villages near the river.', 'villages', 'check'],
    ['no verb of an old form ends one', 'In the end harbour keepers drew a line in the sand.', 'line', 'drew'],
    ['no verb ends one', 'Growth returns if households and businesses maintain that view of prices.', 'businesses', 'maintain'],
    ['a pronoun before a verb is no determiner', 'None of that swayed jurors in the case.', 'jurors', 'swayed'],
    ['what somebody is kept ends none', 'The remarks kept the story alive in Korva.', 'story', 'alive'],
    ['nor does a word that something happens in spite of', 'The harbour kept the bureau despite the storm.', 'bureau', 'despite'],
    ['nor where it is', 'The keeper took photos inside the tower.', 'photos', 'inside'],
    ['what is hard for somebody heads none', 'The weather was difficult for the harbour.', 'harbour', 'difficult'],
    ['nor what somebody allows', 'The captains condone violence at sea.', 'violence', 'condone'],
    ['an adverb of place ends none', 'She passed him for the record midway through the match.', 'record', 'midway'],
    ['a preposition ends none', 'People across the river heard the bells.', 'river', 'across'],
    ['nor does one with its own verb', 'She paid the retail prices you’d pay in a shop.', 'retail prices', 'you’d'],
    ['a verb that the news seldom has ends none', 'The editors say that journalists invoke the law in court.', 'journalists', 'invoke'],
    ['what is done to the word behind heads none', 'Sailors who were suffering injuries came to the harbour.', 'injuries', 'suffering'],
    ['nor does one that only looks like a noun', 'They had trouble mastering the old engine.', 'trouble', 'mastering'],
    ['what is to be done heads none', 'There is help to fight addiction in the town.', 'addiction', 'fight'],
    ['a verb that its ending tells heads none', 'The harbours met to finalize plans for the quay.', 'plans for the quay', 'finalize'],
    ['what stands behind a modal is done', 'The mayor will frobnicate harbour plans in town.', 'plans', 'frobnicate'],
    ['half of a time heads none', 'Reporters saw last year’s winner in the harbour.', 'harbour', 'winner'],
    ['nor does half of a place', 'She stood in front of the harbour office.', 'harbour office', 'front'],
    ['an adjective before "in" heads none', 'Ferries stay legal in towns on the coast.', 'coast', 'legal'],
    ['a way ends none', 'The ferry took cargo northward.', 'cargo', 'northward'],
    ['a word of measure heads none', 'The quay costs at least crowns enough for a tower.', 'crowns', 'least'],
  ])('%s', async (_, sentence, holds, never) => {
    const found = await phrases(sentence)
    expect(found.some((phrase) => phrase.includes(holds))).toBe(true)
    expect(found.filter((phrase) => phrase.split(' ').includes(never))).toEqual([])
  })

  test('an adjective ends none', async () => {
    expect((await phrases('Elections keep mayors honest, she said.')).filter((phrase) => phrase.endsWith('honest'))).toEqual([])
    expect(await phrases('She thanked the honest mayors of the coast.')).toContain('honest mayors of the coast')
  })

  test('half of a compound ends none', async () => {
    const found = await phrases('He works in the growing business of grain milling by the river.')
    expect(found).toContain('growing business')
    expect(found.filter((phrase) => phrase.endsWith('of grain'))).toEqual([])
  })

  test('half of a measure heads none, what a year stands before does', async () => {
    expect(await phrases('He pointed a 38 calibre revolver at the guards.')).not.toContain('calibre revolver')
    expect(await phrases('The club won the 2014 league title.')).toContain('league title')
  })

  test('who a named person is heads none, a place in a town does', async () => {
    expect((await phrases('The team was founded by legendary swimmer Ada Venn and her friends.')).filter((phrase) => phrase.includes('swimmer'))).toEqual([])
    expect((await phrases('Crowds filled central Marlow on Monday.'))).toContain('central Marlow')
  })
})

test('a word shortened by a full stop ends no phrase, the last word of a sentence does', async () => {
  expect((await phrases('They met prominent figures in St. Marlow on Monday.')).filter((phrase) => /St$/u.test(phrase))).toEqual([])
  expect(await phrases('They met prominent figures in Marlow.')).toContain('prominent figures in Marlow')
})

test('half of a name ends none, a name before a day does', async () => {
  const found = await phrases('Two suspects in the sinking of the Teme Am ferry were held on Monday.')
  expect(found.filter((phrase) => phrase.endsWith('Teme'))).toEqual([])
  expect(await phrases('She met the mayors of Marlow Monday at the harbour.')).toContain('mayors of Marlow')
})

test('words between a name and a comma that say what it is head nothing, the same words elsewhere do', async () => {
  expect(await phrases('The flood reached Marlow, capital of the northern coast, on Monday.')).not.toContain('capital of the northern coast')
  expect(await phrases('The flood reached the capital of the northern coast on Monday.')).toContain('capital of the northern coast')
})

test('a number belongs to the flight that it stands behind, and to no other name', async () => {
  expect(await phrases('Divers found parts of Teme Flight 447 on Monday.')).toContain('parts of Teme Flight 447')
  expect((await phrases('In Marlow 12 sailors waited.')).filter((phrase) => phrase.includes('12'))).toEqual([])
})

test('a clause that is cut off before what it says heads nothing', async () => {
  const articles = await stackOf('Ada Venn labelled the fault as critical. Ada Venn admitted firing at two guards. Ada Venn praised the rescue teams.\n')
  const sentences = analyze(articles).sentences
  const titles = clauseTitles([...sentences.keys()], { articles, sentences, language: 'en' } as Parameters<typeof clauseTitles>[1]).map(({ title }) => title)
  expect(titles).toEqual(['Ada Venn praised the rescue teams'])
})
