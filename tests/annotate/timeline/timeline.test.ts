import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/document/inline.js'
import { timelineOf } from '../../../src/annotate/timeline/timeline.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

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

it('begins behind a day that opens the words, since the day stands before the entry, else behind the word that ties them to the sentence before', () => {
  expect(words({ published, sentences: ['But on Monday, Swiss engineers closed the old bridge over the river.'] })).toEqual(['Swiss engineers closed the old bridge over the river.'])
  expect(words({ published, sentences: ['But on Monday, the engineers closed the old bridge over the river.'] })).toEqual(['on Monday, the engineers closed the old bridge over the river.'])
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
    ['a day in a participle', 'The pact on the ferries, signed on Monday in Lund, was put off by the town of Altdorf.'],
    ['a day in an aside', 'In the market of Altdorf, itself the scene of a fire on Monday, people sang.'],
    ['a day in a relative clause', 'Anna Berg is glad of the fair at Altdorf, which will take place on Monday.'],
    ['a day of what someone is accused of', 'The paper accuses Ivor Lund of having burned the mill on 4 February.'],
    ['a day of what someone set', 'The boat of Altdorf sailed well within the limit set by the town of Lund on 4 February.'],
    ['a day of what is only thought of', 'Anna Berg said that the mill of Altdorf would be sold if the vote were held on Monday.'],
    ['a weekday beside a longer time ago', 'Ivor Lund broke the bell of the church six weeks ago, the priest told the paper on Monday.'],
    ['what did not come about', 'The ferry of Altdorf was to have sailed on Monday with two cranes.'],
    ['a pronoun behind the day', 'On Monday it was brought to the harbour of Altdorf by nine men.'],
    ['what is so today', 'Today, the mill of Altdorf is a school for forty pupils who were moved there.'],
    ['what nobody could say', 'The guard of Altdorf could not give any information on the boats on Monday.'],
    ['a day of weekly prayers', 'A few hundred prayed in the chapel at the main Monday prayers in Altdorf.'],
    ['what nobody told', 'The port of Altdorf said on Monday that boats were lost, but gave no updated figure.'],
    ['what nobody set', 'The guild of Altdorf did not set a target for its sale of 2 March.'],
    ['the beginning of what holds now', 'The fires since mid-January have burned nine mills at Altdorf.'],
    ['the beginning of what is still done', 'Anna Berg has been serving as keeper of Altdorf since the vote last Monday.'],
    ['what the sentence before names', 'In fact, these boats were among those that Anna Berg sold on Monday.'],
    ['today where nobody knows the day', 'Today the ferry to the island of Morla sank in the harbour.'],
  ])('leaves out %s', (name, sentence) => {
    const undated = name.startsWith('today')
    expect(words({ published: undated ? null : published, sentences: [day, sentence] })).toEqual([day])
  })
  it('keeps a day behind a noun that it does not belong to', () => {
    expect(words({ published, sentences: ['A judge signed an order Monday allowing the ferry to sail again.'] })).toEqual(['A judge signed an order Monday allowing the ferry to sail again.'])
  })
  it.each([
    'Anna Berg, a judge from Lund, announced on Monday that the harbour had been closed.',
    'As many as 200 boats were damaged by the storm, which struck on Monday.',
    'Ivor Lund, accused of burning the mill, was set free on Monday.',
    'A limit was set by the town of Lund on Monday for all boats.',
    'The guild of Altdorf set a target for its sale on Monday.',
    'The mayor said on Monday that the mill of Altdorf had been sold, but gave no further details.',
    'Two ferries have been stuck in the ice of Altdorf since Monday.',
    'In fact, the old boats of Altdorf were sold on Monday.',
    'On Monday Anna Berg and her sister sold the mill to the town of Altdorf.',
  ])('keeps the day of the main verb: %s', (sentence) => expect(words({ published, sentences: [sentence] })).toHaveLength(1))
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

it('takes a deed in the perfect for news of the day of its article, whatever the day of a noun in it, and nothing that has lasted', () => {
  const dated = (sentence: string) => timelineOf(miniBriefing({ published, sentences: [sentence] })).map(({ date }) => date)
  expect(dated('A diver of Altdorf has located the bell of the ferry that sank three days ago.')).toEqual(['2020-03-05'])
  expect(dated('Nine sailors who tried to land on Morla last week have been charged with theft.')).toContain('2020-03-05')
  expect(dated('A ferry has once again struck the old pier of Altdorf.')).toEqual(['2020-03-05'])
  for (const sentence of ['The ferry of Altdorf has faced trouble with its engine.', 'The ferry of Altdorf has carried letters for decades.', 'The ferry of Altdorf has been serving three islands.']) expect(dated(sentence)).toEqual([])
})

it('tells the last toll of a day and not the one that its article only dates', () => {
  const told = words({ published, sentences: ['The count of boats sunk in the long storm at Altdorf has reached 83, after a skiff went down at Morla.'] }, { published, sentences: ['The count of boats sunk in the long storm at Altdorf reached 85 on Thursday, after two skiffs went down at Lund.'] })
  expect(told.some((text) => text.includes('85'))).toBe(true)
  expect(told.some((text) => text.includes('83'))).toBe(false)
})

it('tells what someone said where that leads an article, but no hope', () => {
  const events = ['The town was flooded on 24 February.', 'Boats arrived on 25 February from the coast.', 'The school opened as a shelter on 26 February.', 'The army came on 27 February with tents.', 'The council met on 28 February in the hall.', 'The road was closed on 1 March by stones.'].map((sentence) => sentence.padEnd(30, ' '))
  const told = (lead: string) => words({ published, sentences: [lead] }, { published: '2020-03-06', sentences: events }).includes(lead)
  expect(told('Anna Berg, the keeper of the harbour, said Wednesday she is leaving the council.')).toBe(true)
  expect(told('Anna Berg, the keeper of the harbour, said Wednesday she hopes the council will stay.')).toBe(false)
})

it('takes the day of an article from a dateline that names the same', () => {
  const briefing = miniBriefing({ published, sentences: ['Thursday, March 5, 2020 in Altdorf', 'A quake has killed nine people in the hills of Altdorf.'] })
  const sources = briefing.sources.map((source) => ({ ...source, article: { ...source.article, units: source.article.units.map((unit, index) => (index === 0 ? { ...unit, kind: 'dateline' as const } : unit)) } }))
  expect(timelineOf({ ...briefing, sources }).map(({ date }) => date)).toContain('2020-03-05')
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

it('cuts no clause from its conjunction or its subject', () => {
  const half = 'While Ivor Lund stood alone before the court on Monday with his two sisters and a brother, the council of Altdorf told the papers that nobody else would be heard in the matter of the mill this year.'
  expect(words({ published, sentences: [half] }).some((text) => text.startsWith('Ivor Lund'))).toBe(false)
  const aside = 'Anna Berg — who became head of the council last year and is likely to lead the harbour of Altdorf when Ivor Lund retires — took a hard line Monday against the report, and told all members to do the same.'
  for (const sentence of [aside, aside.replaceAll('—', '_')]) expect(words({ published, sentences: [sentence] }).some((text) => text.startsWith('Ivor Lund'))).toBe(false)
  expect(words({ published, sentences: ['The boats must leave the old harbour of Altdorf before the work on the wall begins; otherwise, they must be lifted out of the water by a crane on Tuesday.'] }).some((text) => text.startsWith('otherwise'))).toBe(false)
})

it('leaves the word off that ties a sentence to the one before, and never half of a longer one', () => {
  expect(words({ published, sentences: ['In addition, more than forty boats were sunk on Monday in the storm.'] })).toEqual(['more than forty boats were sunk on Monday in the storm.'])
  expect(words({ published, sentences: ['In addition to forty boats, two cranes were sunk on Monday in the storm.'] }).some((text) => text.startsWith('to forty'))).toBe(false)
})

it('tells what the first sentence of an article dates before what another does, and yesterday only where little else is told', () => {
  const filler = ['The town was flooded on 24 February.', 'Boats arrived on 25 February from the coast.', 'The school opened as a shelter on 26 February.', 'The army came on 27 February with tents.', 'The council met on 28 February in the hall.', 'The road was closed on 1 March by stones.'].map((sentence) => sentence.padEnd(30, ' '))
  const told = words({ published, sentences: ['The dam above Altdorf broke on Wednesday and carried off a mill.', 'Anna Berg sold nine boats to the town yesterday.', ...filler] })
  expect(told).toContain('The dam above Altdorf broke on Wednesday and carried off a mill.')
  expect(told.some((text) => text.includes('yesterday'))).toBe(false)
  expect(words({ published, sentences: ['Anna Berg sold nine boats to the town yesterday.'] })).toHaveLength(1)
})

it('tells the day of a memorial and not that of what it is for, nor a plan that the last article has overtaken, where there is enough to tell', () => {
  const events = ['On Monday the dam broke.', 'The town was flooded on Tuesday.', 'Boats arrived on Wednesday from the coast.', 'The school opened as a shelter on 1 March.', 'The army came on 29 February with tents.', 'The council met on 28 February in the hall.'].map((sentence) => sentence.padEnd(30, ' '))
  const told = words({ published, sentences: [...events, 'Anna Berg unveiled a stone for those who died in the fire that hit Morla on 7 January.', 'The firemen of Morla will meet the mayor on Friday.'] }, { published: '2020-03-10', sentences: ['The council closed the old mill on Monday.'] })
  expect(told.some((text) => /unveiled|firemen/u.test(text))).toBe(false)
})

describe('what is said on a day', () => {
  const events = ['On Monday the dam broke above the town.', 'The town was flooded on Tuesday by the river.', 'Boats arrived on Wednesday from the coast.', 'The school opened as a shelter on 1 March.', 'The army came on 29 February with tents.', 'The council will meet on Friday in the hall.']
  it('is an event where a body appeals in its own name, and none where one person does', () => {
    const appeal = 'Harbour Watch on Wednesday urged the guild to open all gates of the upper canal.'
    expect(words({ published, sentences: [...events, appeal] })).toContain(appeal)
    expect(words({ published, sentences: [...events, appeal.replace('Harbour Watch', 'Ann Lund')] }).some((text) => text.includes('urged'))).toBe(false)
  })

  it('is an event where it opens with the meeting of that day', () => {
    const met = 'After meeting with Ann Lund in Altdorf on Wednesday, Ivor Berg said that nobody should walk along the upper canal.'
    expect(words({ published, sentences: [...events, met] })).toContain(met)
    const alone = 'In the old hall in Altdorf on Wednesday, Ivor Berg said that nobody should walk along the upper canal.'
    expect(words({ published, sentences: [...events, alone] })).not.toContain(alone)
  })
})

it('has no entry under the day before which something is to come about', () => {
  expect(words({ published, sentences: ['The keepers of the tower ordered all guests to leave the island before 15 March.'] })).toEqual([])
  expect(words({ published, sentences: ['The keepers of the tower closed the island for all guests on 15 February.'] })).toHaveLength(1)
  expect(words({ published, language: 'fr', sentences: ['La mairie a demandé aux habitants de quitter l’île avant le 15 mars, mais beaucoup sont restés.'] })).toEqual([])
  expect(words({ published, language: 'fr', sentences: ['La mairie a demandé aux habitants de quitter l’île le 15 février, mais beaucoup sont restés.'] })).toHaveLength(1)
})
