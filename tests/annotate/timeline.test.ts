import { expect, it } from 'vitest'
import { timelineOf } from '../../src/annotate/timeline.js'
import { miniBriefing } from './mini-briefing.js'

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
