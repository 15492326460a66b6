import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/document/inline.js'
import { timelineOf } from '../../src/annotate/timeline.js'
import { miniBriefing, type MiniSource } from './mini-briefing.js'

const published = '2020-03-05'

it('puts dated events in order of time, with the words of the source', () => {
  const list = timelineOf(miniBriefing({ published, sentences: ['The council will meet on Friday in the old harbour.', 'The bridge over the river fell on Tuesday.', 'Shops have been closed since mid-January in the town.'] }))
  expect(list.map(({ date, words, at }) => [date, words, at])).toEqual([
    ['2020-01-11', 'mid-January', 'c1.s3'], ['2020-03-03', 'Tuesday', 'c1.s2'], ['2020-03-06', 'Friday', 'c1.s1']])
})

it('tells an event once', () => {
  const list = timelineOf(miniBriefing({ published, sentences: ['The bridge over the river fell on Tuesday.'] }, { published, sentences: ['On Tuesday the bridge over the river fell down.'] }))
  expect(list).toHaveLength(1)
})

it('leaves quoted opinion and sentences without a time out', () => {
  expect(timelineOf(miniBriefing({ published, sentences: ['“On Monday we were all so very tired of waiting for the buses,” he said.', 'The bridge fell into the river below.'] }))).toEqual([])
})

it('keeps undated days last where the day of publication is unknown', () => {
  const list = timelineOf(miniBriefing({ sentences: ['The bridge over the river fell on Tuesday.', 'The bridge was built on 4 May 1998 by the town.'] }))
  expect(list.map(({ date, words }) => [date, words])).toEqual([['1998-05-04', '4 May 1998'], [null, 'Tuesday']])
})

it('leaves out years long before the story', () => {
  const list = timelineOf(miniBriefing({ published, sentences: ['The bridge over the river was built by the town in 1931.', 'The bridge over the river fell on Tuesday.'] }))
  expect(list.map(({ at }) => at)).toEqual(['c1.s2'])
})

const words = (...sources: readonly MiniSource[]) => timelineOf(miniBriefing(...sources)).map(({ children }) => plainText(children))

it('prints the clause that tells the event, a slice of its source', () => {
  const briefing = miniBriefing({ published, sentences: ['The river burst its banks at Altdorf on Monday night after three days of rain, cutting off the old town and the hospital on the hill, as thousands of people watched from the roofs of their houses.'] })
  const [entry] = timelineOf(briefing)
  expect(plainText(entry?.children ?? [])).toBe('The river burst its banks at Altdorf on Monday night after three days of rain')
  expect(briefing.sources[0]?.article.text.slice(entry?.origin.start, entry?.origin.end)).toBe(plainText(entry?.children ?? []))
})

it('keeps who reports an event, and leaves out what someone only wants or thinks where there is enough to tell', () => {
  const events = ['On Monday the dam broke.', 'The town was flooded on Tuesday.', 'Boats arrived on Wednesday from the coast.', 'The school opened as a shelter on 1 March.', 'The army came on 29 February with tents.', 'The council will meet on Friday in the hall.'].map((sentence) => sentence.padEnd(30, ' '))
  const told = words({ published, sentences: [...events, 'The minister on Monday urged everyone to stay calm and to help one another.', 'The mayor said on Tuesday that two bridges had been destroyed by the flood.'] })
  expect(told).toContain('The mayor said on Tuesday that two bridges had been destroyed by the flood.')
  expect(told.some((text) => text.includes('urged'))).toBe(false)
})

it('tells two events of one sentence apart', () => {
  expect(words({ published, sentences: ['The road to the harbour was closed by the police on Monday evening, and the old bridge over the river fell into the water on Tuesday morning before anyone could reach it.'] })).toEqual([
    'The road to the harbour was closed by the police on Monday evening', 'the old bridge over the river fell into the water on Tuesday morning before anyone could reach it.'])
})

it('begins behind a day that opens the words, since the day stands before the entry, else with the word that ties them to the sentence before', () => {
  expect(words({ published, sentences: ['But on Monday, Swiss engineers closed the old bridge over the river.'] })).toEqual(['Swiss engineers closed the old bridge over the river.'])
  expect(words({ published, sentences: ['But on Monday, the engineers closed the old bridge over the river.'] })).toEqual(['But on Monday, the engineers closed the old bridge over the river.'])
})

it('takes the day of an event before the day on which it was reported', () => {
  expect(words({ published, sentences: ['The streets were full of water Monday after two bridges had been carried off, a relief group reported from the coast late Tuesday.'] }).at(0)).toMatch(/^The streets were full of water Monday/u)
})

it('opens no entry with a pronoun whose meaning is not printed', () => {
  expect(words({ published, sentences: ['It fell into the river on Tuesday evening after the storm.'] })).toEqual([])
})

it('cuts no clause off the point that it comes to, and names nobody by a pronoun alone', () => {
  const list = words({ published, sentences: ['The wall of the dam at Altdorf had cracked by Tuesday to the point where nobody dared to walk on the old road that runs below it.', 'But by Wednesday, they left the town.'] })
  expect(list).toEqual(['The wall of the dam at Altdorf had cracked by Tuesday to the point where nobody dared to walk on the old road that runs below it.'])
})

describe('what is no entry of its day', () => {
  const day = 'The bridge over the river Aller fell on Tuesday.'
  it.each([
    ['words of the writer to the reader', 'What a moment that was on Monday when the bells of the town rang again.'],
    ['opinion', 'Monday’s match was arguably won by the goalkeeper on Monday in the last hour.'],
    ['what the press did not get', 'Calls to the firm of Anna Berg on Monday were not immediately returned.'],
    ['what is only counted since then', 'The crews put out the fifth fire in the hills since February in the town of Altdorf.'],
    ['a line of a blog', 'On behalf of Berg and Lund, posted in Accidents on Monday, 2 March 2020.'],
    ['a day that only belongs to a noun', 'Lund was questioned by the court in connection with the January 20 break-in at the mill.'],
    ['someone whom no word names', 'At the hearing on Monday he was taken back to the old prison.'],
    ['a common noun that another sentence explains', 'The company was forced to close all of its mills on Monday.'],
    ['a noun whose verb was cut off', 'The order of the council issued on Monday, which ends a long quarrel, will open the old road.'],
    ['a quotation that is cut open', 'Anna Berg wrote in a letter on Monday, "I am so glad to be here!'],
    ['a day that a level is measured against', 'The water at the mill of Altdorf stood at nine metres, up one metre from Monday.'],
    ['a day since which nothing came about', 'Two hikers from Altdorf were not heard from since Monday in the hills.'],
    ['a finding that was not made', 'The cause of the fall in Altdorf had not been determined as of Monday.'],
    ['where remarks were made', 'Anna Berg made the remarks on Monday in the old hall of Altdorf.'],
    ['what people thought', 'By Monday, most people thought that the worst was over in Altdorf.'],
    ['a day beside a word for another', 'The figures on the fall of 1 March were published by the town of Altdorf today.'],
    ['what is told of the day after that of writing', 'The firemen of Altdorf will tomorrow close the road to the mill.'],
    ['today where nobody knows the day', 'Today the ferry to the island of Morla sank in the harbour.'],
  ])('leaves out %s', (name, sentence) => {
    const undated = name.startsWith('today')
    expect(words({ published: undated ? null : published, sentences: [day, sentence] })).toEqual([day])
  })
  it('keeps a day behind a noun that it does not belong to', () => {
    expect(words({ published, sentences: ['A judge signed an order Monday allowing the ferry to sail again.'] })).toEqual(['A judge signed an order Monday allowing the ferry to sail again.'])
  })
  it('leaves out a day under which another day is told', () => {
    expect(words({ published, sentences: ['Ivor Lund was sentenced on Tuesday to nine years for the fire that he set on Sunday in the mill.'] })).toEqual(['Ivor Lund was sentenced on Tuesday to nine years for the fire that he set on Sunday in the mill.'])
    expect(timelineOf(miniBriefing({ published, sentences: ['Ivor Lund was sentenced on Tuesday to nine years for the fire that he set on Sunday in the mill.'] })).map(({ date }) => date)).toEqual(['2020-03-03'])
  })
  it('leaves out a weekday of six days ago, which may be tomorrow’s', () => {
    expect(words({ published, sentences: [day, 'The army opened the old road over the pass Friday with two lorries.'] })).toEqual([day])
  })
})

it('tells an event once, whatever it is called', () => {
  const one = 'An officer of the harbour guard in Altdorf was fatally shot on Monday.'
  expect(words({ published, sentences: [one] }, { published, sentences: ['A young officer of the Altdorf guard was killed Monday evening.'] })).toHaveLength(1)
  expect(words({ published, sentences: [one] }, { published, sentences: ['A baker of the old town was arrested Monday evening.'] })).toHaveLength(2)
})

it('prints a short sentence from its beginning, and never from under a condition', () => {
  expect(words({ published, sentences: ['Crews came from Altdorf after the alarm was raised on Monday in the old mill.'] })).toEqual(['Crews came from Altdorf after the alarm was raised on Monday in the old mill.'])
})

it('takes a habit for no event, and "as many as" for the beginning of an entry', () => {
  expect(words({ published, sentences: ['Tents were ordered for the rainy season, which generally starts in May in the hills.', 'As many as 200 people were killed by the flood, which struck on Tuesday.'] }))
    .toEqual(['As many as 200 people were killed by the flood, which struck on Tuesday.'])
  expect(words({ published, sentences: ['The normally busy market by the river was hit by shells on Tuesday.'] })).toHaveLength(1)
})

it('gives the first sentence that tells a finished deed the day of its article, one an article', () => {
  const list = timelineOf(miniBriefing({ published, sentences: ['A quake has killed nine people in the hills of Altdorf.', 'The army evacuated the school.'] }, { published: '2020-03-07', sentences: ['Anna Berg is glad of the new bridge.'] }))
  expect(list.map(({ date, at }) => [date, at])).toEqual([['2020-03-05', 'c1.s1']])
})

it('gives no first sentence a day that its dateline may know better', () => {
  const briefing = miniBriefing({ published, sentences: ['ALTDORF, March 4 (AP) --', 'A quake has killed nine people in the hills of Altdorf.'] })
  const sources = briefing.sources.map((source) => ({ ...source, article: { ...source.article, units: source.article.units.map((unit, index) => (index === 0 ? { ...unit, kind: 'dateline' as const } : unit)) } }))
  expect(timelineOf({ ...briefing, sources })).toEqual([])
})

it('puts a longer time behind the day that it begins with', () => {
  const list = timelineOf(miniBriefing({ published, sentences: ['The mill of Morla was painted in March by nine pupils.', 'The dam at Altdorf broke on 1 March in the night.', 'Anna Berg opened a school at Morla on 1 March.'] }))
  expect(list.map(({ date, until }) => [date, until !== null])).toEqual([['2020-03-01', false], ['2020-03-01', false], ['2020-03-01', true]])
})

it('tells the day of a memorial and not that of what it is for, nor a plan that the last article has overtaken, where there is enough to tell', () => {
  const events = ['On Monday the dam broke.', 'The town was flooded on Tuesday.', 'Boats arrived on Wednesday from the coast.', 'The school opened as a shelter on 1 March.', 'The army came on 29 February with tents.', 'The council met on 28 February in the hall.'].map((sentence) => sentence.padEnd(30, ' '))
  const told = words({ published, sentences: [...events, 'Anna Berg unveiled a stone for those who died in the fire that hit Morla on 7 January.', 'The firemen of Morla will meet the mayor on Friday.'] }, { published: '2020-03-10', sentences: ['The council closed the old mill on Monday.'] })
  expect(told.some((text) => /unveiled|firemen/u.test(text))).toBe(false)
})
