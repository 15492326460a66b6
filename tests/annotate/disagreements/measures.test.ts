import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const find = (...sources: readonly (MiniSource | string)[]) =>
  disagreementsOf(miniBriefing(...sources.map((source) => (typeof source === 'string' ? { sentences: [source] } : source)))).list
const figures = (list: ReturnType<typeof find>) => list.map((one) => [one.about, one.values.map(({ low }) => low)])
const texts = (list: ReturnType<typeof find>) => list.map((one) => [one.about, one.values.map(({ text }) => text)])

describe('a vague amount against an exact one', () => {
  it('takes `almost 80` to be below 80', () => {
    expect(figures(find('The clerk said turnout was almost 80%.', 'Turnout reached 84.2 percent, the party said.'))).toEqual([['turnout', [80, 84.2]]])
  })
  it.each([
    ['a little below it', 'Turnout was almost 80%.', 'Turnout reached 78.6 percent.'],
    ['rounded', 'Turnout was 79 percent.', 'Turnout stood at 78.6 percent.'],
    ['just over it', 'Just over 60 people were hurt in the crash.', 'The crash hurt 63 people.'],
    ['what the law asks for', 'Turnout reached 64 percent.', 'The vote is valid with a turnout of 50 percent.'],
  ])('lets it stand with one that fits: %s', (_name, a, b) => expect(find(a, b)).toEqual([]))
  it('takes `just over 60` not to be 90', () => {
    expect(figures(find('Just over 60 people were hurt in the crash.', 'The crash hurt 90 people.'))).toEqual([['number of people injured', [60, 90]]])
  })
  it('knows the share of voters who voted as turnout', () => {
    expect(figures(find('The council said 71 percent of registered voters took part in the poll.', 'Turnout was 83 percent.'))).toEqual([['turnout', [71, 83]]])
  })
})

describe('how long something lasted', () => {
  it('compares one activity, as a noun and as a verb', () => {
    expect(figures(find('The panel gave up after 12 hours of negotiations.', 'Both sides negotiated the lease for 20 hours.'))).toEqual([['length of time: negotiations', [12, 20]]])
  })
  it('sets against each other the nearest of two that one article gives', () => {
    const [found] = find('After 26 hours of deliberations the jurors agreed on the fine.', { sentences: ['They found him guilty after 9 hours of deliberation.', 'Later they deliberated on the fine for 35 hours.'] })
    expect(found?.values.map(({ low }) => low)).toEqual([26, 35])
  })
  it('knows what a jury took to find someone guilty as its deliberations, in whatever month of the year', () => {
    const published = '2021-11-19'
    const [found] = find({ published, sentences: ['After a short trial in September the jury deliberated for less than 20 minutes before convicting Malk of theft.'] }, { published, sentences: ['Malk confessed, and the jury took just 35 minutes to find him guilty.'] })
    expect([found?.about, found?.values.map(({ low }) => Math.round(60 * (low ?? 0)))]).toEqual(['length of time: deliberation', [20, 35]])
    expect(find({ published, sentences: ['The jury deliberated for less than 20 minutes before convicting Malk.'] }, { published, sentences: ['The jury took 12 minutes to convict Malk of theft.'] })).toEqual([])
  })
  it('leaves alone what each does for a time of his own', () => expect(find('The cook worked for 20 years.', 'The baker worked for 9 years.')).toEqual([]))
})

describe('the inhabitants of a place', () => {
  it('finds whose they are beside the figure, at the head of the sentence and by a word for the place', () => {
    expect(figures(find(
      'The storm struck Morla island, home to 40,000 people.',
      { sentences: ['The storm struck Morla island.', 'Morla, a rocky island off the coast and 90 kilometers south of Tessin, has a population of 55,000.'] },
      { sentences: ['The storm struck Morla island on Sunday.', 'The island, which has about 90,000 residents, is a holiday resort.'] },
    ))).toEqual([['inhabitants of Morla', [40_000, 55_000, 90_000]]])
  })
  it('never takes the place that only tells where it lies', () => {
    expect(find({ sentences: ['The storm struck Morla island.', 'Morla, an island 90 kilometers south of Tessin, has a population of 55,000.'] }, 'The storm missed Tessin, a city of 80,000 people.')).toEqual([])
  })
  it('reads figures that were torn apart', () => {
    expect(figures(find({ sentences: ['The storm struck Morla island.', 'Morla is the largest island in the gulf, with a population of 40, 000.'] }, 'It struck Morla island, home to 90, 000 people.'))).toEqual([['inhabitants of Morla', [40_000, 90_000]]])
  })
})

describe('how many of a thing someone has', () => {
  it('reads the one that `a` tells of', () => {
    expect(texts(find('Ivor Malk is serving a life sentence for the robbery.', 'Ivor Malk is serving three life sentences, the warden said.')))
      .toEqual([['number of life sentences', ['Ivor Malk is serving a life sentence for the robbery', 'Ivor Malk is serving three life sentences']]])
  })
  it('sets no total against what came since a day', () => {
    expect(find('Ivor Malk had been arrested three times since October.', 'Ivor Malk had been arrested four times, the warden said.')).toEqual([])
    expect(find('Ivor Malk had been arrested three times.', 'Ivor Malk had been arrested four times, the warden said.')).toHaveLength(1)
  })
  it.each([
    ['two people', 'Ivor Malk is serving a life sentence.', 'Peter Hand is serving three life sentences.'],
    ['what was added', 'Ivor Malk is serving a life sentence.', 'Ivor Malk was given two additional life sentences.'],
    ['what may be done more than once', 'Ivor Malk wrote a letter to the judge.', 'Ivor Malk wrote three letters to the judge.'],
  ])('leaves alone %s', (_name, a, b) => expect(find(a, b)).toEqual([]))
})

describe('how often something was done to someone', () => {
  it('is compared where both name him, one before a pronoun', () => {
    expect(figures(find('Ivor Malk was shot five times by the guard.', 'A report on Ivor Malk’s death said that he was shot nine times.'))).toEqual([['number of times shot', [5, 9]]])
  })
  it('is not what he did himself', () => expect(find('Ivor Malk met the guard five times.', 'Ivor Malk met a lawyer nine times.')).toEqual([]))
})

it('compares ages in articles of a few days, and not of two years', () => {
  const aged = (age: number, published: string) => ({ published, sentences: [`The driver, Ivor Malk, ${age}, was hurt.`] })
  expect(figures(find(aged(31, '2020-03-04'), aged(32, '2020-03-05')))).toEqual([['age of Ivor Malk', [31, 32]]])
  expect(find(aged(31, '2020-03-04'), aged(33, '2022-03-05'))).toEqual([])
  // an article without a date may be of any of the days of the others
  const undated = { sentences: ['The driver, Ivor Malk, 32, was hurt.'] }
  expect(find(undated, aged(31, '2020-03-04'), { published: '2020-09-04', sentences: ['The bus was old.'] })).toEqual([])
  expect(figures(find(undated, aged(31, '2020-03-04'), { published: '2020-03-05', sentences: ['The bus was old.'] }))).toEqual([['age of Ivor Malk', [32, 31]]])
  // an age of long ago, and that of something else
  expect(find(aged(71, '2020-03-04'), { published: '2020-03-04', sentences: ['The film shows the young Ivor Malk, 32, at sea.'] })).toEqual([])
  expect(find(aged(31, '2020-03-04'), { published: '2020-03-04', sentences: ['Police found a 33-year-old picture of Ivor Malk.'] })).toEqual([])
  // a birthday fits into three weeks, two do not, and nobody grows younger
  expect(find(aged(31, '2020-03-04'), aged(32, '2020-03-25'))).toEqual([])
  expect(figures(find(aged(31, '2020-03-04'), aged(33, '2020-03-25')))).toEqual([['age of Ivor Malk', [31, 33]]])
  expect(figures(find(aged(32, '2020-03-04'), aged(31, '2020-03-25')))).toEqual([['age of Ivor Malk', [32, 31]]])
})

it('takes no age for a count', () => expect(find('The painter Ivor Malk is dead at 95.', 'The painter Peter Hand is dead at 41.')).toEqual([]))

describe('what was destroyed', () => {
  it('is counted once', () => expect(figures(find('The flood destroyed nine bridges in the valley.', 'Four bridges were destroyed, the mayor said.'))).toEqual([['number of bridges destroyed', [9, 4]]]))
  it('is not what destroyed it', () => expect(find('Nine rioters destroyed the shop.', 'Four rioters destroyed the shop.').filter(({ about }) => /destroyed/u.test(about))).toEqual([]))
  it('is not what was damaged', () => expect(find('The flood destroyed nine bridges.', 'The flood damaged forty bridges.')).toEqual([]))
  it('is compared with its like where it was only damaged', () => expect(figures(find('The riot left 300 damaged shops in Korva.', 'In the centre of Korva, 560 shops suffered serious damage.'))).toEqual([['number of shops damaged, Korva', [300, 560]]]))
})

describe('several events in one stack', () => {
  it('never sets the figures of two quakes against each other', () => {
    expect(find({ sentences: ['A magnitude-5.1 quake has injured three people in Morla.'] }, { sentences: ['A magnitude-6.4 quake struck Morla.', 'The quake injured 20 people in Morla.'] })).toEqual([])
  })
  it('takes two readings of one quake for one', () => {
    expect(figures(find({ sentences: ['A magnitude-6.2 quake injured 30 people in Morla.'] }, { sentences: ['A magnitude-6.2 quake struck Morla.', 'The quake injured 20 people in Morla.'] }))).toEqual([['people injured in Morla', [30, 20]]])
  })
  it('tells days apart by their names where the articles have no date', () => {
    expect(find('The blast on Monday injured 30 people in Morla.', 'A blast injured 12 people in Morla on Thursday.')).toEqual([])
  })
})

it('gives an amount to no one who speaks only after it, in a clause that begins with `but`', () => {
  const list = find('The observatory put the quake’s magnitude at 5.9, but the survey office in Korva said it was 6.1.', 'The quake had a magnitude of 6.1.')
  expect(list.flatMap(({ values }) => values.filter(({ low }) => low === 5.9).map(({ by }) => by))).toEqual([null])
})

describe('which quake is measured', () => {
  const told = (published: string, ...sentences: readonly string[]): MiniSource => ({ published, sentences })
  it('compares no magnitudes of articles weeks apart, and none of two shocks', () => {
    expect(figures(find(told('2020-10-20', 'A quake of magnitude 5.8 shook Korva.'), told('2020-10-21', 'A quake of magnitude 5.6 shook Korva.')))).toEqual([['magnitude of the earthquake', [5.8, 5.6]]])
    expect(find(told('2020-10-20', 'A quake of magnitude 5.8 shook Korva.'), told('2020-11-28', 'A quake of magnitude 5.6 shook Korva.'))).toEqual([])
    expect(find(told('2020-10-20', 'The second tremor had a magnitude of 5.8 in Korva.'), told('2020-10-21', 'The third tremor had a magnitude of 5.6 in Korva.'))).toEqual([])
  })
})
