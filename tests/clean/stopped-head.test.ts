import { describe, expect, test } from 'vitest'
import { body, cleaned, furnitureOf, sentencesOf } from './cleaned.js'

const bodySentences = body.split('\n')
const paragraphs = bodySentences.join('\n\n')

describe('titles that end in a stop', () => {
  test.each([
    ['set as English titles are', 'Ferry Turns Back to Olme, Leaving Hundreds Stranded.'],
    ['told again by the text', 'Olme ferry with 300 passengers reports smoke in engine room.'],
  ])('a title %s', async (_, title) => {
    const article = await cleaned(`${title}\n\n${paragraphs}`)
    expect(furnitureOf(article)).toEqual([`headline: ${title}`])
    expect(article.title).toBe(title)
    expect(sentencesOf(article)).toEqual(bodySentences)
  })

  test.each([
    ['with an article', 'The ferry with some 300 passengers reported smoke in its engine room.'],
    ['with a day', 'Olme ferry reported smoke in engine room on Monday with passengers on board.'],
    ['that the text does not tell again', 'Olme divers lifted heavy anchors from northern shipping lanes overnight.'],
    ['of names', 'Mayor Ann Example met Captain Bo Sample of Olme Harbour after lunch.'],
  ])('a first sentence %s stays', async (_, sentence) => {
    expect(sentencesOf(await cleaned(`${sentence}\n\n${paragraphs}`))[0]).toBe(sentence)
  })

  test('a title of two sentences', async () => {
    const title = 'The Olme Ferry Is Turning Back. Here Is What We Know.'
    expect((await cleaned(`${title}\n\n${paragraphs}`)).title).toBe(title)
  })

  test('one whose verbs the text has in other forms', async () => {
    const title = 'Ferry crew warns of smoke as captain turns.'
    const body = paragraphs.replace('reported smoke', 'warned of smoke')
    expect((await cleaned(`${title}\n\n${body}`)).title).toBe(title)
  })
})

describe('a short line between the title and the first paragraph', () => {
  const below = (line: string) => cleaned(`Ferry Turns Back to Olme, Leaving Hundreds Stranded.\n\n${line}\n\n${paragraphs}`)

  test.each([
    ['is a second title', 'Ferry crew reports trouble off western coast near lighthouse.', 'standfirst'],
    ['goes on with the title', 'The port office also said it will close the western pier.', 'standfirst'],
    ['says what a film shows', 'The ferry is back in Olme; chief harbour correspondent Ann Example reports from Husum, Norland.', 'photo-caption'],
    ['names persons, where and when', 'Bo Sample, the captain of the ferry, during a dinner of the harbour council in Olme last May.', 'photo-caption'],
  ])('%s', async (_, line, reason) => {
    const article = await below(line)
    expect(furnitureOf(article)).toContain(`${reason}: ${line}`)
    expect(sentencesOf(article)).toEqual(bodySentences)
  })

  test.each([
    ['a verb of the past', 'Ferry crew reported trouble off western coast near northern lighthouse.'],
    ['a first sentence of few words', 'Call it ferry versus harbour.'],
    ['what the text does not tell', 'Olme council names winners of northern poetry prize.'],
    ['what somebody reports', 'The ferry is back in Olme, and its captain reports from the bridge that all is well.'],
    ['persons who do something', 'Bo Sample, the captain of the ferry, joined the harbour council in Olme last May.'],
  ])('stays with %s', async (_, line) => {
    expect(sentencesOf(await below(line))[0]).toBe(line)
  })
})

describe('lines above the dateline', () => {
  test('title, summary and caption end in stops', async () => {
    const head = ['Ferry fire leaves a town without its school.', 'The town of Olme had never housed so many guests.', 'Captain Bo Sample, left, and the mayor of Olme at the harbour on Monday.']
    const article = await cleaned(`${head.join('\n\n')}\n\nOLME, Norland — ${paragraphs}`)
    expect(furnitureOf(article)).toEqual([`headline: ${head[0]}`, `standfirst: ${head[1]}`, `standfirst: ${head[2]}`, 'dateline: OLME, Norland —'])
    expect(sentencesOf(article)).toEqual(bodySentences)
  })

  test('a section in capitals over the title is no dateline', async () => {
    const article = await cleaned(`Ferry turns back after fire\n\nHARBOURS - NORLAND :\n\nOne hundred passengers and thirty small boats\n\nAnn Example\n\nOLME, May 7 (AP) - ${paragraphs}`)
    expect(sentencesOf(article)).toEqual(bodySentences)
  })

  test('a dateline before a bar', async () => {
    expect(furnitureOf(await cleaned(`Ferry turns back after fire\n\nOLME ― ${paragraphs}`))).toEqual(['headline: Ferry turns back after fire', 'dateline: OLME ―'])
  })

  test.each([
    ['below a first paragraph', `${bodySentences[0]?.slice(0, -1)}, and that its captain and all of his crew had been asked to come to the ministry of transport in the capital on Tuesday morning.`, 'OLME — The mayor thanked the town.'],
    ['that is a call', 'The ferry left the harbour of Olme again at noon.', 'UPDATE — The mayor thanked the town for its help.'],
  ])('a dateline %s leaves what stands above it', async (_, first, second) => {
    expect(sentencesOf(await cleaned(`${first}\n\n${second}\n\n${paragraphs}`))[0]).toBe(first)
  })
})

test('a first paragraph whose stop was lost is no summary', async () => {
  const lead = `Following a night in which the ferry with all of its passengers lay before the harbour of Olme, the port office said that it would let no ship of the same age leave before the inquiry has ended`
  expect(sentencesOf(await cleaned(`Ferry turns back after fire\n\n${lead}\n\n${paragraphs}`))[0]).toBe(lead)
})

describe('what a page adds below its report', () => {
  test.each(['UPDATE:', 'UPDATE - May 30, 10 p.m.:', 'UPDATE: 7:19 p.m. --', 'Updated:'])('%s leads to news', async (lead) => {
    const news = 'The ministry says that the inquiry into the fire will take a year.'
    const article = await cleaned(`Ferry turns back after fire\n\n${paragraphs}\n\n${lead} ${news}`)
    expect(sentencesOf(article).at(-1)).toBe(news)
    expect(furnitureOf(article).at(-1)).toBe(`correction-note: ${lead}`)
  })

  test.each([
    'UPDATE: This story has been changed to give the right number of passengers.',
    'Because of an editing error, an earlier version of this post named another harbour.',
    'A version of this article appears in print on March 18, 2019, on page A3 of the Olme edition.',
    'More: The mayor of Olme after the last voyage of the old ferry to the islands: ‘We have to make her sail again’',
    'Full statement here.',
  ])('%s is a note of the page', async (note) => {
    expect(sentencesOf(await cleaned(`Ferry turns back after fire\n\n${paragraphs}\n\n${note}\n\nThe mayor of Olme thanked the town for its help.`))).toEqual([...bodySentences, 'The mayor of Olme thanked the town for its help.'])
  })
})
