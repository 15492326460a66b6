import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeOf, sentencesOf, stackOf, wordsOfSentence } from './stack.js'

const flood = 'The river Lenne burst its banks at Altdorf on Monday night. About 400 people left their homes. The mayor, Ines Vogt, opened the school as a shelter. She thanked the fire brigade for its work.\n\nEngineers closed the railway bridge. It will stay shut for a week.\n'
const floodToo = 'The river Lenne burst its banks at Altdorf on Monday night. Farmers lost most of the potato harvest, the growers\' union said. However, the vineyards on the hills were spared.\n\nA new dam is planned above the town. The state parliament votes on it in May.\n'
const strike = 'Dock workers in Port Selby walked out on Friday. Their union, led by Tom Hale, wants shorter shifts. The harbour company offered a bonus instead. Mr Hale called the bonus an insult.\n'

describe('merge', () => {
  it('accounts for every unit, and unit and sentence point to each other', async () => {
    const briefing = mergeOf(await stackOf(flood, floodToo, strike))
    const byId = new Map(sentencesOf(briefing).map((sentence) => [sentence.id, sentence]))
    for (const { article, units } of briefing.sources) {
      for (const unit of units) {
        if (unit.fate === 'omitted') expect(unit.reason).toBeTruthy()
        else expect(byId.get(unit.at[0] as string)?.origins).toContainEqual({ source: article.id, start: unit.start, end: unit.end })
      }
    }
    for (const sentence of byId.values()) for (const origin of sentence.origins) {
      const units = briefing.sources.find(({ article }) => article.id === origin.source)?.units ?? []
      expect(units.find((unit) => unit.start === origin.start)?.at).toEqual([sentence.id])
    }
  })

  it('prints once what two articles say in the same words', async () => {
    const printed = sentencesOf(mergeOf(await stackOf(flood, floodToo)))
    const twice = printed.filter((sentence) => wordsOfSentence(sentence).startsWith('The river Lenne'))
    expect(twice.map((sentence) => [sentence.origins.length, sentence.accounts])).toEqual([[2, 2]])
  })

  it('prints once what two articles say in the same words, also where an article on another event says it and more', async () => {
    const place = 'The harbour of Korva lies 40 miles north of the lighthouse.\n'
    const more = 'The harbour of Korva, with two breweries, lies 40 miles north of the lighthouse.\n'
    const levy = 'The parliament of Freiland raised the levy on sugar. Bakers protested outside the treasury. The treasury expects 30 million crowns from the levy. The finance minister defended it.\n'
    const briefing = mergeOf(await stackOf(flood + place, flood + floodToo + place, levy + strike + more, levy + strike))
    expect(new Set(briefing.chapters.map(({ part, title }) => part ?? title)).size).toBe(2)
    expect(sentencesOf(briefing).filter((sentence) => wordsOfSentence(sentence) === place.trim()).map(({ origins }) => origins.length)).toEqual([2])
  })

  it('notes a sentence that is not printed wherever all it says is printed', async () => {
    const least = 'The army closed the Marlow bridge on Monday after the dam broke. Shops in the lower town are shut.\n'
    const wide = 'The army closed the Marlow bridge, the coal harbour and the Lenne wharf on Monday after the dam broke. The water fell in the night.\n'
    const other = 'The army closed the Marlow bridge, the Altdorf tunnel and the ferry landing on Monday after the dam broke. Farmers drove their cattle uphill.\n'
    const briefing = mergeOf(await stackOf(least, wide, other))
    const unit = briefing.sources[0]?.units.find(({ kind }) => kind === 'sentence')
    expect(unit?.fate).toBe('merged')
    const printed = new Map(sentencesOf(briefing).map((sentence) => [sentence.id, sentence]))
    expect(unit?.at.map((id) => printed.get(id)?.origins.length)).toEqual([2, 2])
    // the words that are not printed are shown once
    expect(unit?.at.flatMap((id) => printed.get(id)?.variants ?? []).length).toBe(1)
  })

  it('names who says a few quoted words in a sentence, beside speech who speaks, and nobody where none is known', async () => {
    const text = `The mayor of Altdorf, Ines Vogt, said on Monday that the new dam was “a costly mistake”.

“The engineers warned us twice and nobody in the town hall listened to them,” said Paul Henderson of the new “wall of shame”.

The river that people there know as “the old lady” rose again on Tuesday.
`
    const briefing = mergeOf(await stackOf(text))
    expect(sentencesOf(briefing).map((sentence) => [wordsOfSentence(sentence).slice(0, 12), sentence.speaker])).toEqual([
      ['The mayor of', 'Ines Vogt'], ['“The enginee', 'Paul Henderson'], ['The river th', null],
    ])
  })

  it('prints no introduction twice whose words another article introduces too', async () => {
    const words = '“The lower town must never again be built on the flood plain of the Lenne, whatever the owners say.”'
    const one = `The river Lenne burst its banks at Altdorf on Monday night. About 400 people left their homes.\n\nThe newspaper of the town wrote:\n\n${words}\n`
    const other = `The river Lenne burst its banks at Altdorf on Monday night. Farmers lost most of the potato harvest.\n\nIn the words of the local daily:\n\n${words}\n`
    const printed = sentencesOf(mergeOf(await stackOf(one, other))).map(wordsOfSentence)
    const leads = printed.filter((sentence) => sentence.endsWith(':'))
    expect(leads).toHaveLength(1)
    expect(printed[printed.indexOf(leads[0] as string) + 1]).toBe(words)
  })

  it('keeps a leaning sentence behind the one it leans on', async () => {
    const briefing = mergeOf(await stackOf(flood, floodToo, strike))
    const paragraphs = briefing.chapters.flatMap((chapter) => chapter.paragraphs.map((paragraph) => paragraph.sentences.map(wordsOfSentence).join(' ')))
    const holds = (words: string) => paragraphs.some((paragraph) => paragraph.includes(words))
    expect(holds('opened the school as a shelter. She thanked')).toBe(true)
    expect(holds('railway bridge. It will stay shut')).toBe(true)
    expect(holds('union said. However, the vineyards')).toBe(true)
  })

  it('says the same in the same chapters whatever the order of the files', async () => {
    const texts = [flood, floodToo, strike]
    const shape = async (order: readonly string[]) => mergeOf(await stackOf(...order)).chapters
      .map((chapter) => [chapter.title, ...chapter.paragraphs.flatMap((paragraph) => paragraph.sentences.map(wordsOfSentence))])
    const first = await shape(texts)
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(texts, { minLength: 3 }), async (order) => { expect(await shape(order)).toEqual(first) }), { numRuns: 6 })
  })
})

describe('length', () => {
  it('keeps whole passages within the words asked for and says what was left out', async () => {
    const articles = await stackOf(flood, floodToo, strike)
    const full = sentencesOf(mergeOf(articles)).map(wordsOfSentence)
    const short = mergeOf(articles, { length: 40 })
    const kept = sentencesOf(short).map(wordsOfSentence)
    expect(kept.length).toBeLessThan(full.length)
    expect(kept.join(' ').split(' ').length).toBeLessThanOrEqual(45)
    if (kept.some((words) => words.startsWith('She thanked'))) expect(kept.some((words) => words.startsWith('The mayor'))).toBe(true)
    const left = short.sources.flatMap(({ units }) => units.filter((unit) => unit.kind === 'sentence' && unit.fate === 'omitted'))
    expect(left.length).toBeGreaterThan(0)
    expect(left.every((unit) => unit.reason === 'length')).toBe(true)
  })
})

describe('the title of a briefing', () => {
  const story = (headline: string, rest: string) => `${headline}\n\nThe police freed an eight-year-old girl from a hotel in Port Selby on Monday. ${rest}\n`
  it('is the half of a headline that tells what happened, where the other half is a cry', async () => {
    const briefing = mergeOf(await stackOf(
      story('“We have her!”: Police free kidnapped girl from hotel in Port Selby', 'An officer broke the door of a room on the third floor. The girl was found in a basket.'),
      story('“She is safe”: What the neighbours heard', 'Tom Hale, a neighbour, had seen the car of the man. He called the police at once.')))
    expect(briefing.title).toBe('Police free kidnapped girl from hotel in Port Selby')
  })

  it('may be long, but speaks of nobody who is not named', async () => {
    const long = 'Police free kidnapped girl from third floor of Port Selby hotel after tip from neighbour'
    const texts = (headline: string) => [story(headline, 'An officer broke the door of a room on the third floor after the tip of a neighbour.'), story('“She is safe,” says the mayor', 'The neighbour had seen the car.')]
    expect(mergeOf(await stackOf(...texts(long))).title).toBe(long)
    expect(mergeOf(await stackOf(...texts('Police free her from third floor of Port Selby hotel after tip from neighbour'))).title).not.toContain(' her ')
  })
})

it('sets each entry of a list on a line of its own, which has no stop to be heard', async () => {
  const briefing = mergeOf(await stackOf('The mayor of Altdorf chose two builders for the dam:\n\n- Vogt and Daughters, Altdorf\n- Lund Bridges, Korva\n\nWork on the dam of Altdorf will begin in May. The river Lenne will be led around it.\n'))
  const lines = briefing.chapters.flatMap(({ paragraphs }) => paragraphs.map(({ sentences }) => sentences.map(wordsOfSentence).join(' ').replace(/^- /u, '')))
  expect(lines.slice(0, 4)).toEqual(['The mayor of Altdorf chose two builders for the dam:', 'Vogt and Daughters, Altdorf', 'Lund Bridges, Korva', 'Work on the dam of Altdorf will begin in May. The river Lenne will be led around it.'])
})
