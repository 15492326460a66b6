import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const told = (...sources: readonly (MiniSource | string)[]) =>
  disagreementsOf(miniBriefing(...sources.map((source) => (typeof source === 'string' ? { sentences: [source] } : source)))).list.filter(({ about }) => about.includes('responsibility'))

describe('who claims responsibility', () => {
  it('sets two groups against each other that both say they did it', () => {
    const [found] = told('The radical group Red Harbour claimed responsibility for the ferry bombing.', 'The Lemmen Brigade, which has fought the council for years, claimed responsibility on Sunday for the bombing.')
    expect(found?.about).toBe('a detail told differently: responsibility for the bombing')
    expect(found?.values.map(({ text }) => text)).toEqual(['Red Harbour claimed responsibility for the ferry bombing', 'The Lemmen Brigade, which has fought the council for years, claimed responsibility on Sunday for the bombing'])
  })

  it('ends a claim with the deed, so that no word is cut', () => {
    const [found] = told('The radical group Red Harbour claimed responsibility for the attack, the second of its kind since the council and the ferrymen made their peace in Lemmen.', 'The Lemmen Brigade claimed responsibility for the bombing.')
    expect(found?.values.map(({ text }) => text)).toEqual(['Red Harbour claimed responsibility for the attack', 'The Lemmen Brigade claimed responsibility for the bombing'])
  })

  it.each([
    'No group has claimed responsibility for the attack.', 'No one immediately claimed responsibility for the bombing.',
    'There was no immediate claim of responsibility for the blast.', 'A ferry bombing shook Korva.\nThere has been no claim of responsibility.',
  ])('sets who claims it against an account where nobody does: %s', (none) => {
    const [found] = told({ sentences: none.split('\n') }, 'The radical group Red Harbour claimed responsibility for the bombing.')
    expect(found?.values).toHaveLength(2)
    expect(found?.values[1]?.text).toBe('Red Harbour claimed responsibility for the bombing')
  })

  it('finds the two claims that name no place among those that do', () => {
    const [found] = told('The radical group Red Harbour claimed responsibility for the 9:45 a.m. (0745 GMT) bombing in the Korva market.', 'The radical group Red Harbour claimed responsibility for the attack.', 'The Lemmen Brigade claimed responsibility for the bombing of a crowded Lemmen street.', 'The Lemmen Brigade claimed responsibility for the bombing.')
    expect(found?.values.map(({ text }) => text)).toEqual(['Red Harbour claimed responsibility for the 9:45 a.m. (0745 GMT) bombing in the Korva market', 'The Lemmen Brigade claimed responsibility for the bombing'])
  })

  it.each([
    ['one group by two names', 'The radical group Red Harbour claimed responsibility for the bombing.', 'The militant group Red Harbour claimed responsibility for the bombing.'],
    ['another deed', 'The radical group Red Harbour claimed responsibility for the bombing.', 'The Lemmen Brigade claimed responsibility for a bombing in May.'],
    ['who is only blamed', 'The radical group Red Harbour claimed responsibility for the bombing.', 'The mayor blamed the Lemmen Brigade for the bombing.'],
    ['a leader and his group', 'The radical group Red Harbour claimed responsibility for the bombing.', 'Jan Berg, who leads Red Harbour, claimed responsibility for the bombing.'],
    ['a bombing and a shooting', 'The radical group Red Harbour claimed responsibility for the bombing.', 'The Lemmen Brigade claimed responsibility for the shooting.'],
    ['a shooting that nobody claims', 'The radical group Red Harbour claimed responsibility for the bombing.', 'No one claimed responsibility for the shooting.'],
    ['nobody in two accounts', 'No group has claimed responsibility for the bombing.', 'There was no claim of responsibility for the bombing.'],
    ['bombings in two towns', 'The radical group Red Harbour claimed responsibility for the bombing in the Korva market.', 'The Lemmen Brigade claimed responsibility for the bombing of a crowded Ostrand street.'],
    ['two deeds of one story', 'The radical group Red Harbour claimed responsibility for the bombing.', 'The Lemmen Brigade claimed responsibility for the kidnapping.'],
  ])('leaves alone %s', (_, one, other) => { expect(told(one, other)).toEqual([]) })
})
