import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, type MergeSentence } from '../../../src/merge/features/features.js'
import { stackOf } from '../stack.js'

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
