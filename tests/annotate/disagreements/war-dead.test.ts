import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const find = (...sources: readonly (MiniSource | string)[]) =>
  disagreementsOf(miniBriefing(...sources.map((source) => (typeof source === 'string' ? { sentences: [source] } : source)))).list
const told = (list: ReturnType<typeof find>) => list.map(({ about, values }) => [about, ...values.map(({ low }) => low)])

describe('the dead of a whole war', () => {
  const begun = 'More than 280,000 people have been killed since the conflict began in 2011.'

  it('tells them in an entry of their own, from the fewest to the most, with who counts them', () => {
    const list = find(begun, 'The relief board has put the death toll from the five-year conflict at more than 470,000.')
    expect(told(list)).toEqual([['people killed in the conflict since 2011', 280_000, 470_000]])
    expect(list[0]?.values[0]?.text).toBe('More than 280,000 people have been killed since the conflict began in 2011')
    expect(told(find('The war, which began in 2011, has killed more than 190,000 people.', begun))).toEqual([['people killed in the war since 2011', 190_000, 280_000]])
    expect(told(find({ sentences: ['The civil war broke out in 2011.', 'Since then half a million people have been killed, the board said.'] }, begun))).toEqual([['people killed in the war since 2011', 280_000, 500_000]])
    expect(find({ sentences: ['The harbour opened in 2011.', 'Since then half a million people have been killed, the board said.'] }, begun)).toEqual([])
  })

  it('is silent where the numbers can all be right, are of two wars, or of some of the dead', () => {
    expect(find(begun, 'The war has killed more than 300,000 people.')).toEqual([])
    expect(find(begun, 'At least 60,000 people have been killed since the war began in 1994.')).toEqual([])
    expect(find(begun, 'At least 90,000 civilians have been killed since the war began in 2011.')).toEqual([])
    expect(find('More than 280,000 people have been killed since the war in Sweden began.', 'At least 60,000 people have been killed since the war in Norway began.')).toEqual([])
  })

  it('does not mix them with the dead of the event', () => {
    const killed = (number: string, war: string) => ({ sentences: [`The flood killed ${number} people in Korva.`, `The war has killed more than ${war} people.`] })
    expect(told(find(killed('1,300', '5,000'), killed('2,900', '9,000')))).toEqual([['people killed in Korva', 1300, 2900], ['people killed in the war', 5000, 9000]])
  })
})
