import { describe, expect, it } from 'vitest'
import type { OrderFacts } from '../../../src/merge/order/order.js'
import { orderOverDays } from '../../../src/merge/order/over-days.js'
import type { ThemeItem } from '../../../src/merge/themes/items.js'
import { mergeOf, sentencesOf, stackOf, wordsOfSentence } from '../stack.js'

const vector = { terms: new Int32Array(), weights: new Float64Array() }

/** A passage of one sentence; articles are told apart by the hundreds of its place. */
const passage = (first: number, published: number | null): ThemeItem =>
  ({ passage: [first], size: 1, letters: 90, quoted: false, article: Math.floor(first / 100), first, last: first, vector, weighings: [vector], accounts: 1, paragraphs: [first, first], entry: null, published })

const facts = (opening: ReadonlyMap<number, number>, days: ReadonlyMap<number, number> = new Map()): OrderFacts => ({
  depth: () => 0, news: () => 0, day: (item) => days.get(item.first) ?? item.published, opening: ({ first }) => opening.get(first) ?? 0,
})
const placed = (items: readonly ThemeItem[], of: OrderFacts) => orderOverDays(items, of).map((run) => run.map(({ first }) => first))

describe('a chapter of articles of a few days', () => {
  const truce = [passage(0, 10), passage(3, 10)]
  const collapse = [passage(100, 12), passage(101, 12), passage(107, 12)]

  it('tells what was reported first before what was reported later, in paragraphs of their own', () =>
    expect(placed([...collapse, ...truce], facts(new Map([[100, 0.1]])))).toEqual([[0, 3], [100, 101, 107]]))

  it('opens with plainly better news of a later day, and with what goes on from it in its article', () =>
    expect(placed([...collapse, ...truce], facts(new Map([[100, 0.5]])))).toEqual([[100, 101], [0, 3], [107]]))

  it('does not open with what a later report looks back on', () =>
    expect(placed([...collapse, ...truce], facts(new Map([[100, 0.5]]), new Map([[100, 11]])))).toEqual([[0, 3], [100, 101, 107]]))

  it('tells last what was reported nobody knows when', () =>
    expect(placed([passage(200, null), ...collapse, ...truce], facts(new Map([[200, 0.5]])))).toEqual([[0, 3], [100, 101, 107], [200]]))
})

describe('a stack of three days', () => {
  const gate = 'Buses for Altdorf stood empty at the gate. The buses belong to the port of Altdorf.\n'
  const road = 'Families from Altdorf walked along the road beside twelve full buses. The road from Altdorf was flooded.\n'

  it.each([['gate', 'road'], ['road', 'gate']])('has no marks of days, and tells of the first before the last: %s, %s', async (first, last) => {
    const articles = (await stackOf(gate, road)).map((article) => ({ ...article, published: article.text.includes(`the ${first}`) ? '2021-05-10' : '2021-05-12' }))
    const briefing = mergeOf(articles)
    const places = [first, last].map((word) => sentencesOf(briefing).findIndex((sentence) => wordsOfSentence(sentence).includes(`the ${word}`)))
    expect(places).toEqual([0, 2])
    expect(briefing.chapters.flatMap(({ paragraphs }) => paragraphs).every(({ reported }) => reported === null)).toBe(true)
  })
})
