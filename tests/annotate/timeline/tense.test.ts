import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/document/inline.js'
import { timelineOf } from '../../../src/annotate/timeline/timeline.js'
import { miniBriefing } from '../mini-briefing.js'

const published = '2020-03-05'
const day = 'The bridge over the river Aller fell on Tuesday.'
const words = (...sentences: readonly string[]) => timelineOf(miniBriefing({ published, sentences })).map(({ children }) => plainText(children))

describe('a time that the tense of its clause contradicts', () => {
  it.each([
    ['a search of today for what an old day left', 'Anna Berg has ordered a new search of a ferry harmed by the storm of Altdorf on 4 February.'],
    ['a price that has been falling to today', 'The stores of Altdorf have fallen below nine tons from the twelve tons counted on 4 February.'],
    ['what has held since a day', 'The old mill of Altdorf has trimmed its crews since last Saturday.'],
    ['what was counted since a day', 'Since 4 February, when the storm had passed, the guild has trained nine crews.'],
    ['what was foretold for a day', 'Ivor Lund said the last wreck was found during a tide half as high as the flood predicted for Saturday.'],
    ['what was set for a day', 'The mayor of Altdorf jailed Ivor Lund, charging him with theft and setting his trial for 20 March.'],
    ['a past beside a day to come', 'The stores of the nine towns that join the guild on 20 March fell to nine tons in Altdorf.'],
    ['a plan for a day that is past', 'As the crews of Altdorf prepare to vote on Sunday, the polls predict that Anna Berg, admired for her work, will win.'],
    ['a feast of each year', 'All the prizes of Altdorf are given on 10 December, the day of its fair.'],
    ['a day ahead of those who were asked', 'The mayor of Altdorf asked the nine crews of the guild to return to the old hall on Sunday to go on with the talks.'],
    ['a day ahead of what will not be', 'Anna Berg said the fair of Altdorf would not be held this Monday.'],
  ])('leaves out %s', (_, sentence) => expect(words(day, sentence)).toEqual([day]))

  it.each([
    ['what was done in the perfect on a weekend', 'Sixteen boats have been found off Altdorf by the guards over the weekend.'],
    ['what happened behind a perfect', 'Ivor Lund, who has said that he is ill, denied the charge in Altdorf on Saturday.'],
    ['what was closed since a day', 'The shops of Altdorf have been closed since 4 February.'],
    ['a day near by', 'The mayor of Altdorf ordered the nine crews of the guild to leave the old hall on Tuesday.'],
    ['what came of an order', 'The guild asked Ivor Lund to explain the fire that burnt the old hall of Altdorf on Sunday.'],
    ['a trial that is set', 'A judge in Altdorf set a trial for 20 March.'],
    ['a plan told in the past', 'The mayor of Altdorf invited nine towns to a fair on 20 March.'],
    ['a coming day', 'The trial of Ivor Lund in Altdorf is set for 20 March.'],
    ['a state after an old event', 'The old mill of Altdorf is closed after the storm on 4 December.'],
  ])('keeps %s', (_, sentence) => expect(words(day, sentence)).toContain(sentence))
})

describe('a time that was taken for another', () => {
  it.each([
    ['a time of day beside a weekday of six days ago, which may be tomorrow’s', 'A bright comet fell over Altdorf at 1 a.m. Friday and was seen by nine crews.'],
    ['the year up to now', 'For the past year, the guild struggled to keep its nine boats in Altdorf.'],
  ])('dates no entry: %s', (_, sentence) => expect(words(day, sentence)).toEqual([day]))

  it.each([
    ['a time of day beside a day of this week', 'A bright comet fell over Altdorf at 1 a.m. Wednesday and was seen by nine crews.'],
  ])('dates an entry: %s', (_, sentence) => expect(words(day, sentence)).toContain(sentence))
})

it('puts a month of last year under no month of this year', () => {
  const dates = (sentence: string) => timelineOf(miniBriefing({ published, sentences: [sentence] })).map(({ date }) => date)
  expect(dates('A second ferry was hit by a crane in Altdorf in March last year.')).not.toContain('2020-03-01')
  expect(dates('A second ferry was hit by a crane in Altdorf in December last year.')).toContain('2019-12-01')
})

describe('what a reader cannot take alone', () => {
  it.each([
    ['a wish', 'The guild of Altdorf would like to see the nine crews free by 20 March.'],
    ['what is not known yet', 'Whether the ferry of Altdorf was sunk will not be known before Monday.'],
    ['a number of whom nothing is told', 'As of Tuesday, 12 had been freed.'],
    ['a bracket of the writer', '(The ferry of Altdorf was hit by a crane on Monday.)'],
  ])('leaves out %s', (_, sentence) => expect(words(day, sentence)).toEqual([day]))

  it('leaves out an opening whose main clause is cut off', () => {
    expect(words(day, 'Considering the amount of harm displayed Monday, raising the nine piers required under the rules of the guild for a ferry of Altdorf is most unlikely.')).toEqual([day])
    expect(words('Weighing the harm, Anna Berg shut the mill of Altdorf on Monday.')).toEqual(['Weighing the harm, Anna Berg shut the mill of Altdorf on Monday.'])
  })

  it('counts people of whom the sentence tells', () => {
    expect(words('As of Tuesday, 12 sailors of Altdorf had been freed.')).toHaveLength(1)
  })
})

it('takes no entry from an editorial, but one from news of an editorial', () => {
  const editorial = ['The Aller Post said in an editorial on Thursday, March 5: The fall of the bridge in Altdorf is a disgrace for Anna Berg.', 'On Tuesday she made the worst of her many mistakes in Altdorf, and Ivor Lund was fired on Monday by the guild.']
  expect(words(...editorial)).toEqual([])
  expect(words('The Aller Post said in an editorial that the guild was wrong.', 'Ivor Lund was fired on Monday by the guild of Altdorf.')).toEqual(['Ivor Lund was fired on Monday by the guild of Altdorf.'])
})
