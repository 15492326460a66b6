import { describe, expect, test } from 'vitest'
import { body, cleaned, cleanedStack, furnitureOf, sentencesOf } from './cleaned.js'

const bodySentences = body.split('\n')
const oneParagraph = bodySentences.join(' ')
const title = 'Ferry turns back to Olme after fire'

describe('the head of a page that was copied without its line breaks', () => {
  test('title, agency and day on the line of the first sentence', async () => {
    const article = await cleaned(`${title}\n${title} AFP Monday 6 May 2019 ${oneParagraph}`)
    expect(furnitureOf(article)).toEqual([`headline: ${title}`, `headline: ${title}`, 'date-line: AFP Monday 6 May 2019'])
    expect(sentencesOf(article)).toEqual(bodySentences)
    expect(article.published).toBe('2019-05-06')
  })

  test('the day and the menu before the title', async () => {
    const article = await cleaned(`${title}\n06.05.2019 16:43 << Previous | Next >> ${title} ${oneParagraph}`)
    expect(sentencesOf(article)).toEqual(bodySentences)
    expect(article.published).toBe('2019-05-06')
  })

  test('the title again in a report of two sentences', async () => {
    const article = await cleaned(`${title}\n${title}. AFP Monday 6 May 2019 ${bodySentences.slice(0, 2).join(' ')}`)
    expect(sentencesOf(article)).toEqual(bodySentences.slice(0, 2))
  })

  test.each(['Monday 6 May 2019', 'Published May 6 2019', 'Posted on May 6, 2019', '6 May 2019'])('%s', async (day) => {
    const article = await cleaned(`${title}\n${day} ${oneParagraph}`)
    expect(sentencesOf(article)).toEqual(bodySentences)
    expect(article.published).toBe('2019-05-06')
  })

  test.each([
    ['Last updated at May 062019', 'the space before the year lost'], ['06.05.2019Get short URL 0 154', 'its short address and counts'], ['06.05.2019(updated 1329 06.05.2019) Get short URL 2440', 'the hour of a change'],
    ['06.05.2019) Get short URL Topic Trouble at Sea (61) 0 25', 'a topic'],
  ])('%s: %s', async (day) => {
    const article = await cleaned(`${title}\n${day} ${oneParagraph}`)
    expect(furnitureOf(article)).toEqual([`headline: ${title}`, `date-line: ${day}`])
    expect(sentencesOf(article)).toEqual(bodySentences)
    expect(article.published).toBe('2019-05-06')
  })

  test('whose picture it is, a desk and the hour before such a day', async () => {
    const article = await cleaned(`${title}\n${title} Ann Example Coast 1449 06.05.2019Get short URL 12 ${oneParagraph}`)
    expect(sentencesOf(article)).toEqual(bodySentences)
    expect(article.published).toBe('2019-05-06')
  })

  test.each(['AFP Monday 6 May 2019', 'Reuters Monday, 6 May 2019'])('what sums up the article before %s', async (day) => {
    const deck = 'Some 300 passengers of the old ferry spend the night in a school says the port office'
    const article = await cleaned(`${title}\n${title} ${deck} ${day} ${oneParagraph}`)
    expect(furnitureOf(article)).toEqual([`headline: ${title}`, `headline: ${title}`, `standfirst: ${deck}`, `date-line: ${day}`])
    expect(sentencesOf(article)).toEqual(bodySentences)
    expect(article.published).toBe('2019-05-06')
  })

  test('a sentence before a day that nobody signs is no summary', async () => {
    const sentence = 'The old ferry was to sail for the last time on Monday 6 May 2019 The office had said so.'
    expect(sentencesOf(await cleaned(`${title}\n${title} ${sentence} ${oneParagraph}`))[0]).toBe(sentence)
  })

  test('the day alone of a report of two sentences, where the page says that it was published', async () => {
    const two = bodySentences.slice(0, 2)
    expect(sentencesOf(await cleaned(`${title}\nPublished May 6 2019 ${two.join(' ')}`))).toEqual(two)
  })

  test.each([
    ['a sentence that begins as the title does', `${title}, and some 300 passengers spend the night in a school.`],
    ['a sentence that goes on behind the title', `${title} broke out in its engine room on Monday evening, the office said.`],
    ['a day that the sentence tells of', '6 May 2019 was the day on which the old ferry was to be taken out of service.'],
    ['a day with a comma behind it', '6 May 2019, a Monday, was the last day of the old ferry, as the office said.'],
    ['a day with which a sentence begins in a script without capitals', '6 मई, 2019 को ओल्मे के बंदरगाह से एक पुरानी नाव लगभग तीन सौ यात्रियों के साथ निकली थी।'],
  ])('%s stays whole', async (_, sentence) => {
    expect(sentencesOf(await cleaned(`${title}\n${sentence}\n${body}`))[0]).toBe(sentence)
  })
})

describe('the name of a site in the first line of several articles', () => {
  const titles = ['Harbour of Olme closes for three days', 'Why the ferry turned back at noon', 'Passengers tell of a night in the school']

  test('is no title', async () => {
    const articles = await cleanedStack(Object.fromEntries(titles.map((own, i) => [`${i}.txt`, `The Olme Times Online\n${own}\n${body}`])))
    expect(articles.map((article) => article.title)).toEqual(titles)
  })

  test('one headline over the same story is', async () => {
    const articles = await cleanedStack(Object.fromEntries(titles.map((own, i) => [`${i}.txt`, `Ferry Turns Back To Olme\n${own}\n${body}`])))
    expect(articles.map((article) => article.title)).toEqual(Array(3).fill('Ferry Turns Back To Olme'))
  })
})

test('a title of two sentences that the page sets twice is not printed', async () => {
  const article = await cleaned(`Seen smoke? It came from the ferry.\nSeen smoke? It came from the ferry.\n${body}`)
  expect(sentencesOf(article)).toEqual(bodySentences)
  expect(article.title).toBe('Seen smoke? It came from the ferry.')
})

describe('what a copied page leaves between and under its paragraphs', () => {
  test.each([
    ['13.43%', 'table'], ['2004/1232', 'table'], ['1,204', 'table'],
    ['Printable view | Email this article | Send comments', 'navigation'], ['Print version << Previous | Next >>', 'navigation'], ['Coast news | Message boards | Print version | Previous page', 'navigation'],
    ['Continued ...', 'navigation'], ['Subscriptions >', 'navigation'], ['\'); //--> Olme Press', 'markup'],
    ['(Full story)', 'related-link'], ['(For more on the ferry, click here.)', 'related-link'], ['(01 Aug 04 | Business )', 'related-link'],
    ['Publishers wishing to reproduce photographs on this page should phone the paper', 'copyright'],
  ])('%s', async (line, reason) => {
    const article = await cleaned(`${title}\n${body}\n${line}\n${body}`)
    expect(furnitureOf(article)).toEqual([`headline: ${title}`, `${reason}: ${line}`])
  })

  test.each([['-- With Olme Courier Senior Writer Ann Example', 'byline'], ['Contributing: Wire reports', 'byline']])('%s', async (line, reason) => {
    expect(furnitureOf(await cleaned(`${title}\n${body}\n${line}`))).toEqual([`headline: ${title}`, `${reason}: ${line}`])
  })

  test('the paper and its day under the text', async () => {
    const article = await cleaned(`${title}\n${oneParagraph} The Olme Courier: May 6, 2019`)
    expect(sentencesOf(article)).toEqual(bodySentences)
    expect(article.published).toBe('2019-05-06')
  })

  test('the beginning of a letter signs nothing', async () => {
    const article = await cleaned(`Letter of the harbour master\nDear Mr. Example:\n${body}`)
    expect(article.byline).toBeNull()
  })

  test.each([
    'The tally was 13.43% | 12.10% at noon and at night, the office of the port said.', 'The story was continued.', 'The captain (full of smoke) left the bridge last, the crew said.',
    'With the harbour closed, the writers of the letter stayed at home.',
  ])('%s is the article’s', async (line) => {
    expect(sentencesOf(await cleaned(`${title}\n${body}\n${line}\n${body}`))).toContain(line)
  })
})

describe('tags between what sums up a copied article and its text', () => {
  const deck = 'Some 300 passengers spend the night in a school as the old ferry is kept in harbour.'
  test.each([['Olme ferry harbour Port office', 'The'], ['Olme Ada Colm ferry fire', 'At least two'], ['Olme Norland harbour', 'Fourteen'], ['Olme News harbour ferry fire', 'Overnight']])('%s before %s ...', async (tags, opening) => {
    const first = `${opening} passengers of the ferry were told of the fire by the captain on Monday.`
    const article = await cleaned(`${title}\n6 May 2019 ${deck} Tags ${tags} ${first} ${oneParagraph}`)
    expect(furnitureOf(article)).toEqual([`headline: ${title}`, 'date-line: 6 May 2019', `standfirst: ${deck}`, `navigation: Tags ${tags}`])
    expect(sentencesOf(article)).toEqual([first, ...bodySentences])
  })

  test('a text that begins as the summary does', async () => {
    const first = 'Some 300 passengers spend the night in a school near the harbour, the office said.'
    expect(sentencesOf(await cleaned(`${title}\n6 May 2019 ${deck} Tags Olme ferry ${first} ${oneParagraph}`))).toEqual([first, ...bodySentences])
  })

  test.each([
    ['whose end nothing tells', 'Tags Olme ferry harbour Smoke from an engine room kept passengers of the ferry in harbour for a night.'],
    ['that the article is on', 'Tags on the luggage of the passengers were read by the port office in Olme on Tuesday morning.'],
  ])('tags %s stay', async (_, sentence) => {
    expect(sentencesOf(await cleaned(`${title}\n6 May 2019 ${deck} ${sentence} ${oneParagraph}`)).slice(0, 2)).toEqual([deck, sentence])
  })
})

describe('what a wire tells of the pictures that it sends', () => {
  const picture = (number: number): string => `(OLM${number}) OLME, Norland, A ferry in the harbour of Olme on Monday. Photo slug: FERRY FIRE ${number}`
  test('is no article', async () => {
    const article = await cleaned(`${body}\n\nAdditional photos will move by 6:00 p.m. today.\n\n${picture(2)}\n\n${picture(1)}\n\nClients may download them.`)
    expect(sentencesOf(article)).toEqual(bodySentences)
  })

  test('one line on a photo slug is', async () => {
    const line = 'Photo slug: a word that printers use for the name of a picture.'
    expect(sentencesOf(await cleaned(`${body}\n\n${line}`)).at(-1)).toBe(line)
  })
})
