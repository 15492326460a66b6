import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing } from '../mini-briefing.js'

/** Versions of one day; `accounts` says whose each is. */
function told(accounts: readonly number[], ...sources: readonly (readonly string[])[]) {
  const merged = miniBriefing(...sources.map((sentences) => ({ published: '2021-05-04T00:00:00Z', sentences })))
  return disagreementsOf({ ...merged, sources: merged.sources.map((source, i) => ({ ...source, account: accounts[i] ?? i + 1 })) }).list
}
const lows = (list: ReturnType<typeof told>) => list.map(({ development, values }) => [development, ...values.map(({ low }) => low)])

describe('versions of one account', () => {
  const [early, late] = [['The death toll from the flood rose to 151.'], ['The death toll from the flood rose to 156.']]
  it('lets the higher number of one day follow the lower one that its own account gave', () => {
    expect(lows(told([1, 1, 2], early, late, late))).toEqual([[true, 151, 156]])
  })

  it('takes a rounded number beside the lower one along', () => {
    expect(lows(told([1, 1, 2], [...early, 'The flood has killed more than 150 people.'], late, late))).toEqual([[true, 151, 156]])
  })

  it('leaves two accounts of one day apart', () => {
    expect(lows(told([1, 2, 2], early, late, late)).map(([development]) => development)).toEqual([false])
  })

  const back = ['The fire killed 60 people.', 'Police had earlier reported 65 people dead, but backed off that figure.']
  it('shows no number that the account took back in another version', () => {
    expect(told([1, 1, 2], ['The fire killed 65 people.'], back, ['The fire killed 60 people.'])).toEqual([])
  })

  it('keeps the number of another account', () => {
    expect(lows(told([2, 1, 1], ['The fire killed 65 people.'], back, ['The fire killed 60 people.'])).map((one) => one.slice(1).sort())).toEqual([[60, 65]])
  })
})
