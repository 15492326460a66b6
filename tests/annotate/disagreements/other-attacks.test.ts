import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const find = (...sources: readonly (MiniSource | string)[]) =>
  disagreementsOf(miniBriefing(...sources.map((source) => (typeof source === 'string' ? { sentences: [source] } : source)))).list
const told = (list: ReturnType<typeof find>) => list.map(({ about, values }) => [about, ...values.map(({ low }) => low)])

describe('the dead of other attacks', () => {
  it('sets no dead of one day against those of another, but a toll that goes on', () => {
    const friday = { published: '2020-10-23', sentences: ['Guns were heard in Korva on Friday.', 'The shelling of Korva killed six people.'] }
    const sunday = (said: string) => ({ published: '2020-10-25', sentences: ['Schools were shut on Sunday.', said] })
    expect(find(friday, sunday('The shelling of Korva killed ten people.'))).toEqual([])
    expect(told(find(friday, { ...sunday('The shelling of Korva killed ten people.'), published: '2020-10-23' }))).toEqual([['people killed in Korva', 6, 10]])
    expect(told(find(friday, { published: '2020-10-25', sentences: ['The shelling of Korva killed ten people.'] }))).toEqual([['people killed in Korva', 6, 10]])
    expect(told(find(friday, sunday('The death toll from the shelling of Korva rose to 10.')))).toEqual([['people killed in Korva', 6, 10]])
  })

  it('reads no place in a state whose forces act, or in where a group has its seat', () => {
    const strikes = (by: string, number: number) => `At least ${number} people were killed in ${by} strikes on the harbour.`
    expect(told(find(strikes('US air', 20), strikes('US-led coalition', 34)))).toEqual([['number of people killed', 20, 34]])
    expect(told(find(strikes('night', 20).replace('the harbour', 'the harbour in Sweden'), strikes('night', 34).replace('the harbour', 'the harbour in Sweden')))).toEqual([['people killed in Sweden', 20, 34]])
  })

  it('takes the place of what killed them', () => {
    expect(find('A blast killed 14 people in Korva.', 'There were 28 people killed when a shell hit a house in a quiet part of Lemmen.')).toEqual([])
    expect(told(find('A blast killed 14 people in Korva.', 'There were 28 people killed when a shell hit a house in Korva.'))).toEqual([['people killed in Korva', 14, 28]])
  })

  it('counts neither others who died, nor those of a plane, nor some of the dead', () => {
    const blast = 'The blast in Korva killed 40 people.'
    expect(find(blast, 'In Korva 21 others died.')).toEqual([])
    expect(find(blast, 'In Korva 25 people on board were killed.')).toEqual([])
    expect(find(blast, 'In Korva 25 evacuees were killed.')).toEqual([])
    expect(told(find(blast, 'In Korva 25 people were killed.'))).toEqual([['people killed in Korva', 40, 25]])
  })

  it('reads the new number where a toll is lowered', () => {
    const lowered = 'Officials lowered the death toll in Korva from 7,000 to about 6,100 on Thursday.'
    expect(told(find(lowered, 'The flood killed 4,000 people in Korva.'))).toEqual([['people killed in Korva', 6100, 4000]])
    expect(find(lowered, 'The flood killed 6,100 people in Korva.')).toEqual([])
  })

  it('sets the few dead of a report of one week not against those of another, unless both name the day', () => {
    const report = (day: number, said: string) => ({ published: `2020-10-${day}`, sentences: [said] })
    expect(told(find(report(11, 'A raid in Korva killed six people.'), report(13, 'A raid in Korva killed ten people.')))).toEqual([['people killed in Korva', 6, 10]])
    expect(find(report(11, 'A raid in Korva killed six people.'), report(27, 'A raid in Korva killed ten people.'))).toEqual([])
    expect(told(find(report(11, 'On October 11 a raid in Korva killed six people.'), report(27, 'The raid in Korva on October 11 killed ten people.')))).toEqual([['people killed in Korva', 6, 10]])
    // an article without a date may be of any of these days
    const undated = { sentences: ['The port of Korva is old.', 'A raid killed ten people.'] }
    const first = report(11, 'A raid in Korva killed six people.')
    expect(told(find(first, undated, report(12, 'The ferry in Korva left late.')))).toEqual([['people killed in Korva', 10, 6]])
    expect(find(first, undated, report(27, 'The ferry in Korva left late.'))).toEqual([])
    expect(told(find(report(11, 'The death toll in Korva rose to six.'), report(27, 'The death toll in Korva stands at 10.'))).length).toBe(1)
    expect(told(find(report(11, 'The flood in Korva killed 600 people.'), report(27, 'The flood in Korva killed 900 people.'))).length).toBe(1)
  })

  it('sets those of a stretch of time not against those of one attack', () => {
    const raid = 'A raid in Korva killed 20 people.'
    for (const longer of ['Since Friday raids in Korva have killed 45 people.', 'Seven days of raids in Korva killed 45 people.', 'Raids in Korva killed 45 people in two weeks.']) expect(find(raid, longer)).toEqual([])
    // what only says when, or how rare it was, is of one
    for (const one of ['A raid over the weekend killed 45 people in Korva.', 'The deadliest raid since the election killed 45 people in Korva.', 'The second raid in two weeks killed 45 people in Korva.']) expect(find(raid, one)).toHaveLength(1)
    const dated = (said: string) => ({ published: '2020-08-27', sentences: [said] })
    expect(find(dated(raid), dated('In August raids in Korva killed 45 people.'))).toEqual([])
    expect(told(find('A quake in September killed six people in Korva.', 'A quake hit the coast in September, killing ten people in Korva.'))).toEqual([['people killed in Korva', 6, 10]])
    expect(told(find(raid, 'Rescuers said a raid in Korva killed 45 people.'))).toEqual([['people killed in Korva', 20, 45]])
    expect(told(find('Seven days of raids in Korva killed 45 people.', 'Seven days of raids in Korva killed 70 people, doctors said.'))).toEqual([['people killed in Korva', 45, 70]])
  })

  it('sets those whom rebels hit not against those whom an army hit', () => {
    const rebels = 'In Korva rebel fire killed 14 people.'
    expect(find(rebels, 'In Korva government shelling killed 35 people.')).toEqual([])
    expect(find('Shells fired by opposition groups killed 14 people in Korva.', 'Air raids by regime forces killed 35 people in Korva.')).toEqual([])
    expect(told(find(rebels, 'In Korva shelling killed 35 people.'))).toEqual([['people killed in Korva', 14, 35]])
    // where they live tells nothing
    expect(told(find('In Korva shells on a rebel-held street killed 14 people.', 'In Korva army shelling killed 35 people.'))).toEqual([['people killed in Korva', 14, 35]])
  })

  it('counts neither shells nor those who might have died', () => {
    const blast = 'The attack on Korva killed 20 people.'
    expect(find(blast, 'Soldiers fired seven mortar rounds at Korva.')).toEqual([])
    expect(find(blast, 'We could have had 40 deaths in Korva, the mayor said.')).toEqual([])
    expect(told(find(blast, 'There were 40 deaths in Korva, the mayor said.'))).toEqual([['people killed in Korva', 20, 40]])
  })
})
