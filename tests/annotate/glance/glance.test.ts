import { expect, it } from 'vitest'
import type { Candidate } from '../../../src/annotate/glance/candidates.js'
import { inTime } from '../../../src/annotate/glance/choice.js'
import { glanceOf } from '../../../src/annotate/glance/glance.js'
import { plainText } from '../../../src/document/inline.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const words = (...sources: readonly MiniSource[]) => glanceOf(miniBriefing(...sources)).map(({ children }) => plainText(children))
const filler = ['The café by the old market served tea to the firemen.', 'A dog named Bello became known in the whole street.', 'The choir of the town sang two songs in the hall of the school.', 'One shop window was decorated with flowers.', 'The weather was mild for the season.', 'A painter drew the scene from his balcony.', 'The postman walked instead of cycling.', 'Two boys played cards on the stairs.']

it('takes what several accounts speak of, with its figures, before what one of them adds', () => {
  const [first, ...rest] = words(
    { published: '2020-03-05', sentences: ['The flood in Altdorf was the worst in a century, police and experts said.', ...filler.slice(6)] },
    { published: '2020-03-05', sentences: ['Police in Altdorf searched for people missing after the flood on Monday.', ...filler.slice(3, 6)] },
    { published: '2020-03-05', sentences: ['The flood in Altdorf killed 12 people on Monday night, police said.', ...filler.slice(0, 3)] })
  expect([first, ...rest]).toContain('The flood in Altdorf killed 12 people on Monday night, police said.')
  expect([first, ...rest].some((text) => text?.includes('Bello'))).toBe(false)
})

it('says nothing twice and opens with nothing that leans', () => {
  const list = words({ sentences: ['The bridge in Korva fell on Tuesday.', 'She was unhurt and went home.', 'In the old quarter of Korva, he carried 12 people out of a house on Tuesday.', ...filler] }, { sentences: ['On Tuesday the bridge in Korva fell.', 'However, nobody was there.', ...filler.slice(2)] })
  expect(list.filter((text) => text.includes('bridge'))).toHaveLength(1)
  expect(list.some((text) => /^(?:She|However)|, he /u.test(text))).toBe(false)
})

it('ends with what comes next, in a briefing of some length', () => {
  const event = (n: number) => `The flood destroyed ${n} houses in the ${['north', 'south', 'east', 'west', 'centre'][n % 5]} of Altdorf, the mayor reported.`
  const list = words({ published: '2020-03-05', sentences: [...filler, ...[10, 21, 32, 43, 54].map(event), ...filler.map((text) => text.replace('the', 'a')), 'The parliament will vote on a new dam on Friday.', 'The flood began on Monday in Altdorf.', 'Rain was falling all day long in the valley.', 'A wall broke near the mill.'] })
  expect(list.at(-1)).toBe('The parliament will vote on a new dam on Friday.')
})

it('hears each voice once', () => {
  const list = words(
    { published: '2020-03-05', sentences: ['The minister Anna Berg said 400 people had left Altdorf on Monday.', ...filler.slice(0, 4), 'A wall broke near the mill.', 'The river fell again at noon.'] },
    { published: '2020-03-05', sentences: ['Anna Berg told reporters that water had reached 30 houses in the old quarter by Tuesday.', ...filler.slice(4), 'A bus stood in the yard.', 'The post came late that day.'] })
  expect(list.filter((text) => text.includes('Berg'))).toHaveLength(1)
})

it('leaves out asides in brackets and what the writer says to readers, but not who is quoted', () => {
  const list = words({ published: '2020-03-05', sentences: [
    '(The flood in Altdorf took 12 boats on Monday night.)', 'The flood in Altdorf drowned 30 cows, as you may have read on Monday.', 'We counted 14 boats after the flood in Altdorf on Monday.',
    'The flood in Altdorf killed 12 people on Monday night.', 'Police told “our friends” in Altdorf on Monday to leave 20 houses.', ...filler] })
  expect(list).toContain('The flood in Altdorf killed 12 people on Monday night.')
  expect(list.filter((text) => /boats|cows/u.test(text))).toEqual([])
})

it('gives the same amount once', () => {
  const list = words(
    { published: '2020-03-05', sentences: ['The town of Altdorf paid 449,000 francs for the dam on Monday.', ...filler.slice(0, 5)] },
    { published: '2020-03-05', sentences: ['A builder was paid just over 449,000 francs by Altdorf this week, the books of the council show.', ...filler.slice(5), 'A wall broke near the mill.', 'The river fell again at noon.'] })
  expect(list.filter((text) => text.includes('449,000'))).toHaveLength(1)
})

it('tells how many died before how many of other things there are', () => {
  const animals = ['The fair in Altdorf showed 300 cows on Monday.', 'A farmer sold 200 goats there on Monday.', 'The fair counted 900 hens in Altdorf on Monday.', 'Children fed 40 horses on Monday in the park.']
  const list = words(
    { published: '2020-03-05', sentences: [...animals, ...filler.slice(0, 3)] },
    { published: '2020-03-05', sentences: [...filler.slice(3, 6), 'The storm in Altdorf killed 12 people on Monday.', 'The storm in Altdorf broke 30 windows on Monday.'] })
  expect(list.indexOf('The storm in Altdorf killed 12 people on Monday.')).toBe(0)
})

it('tells what the headlines tell', () => {
  const cows = ['The fair by the castle showed fat cows on Monday.', 'A farmer sold three goats there on Monday.', 'The children fed old horses on Monday.']
  const list = words(
    { published: '2020-03-05', title: 'Dam bursts above Altdorf', sentences: filler.slice(3) },
    { published: '2020-03-05', title: 'Altdorf dam bursts', sentences: [...cows, ...filler.slice(0, 3), 'The old dam above the town burst on Monday.'] })
  expect(list).toContain('The old dam above the town burst on Monday.')
})

it('opens with no noun that another sentence explains', () => {
  const list = words({ published: '2020-03-05', sentences: ['The agency counted 300 cows in Altdorf on Monday.', 'Also in January, the two countries opened 40 bridges near Altdorf.', 'The flood in Altdorf drowned 30 cows on Monday.', ...filler] })
  expect(list.length).toBeGreaterThan(1)
  expect(list.filter((text) => /agency|countries/u.test(text))).toEqual([])
})

it('ends with no plan that a later article has overtaken', () => {
  const event = (n: number) => `The flood destroyed ${n} houses in the ${['north', 'south', 'east', 'west', 'centre'][n % 5]} of Altdorf, the mayor reported.`
  const source = (published: string) => ({ published, sentences: [...filler, ...[10, 21, 32, 43, 54].map(event), ...filler.map((text) => text.replace('the', 'a')), 'The parliament will vote on a new dam on Friday.', 'The flood began on Monday in Altdorf.', 'Rain was falling all day long in the valley.', 'A wall broke near the mill.'] })
  expect(words(source('2020-03-05')).join(' ')).toContain('will vote')
  expect(words(source('2020-03-05'), { published: '2020-03-09', sentences: ['The choir of Altdorf sang in the hall.'] }).join(' ')).not.toContain('will vote')
})

it('tells how things stand: what leads the newest article, with the newest toll', () => {
  const list = words(
    { published: '2020-03-05', sentences: ['A ferry sank off Tessin on Thursday and at least 12 people drowned, the harbour office said.', ...filler, 'The harbour office of Tessin counted 40 boats in the search on Thursday.'] },
    { published: '2020-03-07', sentences: ['Divers off Tessin found the wreck of the ferry on Saturday, and 31 people are now known to have drowned.', ...filler.slice(2).map((text) => text.replace('the', 'a')), 'Tessin had 20 storms this year.'] })
  expect(list).toContain('Divers off Tessin found the wreck of the ferry on Saturday, and 31 people are now known to have drowned.')
  expect(list.some((text) => text.includes('12 people'))).toBe(false)
})

it('opens with nothing that a sentence before it explains', () => {
  const leaning = ['The attack occurred at Korva on Wednesday night.', 'Another boat lay on its side off Korva on Wednesday.', 'In Korva, however, police found 30 guns on Wednesday.', 'On Wednesday, the rebels burned 20 houses in Korva.', 'Last week he sold 40 boats in Korva.', 'Thirty boats burned in Korva on Wednesday, he said.', 'Because it did not burn the old mill of Korva on Wednesday.']
  const list = words({ published: '2020-03-05', sentences: ['Rebels attacked the village of Korva on Wednesday and killed six farmers.', ...leaning, ...filler] })
  expect(list).toContain('Rebels attacked the village of Korva on Wednesday and killed six farmers.')
  expect(list.filter((text) => leaning.includes(text))).toEqual([])
})

it('may open with a noun that says itself which one is meant', () => {
  const list = words({ published: '2020-03-05', sentences: ['The attack on the village of Korva killed six farmers on Wednesday.', ...filler] })
  expect(list).toContain('The attack on the village of Korva killed six farmers on Wednesday.')
})

it('tells no opinion of a newspaper and little of earlier years', () => {
  const list = words({ published: '2020-03-05', sentences: ['The dam above Korva broke on Wednesday.', 'Floods of 1998 drowned 300 cows in Korva.', 'The Herald of Korva called the dam a shame in an editorial on Wednesday.', 'Water reached 30 houses in Korva on Wednesday.', 'The bridge of Altdorf fell on Wednesday.', ...filler] })
  expect(list).toContain('The dam above Korva broke on Wednesday.')
  expect(list.filter((text) => /1998|editorial/u.test(text))).toEqual([])
})

it('may open with what began where its event was told of before', () => {
  const crossing = 'The evacuation began with 12 buses that crossed the river into Altdorf on Wednesday.'
  const told = { published: '2020-03-05', sentences: ['Thousands were evacuated from Korva on Wednesday, officials said.', ...filler.slice(0, 4)] }
  expect(words(told, { published: '2020-03-05', sentences: ['Korva was evacuated on Wednesday.', crossing, ...filler.slice(4)] })).toContain(crossing)
  // of this nobody has heard before
  expect(words(told, { published: '2020-03-05', sentences: ['Korva was empty on Wednesday.', crossing.replace('evacuation', 'handover'), ...filler.slice(4)] }).join(' ')).not.toContain('handover')
})

it('takes nothing from an editorial', () => {
  const list = words(
    { published: '2020-03-05', sentences: ['The Aller Post said in an editorial on Thursday, March 5: The flood in Altdorf is the fault of Anna Berg, who left 30 walls to rot.', 'On Tuesday the guild of Lund lost 300 cows and 40 goats, a terrible loss for the whole valley.', ...filler.slice(0, 4)] },
    { published: '2020-03-05', sentences: ['The flood in Altdorf killed 12 people on Monday night.', ...filler.slice(4)] })
  expect(list).toContain('The flood in Altdorf killed 12 people on Monday night.')
  expect(list.filter((text) => /walls|cows/u.test(text))).toEqual([])
})

it('says in one event’s share what another’s has said only once, though two events may have one toll', () => {
  const told = (first: string, second: string) => {
    const merged = miniBriefing({ published: '2020-03-05', sentences: [first, ...filler] }, { published: '2020-03-15', sentences: [second, ...filler] })
    const [chapter] = merged.chapters
    if (chapter === undefined) throw new Error('no chapter')
    const chapters = chapter.paragraphs.map((paragraph, index) => ({ ...chapter, id: `c${index + 1}` as const, part: `Event ${index + 1}`, paragraphs: [paragraph] }))
    return glanceOf({ ...merged, chapters }).map(({ children }) => plainText(children)).filter((text) => text.includes('killing 9'))
  }
  const sunk = 'The ferry from Altdorf to Morla sank on 4 February off Lund, killing 9 people aboard.'
  expect(told(sunk, 'The ferry bound from Altdorf to Morla sank on 4 February off the piers of Lund, killing 9 people.')).toHaveLength(1)
  expect(told(sunk, 'A storm swept the hills of Korva at night, killing 9 people in their houses.')).toHaveLength(2)
})

it('counts from no day that another sentence gives, and opens no printed text', () => {
  const list = (sentence: string) => words({ published: '2020-03-05', sentences: [sentence, ...filler] })
  for (const leaning of ['The flood in Altdorf drowned 30 cows on the following day.', 'Following are excerpts from the report on the flood in Altdorf.', 'Anna Berg, a keeper of the Altdorf locks, then spent two hours in the flood on Monday.']) expect(list(leaning)).not.toContain(leaning)
  for (const whole of ['The flood in Altdorf began on Monday and carried off 14 boats the next day.', 'Anna Berg shut the Altdorf locks on Monday and then left.']) expect(list(whole)).toContain(whole)
})

const ferry = 'The ferry Morla sank off Tessin on Saturday and 31 people drowned, the harbour office said.'

it('opens with the event that most articles lead with', () => {
  const list = words(
    { published: '2020-03-07', title: 'Ferry sinks off Tessin', sentences: [ferry, ...filler.slice(0, 4)] },
    { published: '2020-03-08', title: 'Ferry Morla sinks off Tessin', sentences: ['Dozens of people drowned when the ferry Morla sank off Tessin at the weekend.', ...filler.slice(4), 'The harbour office searched 40 cabins on Friday.'] },
    { published: '2020-03-08', title: 'Fair opens in Lund', sentences: ['The fair of Lund opened with 12 cows on Sunday.', 'A farmer brought 14 goats on Sunday.', ...filler.slice(2).map((text) => text.replace('the', 'a'))] })
  expect(list[0]).toMatch(/^(?:The ferry Morla sank|Dozens of people drowned)/u)
})

it('begins behind the headline and the day that a page left before its sentence, but keeps a day that the sentence tells', () => {
  const list = (sentence: string) => words({ published: '2020-03-07', title: 'Ferry sinks off Tessin harbour', sentences: [sentence, ...filler] })
  expect(list(`Ferry sinks off Tessin harbour ${ferry}`)).toContain(ferry)
  expect(list(`Ferry sinks off Tessin harbour APT Saturday 7 March 2020 ${ferry}`)).toContain(ferry)
  const told = 'On 7 March 2020 the ferry Morla sank off Tessin and 31 people drowned.'
  expect(list(told)).toContain(told)
})

it('takes no headline for a sentence, nor what holds for the hour, nor what has happened since a day told before', () => {
  const list = (sentence: string) => words({ published: '2020-03-07', sentences: [ferry, sentence, ...filler] })
  for (const bad of ['Nine Boats Lost and Burned near Korva Mill on Saturday.', 'No one immediately claimed responsibility for the fire in Korva on Saturday.', 'Since then 40 boats have burned in Korva.']) expect(list(bad)).not.toContain(bad)
  for (const good of ['Nine boats were lost and burned near Korva mill on Saturday.', 'Fishermen claimed 40 boats near Korva mill on Saturday.', 'Since Monday 40 boats have burned in Korva.']) expect(list(good)).toContain(good)
})

it('tells the event first, though an entry tells of a day before it, and the rest in order of time', () => {
  const entry = (published: string) => ({ statement: { times: [], origin: { start: 0, end: 9 }, article: { published, written: null } }, clause: { start: 0, end: 9 }, needs: null, stems: new Set() }) as unknown as Candidate
  const [event, later, earlier] = [entry('2020-03-07'), entry('2020-03-06'), entry('2020-03-05')]
  expect(inTime([event, later, earlier] as readonly Candidate[])).toEqual([event, earlier, later])
})
