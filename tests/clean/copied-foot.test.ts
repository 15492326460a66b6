import { describe, expect, test } from 'vitest'
import { body, cleaned, furnitureOf, sentencesOf } from './cleaned.js'

const bodySentences = body.split('\n')
const oneParagraph = bodySentences.join(' ')

describe('the foot of a page that was copied without its line breaks', () => {
  test.each([
    ['Ann Example', 'byline'], ['Ann/Bo Sample', 'byline'], ['ABC 11', 'byline'],
    ['Source Reuters', 'agency-slug'], ['Source The Courier and agencies', 'agency-slug'], ['(With Reuters and AFP)', 'agency-slug'],
    ['0 3 Tags ferry Olme Comment via Network', 'navigation'], ['85 Related Harbour of Olme Closed for Repairs', 'related-link'],
  ])('%s', async (foot, reason) => {
    const article = await cleaned(`${oneParagraph} ${foot}`)
    expect(sentencesOf(article)).toEqual(bodySentences)
    expect(furnitureOf(article)).toEqual([`${reason}: ${foot}`])
    expect(article.byline).toBeNull()
  })

  test.each([
    ['Reporting by Ann Example; writing by Bo Sample; editing by Ada Colm Our Standards:The Olme News Principles.', 'byline'], ['Additional reporting by Ann Example in Olme and Bo Sample in Husum; Editing by Ada Colm.', 'byline'],
    ['Last Update: Monday 6 May 2019 KSA 10:45 - GMT 07:45 2902', 'date-line'], ['(With Reuters) Last Update: Monday 6 May 2019 KSA 10:45 - GMT 07:45 2902', 'date-line'],
    ['832 Community standardsDiscussion Comment via NetworkComment via Olme News', 'comment-prompt'], ['Subscribe Olme World on Facebook Like Follow Follow Copyright 2018 Olme World.', 'social-prompt'],
    ['Our Standards: The Olme News Principles.', 'about-publisher'], ['(Olme News article)', 'related-link'],
  ])('%s', async (foot, reason) => {
    const article = await cleaned(`${oneParagraph} ${foot}`)
    expect(sentencesOf(article)).toEqual(bodySentences)
    expect(furnitureOf(article)).toEqual([`${reason}: ${foot}`])
  })

  test.each(['Written by hand, the letters of the crew will be shown in Olme in May.', 'Reporting by the crew was late, and the office in Olme was told of it on Tuesday.', '(Olme has no other ferry)', 'Our standards were high, the captain of the ferry said on Tuesday.'])('keeps %s', async (last) => {
    expect(sentencesOf(await cleaned(`${oneParagraph} ${last}`)).at(-1)).toBe(last)
  })

  test('the head of links behind the credit', async () => {
    expect(sentencesOf(await cleaned(`${oneParagraph} Agencies contributed to this report Read Also`))).toEqual(bodySentences)
  })

  test.each([['The crew of the second ferry has been asked to stay in Olme', ''], ['A ferry before the quay of Olme where some 300 people waited [AFP] Agencies contributed to this report', ' Read Also']])('keeps a last line that says more: %s', async (line, link) => {
    expect(sentencesOf(await cleaned(`${oneParagraph} ${line}${link}`)).at(-1)).toBe(line)
  })

  const publisher = 'The Olme Courier is the world’s premier coastal daily newspaper, printed in four ports. Launched in Husum in 1978, The Olme Courier has covered the whole coast.'

  test('what the paper says of itself', async () => {
    expect(sentencesOf(await cleaned(`${oneParagraph} ${publisher}`))).toEqual(bodySentences)
  })

  test('stays in an article on the paper', async () => {
    const about = ['The Olme Courier will close in May.', 'Readers of The Olme Courier were told on Monday.', 'The Olme Courier has lost half of its readers since the fire.'].join(' ')
    expect(sentencesOf(await cleaned(`${about} ${oneParagraph} ${publisher}`))).toHaveLength(9)
  })
})

describe('lists at the foot', () => {
  test.each([['Special report Home waters', 'Ferry rules (pdf)', 'Police of the port'], ['Related Olme News articles:', 'Harbour of Olme closed', 'A coast without ferries'], ['References:', 'Coast 432, 551']])('%s ...', async (...lines) => {
    const article = await cleaned(`${body}\n${lines.join('\n')}`)
    expect(sentencesOf(article)).toEqual(bodySentences)
  })

  test('lines without a head stay', async () => {
    const lines = ['Ferries to be checked every two years', 'Harbour police to be given new boats']
    expect(sentencesOf(await cleaned(`${body}\n${lines.join('\n')}`))).toEqual([...bodySentences, ...lines])
  })

  test('name, post and house of who signs', async () => {
    expect(sentencesOf(await cleaned(`${body}\nAnn Example\nSenior Product Manager\nOlme Ferries Inc.`))).toEqual(bodySentences)
  })

  test('names in a row are told', async () => {
    expect(sentencesOf(await cleaned(`${body}\nAnn Example\nBo Sample\nKarl Muster`))).toEqual(expect.arrayContaining(['Ann Example', 'Bo Sample']))
  })

  test.each(['FULL STORY [Posted: May 6]', 'SEE OUR HARBOUR ARCHIVE', 'Download the timetable here', 'Text Alerts Get the news of the coast straight to your mobile', 'Sign up for The Pilot Our free weekly guide to the coast', 'OlmeNet news is provided by'])('%s', async (line) => {
    const [first = '', ...rest] = bodySentences
    expect(sentencesOf(await cleaned([first, line, ...rest].join('\n')))).toEqual(bodySentences)
  })
})

describe('a page of titles', () => {
  const titles = Array.from({ length: 24 }, (_, i) => `Harbour of Olme loses ferry number ${i + 1}`)

  test('has no sentence of an article', async () => {
    expect(sentencesOf(await cleaned(titles.join('\n')))).toEqual([])
  })

  test('a list that its writer marked, and a shorter one, is text', async () => {
    expect(sentencesOf(await cleaned(titles.map((title) => `- ${title}`).join('\n'), 'a.md'))).toHaveLength(24)
    expect(sentencesOf(await cleaned(titles.slice(0, 8).join('\n'))).length).toBeGreaterThan(6)
  })
})

describe('heads on the line of the first sentence', () => {
  const [first = '', ...rest] = bodySentences

  test.each([
    ['(Adds details, background) By Ann Example OLME, May 6 (Reuters) - ', 'Ann Example'],
    ['Ann Example, Olme News Service Monday, May 6, 2019 ', 'Ann Example, Olme News Service'],
    ['Ferry turns back with smoke OLME (Kyodo) ', null],
  ])('%s', async (head, byline) => {
    const article = await cleaned(`A night in the school\n${head}${first}\n${rest.join('\n')}`)
    expect(sentencesOf(article)).toEqual(bodySentences)
    if (byline !== null) expect(article.byline).toBe(byline)
  })

  test.each(['The ferry was bound for OLME (AP) and had some 300 passengers on board on Monday.', 'Ann Example, Harbour Master Monday, told the port office that the ferry was safe.'])('%s stays whole', async (sentence) => {
    expect(sentencesOf(await cleaned(`${sentence}\n${body}`))[0]).toBe(sentence)
  })

  test('the credit of a picture before a sentence', async () => {
    const article = await cleaned(`${first} (Reuters) ${rest.join(' ')}`)
    expect(sentencesOf(article)).toEqual(bodySentences)
    expect(sentencesOf(await cleaned(`${first} (Monday) ${rest.join(' ')}`))[1]).toContain('(Monday)')
  })
})

test('the office and the name of who speaks in a transcript stay together', async () => {
  const turns = ['SEC. EXAMPLE: We shall see what the inquiry says.', 'SEC. VAN SAMPLE: The ferry was safe when it left the port.']
  expect(sentencesOf(await cleaned([body, ...turns].join('\n'))).slice(-2)).toEqual(turns)
})
