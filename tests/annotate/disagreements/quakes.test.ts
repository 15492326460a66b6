import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const told = (...sources: readonly MiniSource[]) => disagreementsOf(miniBriefing(...sources)).list.map(({ about, values }) => [about, values.map(({ text, by }) => [text, by])])

describe('how deep and how strong', () => {
  it('sets two depths of one tremor by two services side by side', () => {
    expect(told({ sentences: ['The tremor, as recorded by the Korva Survey, was felt in Lemmen at a depth of 31.5 km.', 'The Harbour Institute said it occurred at a depth of 8 km.'] }))
      .toEqual([['depth of the earthquake', [['depth of 31.5 km', 'Korva Survey'], ['depth of 8 km', 'Harbour Institute']]]])
  })

  it('sets two magnitudes of one aftershock by two services side by side', () => {
    expect(told({ sentences: ['An aftershock of the 8.1 earthquake, with a magnitude of 6.2, rocked Korva, the Harbour Institute reported.', 'The Lemmen Survey measured the aftershock’s magnitude as 6.4.'] }).map(([about]) => about)).toEqual(['magnitude of the earthquake'])
  })

  it.each([
    ['depths that nearly agree', 'The tremor, as recorded by the Korva Survey, was felt at a depth of 31.5 km.', 'The Harbour Institute said it occurred at a depth of 32 km.'],
    ['depths of nobody in particular', 'The tremor was felt at a depth of 31.5 km.', 'It had a depth of 8 km.'],
    ['the depth of a harbour', 'The Korva Survey said the harbour had a depth of 3 km.', 'The Harbour Institute said it had a depth of 8 km.'],
    ['an aftershock and the quake that it followed', 'The Harbour Institute reported an aftershock of the 6.4 earthquake.', 'The Lemmen Survey measured the aftershock’s magnitude as 6.2.'],
  ])('leaves alone %s', (_name, ...sentences) => { expect(told({ sentences })).toEqual([]) })
})

describe('people aboard', () => {
  it('sets two numbers of passengers side by side', () => {
    expect(told({ sentences: ['The ferry Anna Berg, carrying 216 passengers, sank off Korva.'] }, { sentences: ['The ferry Anna Berg sank off Korva with 228 passengers on board.'] }).map(([about, values]) => [about, (values as readonly (readonly unknown[])[]).length])).toEqual([['number of passengers', 2]])
  })

  it.each([
    ['passengers and all aboard', 'The ferry Anna Berg, carrying 216 passengers, sank off Korva.', 'The ferry Anna Berg sank off Korva with 228 people on board.'],
    ['passengers with the crew', 'The ferry Anna Berg, carrying 216 passengers, sank off Korva.', 'The ferry Anna Berg sank off Korva, carrying 228 passengers and crew.'],
  ])('leaves alone %s', (_name, a, b) => { expect(told({ sentences: [a] }, { sentences: [b] })).toEqual([]) })
})

describe('the dead of two places', () => {
  it('are those of one event in both', () => {
    expect(told({ sentences: ['The council blames him for the fires in Kenya and Tanzania that killed 224 people.'] }, { sentences: ['Two clerks deny that they set the fires in Kenya and Tanzania that killed 260 people.'] })).toHaveLength(1)
  })

  it('are not those of one of them', () => {
    expect(told({ sentences: ['The council blames him for the fires in Kenya and Tanzania that killed 224 people.'] }, { sentences: ['The fire in Kenya killed 213 people.'] })).toEqual([])
  })
})
