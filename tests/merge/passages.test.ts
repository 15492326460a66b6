import { describe, expect, it } from 'vitest'
import { leansOn } from '../../src/merge/passages-leaning.js'
import { tiesOf } from '../../src/merge/passages.js'
import { chooseWordings } from '../../src/merge/wording.js'
import { passagesOf } from '../../src/merge/passages-blocks.js'
import { stackOf } from './stack.js'

const leans = (text: string, before = 'A convoy left the harbour.') => leansOn(text, before, 'en', () => false)

describe('leaning', () => {
  it.each([
    'She refused.', 'However, the pumps held.', '“They’ve lost everything,” a neighbour said.', 'On Monday, he resigned.', 'The officials knew the names of the 31.',
    'Most were children.', 'The convoy reached the border.', 'The buses came back two hours later.', '“We had no choice,” he said.', 'Such losses are rare.',
  ])('finds that it cannot stand alone: %s', (text) => expect(leans(text)).toBe(true))

  it.each([
    'Both Norway and Chad signed.', 'It is clear that the dam held.', 'There is no water in the town.', 'This week the court sits again.', 'Later on Friday, the port reopened.',
    'Meanwhile, the port reopened.', 'Those who stayed were fed.', 'Maria Lund said she would appeal.', '“We had no choice,” Maria Lund said.',
  ])('finds that it can: %s', (text) => expect(leans(text)).toBe(false))
})

describe('ties', () => {
  it('holds the sentences inside one pair of quotation marks together', async () => {
    const [article] = await stackOf('The mayor spoke on Friday. “The bridge is safe. We tested it twice,” Ines Vogt said. Trains run again.\n')
    const units = article?.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])) ?? []
    expect(tiesOf(article as NonNullable<typeof article>, units)).toEqual(['none', 'none', 'hard', 'none'])
  })
})

describe('lists', () => {
  it('keeps what is only named in a list with the words that lead to it', async () => {
    const [article] = await stackOf('The mayor chose three builders:\n\n- Vogt and Daughters, Altdorf\n- Lund Bridges, Korva\n- The third firm has yet to sign.\n\nWork will begin in May.\n')
    const units = article?.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])) ?? []
    expect(tiesOf(article as NonNullable<typeof article>, units)).toEqual(['none', 'soft', 'hard', 'soft', 'none'])
  })

  it('lets the points of a list that nothing leads to stand alone', async () => {
    const [article] = await stackOf('The mayor spoke on Friday.\n\n- The bridge at Korva is shut.\n- Trains run again.\n')
    const units = article?.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])) ?? []
    expect(tiesOf(article as NonNullable<typeof article>, units)).toEqual(['none', 'none', 'none'])
  })
})

describe('wording', () => {
  it('prints a quotation whole where a part of it stands in one source only', () => {
    const { standsFor } = chooseWordings({ ties: ['none', 'hard', 'none'], covers: () => true }, [{ members: [0, 2], able: [0, 2], stands: 2 }])
    expect([...standsFor]).toEqual([0, 1, 0])
  })

  it('opens a quotation again where its first sentence is said better elsewhere', () => {
    const { standsFor, reopened } = chooseWordings({ ties: ['none', 'hard', 'none'], covers: (wording) => wording === 2 }, [{ members: [0, 2], able: [2], stands: 2 }])
    expect([...standsFor]).toEqual([2, 1, 2])
    expect([...reopened]).toEqual([1])
  })

  it('moves a leaning sentence behind the wording that stands for what it leans on', () => {
    const { passages } = passagesOf(['none', 'soft', 'none', 'soft'], Int32Array.from([2, 1, 2, 3]))
    expect(passages).toEqual([[2, 3, 1]])
  })
})
