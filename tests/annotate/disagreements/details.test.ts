import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const find = (...sources: readonly MiniSource[]) => disagreementsOf(miniBriefing(...sources)).list
const details = (...sources: readonly MiniSource[]) => find(...sources).filter(({ about }) => about.startsWith('a detail'))
const on = (day: string, ...sentences: readonly string[]): MiniSource => ({ published: `2020-06-${day}`, sentences })

describe('one number in the same words', () => {
  it('sets a length against another one, whatever the unit', () => {
    const [found] = find(
      on('04', 'A coast guard officer said the 13-meter Halburg ferry Queen of Korva had capsized in heavy seas near the lighthouse, with two sailors injured.'),
      on('04', 'A coast guard officer said the 30-foot Halburg ferry Queen of Korva had capsized in heavy seas near the lighthouse.'))
    expect(found?.about).toBe('a detail told differently: Halburg ferry Queen of Korva')
    expect(found?.values.map(({ text }) => text)).toEqual([
      'the 13-meter Halburg ferry Queen of Korva had capsized in heavy seas near the lighthouse, with two sailors injured', 'the 30-foot Halburg ferry Queen of Korva had capsized in heavy seas near the lighthouse'])
  })
  it.each([
    ['one length in two units', 'the 9-meter Halburg ferry Queen of Korva had capsized in heavy seas', 'the 30-foot Halburg ferry Queen of Korva had capsized in heavy seas'],
    ['those who were hurt', '14 sailors were injured when the Halburg ferry Queen of Korva capsized in heavy seas', '19 sailors were injured when the Halburg ferry Queen of Korva capsized in heavy seas'],
    ['two ferries', 'the 13-meter Halburg ferry Queen of Korva had capsized', 'the 30-foot Lemmen ferry Star of Asten had capsized'],
    ['a number that one of them revises', 'the harbour office had counted 14 broken moorings along the northern pier', 'the harbour office had counted 19 broken moorings along the northern pier, not 14'],
  ])('leaves alone %s', (_name, a, b) => expect(details(on('04', `A coast guard officer said ${a}.`), on('04', `A coast guard officer said ${b}.`))).toEqual([]))
  it('leaves alone what is told of two weeks', () => {
    expect(details(on('04', 'The harbour office counted 14 broken moorings along the northern Halburg pier.'), on('18', 'The harbour office counted 19 broken moorings along the northern Halburg pier.'))).toEqual([])
  })
})

describe('the year of what is over', () => {
  const told = (year: string, rest = 'during the long quarrel over the northern fishing grounds') => `Anna Berg was appointed harbour master in ${year} ${rest}.`
  it('sets two years against each other, days after the one was told', () => {
    const [found] = find(on('04', told('1988')), on('20', told('1989')))
    expect([found?.about, found?.values.length]).toEqual(['a detail told differently: appointed harbour master', 2])
  })
  it.each([
    ['other things', told('1988'), told('1989', 'before the ferry line to the islands was opened')],
    ['a year that is still to come', told('2028'), told('2029')],
    ['a sentence that gives both', told('1988'), told('1989', 'during the long quarrel over the northern fishing grounds, which began in 1988')],
  ])('leaves alone %s', (_name, a, b) => expect(details(on('04', a), on('20', b))).toEqual([]))
})

describe('where someone is from', () => {
  it('sets two homes of one person against each other', () => {
    const [found] = find(on('04', 'A child, 3-year-old Anna Berg of Upper Korva, died in Halburg on Monday.'), on('05', 'The first victim, 3-year-old Anna Berg of Lemmen, was buried Friday.'))
    expect([found?.about, found?.values.map(({ text }) => text)]).toEqual(['a detail told differently: Anna Berg', ['Anna Berg of Upper Korva', 'Anna Berg of Lemmen']])
  })
  it('takes a suburb and its town for one place, and a club for none', () => {
    expect(find(on('04', 'A child, 3-year-old Anna Berg of Eastbank, died. Eastbank, Lemmen, is small.'), on('05', 'The first victim, 3-year-old Anna Berg of Lemmen, was buried.'))).toEqual([])
    expect(find(on('04', 'A child, 3-year-old Anna Berg of Upper Korva, died.'), on('05', 'The first victim, 3-year-old Anna Berg of Upper\nKorva, was buried.'))).toEqual([])
    expect(find(on('04', 'Anna Berg of Sailors United, spoke first.'), on('05', 'Anna Berg of Lemmen Rovers, spoke last.'))).toEqual([])
  })
})

describe('the day of the one event', () => {
  it('sets two dates of one crash against each other', () => {
    const [found] = find(on('24', 'Her father died in the June 3 crash off Korva.'), on('25', 'The plane crashed on June 2 off Korva.'))
    expect([found?.kind, found?.values.map(({ text, when }) => [text, when])]).toEqual(['time', [['crashed on June 2', '2020-06-02'], ['the June 3 crash', '2020-06-03']].reverse()])
  })
  it('takes crashes of which one article tells both, or that lie far apart, for two', () => {
    expect(find(on('24', 'He saw the June 3 crash in Korva and the June 2 crash in Lemmen.'), on('25', 'The plane crashed on June 2 off Korva.'))).toEqual([])
    expect(find(on('24', 'Her father died in the June 3 crash off Korva.'), on('25', 'The plane crashed on June 12 off Lemmen.'))).toEqual([])
  })
})
