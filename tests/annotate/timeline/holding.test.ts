import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/document/inline.js'
import { timelineOf } from '../../../src/annotate/timeline/timeline.js'
import { miniBriefing } from '../mini-briefing.js'

const published = '2020-03-05'
const day = 'The bridge over the river Aller fell on Tuesday.'
const words = (...sentences: readonly string[]) => timelineOf(miniBriefing({ published, sentences })).map(({ children }) => plainText(children))

describe('holds nothing that came about', () => {
  it.each([
    ['what nobody believes', 'Ivor Lund and his crews do not believe that the ferry will sail on Monday.'],
    ['what nobody foresees', 'Neither side in Altdorf is predicting an end of the strike on Monday.'],
    ['what would be', 'If the owners of Altdorf gave in, the crews would be ready to sail today.'],
    ['a judgement on the day', 'Monday was a bad day for the guild of Altdorf, which lost two seats.'],
    ['what the sentence before says', 'Anna Berg of the port office said this in a letter to the town on Monday.'],
    ['remarks of the sentence before', 'Anna Berg made the above remarks on Monday in the old hall of Altdorf.'],
    ['what the press was not told', 'The owners of the mill in Altdorf did not return phone calls on Monday.'],
    ['who could not be asked', 'The keeper of the mill in Altdorf was not available Monday for comment.'],
    ['who could not be asked by reporters', 'Ivor Lund of the mill in Altdorf was unavailable to reporters Monday.'],
    ['what calls did not bring', 'The many calls on Monday to the mill of Altdorf did not elicit an answer.'],
    ['what was not learned', 'The price of the mill in Altdorf could not be learned on Monday.'],
    ['the day of what was dealt with', 'The council voted by nine to two to approve the plan made on 20 February.'],
    ['what is done each week', 'The tables of Altdorf were to be printed each Monday until the fair.'],
    ['an older figure', 'The port of Altdorf earned nine million crowns, against two million in January.'],
    ['the figure that something rose from', 'The price of oats in Altdorf jumped to 9 crowns a sack from 7 crowns a sack in January.'],
    ['today for these days', 'Anna Berg noted that trade between towns was vital in a crowded market today.'],
    ['what something is by today', 'Lund Ferries, today the most feared of the firms, was a shed at the old pier.'],
    ['what a day showed', 'Finally, Monday delivered a clear message about the guild of Altdorf.'],
    ['what things there are today', 'Ivor Lund offered the town a place on most of the engines sold today.'],
    ['what is called so today', 'The mill was built on the western half of what today is the old town.'],
    ['half of a bracket', '(A second fall of the bridge at Altdorf came on Monday, when the storm took the piers.'],
  ])('%s', (_, sentence) => expect(words(day, sentence)).toEqual([day]))

  it.each([
    ['a belief in what came about', 'Ivor Lund said that he believed the ferry had sunk on Monday off Altdorf.'],
    ['a plan without a condition', 'Anna Berg said that the ferry would be repaired on Monday in Altdorf.'],
    ['a day that someone chose', 'On Monday, the town of Altdorf was hit by a bad storm.'],
    ['what someone said himself', 'Anna Berg of the port office said in a letter on Monday that two boats had sunk.'],
    ['who returned', 'The owners of the mill in Altdorf returned to the town on Monday.'],
    ['a figure of the day', 'The price of oats in Altdorf jumped from 7 crowns a sack to 9 crowns a sack on Monday.'],
    ['what was made that day', 'A plan made on Monday was approved at once by the town of Altdorf.'],
    ['what was found that day', 'Ivor Lund drew a map of the old boats found today.'],
    ['a price of that day', 'The price of oats rose sharply in the old market today.'],
    ['a count that is only bounded', 'Nine women from Lund joined more than 20 others from Morla at the pier on Monday.'],
    ['where people came from', 'Guards from three towns searched the mill of Altdorf on Monday.'],
    ['what came on a day', 'Monday brought nine new boats to the old harbour of Altdorf.'],
    ['today as the day of writing', 'Anna Berg opened a new fish market in the old harbour of Altdorf today.'],
    ['a whole bracket', 'The bridge at Altdorf (a second one stands at Lund) was shut on Monday by the guard.'],
  ])('keeps %s', (_, sentence) => expect(words(day, sentence)).toContain(sentence))
})

it('puts the day in brackets behind a word that counts back to it, and behind no other', () => {
  expect(words('Anna Berg sold nine boats to the town yesterday.')).toEqual(['Anna Berg sold nine boats to the town yesterday [4 March].'])
  expect(words('Anna Berg sold nine boats to the town today.')).toEqual(['Anna Berg sold nine boats to the town today.'])
  expect(words('Anna Berg sold nine boats to the town on Monday.')).toEqual(['Anna Berg sold nine boats to the town on Monday.'])
})

it('gives the day of a quake that is told by its day to no later event', () => {
  const told = timelineOf(miniBriefing({ published, sentences: ['An aftershock of the magnitude 8.1, February 20 earthquake hit the hills of Altdorf on Wednesday night.'] }))
  expect(told.map(({ date }) => date)).toEqual(['2020-03-04'])
  const alone = timelineOf(miniBriefing({ published, sentences: ['On February 20 fire swept the old mill of Altdorf, and on Wednesday the town closed the road.'] }))
  expect(alone.map(({ date }) => date)).toContain('2020-02-20')
})

it('takes no time of day out of a sentence that names no day', () => {
  const lead = 'Anna Berg denied today that the old siege of the mill had been ill planned.'
  expect(words(lead, 'Guards had sworn that they had no film of the mill from before 10:42 a.m. — hours after the long siege of the old stone mill at Altdorf had begun at 5:55 a.m. in the dark, as the keeper of the harbour told the paper.')).toEqual([lead])
  expect(words('The storm reached Altdorf today.', 'The ferry of Altdorf sank at 5:55 a.m. with nine crates.')).toContain('The ferry of Altdorf sank at 5:55 a.m. with nine crates.')
})

it('begins no entry under a conjunction whose main clause is cut off', () => {
  const told = words('Nobody in the harbour office would tell the reporters of the two papers where the lost ferry is, but nine hundred people of Altdorf gathered on Monday at the old pier with candles and with bread.')
  expect(told).toEqual(['Nobody in the harbour office would tell the reporters of the two papers where the lost ferry is, but nine hundred people of Altdorf gathered on Monday at the old pier with candles and with bread.'])
})

it('takes a name with a small verb’s ending for no verb of a first sentence', () => {
  expect(timelineOf(miniBriefing({ published, sentences: ['Ten United Ferries sailors who tried to land on Morla last week have been charged with theft.'] })).map(({ date }) => date)).toContain('2020-03-05')
})

it('tells of a first sentence what has been set up or taken', () => {
  expect(timelineOf(miniBriefing({ published, sentences: ['The council of Altdorf has set up a board for the old harbour.'] })).map(({ date }) => date)).toEqual(['2020-03-05'])
  expect(timelineOf(miniBriefing({ published, sentences: ['The council of Altdorf has long set the price of the old harbour.'] }))).toEqual([])
})
