import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauseAt, type ClauseSettings } from '../../../src/annotate/clauses/clauses.js'

const clause = (text: string, words: string, settings: ClauseSettings = { withTeller: true }, language = 'en') => {
  const start = text.indexOf(words)
  const found = clauseAt(text, language, { start, end: start + words.length }, settings)
  return text.slice(found.start, found.end)
}

describe('the clause that holds a place', () => {
  it.each([
    ['leaves off what goes on beside it', 'The minister on Monday accused the army of theft even as soldiers were leaving the town.', 'Monday', 'The minister on Monday accused the army of theft'],
    ['stands alone under a conjunction', 'She spoke of a disaster in Korva, where hundreds were rescued on Monday from the flooded school.', 'Monday', 'hundreds were rescued on Monday from the flooded school.'],
    ['leaves off a result', 'The river burst its banks on Monday, cutting off three villages.', 'Monday', 'The river burst its banks on Monday'],
    ['takes along the noun that a relative clause hangs on', 'Police named the driver, who was arrested on Monday.', 'Monday', 'Police named the driver, who was arrested on Monday.'],
    ['keeps two subjects of one verb together', 'The envoy, Jan Berg, and the minister, Eva Lund, on Monday said that the bridge was safe while engineers were still at work.', 'Monday', 'The envoy, Jan Berg, and the minister, Eva Lund, on Monday said that the bridge was safe'],
    ['keeps who tells it', 'The bridge fell on Monday, the mayor said.', 'Monday', 'The bridge fell on Monday, the mayor said.'],
    ['goes on where the verb has not come yet', 'After meeting the mayor on Monday, the minister said that 300 people were safe.', 'Monday', 'After meeting the mayor on Monday, the minister said that 300 people were safe.'],
    ['does not take a role for a clause', 'He was fired from his job as an accountant on Monday.', 'Monday', 'He was fired from his job as an accountant on Monday.'],
    ['drops a word that leads over', 'However, the dam held on Monday.', 'Monday', 'the dam held on Monday.'],
    ['splits at a semicolon', 'The road was closed on Sunday; the bridge fell on Monday.', 'Monday', 'the bridge fell on Monday.'],
    ['keeps quotations whole', 'He said the “deal, which we signed on Monday” was dead.', 'dead', 'He said the “deal, which we signed on Monday” was dead.'],
  ])('%s', (_name, text, words, expected) => expect(clause(text, words)).toBe(expected))

  const whole = (name: string, text: string, words: string) => [name, text, words, text] as const
  it.each<readonly [string, string, string, string]>([
    whole('a turn against it', 'The ministry first said the bridge fell on Monday, but later said that it had stood until Tuesday.', 'Monday'),
    whole('a half of a contrast', 'No houses have been lost in the valley, but the mayor said on Monday that nine barns had burned down.', 'Monday'),
    whole('the end of a list of verbs', 'The storm reached the coast on Monday after days of rain that killed 12 people, ruined crops, and drove thousands from their homes.', 'Monday'),
    whole('an alternative', 'By the time the boats came on Monday they were lost, clinging to trees or waiting on the roofs.', 'Monday'),
    whole('who says it, behind a part that could be left off', 'The nine men were taken on Monday after soldiers searched the house where they lived, said Jan Berg, head of the guard.', 'Monday'),
    whole('a verb that is still to come', 'On Monday, the morning after the dam broke in the hills, Berg, an engineer who had built two others, closed the road.', 'Monday'),
    whole('two subjects of one verb', 'In March, as the council debated a new law, Eva Lund, the mayor of Altdorf, and the heads of three schools wrote a letter.', 'March'),
    whole('who is said to do it', 'One letter, dated Monday from the valley, quotes a farmer saying the soldiers, coming from the hills, burned his barn.', 'Monday'),
    whole('the end of a relative clause', 'It was reported that the hotel, where the players were staying, was searched late on Monday.', 'Monday'),
    whole('which one is meant', 'Half of the families left the camps on Monday when they got the help they had asked for.', 'Monday'),
    whole('a subject that a time of day follows', 'The fire that broke out just a few minutes before midnight Monday gutted the hall and left nine people homeless.', 'Monday'),
    whole('a place where it has none', 'In southern Velia, about 50 people fled when the river rose after officials on Monday had to open the gates of the dam.', 'Monday'),
    whole('the rest of so far', 'So far, nine doctors have come on Monday.', 'Monday'),
    ['leaves off a second clause', 'The council met in the hall on Monday, and the mayor thanked the firemen for their work.', 'Monday', 'The council met in the hall on Monday'],
    ['begins inside where its own names tell the place', 'In southern Velia, about 50 people fled after soldiers on Monday opened the gates of the Sarn dam.', 'Monday', 'soldiers on Monday opened the gates of the Sarn dam.'],
  ])('keeps %s', (_name, text, words, expected) => expect(clause(text, words)).toBe(expected))

  it('cuts nothing that has the room, and no turn or teller, in other languages', () => {
    const withTeller = { withTeller: true }
    expect(clause('Le pont est tombé dimanche matin, alors que les ouvriers étaient partis.', 'dimanche', withTeller, 'fr')).toContain('alors que')
    expect(clause('Le pont est tombé dimanche matin à Sauvigny, où vivent mille personnes, a déclaré le maire.', 'dimanche', withTeller, 'fr')).toContain('a déclaré le maire')
    expect(clause('Le pont est tombé dimanche matin à Sauvigny, où vivent mille personnes.', 'dimanche', withTeller, 'fr')).toBe('Le pont est tombé dimanche matin à Sauvigny')
    expect(clause('Le pont est tombé dimanche matin à Sauvigny, où vivent mille personnes.', 'dimanche', { withTeller: true, most: 16 }, 'fr')).toContain('mille')
  })
  it('can leave off who tells it', () => {
    expect(clause('The mayor said that 300 people left the town on Monday.', '300', { withTeller: false })).toBe('300 people left the town on Monday.')
  })
  it('leaves off who tells it in the middle of a sentence, and when someone said so', () => {
    expect(clause('The death toll reached 263, the fire brigade said, and 190 people were still missing.', '263', { withTeller: false })).toBe('The death toll reached 263')
    expect(clause('Later on Monday, Swiss envoy Jan Berg said 300 people had left the town.', '300', { withTeller: false })).toBe('300 people had left the town.')
    expect(clause('The driver died after, police say, pointing a gun at 3 people.', '3', { withTeller: false })).toBe('The driver died after, police say, pointing a gun at 3 people.')
  })
  it('takes along a condition', () => {
    expect(clause('If the dam is not mended, the flood will go on.', 'flood', { withTeller: false, withCondition: true })).toBe('If the dam is not mended, the flood will go on.')
  })
  it('takes along what hangs on it while there is room', () => {
    const text = 'The river burst its banks on Monday, cutting off three villages, as rescuers looked for two missing children in the hills.'
    expect(clause(text, 'Monday', { withTeller: true, most: 12 })).toBe('The river burst its banks on Monday, cutting off three villages')
  })
  it('reads quoted speech on its own', () => {
    expect(clause('“We saw the bridge fall on Monday, while the boys were at school,” she said.', 'Monday', { withTeller: false })).toBe('We saw the bridge fall on Monday')
  })
  it.each([
    ['es', 'El puente cayó el lunes por la noche, mientras los vecinos dormían.', 'lunes', 'El puente cayó el lunes por la noche'],
    ['de', 'Die Brücke stürzte am Montagabend ein, während die Stadt schlief.', 'Montagabend', 'Die Brücke stürzte am Montagabend ein'],
    ['ar', 'انهار الجسر القديم مساء يوم الاثنين، بينما كان السكان نائمين.', 'الاثنين', 'انهار الجسر القديم مساء يوم الاثنين'],
  ])('%s: cuts only after a comma', (language, text, words, expected) => expect(clause(text, words, { withTeller: true }, language)).toBe(expected))
})

it('is always a stretch of the text that holds the place, or stands in the quotation around it', () => {
  const piece = fc.constantFrom('the bridge', 'fell', 'on Monday', ', and', ', who', ' after', ' as', ' that', 'said', '“', '”', '(', ')', '; ', '— ', 'If', 'was', 'killing ten', ', ', '. ')
  fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 16 }), fc.nat(), fc.boolean(), (pieces, at, withTeller) => {
    const text = pieces.join(' ')
    const start = at % text.length
    const found = clauseAt(text, 'en', { start, end: start + 1 }, { withTeller, most: at % 9 })
    expect(found.start).toBeGreaterThanOrEqual(0)
    expect(found.end).toBeLessThanOrEqual(text.length)
    expect(found.start).toBeLessThanOrEqual(found.end)
  }))
})
