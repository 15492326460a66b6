import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnalyzedArticle } from '../../../src/document/article.js'
import { duplicatesOf } from '../../../src/merge/duplicates/duplicates.js'
import { headlinesTold } from '../../../src/merge/duplicates/headlines.js'
import { analyze } from '../../../src/merge/features/features.js'
import { generateStack } from '../../bench/stack.js'
import { stackOf } from '../stack.js'

const duplicateGroups = (...stack: Parameters<typeof duplicatesOf>) => duplicatesOf(...stack).groups

/** Two reports of one flood: what surrounds the sentences under test. */
const around = [
  'The flood at Marlow broke the old dam before dawn. Rescue teams from Henley worked along the river Teme all day. Mayor Ruth Okafor asked everyone in Marlow to stay away from the dam.',
  'At Marlow the old dam broke in the flood before dawn. Teams from Henley were at work along the river Teme. Everyone in Marlow was asked by Mayor Ruth Okafor to stay away from the dam.',
]

/** The groups, as texts, of a stack of two reports that hold one sentence (or more) each besides what surrounds them. */
async function groupsOf(...sentences: readonly string[]): Promise<readonly { readonly stands: string; readonly members: readonly string[] }[]> {
  const features = analyze(await stackOf(...sentences.map((sentence, i) => `${around[i % 2]}\n\n${sentence}\n`))).sentences
  return duplicateGroups(features).map((group) => ({ stands: features[group.stands]?.text ?? '', members: group.members.map((member) => features[member]?.text ?? '') }))
}

async function together(a: string, b: string): Promise<boolean> {
  return (await groupsOf(a, b)).some((group) => group.members.includes(a) && group.members.includes(b))
}

describe('sentences that say the same', () => {
  test.each([
    ['capitals that stand for their states', 'A truce between fishermen and farmers along the river near Marlow, brokered by Norway and Japan in May, has been broken again and again by both villages.', 'A truce between fishermen and farmers along the river near Marlow, brokered by Tokyo and Oslo in May, has been broken again and again by both villages.'],
    ['a people by two names', 'Helicopters took 40 Shia pilgrims from the hospital in Marlow to Henley.', 'Helicopters took 40 Shiite pilgrims from the hospital in Marlow to Henley.'],
    ['an armed group by two names', 'ISIS fighters took 40 villagers from the hospital in Marlow to Henley.', 'ISIL fighters took 40 villagers from the hospital in Marlow to Henley.'],
    ['one word in two spellings', 'The mayor of Marlow told the 40 villagers in Henley that they were okay.', 'The mayor of Marlow told the 40 villagers in Henley that they were OK.'],
    ['exact copies', 'Helicopters took 40 patients from the hospital in Marlow to Henley.', 'Helicopters took 40 patients from the hospital in Marlow to Henley.'],
    ['another punctuation', 'Helicopters took 40 patients from the hospital in Marlow, to Henley.', 'Helicopters took 40 patients from the hospital in Marlow to Henley.'],
    ['one that holds more', 'Helicopters took 40 patients to Henley.', 'On Monday, helicopters took 40 patients to Henley and flew back to Marlow.'],
    ['order of words', 'On Monday, 300 villagers were rescued from Marlow.', '300 villagers were rescued from Marlow on Monday.'],
    ['near synonyms', 'Two firemen were wounded in the blast at Marlow.', 'Two firemen were injured in the explosion at Marlow.'],
    ['figures that were torn apart', 'The flood drove 26,000 people out of 1.5 square miles of Marlow.', 'The flood drove 26, 000 people out of 1. 5 square miles of Marlow.'],
    ['miles and kilometres', 'Rescuers in Henley chased the drifting ferry for 30 miles down the Teme.', 'Rescuers in Henley chased the drifting ferry for 48km down the Teme.'],
    ['hours of the day', 'The sirens of Marlow went off at about 4.30am on Monday.', 'The sirens of Marlow went off at about 4:30 a.m. on Monday.'],
    ['hours that were torn apart', 'The sirens of Marlow went off at about 9: 25 p. m. on Monday.', 'The sirens of Marlow went off at about 9:25pm on Monday.'],
    ['a sum with what it is worth to other readers', 'The flood left Marlow with a €2 million ($2.6 million) bill.', 'The flood left Marlow with a €2 million (£1.7 million) bill.'],
    ['a sum whose hyphens were set apart', 'The flood left Marlow with a two - million - euro bill.', 'The flood left Marlow with a €2 million bill.'],
    ['a sum in short', 'The flood left Marlow with a bill of 2m euros.', 'The flood left Marlow with a bill of €2 million.'],
    ['a sum before or behind its currency', 'The flood left Marlow with a two-million-euro ($2.6-million) bill.', 'The flood left Marlow with a €2 million ($2.6 million) bill.'],
    ['accents', 'The flood reached the Café Vendome in the upper town of Marlow.', 'The flood reached the Cafe Vendôme in the upper town of Marlow.'],
    ['contractions', 'Police in Marlow could not say how many cars the Teme had taken.', 'Police in Marlow couldn’t say how many cars the Teme had taken.'],
    ['digits and words', 'Seven bridges over the Teme were destroyed.', '7 bridges over the Teme were destroyed.'],
    ['tense and number of the verb', 'The Red Cross opens a shelter for 90 families in Henley.', 'The Red Cross has opened a shelter for 90 families in Henley.'],
    ['first names', 'Okafor ordered the evacuation of the lower town of Marlow.', 'Ruth Okafor ordered the evacuation of the lower town of Marlow.'],
    ['a country and its adjective', 'Engineers from France inspected the dam at Marlow.', 'French engineers inspected the dam at Marlow.'],
    ['passive', 'The army rescued 12 miners from the Teme valley.', '12 miners were rescued by the army from the Teme valley.'],
    ['a caveat that the longer one keeps', '50,000 people in Marlow had no water on Monday.', 'About 50,000 people in Marlow had no water on Monday.'],
    ['attribution of a quotation', '“We will rebuild every single house before winter comes,” Okafor said.', '“We will rebuild every single house before winter comes,” she told reporters on Tuesday.'],
    ['slips in a quotation', '“We will rebuild every single house before the winter comes,” Okafor said.', '“And we will rebuild every single house, indeed, before winter came,” said Okafor.'],
  ])('%s', async (_, a, b) => {
    expect(await together(a, b)).toBe(true)
  })

  test('a quotation in four wordings is one, and is printed with its marks and without "And"', async () => {
    const wordings = [
      '“There is no excuse whatsoever for the careless neglect of the dam over the past few months, or indeed for the past nine years,” Okafor said.',
      '“And there is no excuse whatsoever for the careless neglect of the dam over the past few months or indeed for the past nine years.”',
      '“There is no excuse whatsoever for the careless neglect of the dam over the past few months and, indeed, over the past nine years,” she said at a briefing on Tuesday.',
      '“There is no excuse whatsoever for the careless neglect of the dam over the past few months, or indeed over the past nine years,” said Okafor.',
    ]
    const [group] = (await groupsOf(...wordings)).filter(({ members }) => members.some((member) => wordings.includes(member)))
    expect([...group?.members ?? []].sort()).toEqual([...wordings].sort())
    expect(group?.stands).toMatch(/^“There is no excuse.*(Okafor|said)/)
  })

  test('each of several short sentences of one quotation', async () => {
    const said = (before: string) => `${before} “No boats. No lights. No help,” said Paul Lund, a fisherman of 40 years.`
    const groups = await groupsOf(said('Lifeguards in Henley counted the boats on Monday.'), said('The storm tore away the pier of Marlow.'))
    expect(groups.filter(({ members }) => members.some((member) => member.includes('No boats') || member === 'No lights.')).map(({ members }) => members.length)).toEqual([2, 2])
  })

  test('short words that stand beside the same sentence in both reports', async () => {
    const beside = '“Nobody should drink from the river Teme before the laboratory has looked at it,” Okafor said.'
    const groups = await groupsOf(`${beside} “Not once.”`, `${beside} “Not once.”`)
    expect(groups.some(({ members }) => members.length === 2 && members.every((member) => member === '“Not once.”'))).toBe(true)
    const [one, other] = ['a fisherman of 40 years.', 'who fishes there.'].map((end) => `The storm took nearly everything, said Paul Lund, ${end} Few roofs stayed on.`) as [string, string]
    expect((await groupsOf(one, other)).some(({ members }) => members.filter((member) => member === 'Few roofs stayed on.').length === 2)).toBe(true)
    const apart = await groupsOf(`${beside} “Not once.”`, 'Lifeguards in Henley counted the boats that the storm had torn away. “Not once.”')
    expect(apart.some(({ members }) => members.includes('“Not once.”'))).toBe(false)
  })

  test('the wording that stands is the one that holds more', async () => {
    const [short, long] = ['Helicopters took 40 patients to Henley.', 'On Monday, helicopters took 40 patients to Henley and flew back to Marlow.'] as const
    const [group] = (await groupsOf(short, long)).filter(({ members }) => members.includes(short))
    expect(group?.stands).toBe(long)
  })
})

describe('look-alikes', () => {
  test.each([
    ['miles and as many kilometres', 'Rescuers in Henley chased the drifting ferry for 30 miles down the Teme.', 'Rescuers in Henley chased the drifting ferry for 30km down the Teme.'],
    ['morning and evening hours', 'The sirens of Marlow went off at about 4.30am on Monday.', 'The sirens of Marlow went off at about 4.30pm on Monday.'],
    ['two sums in brackets that were not worked out from one', 'The flood left Marlow with a bill of €2 million and a loan ($3 million).', 'The flood left Marlow with a bill of €2 million and a loan ($5 million).'],
    ['sums in two currencies', 'The flood left Marlow with a bill of €2 million.', 'The flood left Marlow with a bill of $2 million.'],
    ['two states that change places', 'Japan accused Norway of breaking the truce between fishermen and farmers along the river near Marlow again and again since the flood of May.', 'Oslo accused Tokyo of breaking the truce between fishermen and farmers along the river near Marlow again and again since the flood of May.'],
    ['a capital as a place', 'Three ferries and the old pier burned out in a blaze in Norway in the night to Monday.', 'Three ferries and the old pier burned out in a blaze in Oslo in the night to Monday.'],
    ['two peoples', 'Helicopters took 40 Shia pilgrims from the hospital in Marlow to Henley.', 'Helicopters took 40 Sunni pilgrims from the hospital in Marlow to Henley.'],
    ['number', '8,000 people fled Marlow on Monday.', '9,000 people fled Marlow on Monday.'],
    ['what happened to the number', '8,000 people fled the lower town of Marlow on Monday.', '8,000 people were trapped in the lower town of Marlow on Monday.'],
    ['what is counted', '50,000 people remained in the lower town of Marlow.', '50,000 pensioners remained in the lower town of Marlow.'],
    ['numbers swapped', '5 villagers were killed and 10 villagers were wounded in Marlow.', '10 villagers were killed and 5 villagers were wounded in Marlow.'],
    ['ordinal', 'The third breach of the dam at Marlow flooded the market.', 'The fourth breach of the dam at Marlow flooded the market.'],
    ['day', 'Soldiers closed the bridge at Marlow on Monday.', 'Soldiers closed the bridge at Marlow on Tuesday.'],
    ['date', 'Soldiers closed the bridge at Marlow on 3 May.', 'Soldiers closed the bridge at Marlow on 13 May.'],
    ['year', 'The dam at Marlow was last repaired by soldiers in 1987.', 'The dam at Marlow was last repaired by soldiers in 1997.'],
    ['place', 'Soldiers closed the bridge and the school at Marlow.', 'Soldiers closed the bridge and the school at Henley.'],
    ['part of a place', 'Soldiers closed the schools of eastern Marlow before noon.', 'Soldiers closed the schools of western Marlow before noon.'],
    ['actor', 'Okafor apologised to the families in Marlow for the delay.', 'Henderson apologised to the families in Marlow for the delay.'],
    ['who did it to whom', 'Okafor accused Henderson of neglect at the dam.', 'Henderson accused Okafor of neglect at the dam.'],
    ['polarity', 'The dam at Marlow had been inspected before the flood.', 'The dam at Marlow had not been inspected before the flood.'],
    ['polarity with no', 'There was a warning for the people of Marlow before the flood.', 'There was no warning for the people of Marlow before the flood.'],
    ['modality: plan', 'The army evacuated the hospital in Marlow.', 'The army will evacuate the hospital in Marlow.'],
    ['modality: possibility', 'The flood destroyed the archive in Marlow.', 'The flood may have destroyed the archive in Marlow.'],
    ['modality: demand', 'The army repaired the dam at Marlow.', 'The army must repair the dam at Marlow.'],
    ['a caveat that would be lost', 'At least 50 houses in Marlow were destroyed by the flood.', '50 houses in Marlow were destroyed by the flood.'],
    ['an allegation', 'The guard allegedly opened the gates of the dam at Marlow.', 'The guard opened the gates of the dam at Marlow.'],
    ['question', 'Did the guard open the gates of the dam at Marlow?', 'The guard did open the gates of the dam at Marlow.'],
    ['contents on both sides', 'The army repaired the dam at Marlow with sandbags.', 'The army repaired the dam at Marlow for two million euros.'],
    ['speaker', '“We will rebuild every single house before winter comes,” Okafor said.', '“We will rebuild every single house before winter comes,” Henderson said.'],
    ['particle', 'Okafor checked into the hospital in Henley after the flood.', 'Okafor checked out of the hospital in Henley after the flood.'],
    ['opposite verbs', 'Prices for bread in Marlow rose after the flood.', 'Prices for bread in Marlow fell after the flood.'],
    ['verb', 'Okafor praised the rescue teams from Henley for their speed.', 'Okafor blamed the rescue teams from Henley for their speed.'],
  ])('%s', async (_, a, b) => {
    expect(await together(a, b)).toBe(false)
  })

  test('the same facts in another order are one sentence, in articles that share little else', async () => {
    const features = analyze(await stackOf('The council of Marlow met on the flood. The term of office of its members is five years.\n', 'Marlow elects a council in June after the flood. The members’ term of office is five years.\n')).sentences
    expect(duplicateGroups(features).map(({ members }) => members)).toEqual([[1, 3]])
  })

  test('like words about two events are not the same news', async () => {
    const quake = (town: string, name: string) => `An earthquake shook ${town} at noon. Professor ${name} measured it in ${town}. Nobody there had felt one before, ${name} said.`
    const features = analyze(await stackOf(`${quake('Velmar', 'Anders')}\n\nNo one was hurt, and the schools stayed open.\n`, `${quake('Lisgar', 'Perlot')}\n\nNo one was hurt, and schools stayed open all day.\n`)).sentences
    expect(duplicateGroups(features)).toEqual([])
  })

  test('"he" in two articles may be two men', async () => {
    const features = analyze(await stackOf(
      'The flood at Marlow broke the dam. John Pratt was swept away at Marlow by the flood. He was taken to a hospital with a broken leg.\n',
      'The flood at Marlow broke the dam. Peter Quill was swept away at Marlow by the flood. He was taken to a hospital with a broken leg and a cold.\n')).sentences
    expect(duplicateGroups(features).map((group) => group.members.map((member) => features[member]?.text))).not.toContainEqual(expect.arrayContaining([expect.stringMatching(/^He was/)]))
  })
})

describe('groups', () => {
  const texts = generateStack(14, 7).map(({ text }) => text)

  test('the same groups come out whatever the order of the articles', async () => {
    const said = (articles: readonly AnalyzedArticle[]) => {
      const { sentences, headlines } = analyze(articles)
      return duplicateGroups(sentences, headlines).map((group) => [
        sentences[group.stands]?.text, ...group.members.map((member) => `${articles[sentences[member]?.article as number]?.text.slice(0, 60)} ${sentences[member]?.text}`).sort(),
      ].join('\n')).sort()
    }
    const expected = said(await stackOf(...texts))
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(texts, { minLength: texts.length }), async (shuffled) => {
      expect(said(await stackOf(...shuffled))).toEqual(expected)
    }), { numRuns: 8 })
  })

  test('a sentence is in one group at most, what stands is a member, and exact copies are together', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), async (seed) => {
      const sentences = analyze(await stackOf(...generateStack(8, seed).map(({ text }) => text))).sentences
      const groups = duplicateGroups(sentences)
      const groupOf = new Map(groups.flatMap((group, g) => group.members.map((member) => [member, g] as const)))
      expect(groups.flatMap((group) => group.members)).toHaveLength(groupOf.size)
      for (const group of groups) {
        expect(group.members).toContain(group.stands)
        expect(group.members).toEqual(expect.arrayContaining([...group.able]))
      }
      for (const a of sentences) for (const b of sentences) {
        if (a.index < b.index && a.key === b.key && a.speaker === b.speaker && a.terms.length >= 4) expect(groupOf.get(a.index)).toBe(groupOf.get(b.index))
      }
    }), { numRuns: 6 })
  })

  test('no sentence, one sentence, a sentence without words', async () => {
    expect(duplicateGroups([])).toEqual([])
    expect(duplicateGroups(analyze(await stackOf('Soldiers closed the bridge at Marlow.\n')).sentences)).toEqual([])
    expect(duplicateGroups(analyze(await stackOf('It was so.\n', 'It was so.\n', '…!\n')).sentences)).toEqual([])
  })
})

test('a headline is told by the sentence that holds all of it', async () => {
  const articles = await stackOf(
    `Flood at Marlow breaks old dam\n\n${around[0]}\n`,
    `Army rescues miners\n\n${around[1]}\n`,
  )
  const features = analyze(articles)
  const told = headlinesTold(features, features.sentences.map((sentence) => sentence.index))
  const pairs = features.headlines.map((headline, h) => [headline.text, features.sentences[told[h]?.[0] ?? -1]?.text ?? null])
  expect(pairs).toEqual([
    ['Flood at Marlow breaks old dam', expect.stringMatching(/dam/)],
    ['Army rescues miners', null],
  ])
})

test.each([
  ['Holm to host grain talks', 'Holm will host the grain talks, the trade ministry said on Monday.', true],
  ['Holm to host grain talks', 'Holm hosted the grain talks, the trade ministry said on Monday.', false],
  ['Army closes Marlow bridge to protect town', 'The army closed the Marlow bridge to protect the town on Monday.', true],
])('a headline tells the future by "to" only where it has no other verb: %s / %s', async (headline, sentence, isTold) => {
  const articles = await stackOf(
    `${headline}\n\n${sentence} Ministers from Holm and Marlow spoke of grain, bridges and the army for two hours. They will host each other in turn.\n`,
    'Grain prices rise in Holm\n\nMinisters who host talks in Holm spoke of grain with the army of Marlow. Nobody had to host them before.\n',
  )
  const features = analyze(articles)
  const [tellers] = headlinesTold(features, features.sentences.map(({ index }) => index))
  expect(features.headlines[0]?.text).toBe(headline)
  expect(tellers?.some((teller) => features.sentences[teller]?.text === sentence)).toBe(isTold)
})
