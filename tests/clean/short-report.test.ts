import { describe, expect, test } from 'vitest'
import { cleaned, furnitureOf, sentencesOf } from './cleaned.js'

const credit = 'Reporting by Ann Example in Olme; editing by Bo Sample'
const [first, last] = ['A ferry with 80 people on board caught fire off the port on Monday, the coast guard said.', 'All passengers were taken off by boats.']
const page = (...paragraphs: readonly string[]): string => `<html lang="en"><title>Ferry burns</title><body><article><h1>Ferry burns</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`

describe('a report of a sentence or two has no more sentences than that', () => {
  test.each([
    ['a page', 'a.html', page(`OLME, Norland - ${first}`, last, credit)],
    ['a text', 'a.txt', `OLME, Norland - ${first}\n\n${last}\n\n${credit}`],
    ['an e-mail', 'a.eml', `From: Ann Example <ann@example.org>\nSubject: Ferry burns\nContent-Type: text/plain; charset=utf-8\n\nOLME, Norland - ${first}\n\n${last}\n\n${credit}`],
  ])('%s', async (_, file, content) => {
    const article = await cleaned(content, file)
    expect(sentencesOf(article)).toEqual([first, last])
    expect(furnitureOf(article)).toContain(`dateline: OLME, Norland -`)
    expect(furnitureOf(article)).toContain(`byline: ${credit}`)
  })

  test('who helped is told apart from the last sentence of its paragraph', async () => {
    const article = await cleaned(page(first, `${last} Bo Sample contributed to this report.`), 'a.html')
    expect(sentencesOf(article)).toEqual([first, last])
  })

  test.each([
    ['a warning in capitals', 'WARNING - The quay at Olme will be closed to all vehicles until Sunday.'],
    ['a sentence about reporting', 'The ministry said that reporting from Olme had been stopped by the storm.'],
  ])('%s stays one', async (_, words) => {
    expect(sentencesOf(await cleaned(page(first, words), 'a.html'))).toEqual([first, words])
  })
})
