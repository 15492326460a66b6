import { describe, expect, it } from 'vitest'
import type { AnalyzedArticle } from '../../src/document/article.js'
import { dayByDay, goesOnForDays } from '../../src/merge/order-days.js'
import { withWholeParagraphs } from '../../src/merge/themes-paragraphs.js'
import type { ThemeItem } from '../../src/merge/themes-items.js'
import { mergeOf, stackOf, wordsOfSentence } from './stack.js'

const alarm = 'The dam above Altdorf cracked on Monday, engineers said. No one has been hurt. Some 400 people have left the town.\n'
const relief = 'The dam above Altdorf was closed for good on Friday, engineers said. Two people have died. Some 900 people are still away from the town.\n'
const between = 'Divers looked at the dam above Altdorf today. They found three cracks in the wall of the dam.\n'

const dated = async (days: readonly (string | null)[], ...texts: readonly string[]): Promise<readonly AnalyzedArticle[]> =>
  (await stackOf(...texts)).map((article, at) => ({ ...article, published: days[at] ?? null }))

describe('articles that go on for days', () => {
  it('are told day after day in each chapter, with the day before what was reported on it', async () => {
    const { chapters } = mergeOf(await dated(['2021-05-14', '2021-05-10', '2021-05-12'], relief, alarm, between))
    const paragraphs = chapters.flatMap((chapter) => chapter.paragraphs)
    expect(paragraphs.map(({ reported }) => reported?.day)).toEqual(['2021-05-10', '2021-05-12', '2021-05-14'])
    expect(paragraphs.map(({ sentences }) => sentences.map(wordsOfSentence)[0]?.split(',')[0])).toEqual([
      'The dam above Altdorf cracked on Monday', 'Divers looked at the dam above Altdorf today.', 'The dam above Altdorf was closed for good on Friday',
    ])
  })

  it('are told under the day of their datelines, where the file has the day after', async () => {
    const articles = (await dated(['2021-05-15', '2021-05-11', '2021-05-13'], relief, alarm, between)).map((article) => ({ ...article, written: article.published?.replace(/5$/, '4') ?? null }))
    expect(mergeOf(articles).chapters.flatMap(({ paragraphs }) => paragraphs).map(({ reported }) => reported?.day)).toEqual(['2021-05-11', '2021-05-13', '2021-05-14'])
  })

  it('need no days where all is of three days, or where most have no date', async () => {
    for (const days of [['2021-05-10', '2021-05-11', '2021-05-12'], ['2021-05-10', null, '2021-05-30', null]]) {
      const articles = await dated(days, ...[alarm, between, relief, `${alarm}Rain fell.\n`].slice(0, days.length))
      expect(goesOnForDays(articles)).toBe(false)
      expect(mergeOf(articles).chapters.flatMap(({ paragraphs }) => paragraphs).every(({ reported }) => reported === null)).toBe(true)
    }
  })

  it('are more than three days where the last comes out on the fourth', async () => {
    expect(goesOnForDays(await dated(['2021-05-10', '2021-05-13', '2021-05-11'], alarm, relief, between))).toBe(true)
  })

  it('come last where their day is not known', () => {
    expect(dayByDay([3, null, 1, 3], (day) => day)).toEqual([{ day: 1, items: [1] }, { day: 3, items: [3, 3] }, { day: null, items: [null] }])
  })
})

describe('a paragraph of an article', () => {
  const passage = (first: number, paragraph: number): ThemeItem => {
    const vector = { terms: new Int32Array(), weights: new Float64Array() }
    return { passage: [first], size: 1, article: 0, first, last: first, vector, weighings: [vector], accounts: 1, paragraphs: [paragraph, paragraph], published: null }
  }
  const items = [0, 0, 1, 1, 2, 2].map((paragraph, at) => passage(at, paragraph))
  /** How often two passages met in one theme, where the fourth one met those of the first theme so often. */
  const likeness = (odd: number) => items.map((_, i) => Float64Array.from(items, (_, j) => (i === j ? 0 : i === 3 || j === 3 ? (Math.min(i, j) < 2 ? odd : 0.5) : (i < 2) === (j < 2) ? 0.8 : 0.1)))

  it('stays whole where a sentence of it is hardly more at home elsewhere', () => {
    expect([...withWholeParagraphs(Int32Array.from([0, 0, 1, 0, 1, 1]), items, likeness(0.6), 3)]).toEqual([0, 0, 1, 1, 1, 1])
  })

  it('is parted where a sentence of it is of another thing', () => {
    expect([...withWholeParagraphs(Int32Array.from([0, 0, 1, 0, 1, 1]), items, likeness(0.9), 3)]).toEqual([0, 0, 1, 0, 1, 1])
  })
})
