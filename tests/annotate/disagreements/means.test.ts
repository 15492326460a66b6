import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const find = (...sources: readonly (MiniSource | string)[]) =>
  disagreementsOf(miniBriefing(...sources.map((source) => (typeof source === 'string' ? { sentences: [source] } : source)))).list
    .filter(({ kind }) => kind === 'figure').map(({ values }) => values.map(({ low }) => low))

describe('what people were killed with', () => {
  const raid = 'Warplanes killed 20 people in Korva.'

  it.each<[string, string, string]>([
    ['a car bomb and warplanes', raid, 'A car bomb killed 34 people in Korva.'],
    ['rockets and warplanes', raid, 'Rebels fired at Korva, killing 34 people in Korva.'],
    ['executions and warplanes', raid, 'The group executed 34 people in Korva.'],
    ['gas and a bomb on a bus', 'A chlorine attack killed 20 people in Korva.', 'A suicide bomber killed 34 people in Korva.'],
  ])('sets the dead of %s not against each other', (_, one, other) => {
    expect(find(one, other)).toEqual([])
  })

  it.each<[string, string, string]>([
    ['air raids and shelling', raid, 'Shelling killed 34 people in Korva.'],
    ['rockets and shelling', 'Mortars killed 20 people in Korva.', 'Artillery killed 34 people in Korva.'],
    ['gas and warplanes', 'Poison gas killed 20 people in Korva, a gas expert said.', 'Warplanes with gas killed 34 people in Korva.'],
    ['a car bomb and an explosion', 'A car bomb killed 20 people in Korva.', 'An explosion killed 34 people in Korva.'],
    ['nothing that is told', raid, 'The attack killed 34 people in Korva.'],
  ])('still compares %s', (_, one, other) => {
    expect(find(one, other)).toEqual([[20, 34]])
  })

  it('reads what killed them in the sentence before, unless a sentence begins anew', () => {
    const before = (sentence: string) => ({ sentences: ['A truck bomb shook the market of Korva.', sentence] })
    expect(find(raid, before('It killed 34 people in Korva.'))).toEqual([])
    expect(find(raid, before('Elsewhere in Korva 34 people were killed.'))).toEqual([[20, 34]])
  })

  it('sets no dead of gas against those of an article that knows of none, unless that is brief', () => {
    const gas = 'A sarin attack killed 20 people in Korva.'
    const other = 'An attack killed 34 people in Korva.'
    const long = Array.from({ length: 12 }, (_, i) => `The market hall of ward ${i + 1} stayed shut while its traders waited.`)
    expect(find(gas, other)).toEqual([[20, 34]])
    expect(find(gas, { sentences: [other, ...long] })).toEqual([])
  })
})
