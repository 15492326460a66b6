import { describe, expect, it } from 'vitest'
import type { AnalyzedArticle } from '../../../src/document/article.js'
import { dayByDay, goesOnForDays } from '../../../src/merge/order/days.js'
import { withWholeParagraphs } from '../../../src/merge/themes/paragraphs.js'
import type { ThemeItem } from '../../../src/merge/themes/items.js'
import { mergeOf, stackOf, wordsOfSentence } from '../stack.js'

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
  const passage = (first: number, { size = 1, letters = 100, quoted = false }: Partial<ThemeItem>): ThemeItem => {
    const vector = { terms: new Int32Array(), weights: new Float64Array() }
    const paragraph = Math.floor(first / 2)
    return { passage: [first], size, letters, quoted, article: 0, first, last: first, vector, weighings: [vector], accounts: 1, paragraphs: [paragraph, paragraph], entry: null, published: null }
  }
  /** Paragraphs of two passages, the first half of them in one theme and the others in another, but for one passage of the others. */
  const stack = (length: number, odd: number, like: number, of: Partial<ThemeItem> = {}) => {
    const items = [...Array(length).keys()].map((at) => passage(at, of))
    const half = length / 2
    const likeness = items.map((_, i) => Float64Array.from(items, (_, j) => (i === j ? 0 : i === odd || j === odd ? (Math.min(i, j) < half ? like : 0.5) : (i < half) === (j < half) ? 0.8 : 0.1)))
    const themes = Int32Array.from(items, (_, at) => (at < half || at === odd ? 0 : 1))
    return withWholeParagraphs(themes, items, likeness, (length * (of.size ?? 1)) / 2)
  }

  it('stays whole where a sentence of it is hardly more at home elsewhere', () => {
    expect([...stack(8, 5, 0.6)]).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
  })

  it('is parted in a few lines where a sentence of it is of another thing', () => {
    expect([...stack(8, 5, 0.9)]).toEqual([0, 0, 0, 0, 1, 0, 1, 1])
  })

  it('of a few lines is never parted in a longer stack, since its "they" is nobody elsewhere', () => {
    expect(stack(24, 13, 0.9, { size: 3, letters: 200 })[13]).toBe(1)
    expect(stack(24, 13, 0.9, { size: 3, letters: 400 })[13]).toBe(0)
  })

  it('leaves what somebody goes on to say with the paragraph that names the speaker', () => {
    expect([...stack(24, 12, 0.7, { size: 3, letters: 200 }).slice(12, 14)]).toEqual([1, 1])
    expect([...stack(24, 12, 0.7, { size: 3, letters: 200, quoted: true }).slice(12, 14)]).toEqual([0, 1])
  })
})
