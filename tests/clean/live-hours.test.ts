import { describe, expect, it } from 'vitest'
import { isHour } from '../../src/clean/cues/dates.js'
import { cleaned, furnitureOf, sentencesOf } from './cleaned.js'

const entries = [
  ['10:42', 'Divers have reached the wreck of the ferry, the coast guard said on Wednesday.'],
  ['10:15', 'The search area was widened to the south, according to the harbour office.'],
  ['09:58 GMT', 'A second boat has left the harbour at Tarn with doctors on board.'],
  ['9.30 a.m.', 'Relatives have gathered at the harbour in Tarn and are waiting for news.'],
  ['08h05', 'The first boats with people from the ferry have come into the harbour.'],
] as const
const live = (count: number) => `Live: search for the ferry\n\n${entries.slice(0, count).map(([hour, words]) => `${hour}\n\n${words}\n`).join('\n')}`

describe('the hours over the entries of a live report', () => {
  it('are no sentences, however many there are', async () => {
    const article = await cleaned(live(5))
    expect(sentencesOf(article)).toEqual(entries.map(([, words]) => words))
  })

  it('take no entry for a summary under the headline', async () => {
    const article = await cleaned(live(4))
    expect(article.title).toBe('Live: search for the ferry')
    expect(furnitureOf(article).filter((line) => line.startsWith('standfirst'))).toEqual([])
    expect(sentencesOf(article)[0]).toBe(entries[0][1])
  })

  it.each(['4.25', '10:42 and counting', '1:0 for the harbour', '10', '99', 'May', 'a.m.'])('are told apart from: %s', (line) => {
    expect(isHour(line)).toBe(false)
  })
})

describe('an hour in the head of a page', () => {
  it('says when the article came out and not that it is a live report', async () => {
    const article = await cleaned(`Ferry fire\n10:42\n${entries.slice(0, 3).map(([, words]) => words).join('\n')}\n`)
    expect(furnitureOf(article)).toContain('date-line: 10:42')
  })
})

it('a Markdown file that holds nothing but its headline has that as its title', async () => {
  expect((await cleaned('# Harbour closes after storm\n', 'a.md')).title).toBe('Harbour closes after storm')
  expect((await cleaned('## What is known\n', 'a.md')).title).toBe(null)
})
