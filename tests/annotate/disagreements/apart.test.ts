import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const find = (...sources: readonly (MiniSource | string)[]) =>
  disagreementsOf(miniBriefing(...sources.map((source) => (typeof source === 'string' ? { sentences: [source] } : source)))).list

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
