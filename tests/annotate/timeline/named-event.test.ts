import { expect, it } from 'vitest'
import { plainText } from '../../../src/document/inline.js'
import { timelineOf } from '../../../src/annotate/timeline/timeline.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const told = (...sources: readonly MiniSource[]) => timelineOf(miniBriefing(...sources)).map(({ date, children }) => `${date ?? ''} ${plainText(children)}`)
const telling = 'Lund blames a rival guild for the Feb. 7 bombings of two piers in Morla and Altdorf that killed 24 people.'
const other = 'A second keeper has been held in connection with the Feb. 7 bombings in the two towns.'
const published = '2020-03-05'

it('has an entry for the day of the one event that is told only by its day and name', () => {
  expect(told({ published, sentences: [telling] }, { published, sentences: [other] })).toEqual([`2020-02-07 ${telling}`])
})

it('adds none where an entry of that day tells the event', () => {
  const own = 'Two bombs killed 24 people on two piers in Morla and Altdorf on Feb. 7.'
  expect(told({ published, sentences: [telling, own] }, { published, sentences: [other] })).toEqual([`2020-02-07 ${own}`])
})

it('adds none where one article only names the event by its day, where no sentence says what it did, or for what was planned', () => {
  expect(told({ published, sentences: [telling] }, { published, sentences: ['The two towns and their piers are quiet again.'] })).toEqual([])
  expect(told({ published, sentences: [other] }, { published, sentences: [other] })).toEqual([])
  expect(told({ published, sentences: [telling.replace('bombings', 'openings')] }, { published, sentences: [other.replace('bombings', 'openings')] })).toEqual([])
})
