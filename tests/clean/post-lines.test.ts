import { describe, expect, it } from 'vitest'
import { body, cleaned, furnitureOf, sentencesOf } from './cleaned.js'

const paragraphs = body.split('\n').join('\n\n')
const page = (...lines: readonly string[]) => cleaned(`Ferry turns back after fire\n\n${paragraphs}\n\nPassengers wrote of the night in the school:\n\n${lines.join('\n\n')}\n`)
const below = async (...lines: readonly string[]) => sentencesOf(await page(...lines)).slice(5)

describe('posts that an article sets out line by line', () => {
  it('keep their words, and lose names, tags, addresses and age', async () => {
    expect(await below(
      '@ann_olme: The school is warm and everybody has a blanket #ferry http://pics.example/a1',
      'RT @bo_tarn: The captain came to see us after midnight @ann_olme 10 hours ago',
      'We are all waiting for news from the harbour. #Olme #ferry',
    )).toEqual(['The school is warm and everybody has a blanket', 'The captain came to see us after midnight', 'We are all waiting for news from the harbour.'])
  })

  it('go where they say nothing', async () => {
    const article = await page('@ann_olme: Thank you! #ferry', '@bo_tarn: The captain came to see us after midnight #ferry')
    expect(sentencesOf(article).slice(5)).toEqual(['The captain came to see us after midnight'])
    expect(furnitureOf(article)).toContain('embedded-post: @ann_olme: Thank you! #ferry')
  })

  it('keep the tag that is a word of them', async () => {
    expect(await below('A long line of people is standing in #Olme #ferry #night', '@bo_tarn: The captain came to see us after midnight')).toEqual(['A long line of people is standing in #Olme', 'The captain came to see us after midnight'])
  })

  it('are not told from one line, nor from an account that a sentence speaks of', async () => {
    const lines = ['@bo_tarn: The captain came to see us after midnight.', '@ann_olme, a teacher from Tarn, wrote all night.']
    expect(await below(...lines)).toEqual(lines)
  })
})

describe('the numbers of the entries of a live report', () => {
  const titles = ['Divers reach the wreck', 'Search goes on in the south', 'Doctors leave the port of Tarn', 'Relatives wait for news', 'First boats come in']
  const news = 'The coast guard said on Wednesday that the divers had gone down twice.'
  const live = (numbers: readonly string[]) => cleaned(`Ferry lost before Tarn\n\n${paragraphs}\n\n${titles.map((title, i) => `${title} ${numbers[i] ?? ''}\n\n${news}`).join('\n\n')}\n`)

  it('are no part of the titles over them', async () => {
    const article = await live(['151', '150', '148', '147', '146'])
    expect(furnitureOf(article)).toEqual(['headline: Ferry lost before Tarn', ...titles.flatMap((title, i) => [`heading: ${title}`, `metadata: ${['151', '150', '148', '147', '146'][i] ?? ''}`])])
  })

  it('are figures where they do not fall', async () => {
    expect(furnitureOf(await live(['12', '150', '3', '147', '46'])).some((line) => line.startsWith('metadata'))).toBe(false)
  })
})

describe('a speaker before a colon', () => {
  it.each(['SECRETARY EXAMPLE:', 'MR. EXAMPLE:'])('%s is no place', async (speaker) => {
    expect(sentencesOf(await cleaned(`Ferry turns back after fire\n\n${speaker} ${paragraphs}`))[0]).toMatch(speaker)
  })

  it('is one of several', async () => {
    const talk = body.split('\n').map((line, i) => `${['ANN EXAMPLE', 'BO SAMPLE'][i % 2] ?? ''}: ${line}`).join('\n\n')
    expect(furnitureOf(await cleaned(`Ferry turns back after fire\n\n${talk}`))).toEqual(['headline: Ferry turns back after fire'])
  })

  it('but a town is a place', async () => {
    expect(furnitureOf(await cleaned(`Ferry turns back after fire\n\nNEW OLME: ${paragraphs}`))).toContain('dateline: NEW OLME:')
  })
})

describe('what a page says of things that it shows', () => {
  it.each(['Redacted copies of both letters can be seen below.', "Olmer's Ann Example has that story."])('%s', async (line) => {
    expect(await page(line).then((article) => furnitureOf(article).at(-1))).toBe(`related-link: ${line}`)
  })

  it('is no news of a find', async () => {
    expect(await below('Divers said that older wrecks can be found here.')).toHaveLength(1)
  })
})
