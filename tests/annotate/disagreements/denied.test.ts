import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { giverOf } from '../../../src/annotate/disagreements/givers.js'
import { statementsOf } from '../../../src/annotate/statements.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const find = (...sources: readonly MiniSource[]) => disagreementsOf(miniBriefing(...sources)).list

describe('what is denied', () => {
  it('takes no refusal, name or old report for the opposite', () => {
    const denial = { published: '2020-10-25', sentences: ['The navy denied that sailors used forbidden nets in the strait, saying they were ashore.'] }
    const against = (text: string) => find({ published: '2020-10-25', sentences: [text] }, denial)
    expect(against('There is no penalty for sailors using forbidden nets in the strait, a senator said.')).toEqual([])
    expect(against('The treaty made the use of forbidden nets by sailors in the strait a crime.')).toEqual([])
    expect(against('In a report of 2014 a board found that sailors used forbidden nets in the strait.')).toEqual([])
    expect(against('The guild blamed divers who used forbidden nets in the strait.')).toEqual([])
    const [found] = against('Fishermen said that sailors used forbidden nets in the strait.')
    expect([found?.about, found?.values[1]?.text]).toEqual(['a claim that is denied: that sailors used forbidden nets in the strait', 'The navy denied that sailors used forbidden nets in the strait'])
  })
})

describe('who gives a value', () => {
  const [statement] = statementsOf(miniBriefing({ sentences: ['The blast killed 40 people.'] }))
  if (statement === undefined) throw new Error('no statement')
  it.each(['a guard post in the capital Korva on Monday state media', 'the harbour hospital four people died', 'killing 44 people and wounding dozens more the news agency', 'the observatory the guards', 'area in New Korva news reporter', 'Korva Relief Board Divers At'])('is not %s', (by) => expect(giverOf(by, statement)).toBeNull())
  it.each(['a spokesman at the hospital in Korva', 'the Korva Observatory for Human Rights monitoring group', 'both the mayor and the police', 'The Sunday Times', 'a man who was there'])('may be %s', (by) => expect(giverOf(by, statement)).toBe(by))
  it('is named without the time of speaking', () => expect(giverOf('The source earlier', statement)).toBe('The source'))
})
