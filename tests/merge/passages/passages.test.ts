import { describe, expect, it } from 'vitest'
import { goesOnWith, leansOn } from '../../../src/merge/passages/leaning.js'
import { tiesOf } from '../../../src/merge/passages/passages.js'
import { chooseWordings } from '../../../src/merge/wording.js'
import { passagesOf } from '../../../src/merge/passages/blocks.js'
import { stackOf } from '../stack.js'

const leans = (text: string, before = 'A convoy left the harbour.') => leansOn(text, before, 'en', () => false)

describe('leaning', () => {
  it.each([
    'She refused.', 'However, the pumps held.', '“They’ve lost everything,” a neighbour said.', 'On Monday, he resigned.', 'The officials knew the names of the 31.',
    'Some 300 people died in the floods of that year.', 'In Korva, for example, the pumps failed twice.', 'The whole harvest was lost, she said.', 'Under his plan, rents will rise.',
    'On that basis the papers printed the list.', 'Most were children.', 'The convoy reached the border.', 'The buses came back two hours later.', '“We had no choice,” he said.', 'Such losses are rare.',
    'According to the official, the work began in May.',
  ])('finds that it cannot stand alone: %s', (text) => expect(leans(text)).toBe(true))

  it.each([
    'According to the official in Korva, the work began in May.', 'Both Norway and Chad signed.', 'It is clear that the dam held.', 'There is no water in the town.', 'This week the court sits again.', 'Later on Friday, the port reopened.',
    'In 1954 the river rose too, and 300 people died that year.', 'Maria Lund left early because she was ill, she said.', 'In her speech, Maria Lund thanked the crews.', 'In those days the port was small.',
    'Meanwhile, the port reopened.', 'Those who stayed were fed.', 'Maria Lund said she would appeal.', '“We had no choice,” Maria Lund said.',
  ])('finds that it can: %s', (text) => expect(leans(text)).toBe(false))
})

describe('what was told a sentence before', () => {
  it.each([
    'Ines Vogt brushed aside those issues.', 'Maria Lund did not discuss that obstacle in Korva.', 'Altdorf has not asked for either of these men.', 'The port denies the charges.', 'It was not possible to confirm either claim.',
    'Paul Lund is being tried there.', 'A local agency said he would ask for asylum.', 'Many lost their masts.', 'Ines Vogt, in turn, accuses the port.', 'As such, Ines Vogt cannot sign.', 'The fire began that same day.',
    'The council of Korva has been less daring.', 'Korva had repeatedly rejected such a mission.',
    'Some of the boats were never found.', 'One of the exits was blocked.', 'In one hospital, doctors worked by torchlight.', 'If they come, Ines Vogt will not meet them.', 'The 29-year-old was let go.',
    'The harbour burned down the next day.', 'Maria Lund was mayor at the time.',
    'Eight others drowned in Weil.', 'Some 40 others swam to Korva.', 'The first step of the three months is to count the boats.', 'The aim is to open the harbour of Korva.', 'Late last week, they said tests had found oil in the harbour.', 'In 1980 they said the harbour was safe.',
    'Oh, well.', 'Far from it.',
  ])('leans on it: %s', (text) => expect(leans(text)).toBe(true))

  it.each([
    'Ines Vogt fed those who stayed.', 'Those killed were from Korva.', 'The rules on visas hurt sailors, and those rules will stay.', 'The port denies the charges of theft.', 'Many sailors lost their masts.', 'The town of Korva is poorer this year.',
    'Some of the boats of Korva were never found.', 'One of the first boats was found near Korva.', 'In one month, Korva lost three boats.', 'If it is true that Korva fell, Ines Vogt must go.', 'The 29-year-old Maria Lund was let go.',
    'Eight sailors drowned in Weil.', 'The first step of Ines Vogt was to count the boats.', 'The aim of Korva is to open the harbour.', 'Late last week, sailors said they had found oil.', 'In the hills they said nothing.',
    'On 3 May Ines Vogt signed, and the harbour burned down the next day.', 'Maria Lund was mayor at the time of the fire.',
    'In this country, the port said, there is no law on ferries.', 'Korva is more daring than Altdorf.', 'Maria Lund told the agency that he would stay.', 'The council said that officials had left.', 'There were no boats.', 'Trains run again.',
  ])('stands alone: %s', (text) => expect(leans(text)).toBe(false))
})

describe('a sentence in one paragraph with the one before it', () => {
  const goesOn = (text: string, before: string) => goesOnWith(text, before, 'en')

  it.each([
    ['The attack killed nine.', 'Gunmen shot at the market of Korva in an attack on Friday.'],
    ['The pumps were new.', 'All four pumps failed.'],
    ['Mayor Ines Vogt also thanked the crews.', 'The bridge is shut.'],
    ['Fellow rider Jan Dorsky stopped too.', 'Maria Lund left the race.'],
  ])('goes on with it: %s', (text, before) => expect(goesOn(text, before)).toBe(true))

  it.each([
    ['The attack killed nine.', 'Gunmen fled from Korva on Friday.'],
    ['The mayor of Korva resigned.', 'The mayor of Altdorf resigned.'],
    ['Rain fell in Altdorf and in the hills, and it also fell in Korva.', 'The bridge is shut.'],
  ])('need not: %s', (text, before) => expect(goesOn(text, before)).toBe(false))
})

describe('ties', () => {
  it('holds somebody whom few sentences speak of to the one before, across paragraphs', async () => {
    const tie = async (text: string) => {
      const [article] = await stackOf(text)
      return tiesOf(article as NonNullable<typeof article>, article?.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])) ?? []).at(-1)
    }
    const march = 'A column of reinforcements left Korva on foot.\n\nThe soldiers stopped for the night at the bridge.\n'
    expect(await tie(march)).toBe('soft')
    expect(await tie(`${['Soldiers held Altdorf.', 'Soldiers held the dam.', 'Soldiers shelled the port.', 'Few soldiers came back.'].join('\n\n')}\n\n${march}`)).toBe('none')
  })

  it.each([
    ['The last train was six hours late.', 'The delay cost Korva its place in the cup.', 'The delay of the train cost Korva its place in the cup.'],
    ['All whom Korva elected met on the bridge.', 'The five mayors shook hands.', 'The five mayors of Altdorf shook hands.'],
    ['The Harbour Front has no seat in the council.', 'The party’s leader lives in Altdorf.', 'The president’s doctor lives in Altdorf.'],
  ])('holds what stands for the sentence before to it, across paragraphs: %s %s', async (before, leaning, standing) => {
    const ties = async (text: string) => {
      const [article] = await stackOf(text)
      return tiesOf(article as NonNullable<typeof article>, article?.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])) ?? [])
    }
    expect(await ties(`${before}\n\n${leaning}\n`)).toEqual(['none', 'soft'])
    expect(await ties(`${before}\n\n${standing}\n`)).toEqual(['none', 'none'])
  })

  describe('a sentence without a place or a person of its own', () => {
    const lastTie = async (text: string) => {
      const [article] = await stackOf(text)
      return tiesOf(article as NonNullable<typeof article>, article?.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])) ?? []).at(-1)
    }

    it.each([
      ['The government opened two shelters.', 'The Danish government opened two shelters.'],
      ['Without power, residents cooked on open fires.', 'Without power, residents of the hills cooked on open fires.'],
      ['Some 300 boats sank off the island province.', 'Some 300 boats sank off the island province of Weil.'],
    ])('goes with the one that names the place: %s', async (leaning, standing) => {
      const before = 'Two sailors drowned in Altdorf on Friday.\n\n'
      expect(await lastTie(`${before}${leaning}\n`)).toBe('soft')
      expect(await lastTie(`${before}${standing}\n`)).toBe('none')
    })

    it('stands alone where the whole article plays at that place', async () => {
      const told = ['Snow fell in Altdorf.', 'Trains left Altdorf late.', 'Nobody skates in Altdorf.', 'Schools shut in Altdorf.'].join('\n\n')
      expect(await lastTie(`${told}\n\nTwo sailors drowned in Altdorf on Friday.\n\nThe government opened two shelters.\n`)).toBe('none')
    })

    it.each([
      ['Many hope he will stay.', 'Many hope a mayor will do what he can.'],
      ['Protests followed him home.', 'Protests followed Paul Lund to his home.'],
      ['Friends close to her said as much.', 'The mother thanked friends close to her.'],
    ])('goes with the one that names the person: %s', async (leaning, standing) => {
      const before = 'The council heard Ines Vogt and Paul Brenn on Friday.\n\n'
      expect(await lastTie(`${before}${leaning}\n`)).toBe('soft')
      expect(await lastTie(`${before}${standing}\n`)).toBe('none')
    })
  })

  it('holds a definite thing to the sentence of its paragraph that brings it up, not to one of the paragraph before', async () => {
    const tie = async (between: string) => {
      const [article] = await stackOf(`Ines Vogt opened a bridge at Korva.${between}The bridge cost two million euros.\n`)
      return tiesOf(article as NonNullable<typeof article>, article?.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])) ?? [])
    }
    expect(await tie(' Trains run again. ')).toEqual(['none', 'none', 'none'])
    expect(await tie(' Nobody had asked for bridges. ')).toEqual(['none', 'none', 'soft'])
    expect(await tie(' Nobody had asked for bridges.\n\n')).toEqual(['none', 'none', 'none'])
  })

  describe('quoted words', () => {
    const tiesIn = async (text: string) => {
      const [article] = await stackOf(text)
      return tiesOf(article as NonNullable<typeof article>, article?.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])) ?? [])
    }

    it.each([
      ['whose speaker only the sentence before names', 'Ines Vogt described the night. “We saw no lights. Nobody came.” Trains run again.\n'],
      ['of several sentences that end with a pronoun', 'Ines Vogt lost her boat.\n\n“I have no hope. It is gone,” she said on the quay. Trains run again.\n'],
      ['of several sentences that end with a verb and a pronoun', 'Paul Lund lost his boat.\n\n"I have no hope. It is gone," said he on the quay. Trains run again.\n'],
    ])('go with the sentence before: those %s', async (_, text) => expect(await tiesIn(text)).toEqual(['none', 'soft', 'hard', 'none']))

    it.each([
      ['that open anew for each of their paragraphs', 'Ines Vogt lost her boat.\n\n“I have no hope. “The boat is gone,” Paul Lund said on the quay. Trains run again. The pier of Korva is open.\n', ['none', 'none', 'hard', 'none', 'none']],
      ['that open anew with a straight mark', 'Ines Vogt lost her boat.\n\n"I have no hope. "The boat is gone," Paul Lund said on the quay. Trains run again. The pier of Korva is open.\n', ['none', 'none', 'hard', 'none', 'none']],
      ['closed by a curly mark', 'Ines Vogt lost her boat.\n\n"I have no hope,” Paul Lund said on the quay. Trains run again. The pier of Korva is open.\n', ['none', 'none', 'none', 'none']],
      ['opened by a curly mark and closed by a straight one', 'Ines Vogt lost her boat.\n\n“I have no hope," Paul Lund said on the quay. Trains run again. The pier of Korva is open.\n', ['none', 'none', 'none', 'none']],
      ['inside curly ones', 'Ines Vogt lost her boat.\n\n“Nobody said "stop" to Paul Lund. Trains run again. The pier of Korva is open,” Maria Lund said.\n', ['none', 'none', 'hard', 'hard']],
      ['behind a mark that was lost', 'Ines Vogt lost her boat.\n\nThe boat is gone," Paul Lund said on the quay. Trains run again. The pier of Korva is "open".\n', ['none', 'soft', 'none', 'none']],
      ['that name their speaker', 'Ines Vogt lost her boat.\n\n“I have no hope. It is gone,” Paul Lund said on the quay. Trains run again.\n', ['none', 'none', 'hard', 'none']],
      ['whose speaker is named behind the next', 'Ines Vogt lost her boat.\n\n“The boat is gone.” “I saw it sink,” said Paul Lund.\n', ['none', 'none', 'soft']],
      ['that stand below a signature', '“The ferry is late.”\n\n- “Anna”\n\n“Nobody told us why it never came.”\n', ['none', 'none', 'none']],
    ])('stand alone: those %s', async (_, text, ties) => expect(await tiesIn(text)).toEqual(ties))
  })

  it('keeps a sentence that names nothing with the place that the one before opens with', async () => {
    const tie = async (text: string) => {
      const [article] = await stackOf(text)
      return tiesOf(article as NonNullable<typeof article>, article?.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])) ?? []).at(-1)
    }
    expect(await tie('In Belgium, schools sent children home. Shops ran out of bread.\n')).toBe('soft')
    expect(await tie('In neighbouring Belgium, schools sent children home. Shops ran out of bread.\n')).toBe('soft')
    expect(await tie('In Belgium, schools sent children home.\n\nShops ran out of bread.\n')).toBe('none')
    expect(await tie('In Belgium, schools sent children home. Shops in Germany ran out of bread.\n')).toBe('none')
    expect(await tie('Schools in Belgium sent children home. Shops ran out of bread.\n')).toBe('none')
    expect(await tie('In Belgium, schools sent children home. Tuesday showed how little bread there was.\n')).toBe('none')
  })

  it('holds the sentences inside one pair of straight marks together', async () => {
    const [article] = await stackOf('The mayor spoke on Friday. "The bridge is safe. We tested it twice," Ines Vogt said. Trains run again.\n')
    const units = article?.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])) ?? []
    expect(tiesOf(article as NonNullable<typeof article>, units)).toEqual(['none', 'none', 'hard', 'none'])
  })

  it('holds the sentences inside one pair of quotation marks together', async () => {
    const [article] = await stackOf('The mayor spoke on Friday. “The bridge is safe. We tested it twice,” Ines Vogt said. Trains run again.\n')
    const units = article?.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])) ?? []
    expect(tiesOf(article as NonNullable<typeof article>, units)).toEqual(['none', 'none', 'hard', 'none'])
  })
})

describe('who and what is meant', () => {
  const lastTie = async (text: string) => {
    const [article] = await stackOf(text)
    return tiesOf(article as NonNullable<typeof article>, article?.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])) ?? []).at(-1)
  }

  it.each([
    ['either of two climbers', 'Two climbers died on Mount Olme. Per Strand fell from the ridge at noon.\n\nA team had to carry the man down the ice by night.\n', 'soft'],
    ['the only one there is', 'A climber died on Mount Olme. He fell from the ridge at noon.\n\nA team had to carry the man down the ice by night.\n', 'none'],
    ['one whom the sentence tells of itself', 'Two climbers died on Mount Olme. Per Strand fell from the ridge at noon.\n\nA team found a man in a tent and had to carry the man down the ice.\n', 'none'],
    ['one whom a clause tells from the other', 'Two climbers died on Mount Olme. Per Strand fell from the ridge at noon.\n\nA team had to carry the man who fell first down the ice.\n', 'none'],
    ['one who is no climber', 'Two climbers died on Mount Olme. Per Strand fell from the ridge at noon.\n\nThe weather kept the pilot in the valley by night.\n', 'none'],
    ['what helped', 'Per Strand never gave way in Korva.\n\nIf that helped him to a nickname, so be it.\n', 'soft'],
    ['what nothing stands for', 'The ferry was new.\n\nWhat Maria Lund did not say was that it was also the first.\n', 'soft'],
    ['what the sentence names itself', 'The ferry was new.\n\nWhat the yard did not say was that it had burned down.\n', 'none'],
    ['nothing', 'The ferry was new.\n\nWhen Per Strand made it to Korva, schools were shut.\n', 'none'],
  ])('%s', async (_, text, tie) => expect(await lastTie(text)).toBe(tie))

  it('keeps quoted words with the sentence that names their speaker', async () => {
    const [article] = await stackOf('The fire began at noon.\n\nNorland Mills said: “The store at Olme is lost.”\n\nNobody was hurt in the fire.\n\n“The store will be built again, and we are sorry for the town.”\n')
    if (article === undefined) throw new Error('no article')
    const quote = article.quotations.at(-1)
    const ties = tiesOf(article, article.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])))
    const told = { ...article, quotations: article.quotations.map((quotation) => (quotation === quote ? { ...quotation, speaker: 'Norland Mills', cue: article.quotations[0]?.cue ?? null } : quotation)) }
    expect(ties.length).toBe(4)
    expect(tiesOf(told, told.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : []))).slice(2)).toEqual(['soft', 'soft'])
  })
})

describe('lists', () => {
  it('keeps what is only named in a list with the words that lead to it', async () => {
    const [article] = await stackOf('The mayor chose three builders:\n\n- Vogt and Daughters, Altdorf\n- Lund Bridges, Korva\n- The third firm has yet to sign.\n\nWork will begin in May.\n')
    const units = article?.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])) ?? []
    expect(tiesOf(article as NonNullable<typeof article>, units)).toEqual(['none', 'soft', 'hard', 'soft', 'none'])
  })

  it('lets the points of a list that nothing leads to stand alone', async () => {
    const [article] = await stackOf('The mayor spoke on Friday.\n\n- The bridge at Korva is shut.\n- Trains run again.\n')
    const units = article?.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : [])) ?? []
    expect(tiesOf(article as NonNullable<typeof article>, units)).toEqual(['none', 'none', 'none'])
  })
})

describe('wording', () => {
  it('prints a quotation whole where a part of it stands in one source only', () => {
    const { standsFor } = chooseWordings({ ties: ['none', 'hard', 'none'], covers: () => true, holdsWords: () => true, quotedWhole: () => false, opensQuoted: () => true }, [{ members: [0, 2], able: [0, 2], stands: 2 }])
    expect([...standsFor]).toEqual([0, 1, 0])
  })

  it('opens a quotation again where its first sentence is said better elsewhere', () => {
    const { standsFor, reopened } = chooseWordings({ ties: ['none', 'hard', 'none'], covers: (wording) => wording === 2, holdsWords: () => true, quotedWhole: () => false, opensQuoted: () => true }, [{ members: [0, 2], able: [2], stands: 2 }])
    expect([...standsFor]).toEqual([2, 1, 2])
    expect([...reopened]).toEqual([1])
  })

  it('moves a leaning sentence behind the wording that stands for what it leans on', () => {
    const { passages } = passagesOf(['none', 'soft', 'none', 'soft'], Int32Array.from([2, 1, 2, 3]), { hold: () => 'loose', textOf: () => '', namesOf: () => [], articleOf: (index) => Math.floor(index / 2), hangs: () => false })
    expect(passages).toEqual([[2, 3, 1]])
  })
})
