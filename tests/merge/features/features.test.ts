import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, dot, sumOf, vectorOf, Vocabulary, type MergeSentence } from '../../../src/merge/features/features.js'
import { amountsIn } from '../../../src/merge/features/amounts.js'
import { daysIn } from '../../../src/merge/features/days.js'
import { languageOf } from '../../../src/merge/features/language.js'
import { stemEnglish } from '../../../src/merge/features/stem.js'
import { keyOf, wordsIn } from '../../../src/merge/features/tokens.js'
import { quotedStretches } from '../../../src/merge/features/quoted-stretches.js'
import { Neighbours } from '../../../src/merge/likeness/neighbours.js'
import { stackOf } from '../stack.js'

const english = languageOf('en')
const amounts = (text: string) => amountsIn(wordsIn(text, 'en'), text, english).amounts.map(({ low, high, bound }) => [low, high, bound])

describe('words', () => {
  test('abbreviations, possessives, glued sentences and numbers', () => {
    expect(wordsIn('The U.S. envoy’s plan: 8,000 by 2:30, a difference.Secretary', 'en').map((word) => word.form))
      .toEqual(['the', 'usa', 'envoy', 'plan', '8,000', 'by', '2:30', 'a', 'difference', 'secretary'])
  })

  test('scripts without spaces', () => {
    expect(wordsIn('東京で地震がありました', 'ja').length).toBeGreaterThan(2)
  })

  test.each(['says said saying', 'evacuated evacuates evacuate evacuating', 'fleeing fled flees', 'cities city', 'boxes box', 'stopped stopping stops', 'hired hire hiring', 'agreements agreed', 'care cared caring cares', 'plans planned planning', 'bus buses', 'robbed robbing robs', 'statement stated'])('one stem: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemEnglish)).size).toBe(1)
  })

  test.each(['wing win', 'king kin', 'news new', 'hope hop', 'university universe', 'plane plan', 'care car', 'wine win', 'coped cops', 'robes robs'])('two stems: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemEnglish)).size).toBe(2)
  })

  test('quotation marks of several kinds, unclosed ones and a closing one alone', () => {
    const inside = (text: string) => quotedStretches(text).map(([from, to]) => text.slice(from, to))
    expect(inside('He said “yes” and "no".')).toEqual(['yes', 'no'])
    expect(inside('Er sagte „ja“ und »nein«, «oui».')).toEqual(['ja', 'nein', 'oui'])
    expect(inside('“It goes on')).toEqual(['It goes on'])
    expect(inside('and ends,” she said')).toEqual(['and ends,'])
  })

  test('keys leave out case, punctuation and spacing', () => {
    expect(keyOf('“Yes,”  he SAID – 8,000!')).toBe(keyOf('yes he said 8 000'))
  })
})

describe('amounts and days', () => {
  test.each([
    ['8,000 people', [[8000, 8000, 'exact']]], ['about 50,000 people', [[50000, 50000, 'about']]], ['at least 5 dead', [[5, 5, 'at-least']]],
    ['twenty-three pirates', [[23, 23, 'exact']]], ['two million euros', [[2e6, 2e6, 'exact']]], ['between 1,500 and 5,000 fighters', [[1500, 5000, 'between']]],
    ['26, 000 people and 1, 250 houses', [[26000, 26000, 'exact'], [1250, 1250, 'exact']]], ['a 6. 1 - magnitude quake', [[6.1, 6.1, 'exact']]], ['On May 5, 200 people', [[5, 5, 'exact'], [200, 200, 'exact']]],
    ['more than 20 buses', [[20, 20, 'at-least']]], ['up to 20 buses', [[20, 20, 'at-most']]], ['one of them', []],
  ])('%s', (text, expected) => expect(amounts(text)).toEqual(expected))

  test.each([
    ['on Thursday', ['weekday:4']], ['on 3 May 2016', ['date:5-3', 'year:2016']], ['on December 15th', ['date:12-15']], ['it may rain', []], ['yesterday', ['relative:-1']],
  ])('%s', (text, expected) => expect(daysIn(wordsIn(text, 'en'), true)).toEqual(expected))
})

describe('sentences of a stack', () => {
  const texts = ['Ruth Okafor said that 300 villagers were rescued. “It was not our fault,” she said.\n', 'The mayor, Ruth Okafor, may resign on Friday.\n']

  test('what each is judged by', async () => {
    const sentences = analyze(await stackOf(...texts)).sentences
    expect(sentences.map(({ index, article }) => [index, article])).toEqual([[0, 0], [1, 0], [2, 1]])
    const [report, speech, modal] = sentences as [MergeSentence, MergeSentence, MergeSentence]
    expect(report.amounts).toMatchObject([{ low: 300, high: 300 }])
    expect(report.quotedShare).toBe(0)
    expect(speech.quotedShare).toBeGreaterThan(0.4)
    expect(modal.days).toEqual(expect.arrayContaining([expect.stringMatching(/weekday:5|day:/)]))
    expect(modal.stance.all).not.toBe(0)
    expect(modal.tokens.filter((token) => modal.names.has(token.term)).map((token) => token.form)).toEqual(expect.arrayContaining(['ruth', 'okafor']))
    for (const { tokens, text } of sentences) for (const token of tokens) expect(text.slice(token.start, token.end).toLowerCase()).toContain(token.form.slice(0, 2))
  })

  test('any text in never throws, and vectors have length 1 or 0', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 4 }), async (list) => {
      const { sentences, headlines } = analyze(await stackOf(...list))
      for (const { vector } of [...sentences, ...headlines]) {
        const length = Math.hypot(...vector.weights)
        expect(length === 0 || Math.abs(length - 1) < 1e-9).toBe(true)
      }
    }), { numRuns: 40 })
  })
})

describe('vectors', () => {
  const vocabulary = new Vocabulary([['a', 'b'], ['a', 'c'], ['a', 'd']])
  const of = (...terms: string[]) => vectorOf(terms.map((term) => vocabulary.id(term)), vocabulary)

  test('rare terms weigh more, and cosine is 1 for the same', () => {
    expect(dot(of('a', 'b'), of('a', 'b'))).toBeCloseTo(1)
    expect(dot(of('a', 'b'), of('a', 'c'))).toBeLessThan(dot(of('a', 'b'), of('b', 'c')))
    expect(dot(of('b'), of('c'))).toBe(0)
    expect(dot(sumOf([of('b'), of('c')]), of('b'))).toBeCloseTo(Math.SQRT1_2)
  })

  test('the neighbours are those that a comparison of all pairs finds', () => {
    const words = 'river dam flood bridge mayor rescue school boat storm tower'.split(' ')
    fc.assert(fc.property(fc.array(fc.uniqueArray(fc.constantFrom(...words), { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 12 }), (units) => {
      const known = new Vocabulary(units)
      const vectors = units.map((unit) => vectorOf(unit.map((term) => known.id(term)), known))
      const index = new Neighbours(vectors)
      for (const [at, vector] of vectors.entries()) {
        const all = vectors.flatMap((other, i) => (i !== at && dot(vector, other) > 0 ? [i] : []))
        expect(index.near(at).map((neighbour) => neighbour.index).sort((a, b) => a - b)).toEqual(all)
      }
    }))
  })
})
