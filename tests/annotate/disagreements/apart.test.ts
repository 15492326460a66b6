import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const find = (...sources: readonly (MiniSource | string)[]) =>
  disagreementsOf(miniBriefing(...sources.map((source) => (typeof source === 'string' ? { sentences: [source] } : source)))).list
const texts = (list: ReturnType<typeof find>) => list.map(({ values }) => values.map(({ text }) => text))
const lows = (list: ReturnType<typeof find>) => list.map(({ values }) => values.map(({ low }) => low))

describe('what looks like a conflict and is none', () => {
  it('takes no unit of measure for a thing that is counted, in a language whose nouns are not known', () => {
    const quake = (size: string, depth: string): MiniSource => ({ language: 'el', sentences: [`Ο σεισμός είχε μέγεθος ${size} και έγινε σε βάθος ${depth} χιλιομέτρων κοντά στο λιμάνι της Κόρβας.`] })
    expect(find(quake('5.8', '32.6'), quake('5.6', '41.9'))).toEqual([])
    expect(find('The storm tore 14 cables from the harbour bridge.', 'The storm tore 23 cables from the harbour bridge.')).toHaveLength(1)
  })

  it('sets no hours of two like events against each other, in a language whose words for another are not known', () => {
    const shock = (hour: string): MiniSource => ({ published: '2020-10-22', language: 'el', sentences: [`Ένας ακόμη μετασεισμός έγινε στις ${hour} τοπική ώρα κοντά στο παλιό λιμάνι της Κόρβας.`] })
    expect(find(shock('02:41'), shock('06:57'))).toEqual([])
  })

  it('takes two days of two journeys for no discrepancy, but those of one', () => {
    const flag = 'The discrepancy in the timing could not be immediately clarified.'
    const at = (...sentences: readonly string[]) => find({ published: '2020-12-02', sentences: [...sentences, flag] })
    expect(at('An envoy said Berg would travel to Korva on Saturday to meet the council.', 'Berg\u2019s stay in Lemmen is due to end Friday, according to the programme.')).toEqual([])
    expect(at('An envoy said the ferry would leave Korva on Saturday.', 'The ferry is to leave Korva on Friday, according to the programme.')).toHaveLength(1)
  })

  it('sets no denial of one town against what is said of another', () => {
    const denial = 'The head of Korva\u2019s campaign to stage the games denied allegations that officials bribed members to back the bid.'
    expect(find('A member said that officials bribed members to back the bid of Lemmen Bay.', denial)).toEqual([])
    expect(find('A member said that officials bribed members to back the bid of Korva.', denial)).toHaveLength(1)
  })
})

describe('who and where', () => {
  it('counts among the dead those of whom the end of the clause says that they were killed', () => {
    expect(lows(find('A total of 248 people, including a dozen boatmen, were killed in the Korva blast.', 'The blast in Korva killed 213 people.'))).toEqual([[248, 213]])
    expect(find('A total of 248 people, including a dozen boatmen, were rescued from the Korva blast.', 'The blast in Korva killed 213 people.')).toEqual([])
  })

  it('takes a national board for no word on the country that an article was written in', () => {
    const dated = miniBriefing({ sentences: ['HALBURG, Denmark (AP) --', 'In Korva, the National Relief Committee counted 174 people killed by the flood.'] }, { sentences: ['The flood in Korva killed 239 people.'] })
    const [first, second] = dated.sources
    if (first === undefined || second === undefined) throw new Error('no source')
    const article = { ...first.article, units: first.article.units.map((unit, i) => (i === 0 ? { ...unit, kind: 'dateline' as const } : unit)) }
    expect(lows(disagreementsOf({ ...dated, sources: [{ ...first, article }, second] }).list)).toEqual([[174, 239]])
  })

  it('takes what a toll is estimated to be for the toll', () => {
    const [found] = find({ published: '2020-01-23', sentences: ['The death toll from the flood in Korva, as of Friday, is estimated to be 110,000.'] }, { published: '2020-01-24', sentences: ['The flood in Korva killed 200,000 people.'] })
    expect(found?.values.map(({ low }) => low)).toEqual([110000, 200000])
    expect(find('The death toll from the flood in Korva is expected to be 110,000.', 'The flood in Korva killed 200,000 people.')).toEqual([])
  })

  it('sets the number of a second voice against that of the sentence before it', () => {
    const [found] = find({ sentences: ['A court report put the death toll at 50.', 'Campaigners say about 200 people were killed.'] }, 'A crowd remembered the raid on the harbour.')
    expect(found?.values.map(({ low, by }) => [low, by])).toEqual([[50, 'A court report'], [200, 'Campaigners']])
    expect(lows(find({ sentences: ['The raid on the harbour killed at least 50 people.', 'Campaigners say at least 200 people were killed.'] }, { sentences: ['The harbour raid killed 50 people.', 'Campaigners claim that about 200 people were killed.'] }))).toEqual([[50, 200]])
    // two raids
    expect(find({ sentences: ['The raid on the harbour killed at least 50 people.', 'Campaigners say that 200 people were killed in Lemmen on Friday.'] })).toEqual([])
  })

  it('shows an exact number in words that give it, not in those that give more', () => {
    const raids = (many: string) => `The raids in Korva have seen ${many} detained or questioned over the harbour guild.`
    expect(texts(find('Police in Korva have detained or questioned more than 30 people over the harbour guild.', raids('30 guildsmen'), raids('at least 38 guildsmen')))[0]?.map((text) => /more than/u.test(text))).toEqual([false, false])
  })

  it('gathers the dead of one place over articles that share little else', () => {
    const storm = miniBriefing({ published: '2020-11-01', sentences: ['In Salvador, 140 people died in flash floods.', 'Masons feasted at the opened harbour.'] }, { published: '2020-11-03', sentences: ['In Salvador, the board listed 174 dead.', 'Pilots mended ropes along the quay.'] },
      { published: '2020-11-05', sentences: ['In Salvador, the death toll from the floods has reached 239.'] }, ...['Ferries ran again.', 'Masons feasted at the opened harbour.', 'Pilots mended ropes along the quay.'].map((sentence) => ({ sentences: [sentence] })))
    // the first stands in a chapter of its own
    const chapters = storm.chapters.map((chapter) => ({ ...chapter, paragraphs: chapter.paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map((sentence) => (sentence.id === 'c1.s1' ? { ...sentence, id: 'c2.s1' } : sentence)) })) }))
    expect(lows(disagreementsOf({ ...storm, chapters }).list)).toEqual([[140, 174, 239]])
  })
})
