import { describe, expect, test } from 'vitest'
import type { MergedBriefing, Sentence } from '../../src/document/briefing.js'
import { mergeOf, sentencesOf, stackOf, wordsOfSentence } from './stack.js'

/** Two reports of one flood: what surrounds the sentences under test. */
const around = [
  'The flood at Marlow broke the old dam before dawn. Rescue teams from Henley worked along the river Teme all day. Many cellars in Marlow were still under water at noon.',
  'At Marlow the old dam broke in the flood before dawn. Teams from Henley were at work along the river Teme. Cellars in Marlow stood under water at noon.',
]
const briefingOf = async (...sentences: readonly string[]): Promise<MergedBriefing> => mergeOf(await stackOf(...sentences.map((sentence, i) => `${around[i % 2]}\n\n${sentence}\n`)))
const printed = (briefing: MergedBriefing): readonly string[] => sentencesOf(briefing).map(wordsOfSentence)
const saying = (briefing: MergedBriefing, words: string): Sentence => {
  const found = sentencesOf(briefing).find((sentence) => wordsOfSentence(sentence).includes(words))
  if (found === undefined) throw new Error(`"${words}" is not printed`)
  return found
}
const sourcesOf = (sentence: Sentence): readonly string[] => sentence.origins.map(({ source }) => source)

const lead = 'Mayor Ruth Okafor on Tuesday accused the power company of careless neglect at the old dam in Marlow.'

describe('a sentence that says the same and more', () => {
  test.each([
    ['a second thing that the same person did', 'Mayor Ruth Okafor accused the power company of careless neglect at the old dam in Marlow and urged engineers to inspect the locks at Henley.', '[Ruth Okafor] urged engineers to inspect the locks at Henley.'],
    ['a clause about a place', 'Ruth Okafor accused the power company of careless neglect at the old dam in Marlow, where hundreds of sheep drowned in the meadows.', '[In Marlow,] hundreds of sheep drowned in the meadows.'],
    ['what happened meanwhile', 'Mayor Ruth Okafor accused the power company of careless neglect at the old dam in Marlow, as hundreds of families were waiting for news in the school hall.', '[This was] as hundreds of families were waiting for news in the school hall.'],
    ['what went before', 'Mayor Ruth Okafor accused the power company of careless neglect at the old dam in Marlow after a diver had found rust on the gates.', '[This was] after a diver had found rust on the gates.'],
    ['what is set against it', 'Mayor Ruth Okafor accused the power company of careless neglect at the old dam in Marlow, while shopkeepers were sweeping mud from the market.', '[At the same time,] shopkeepers were sweeping mud from the market.'],
  ])('is printed but for what another tells: %s', async (_, longer, rest) => {
    const briefing = await briefingOf(lead, longer)
    expect(printed(briefing)).toContain(lead)
    expect(printed(briefing)).toContain(rest)
    expect(printed(briefing)).not.toContain(longer)
    expect(sourcesOf(saying(briefing, lead))).toEqual(['s1', 's2'])
    expect(sourcesOf(saying(briefing, rest))).toEqual(['s2'])
    // the rest follows what it hangs on
    expect(printed(briefing).indexOf(rest)).toBe(printed(briefing).indexOf(lead) + 1)
  })

  test('is accounted for in two parts, one merged and one printed', async () => {
    const longer = 'Mayor Ruth Okafor accused the power company of careless neglect at the old dam in Marlow and urged engineers to inspect the locks at Henley.'
    const briefing = await briefingOf(lead, longer)
    const { article, units } = briefing.sources[1] as MergedBriefing['sources'][number]
    const parts = units.filter((unit) => unit.start >= article.text.indexOf(longer)).map((unit) => [article.text.slice(unit.start, unit.end), unit.fate])
    expect(parts).toEqual([
      ['Mayor Ruth Okafor accused the power company of careless neglect at the old dam in Marlow and', 'merged'],
      ['urged engineers to inspect the locks at Henley.', 'printed'],
    ])
    expect(saying(briefing, lead).variants.map(({ text }) => text)).toEqual(['Mayor Ruth Okafor accused the power company of careless neglect at the old dam in Marlow'])
  })

  test.each([
    ['another day', 'Mayor Ruth Okafor on Wednesday accused the power company of careless neglect at the old dam in Marlow and urged engineers to inspect the locks at Henley.'],
    ['another speaker', 'Inspector Paul Henderson accused the power company of careless neglect at the old dam in Marlow and urged engineers to inspect the locks at Henley.'],
    ['a denial', 'Mayor Ruth Okafor never accused the power company of careless neglect at the old dam in Marlow and urged engineers to inspect the locks at Henley.'],
    ['reported words whose end no mark shows', 'Mayor Ruth Okafor said the power company was careless at the old dam in Marlow, while shopkeepers were sweeping mud from the market.'],
    ['a time that hangs together', 'Mayor Ruth Okafor accused the power company of careless neglect at the old dam in Marlow two days after a diver had found rust on the gates.'],
    ['a last part that goes on with the first one’s subject', 'Mayor Ruth Okafor accused the power company of careless neglect at the old dam in Marlow, as hundreds of families were waiting for news, and promised engineers from Henley.'],
    ['a clause with what the sentence goes on to tell', 'Mayor Ruth Okafor accused the power company of careless neglect at the old dam in Marlow after a diver had found rust on the gates, and engineers were sent from Henley.'],
    ['a clause about somebody in the first part', 'Mayor Ruth Okafor accused the power company of careless neglect at the old dam in Marlow that broke after a diver had found rust on the gates.'],
    ['what is still so', 'Mayor Ruth Okafor has accused the power company of careless neglect at the old dam in Marlow after a diver had found rust on the gates.'],
    ['a measure and no clause', 'Mayor Ruth Okafor accused the power company of careless neglect at the old dam in Marlow after fewer repairs of gates than engineers promised.'],
    ['no clause behind the conjunction', 'Mayor Ruth Okafor accused the power company of careless neglect at the old dam in Marlow as a warning to the owners of other reservoirs.'],
  ])('is printed whole where the rest could not stand or the lead differs: %s', async (_, longer) => {
    expect(printed(await briefingOf(lead, longer))).toContain(longer)
  })

  const after = 'Mayor Ruth Okafor accused the power company of careless neglect at the old dam in Marlow after a diver had found rust on the gates.'
  test.each([
    ['goes on in its own article', `${lead} However, she did not say who owns the dam.`],
    ['tells of that itself', 'Mayor Ruth Okafor on Tuesday accused the power company of careless neglect at the old dam in Marlow as a diver was looking at the gates.'],
  ])('stays whole where who tells the first part %s', async (_, first) => {
    const words = printed(await briefingOf(first, after))
    expect(words).toContain(after)
    expect(words.filter((sentence) => sentence.startsWith('[This was]'))).toEqual([])
  })

  test('stays whole where it is quoted speech', async () => {
    const spoken = '“The power company was careless at the old dam in Marlow, while shopkeepers were sweeping mud from the market,” said Okafor.'
    expect(printed(await briefingOf('“The power company was careless at the old dam in Marlow,” Okafor told reporters on Tuesday.', spoken))).toContain(spoken)
  })
})

describe('a quotation with more behind who said it', () => {
  const words = 'The power company was warned about the old dam in Marlow, and I will ask for every page of the file'
  test.each([
    ['the name before the verb', `“${words},” Ruth Okafor said in a statement, noting that engineers had opened the locks at Henley.`],
    ['the verb before the name', `“${words},” said Ruth Okafor, noting that engineers had opened the locks at Henley.`],
  ])('is printed but for the words that another quotes: %s', async (_, longer) => {
    const briefing = await briefingOf(`“${words},” Mayor Ruth Okafor said on Tuesday, thanking the crews of the boats and the bakers of Marlow.`, longer)
    expect(printed(briefing).filter((sentence) => sentence.includes(words))).toHaveLength(1)
    expect(printed(briefing)).toContain('[Ruth Okafor noted] that engineers had opened the locks at Henley.')
  })

  test('says once in brackets who is meant', async () => {
    const briefing = await briefingOf(`“${words},” Mayor Ruth Okafor said on Tuesday, thanking the crews of the boats and the bakers of Marlow.`, `“${words},” Ruth Okafor said in a statement, noting she opened the locks at Henley.`)
    expect(printed(briefing)).toContain('[Ruth Okafor noted] she opened the locks at Henley.')
  })

  test('stays whole where two are named who may have noted it', async () => {
    const longer = `“${words},” Ruth Okafor and Paul Henderson said in a statement, noting engineers had been sent to the locks at Henley.`
    expect(printed(await briefingOf(`“${words},” Mayor Ruth Okafor said on Tuesday, thanking the crews of the boats and the bakers of Marlow.`, longer))).toContain(longer)
  })
})

describe('one sentence against two', () => {
  const two = 'Divers found the body of a farmer, 61, in the river Teme near Henley. He was swept away with his tractor on Monday night.'
  test('what two tell together is not told a third time', async () => {
    const one = 'Divers found the body of a farmer, 61, who was swept away with his tractor on Monday night, in the river Teme.'
    const briefing = await briefingOf(two, one)
    expect(printed(briefing)).not.toContain(one)
    const [body, swept] = [saying(briefing, 'Divers found'), saying(briefing, 'swept away')]
    expect(sourcesOf(body)).toEqual(['s1', 's2'])
    expect(sourcesOf(swept)).toEqual(['s1', 's2'])
    const unit = briefing.sources[1]?.units.at(-1)
    expect(unit).toMatchObject({ fate: 'merged', at: [body.id, swept.id] })
  })

  test('it stays where it holds another number', async () => {
    const one = 'Divers found the body of a farmer, 67, who was swept away with his tractor on Monday night, in the river Teme.'
    expect(printed(await briefingOf(two, one))).toContain(one)
  })
})

describe('quotations in other words', () => {
  test('a short form of what one speaker said, with where it was said, goes to the long form', async () => {
    const short = '“Without a new wall or a reservoir, Henley will be the next Marlow,” Okafor said, speaking at a news conference with engineers in Teme Hall.'
    const long = '“I am sorry to say it, but seeing what happened here, and if there is no new wall and no reservoir, then Henley is the next Marlow,” Okafor said.'
    const briefing = await briefingOf(short, long)
    expect(printed(briefing)).not.toContain(short)
    expect(saying(briefing, 'I am sorry').variants.map(({ text }) => text)).toEqual([short])
  })

  test('the other way about when the first denies what the second says', async () => {
    const short = '“With a new wall and a reservoir, Henley will be the next Marlow,” Okafor said, speaking at a news conference with engineers in Teme Hall.'
    const long = '“I am sorry to say it, but seeing what happened here, and if there is no new wall and no reservoir, then Henley is the next Marlow,” Okafor said.'
    expect(printed(await briefingOf(short, long))).toContain(short)
  })

  test('words that a report holds as they were spoken are not printed a second time as a few quoted ones', async () => {
    const quoted = 'Ms Okafor called for a “full, public and independent inquiry into the dam” and urged families from Henley to keep their receipts.'
    const report = 'Okafor, speaking at a briefing, said Marlow was seeking a full, public and independent inquiry into the dam, and said it appeared that the rain had stopped.'
    const briefing = await briefingOf(report, quoted)
    expect(printed(briefing)).toContain(report)
    expect(printed(briefing).filter((sentence) => /independent inquiry/u.test(sentence))).toHaveLength(1)
    expect(printed(briefing).some((sentence) => /^\[.*Okafor\] urged families from Henley to keep their receipts\.$/u.test(sentence))).toBe(true)
  })
})

test('"US" and "United States", "cease-fire" and "ceasefire" are one', async () => {
  const [a, b] = ['The United States sent 40 pumps to Marlow after the cease-fire.', 'The US sent 40 pumps to Marlow after the ceasefire.'] as const
  expect(printed(await briefingOf(a, b)).filter((sentence) => /40 pumps/u.test(sentence))).toHaveLength(1)
})
