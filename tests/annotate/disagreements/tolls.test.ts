import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const find = (...sources: readonly (MiniSource | string)[]) =>
  disagreementsOf(miniBriefing(...sources.map((source) => (typeof source === 'string' ? { sentences: [source] } : source)))).list
const figures = (list: ReturnType<typeof find>) => list.map(({ about, values }) => [about, values.map(({ text }) => text)])
const lows = (list: ReturnType<typeof find>) => list.map(({ values }) => values.map(({ low }) => low))

describe('tolls of one event', () => {
  it.each([
    ['a country and the part of the world around it', 'The cold killed at least 62 people throughout Europe, police said.', 'He had a reason of his own for the 47 deaths as of Wednesday in Poland’s cold wave.'],
    ['two storms', { sentences: ['Typhoon Anna killed at least 129 people in the Philippines.'] }, { sentences: ['Typhoon Anna neared the coast.', 'Last week, Super Typhoon Berta killed at least 74 people in the northern Philippines.'] }],
    ['those whom one cause killed', 'The dead included six people hit by falling trees in Korva.', 'The dead included 18 people hit by falling trees in Korva.'],
    ['a part that an article tells beside the whole', { sentences: ['The flood killed 129 people.', 'At least 69 people died in the flood, most of them under the mud.'] }, 'The flood killed 129 people.'],
    ['bodies and the dead', 'More than 20 bodies were found after the riot.', 'At least four people were killed in the riot.'],
    ['what may be yet', 'The flood killed 120 people.', 'The death toll from the flood might in the end reach 500.'],
    ['cattle', 'The flood killed 120 people.', 'Some 300 head of cattle were killed in the flood.'],
    ['what is being done', 'The army was evacuating 30,000 people on Friday from the bank of the river.', 'About 200,000 people have fled the floods.'],
  ])('leaves alone %s', (_name, a, b) => expect(find(a as string, b as string)).toEqual([]))

  it('leaves alone two articles from two places that do not know of each other', () => {
    const dated = (town: string, said: string) => {
      const source = miniBriefing({ sentences: [`${town} (AP) --`, said] })
      const [first] = source.sources
      if (first === undefined) throw new Error('no source')
      return { ...source, sources: [{ ...first, article: { ...first.article, units: first.article.units.map((unit, i) => (i === 0 ? { ...unit, kind: 'dateline' as const } : unit)) } }] }
    }
    const [a, b] = [dated('KORVA', 'Nearly 500 people have been sickened by bad water at a fair.'), dated('LEMMEN', 'More than 140 people were sickened by bad water after a feast.')]
    const [first, second] = [a.sources[0], b.sources[0]]
    if (first === undefined || second === undefined) throw new Error('no source')
    const joined = {
      ...a, sources: [first, { ...second, account: 2, article: { ...second.article, id: 's2' } }],
      chapters: [...a.chapters, ...b.chapters.map((chapter) => ({ ...chapter, paragraphs: chapter.paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map((sentence) => ({ ...sentence, id: `c1.s9${sentence.id.at(-1)}`, origins: sentence.origins.map((origin) => ({ ...origin, source: 's2' })) })) })) }))],
    }
    expect(disagreementsOf(joined).list).toEqual([])
  })

  it('sets tolls of one storm side by side from day to day', () => {
    const [found] = find(
      { published: '2020-10-23', sentences: ['Typhoon Anna neared the mainland on Friday after striking the northern Philippines with rain that killed at least 82 people.'] },
      { published: '2020-10-24', sentences: ['Typhoon Anna left a trail of ruins on Saturday.', 'Throughout the Philippines, at least 129 people died.'] },
      { published: '2020-10-25', sentences: ['Typhoon Anna lashed Taiwan on Sunday after killing more than 150 people in the Philippines.'] },
    )
    expect(found?.values.map(({ low, asOf }) => [low, asOf])).toEqual([[82, '2020-10-23'], [129, '2020-10-24'], [150, '2020-10-25']])
    expect([found?.about, found?.development]).toEqual(['people killed in Philippines', true])
  })

  it('reads tolls that rise, and those of its people', () => {
    expect(lows(find({ published: '2020-12-03', sentences: ['Two more victims of the cold were found in Poland, raising the death toll from two weeks of frost to at least 74.'] },
      { published: '2020-12-05', sentences: ['In Poland the death toll from three weeks of frost has reached 198.'] }))).toEqual([[74, 198]])
    expect(lows(find('Guatemala, where 60 people died, called for help.', 'Salvador counts its dead; Guatemala said 194 of its people had been killed.'))).toEqual([[60, 194]])
  })

  it('says that a toll may have grown in a day where an article says which came first, not where it was lowered', () => {
    const later = (...sentences: readonly string[]) => find({ published: '2020-12-03', sentences: ['The frost killed 32 people in Korva, police said.'] }, { published: '2020-12-03', sentences })[0]
    expect(later('In Korva, 36 people died in the frost, the mayor said.', 'Earlier police said 32 people in Korva had died.')?.development).toBe(true)
    expect(later('In Korva, 36 people died in the frost, the mayor said.')?.development).toBe(false)
    expect(later('In Korva, 27 people died in the frost, the mayor said.', 'Earlier police said 32 people in Korva had died.')?.development).toBe(false)
  })

  it('takes those who are some of the dead, over the end of a line too, for no other count of them', () => {
    const dead = (second: string) => lows(find('At least 2,000 people have died in the flood.', second)).flat()
    expect(dead('The flood has killed more than 3,000 people, 1,320 of\nthem along the river.')).not.toContain(1320)
    expect(dead('The flood has killed 1,320 people along the river.')).toContain(1320)
  })

  it('leaves alone a town and its country, however often both are named', () => {
    expect(find('At least 53 people were killed in Korva.', 'At least 129 people were killed in Mali.', 'Korva is in the north of Mali.', 'From Korva to the south of Mali rain goes on.')).toEqual([])
  })

  it('gives each figure of a sentence the place of its own phrase', () => {
    expect(figures(find('The blast killed 71 people in Upper Korva and 30 people in nearby Lemmen.', 'The blast killed 55 people in Lemmen.'))).toEqual([
      ['people killed in Lemmen', ['30 people in nearby Lemmen', '55 people in Lemmen']]])
  })

  it('follows a toll that is told in other words, and tells no other by it', () => {
    const apart = (second: string) => {
      const briefing = miniBriefing(...[
        { published: '2020-12-01', sentences: ['The bitter frost of the week has killed 120 people in Poland.', 'A ferry left late.', 'Snow fell on hills.'] }, { published: '2020-12-05', sentences: [second, 'The team won again.', 'A bridge was closed.'] },
        ...['A ferry left late.', 'The school reopened.', 'Snow fell on hills.', 'A bridge was closed.', 'The team won again.'].map((sentence) => ({ published: '2020-12-05', sentences: [sentence] })),
      ])
      return disagreementsOf({ ...briefing, chapters: briefing.chapters.flatMap((chapter) => chapter.paragraphs.map((paragraph, i) => ({
        ...chapter, id: `c${i + 1}`, paragraphs: [{ ...paragraph, sentences: paragraph.sentences.map((sentence) => ({ ...sentence, id: sentence.id.replace('c1', `c${i + 1}`) })) }],
      }))) }).list
    }
    expect(lows(apart('In Poland the toll from three weeks of frost has reached 183.'))).toEqual([[120, 183]])
    expect(apart('In Poland the toll from the mine blast has reached 183.')).toEqual([])
  })

  it('keeps least numbers of two days apart', () => {
    const on = (day: string, number: number) => ({ published: `2020-10-${day}`, sentences: [`The storm killed at least ${number} people in Mali.`] })
    expect(find(on('03', 400), on('05', 430), on('20', 500))[0]?.values.map(({ low, asOf }) => [low, asOf])).toEqual([[400, '2020-10-03'], [430, '2020-10-05'], [500, '2020-10-20']])
  })

  it('takes what a list of agencies reports for theirs', () => {
    const [found] = find({ sentences: ['AP - “The death toll passed 121,000, and thousands are homeless.”', 'NCP - “The death toll passed 150,000, and help is late.”'] })
    expect(found?.values.map(({ by, text }) => [by, text])).toEqual([['AP', 'The death toll passed 121,000'], ['NCP', 'The death toll passed 150,000']])
  })

  it('reads Arabic tolls', () => {
    const ar = (sentence: string) => ({ language: 'ar', sentences: [sentence] })
    expect(lows(find(ar('إن عدد القتلى من جراء الفيضان يستمر في الارتفاع متجاوزا 80000 شخص.'), ar('أودى الفيضان بحياة أكثر من 175،000 ضحية.')))).toEqual([[80_000, 175_000]])
    // what it may yet be
    expect(find(ar('قتل الفيضان 900 شخص.'), ar('قد يصل عدد الوفيات إلى 3000.'))).toEqual([])
  })

  it('shows words that give two figures once', () => {
    const ar = (...sentences: string[]) => ({ language: 'ar', sentences })
    const [found] = find(ar('بلغ عدد القتلى 80000 شخص وفقا للميناء.'), ar('بريد الميناء - "عدد القتلى تجاوز 121000 وما زال يرتفع"', 'إذاعة البحر - "ما لا يقل عن 124،000... والميناء يقول ان عدد القتلى يقترب من 150000"'))
    const texts = found?.values.map(({ text }) => text) ?? []
    expect(texts.length).toBeGreaterThan(1)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('gives a day only where all who give the value do', () => {
    const [found] = find({ published: '2020-10-30', sentences: ['The fire in Korva killed 60 people.'] }, { published: '2020-10-31', sentences: ['The fire in Korva killed 60 people.'] }, { published: '2020-11-02', sentences: ['The fire in Korva killed 72 people.'] })
    expect(found?.values.map(({ low, asOf, origins }) => [low, asOf, origins.length])).toEqual([[60, null, 2], [72, '2020-11-02', 1]])
  })

  it('cuts no value before its scope', () => {
    expect(figures(find('The flood killed 800 people, only in Korva.', 'In Korva the flood killed 1,400 people.'))).toEqual([['people killed in Korva', ['800 people, only in Korva', '1,400 people']]])
    expect(figures(find('Some 40,000 people were displaced by the flood in southern and central Korva, where help is late.', 'About 90,000 people were displaced by the flood in Korva.'))[0]?.[1]?.[0]).toContain('southern and central Korva')
  })
})
