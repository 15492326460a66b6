import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { aboutWords } from '../../../src/annotate/disagreements/words.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const find = (...sources: readonly (MiniSource | string)[]) =>
  disagreementsOf(miniBriefing(...sources.map((source) => (typeof source === 'string' ? { sentences: [source] } : source)))).list
const texts = (list: ReturnType<typeof find>) => list.map((one) => [one.kind, one.about, one.values.map((value) => value.text)])

describe('figures that part', () => {
  it('sets two counts of the same people against each other, with scope', () => {
    expect(texts(find('The mayor said 3,000 people were trapped in Korva.', 'Aid workers said about 9,000 people remain in Korva.'))).toEqual([
      ['figure', 'people in Korva', ['3,000 people were trapped in Korva', 'about 9,000 people remain in Korva']]])
  })

  it('compares the dead with the dead and not with the injured', () => {
    expect(texts(find('The quake killed 31 people and injured 200.', 'At least 54 people died in the quake, officials said.'))).toEqual([
      ['figure', 'number of people killed', ['31 people', 'At least 54 people died in the quake']]])
  })

  it('takes a number that its giver took back for no number', () => {
    const told = (last: string) => find('The fire in Korva killed 60 people.', `The police of Korva had reported 85 people dead in the fire${last}`).length
    expect(told('.')).toBe(1)
    expect(told(', but on Friday evening backed off that figure.')).toBe(0)
    expect(told(', but backed the mayor.')).toBe(1)
  })

  it('credits a rounded number with no exact one that is further off than its last figure', () => {
    const injured = (one: string, other: string) => find(`The fire in Korva injured ${one} people.`, `The fire in Korva injured ${other} people, doctors said.`).length
    expect(injured('about 180', '162')).toBe(1)
    expect(injured('about 200', '188')).toBe(0)
    expect(injured('about 180', '176')).toBe(0)
  })

  it('compares all who were arrested so far with all who were detained, and not with those of one night', () => {
    const found = find('More than 200 people have been arrested in the riots.', 'The courts are busy; more than 400 protesters have been detained over the unrest.', 'On Tuesday night police arrested 24 people near the harbour.')
    expect(texts(found).map(([, , values]) => values)).toEqual([['More than 200 people have been arrested in the riots', 'more than 400 protesters have been detained over the unrest']])
  })

  it('compares what became of the same things of one town', () => {
    expect(find('The chamber of trade counted 355 damaged shops in Korva.', 'In Korva, 565 shops were badly damaged, a lawyer said.').map(({ values }) => values.map(({ low }) => low))).toEqual([[355, 565]])
  })

  it('shows what stands, not that it would not', () => {
    const [found] = find('If the mayor had acted, we would not have 355 damaged shops in Korva, she said.', 'In Korva, 565 shops were badly damaged, a lawyer said.')
    expect(found?.values[0]?.text).toBe('355 damaged shops in Korva')
  })

  it('takes the dead of one place for a part where the same article counts more', () => {
    const local = { sentences: ['The quake struck Upper Korva.', 'The death toll reached 260.', 'Soldiers who reached Upper Korva found 30 dead.'] }
    const [found] = find(local, { sentences: ['Upper Korva is in ruins.', 'At least 140 people were killed, the agency said.'] })
    expect(found?.values.map(({ low }) => low).sort()).toEqual([140, 260])
    expect(found?.about).toBe('number of people killed')
  })

  it('counts the wounded whole where they are others than the dead', () => {
    expect(find('The quake killed 10 people and injured another 70.', 'The quake injured 110 people, the mayor said.').map(({ values }) => values.map(({ low }) => low))).toEqual([[70, 110]])
    // those are more of the same
    const found = find('The quake killed 10 people, injured 40 in Korva and injured another 70 in Lemmen.', 'The quake injured 110 people, the mayor said.')
    expect(found.flatMap(({ values }) => values.map(({ low }) => low))).not.toContain(70)
  })

  it.each([
    ['a round and an exact number', 'Some 950 people fled the town.', 'Police said 951 people fled the town.'],
    ['a vague and an exact number', 'Thousands of people fled the town.', 'Police said 8,400 people fled the town.'],
    ['different things', 'About 40 people died in the fire.', 'The fire hurt 90 people.'],
    ['a share of the count', 'The flood killed 40 people, including 12 children.', 'The flood killed 40 people, 9 of them children from one school.'],
    ['the dead and the living', 'Soldiers found 38 dead and some 90 survivors in Korva.', 'The quake killed 38 people in Korva, the mayor said.'],
    ['what is planned', 'About 500 people would be evacuated.', 'So far 120 people were evacuated.'],
    ['more of the same', 'The blast killed 12 people.', 'Another 30 people were killed.'],
    ['a whole war', 'The raid killed 12 people.', 'More than 200,000 people have been killed since the war began.'],
    ['different places', 'About 300 people were killed in Korva.', 'Some 90 people were killed in Lemmen.'],
    ['different days', { published: '2020-03-06', sentences: ['The shelling on Monday killed 12 people.'] }, { published: '2020-03-06', sentences: ['The shelling on Wednesday killed 30 people.'] }],
    ['bodies that were found and the dead', 'Rescuers found 17 bodies under the snow.', 'At least 85 people were killed by the snow.'],
    ['the dead whose names are known', 'The fire killed 60 people.', 'By Friday 14 bodies had been identified after the fire.'],
    ['the worst of the injured', 'The fire injured 180 people.', 'Of the injured, 57 were in intensive care after the fire.'],
    ['an earlier disaster', { published: '2020-03-06', sentences: ['The storm killed 80 people in Korva.'] }, { published: '2020-03-06', sentences: ['It was the strongest storm to strike Korva since 1988, when another killed more than 300 people.'] }],
    ['two countries', 'Guatemala reported 100 storm-related deaths.', 'El Salvador, where 240 people died in floods, called for help.'],
    ['medals of two kinds', 'The team won five bronze medals at the games in Korva.', 'The team won three gold medals at the games in Korva.'],
    ['members of a party', 'Some 12 Democrats voted against the bill in the Senate.', 'There are 45 Democrats in the Senate to vote for the bill.'],
    ['children among the homeless', 'The flood left 330,000 people homeless.', 'Roughly 180,000 homeless are estimated to be children.'],
    ['one voice twice', { sentences: ['About 300 people were killed.', 'Some 90 people were killed.'] }, 'The town is quiet.'],
  ])('leaves alone %s', (_name, a, b) => expect(find(a as string, b as string)).toEqual([]))

  it('sets tolls against each other by their name', () => {
    expect(texts(find('The death toll from the wave that hit the coast goes on rising, passing 80,000 people.', 'The confirmed death count is over 120,000.', 'The wave claimed more than 175,000 victims.')).map(([, , values]) => values)).toEqual([
      ['80,000 people', 'The confirmed death count is over 120,000', 'more than 175,000 victims']])
  })

  it('shows where people died whom a clause counts that leans on its place', () => {
    const [found] = find('Guatemala, where 21 people died, called for help.', 'Guatemala reported 100 storm-related deaths.')
    expect(found?.about).toBe('people killed in Guatemala')
    expect(found?.values.map(({ text, by }) => [text, by])).toEqual([['Guatemala, where 21 people died', null], ['100 storm-related deaths', 'Guatemala']])
    // wire copy sets its dashes as underscores or hyphens
    for (const dash of ['_', '--', '-']) expect(find(`Guatemala ${dash} where 21 people died in flash floods ${dash} called for help.`, 'Guatemala reported 100 storm-related deaths.')[0]?.values[0]?.text).toBe(`Guatemala ${dash} where 21 people died in flash floods`)
  })

  it('says figures of the same people once, with a place or without', () => {
    expect(find('The blast in Korva wounded 21 people.', 'In Korva 24 people were injured by the blast.', 'The blast wounded 21 people.', 'The blast injured 24 people.')).toHaveLength(1)
  })

  it('never sets a figure against itself', () => {
    const [found] = find('The quake killed 222,570 people.', 'Some 200,000 people were killed by the quake.', 'The quake killed 200,000 people.')
    expect(found?.values.map(({ text }) => text).sort()).toEqual(['200,000 people', '222,570 people'])
  })

  it('takes work that goes on for no contradiction', () => {
    const early = { published: '2020-10-01', sentences: ['Less than 10 percent of the ferry has been recovered so far, the navy said.'] }
    expect(find(early, { published: '2020-10-29', sentences: ['About 70 percent of the ferry has been recovered, the navy said.'] })).toEqual([])
    // of one day they part
    expect(find({ ...early, published: '2020-10-29' }, { published: '2020-10-29', sentences: ['About 70 percent of the ferry has been recovered, the navy said.'] })).toHaveLength(1)
  })

  it('takes a sum for what its parts say', () => {
    expect(find('In Korva 3,100 prisoners died in the camps and 1,100 are missing.', 'In Korva 4,200 prisoners died in the camps or are missing.')).toEqual([])
  })

  it('takes those whom someone serves for no count of all', () => {
    expect(find('An estimated 12,000 people in Korva are homeless.', 'The kitchen in Korva feeds 4,000 homeless clients.')).toEqual([])
    expect(find('An estimated 12,000 people in Korva are homeless.', 'Some 4,000 people in Korva are homeless, the mayor said.')).toHaveLength(1)
  })

  it('counts those who lost their homes among no dead', () => {
    const fr = (sentence: string) => ({ language: 'fr', sentences: [sentence] })
    expect(find(fr('Le séisme a tué 200 000 personnes et 1 500 000 personnes ont été laissées sans abri.'), fr('Le séisme a fait 222 570 morts.')).flatMap(({ values }) => values.map(({ low }) => low))).not.toContain(1_500_000)
  })

  it('names as giver no place where someone speaks', () => {
    const [found] = find('In Halburg, East Korva, officials said 3,000 people were trapped in Korva.', 'Maria Lund said 9,000 people were trapped in Korva.')
    expect(found?.values.map(({ by }) => by)).not.toContain('East Korva')
    expect(found?.values.map(({ by }) => by)).toContain('Maria Lund')
  })

  it('tells a growing count from a conflict', () => {
    const [found] = find({ published: '2020-03-04', sentences: ['The quake killed 31 people.'] }, { published: '2020-03-06', sentences: ['The quake killed 54 people.'] })
    expect(found?.development).toBe(true)
  })

  it('says who gives a value and where it stands', () => {
    const briefing = miniBriefing({ sentences: ['Maria Lund said 3,000 people were trapped in Korva.'] }, { sentences: ['Hugo Brandt said 9,000 people were trapped in Korva.'] })
    const [found] = disagreementsOf(briefing).list
    expect(found?.values.map(({ by, low, unit, at }) => [by, low, unit, at])).toEqual([['Maria Lund', 3000, 'people', 'c1.s1'], ['Hugo Brandt', 9000, 'people', 'c1.s2']])
  })
})

describe('times that part', () => {
  it('compares how long a state has lasted', () => {
    expect(texts(find({ published: '2020-12-10', sentences: ['The valley has been blockaded for years.'] }, { published: '2020-12-10', sentences: ['The valley has been under blockade since mid-August.'] })))
      .toEqual([['time', 'when the blockade began', ['blockaded for years', 'under blockade since mid-August']]])
  })
  it('names no state by its participle, and no day among several', () => {
    expect(find({ published: '2020-12-10', sentences: ['The school has been closed for three years.'] }, { published: '2020-12-10', sentences: ['The school has been closed since January 2011.'] })).toEqual([])
    expect(find({ published: '2020-12-10', sentences: ['On the last day of the talks nothing was agreed.'] }, { published: '2020-12-10', sentences: ['After two years of talks nothing was agreed.'] })).toEqual([])
  })
  it.each([
    ['a text printed on two days', 'The crew of the Korva had hand and leg injuries from the storm yesterday.', 'The crew of the Korva had hand and leg injuries from the storm yesterday.'],
    ['what goes on for days', 'Korva forces were searching the northern hills for bodies on Friday.', 'Korva forces were still searching the northern hills for bodies on Sunday.'],
    ['what each day has of its own', 'The lowest temperature in the Korva hills was minus 26 degrees on Sunday.', 'The lowest temperature in the Korva hills was minus 12 degrees on Wednesday.'],
  ])('leaves alone %s', (_name, a, b) => expect(find({ published: '2020-12-10', sentences: [a] }, { published: '2020-12-12', sentences: [b] })).toEqual([]))
  it('lets months and a day some months ago stand together', () => {
    expect(find({ published: '2020-12-10', sentences: ['The valley was blockaded for months.'] }, { published: '2020-12-10', sentences: ['It is under blockade since mid-July.'] })).toEqual([])
  })
})

describe('claims that part', () => {
  it('finds that something is said to be over and to go on', () => {
    expect(texts(find('The war between the two clans came to an end.', 'The war continues in the hills.'))).toEqual([
      ['claim', 'whether the war has ended', ['The war between the two clans came to an end', 'The war continues in the hills']]])
  })
  it('tells a long clause up to the end itself, without what came before it', () => {
    expect(texts(find('The war between the two clans of the upper valley came to an end after the army of the north had taken the last of the bridges over the river.', 'The war continues in the hills.'))[0]?.[2])
      .toEqual(['The war between the two clans of the upper valley came to an end', 'The war continues in the hills'])
  })
  it('takes the end of one thing for no end of another', () => {
    expect(find('The deal was struck on Tuesday, ending a long standoff at the border.', 'The fighting continues in the hills.')).toEqual([])
    expect(find('The standoff at the farm ended in April.', 'His group, which wants papers on the standoff, will continue its search.')).toEqual([])
  })
  it('takes a hope for no end', () => expect(find('Both sides hope that the war will have ended by June.', 'The war continues in the hills.')).toEqual([]))
  it('sets a denial beside what it denies', () => {
    const [found] = find('Soldiers burned the harbour warehouses on the island.', 'The army denied that soldiers burned the harbour warehouses.')
    expect(found).toMatchObject({ kind: 'claim', values: [{ at: 'c1.s1' }, { at: 'c1.s2' }] })
  })
  it('tells where an article says itself that accounts differ', () => {
    expect(texts(find('There is no word of harm, but conflicting reports say that the riders had passed the bridge, while others report that the bridge fell before they came.'))).toEqual([
      ['claim', 'reports that differ, as an article says itself', ['the riders had passed the bridge', 'the bridge fell before they came']]])
    expect(find('Conflicting reports say that the dam held, while others report that the dam broke.')[0]?.values.map(({ by }) => by)).toEqual([null, null])
    const flag = 'There was no immediate explanation for the discrepancy.'
    expect(find({ sentences: ['A pilot said the boats had not been found.', 'The mayor said that four boats were found.', flag] })[0]?.values.map(({ text }) => text)).toEqual([
      'A pilot said the boats had not been found', 'The mayor said that four boats were found'])
    // a pronoun is told by the name of who speaks, a name stands there already
    expect(find({ sentences: ['Jan Berg, a pilot, told reporters of his flight over the bay.', 'He said the boats had not been found.', 'The mayor said that four boats were found.', flag] })[0]?.values.map(({ by }) => by)).toEqual(['Jan Berg', null])
    // the sentence that says so is no account, and one account parts from none
    expect(find({ sentences: ['The harbour is small.', 'The mayor said that four boats were found.', flag] })).toEqual([])
    expect(texts(find('No alarm was sounded in the harbour, contradicting some media reports that said the sirens had gone off.'))[0]?.[2]).toEqual([
      'No alarm was sounded in the harbour', 'the sirens had gone off'])
    expect(find('The mayor spoke at length, contradicting himself twice.')).toEqual([])
    expect(find({ language: 'fr', sentences: ['Des rapports contradictoires disent que le bac avait quitté le port, tandis que d’autres ont indiqué que le bac était encore à quai.'] })[0]?.values.map(({ text }) => text)).toEqual([
      'le bac avait quitté le port', 'le bac était encore à quai'])
    expect(find('The discrepancy in size was clearly visible.', 'The courts have given contradictory opinions.')).toEqual([])
  })
  it('tells where an article sets two voices with one measure against each other', () => {
    expect(find('The survey reported that the quake measured magnitude 5.1, although the Halburg institute reported it as 5.9.')[0]?.values.map(({ text }) => text)).toEqual([
      'The survey reported that the quake measured magnitude 5.1', 'the Halburg institute reported it as 5.9'])
    expect(find({ language: 'fr', sentences: ['Le bureau a indiqué que le séisme avait une magnitude de 5,1, bien que l’institut de Halburg indiquait 5,9.'] })[0]?.values.map(({ text }) => text)).toEqual([
      'Le bureau a indiqué que le séisme avait une magnitude de 5,1', 'l’institut de Halburg indiquait 5,9'])
    expect(find('Police said 12 boats were stolen, although the harbour master said 30 sailors were hurt.', 'The town reported 12 boats, while the port reported 12.')).toEqual([])
  })
  it('sets no denial against what only speaks of the same matter', () => {
    expect(find('The detention of the general in the harbour prison was a political matter for many.', 'The minister denied that the detention of the general was politically inspired.')).toEqual([])
    const [found] = find('Port officials took bribes to win the harbour contract, a court heard.', 'The head of Korva’s campaign to stage the following Winter Games denied allegations that officials bribed members for the contract.')
    expect(found?.values[1]?.text).toMatch(/^The head of Korva/u)
  })
  it('takes two deals of other parties for no one deal', () => {
    expect(find('The two firms signed a licence agreement on browsers.', 'The state charged the firm with violating the consent agreement on browsers.', 'A cable company announced a deal with the firm.')).toEqual([])
  })
  it('sets no denial against what only names the deed', () => {
    expect(find('A fund for ferry engine development was set up by the guild.', 'The shipyard denied that it secretly developed a ferry engine.')).toEqual([])
    expect(find('A fund said that the guild had developed a ferry engine.', 'The shipyard denied that it secretly developed a ferry engine.')).toHaveLength(1)
  })
  it('sets no denial in one place against what is said of another', () => {
    expect(find('Soldiers burned the harbour warehouses in Korva.', 'The army denied that soldiers burned the harbour warehouses in Lemmen.')).toEqual([])
    expect(find('Soldiers burned the harbour warehouses in Korva.', 'The army denied that soldiers burned the harbour warehouses in Korva.')).toHaveLength(1)
  })
  it('follows no deal through what else happened, and shows two days on which one was made', () => {
    expect(find({ published: '2020-11-06', sentences: ['The blast on Friday was the second since the two towns signed the harbour accord.', 'The council suspended talks on the harbour accord that was reached in Lemmen.'] }, { published: '2020-11-07', sentences: ['Under the harbour accord the towns agreed to share the quay.', 'The harbour accord was signed on Oct. 23 in Lemmen.'] })).toEqual([])
    const days = find({ published: '2020-11-06', sentences: ['The mayors of Korva and Lemmen signed the harbour accord on Oct. 23.'] }, { published: '2020-11-07', sentences: ['The mayors of Korva and Lemmen signed the harbour accord on Oct. 24.'] })
    expect(days.find(({ about }) => /accord/u.test(about))?.values.map(({ when }) => when)).toEqual(['2020-10-23', '2020-10-24'])
  })
  it('names the claim and who denies it, and nobody who spoke before', () => {
    const [found] = find('A neighbour said the man was carrying a knife in the harbour.', 'Police said a knife was found in the harbour — but brothers of the man, who was hit twice, deny that he was carrying a knife in the harbour.')
    expect(found?.about).toBe('a claim that is denied: that he was carrying a knife in the harbour')
    expect(found?.values[1]).toMatchObject({ text: 'brothers of the man, who was hit twice, deny that he was carrying a knife in the harbour', by: null })
  })
})

describe('wordings that part', () => {
  it('shows two names for one government', () => {
    expect(texts(find('Forces of the Korvan regime advanced.', 'The Korvan government called for calm.'))).toEqual([
      ['wording', 'words for the same thing: “regime”, “government”', ['Korvan regime', 'Korvan government']]])
  })
  it('needs one and the same owner', () => expect(find('Forces of the Korvan regime advanced.', 'The Danish government called for calm.')).toEqual([]))
  it('takes no other gunmen of a large stack for those of the story', () => {
    const others = ['The harbour was closed.', 'A school reopened.', 'The ferry left late.', 'Snow fell in the hills.']
    expect(find('The rebels took the bridge on Monday.', 'Religious extremists are blamed for thefts in the capital.', ...others)).toEqual([])
    expect(find('The rebels took the bridge.', 'The rebels left the town.', 'The terrorists hold two villages.', 'Two terrorists were caught.', ...others)).toHaveLength(1)
  })
  it('takes no word of a name for what someone calls a thing', () => {
    expect(find('The massacre in Korva shocked the valley.', 'The Halburg Liberation Army fought in Korva.')).toEqual([])
    expect(find('The massacre in Korva shocked the valley.', 'People in Korva spoke of its liberation.')).toHaveLength(1)
  })
  it('shows a government of one country, and not that of another or of none', () => {
    expect(texts(find('The Danish government met in Lemmen.', 'The Korvan regime fell.', 'Talks with the Korvan government went on.'))[0]?.[2]).toEqual(['Korvan regime', 'Korvan government'])
    expect(find('The government met in Korva, and the Danish mayor spoke.', 'The Danish regime fell.')).toEqual([])
    expect(texts(find('The Brenn-led Korvan government met.', 'Troops of the Brenn regime fled.'))[0]?.[2]).toEqual(['Brenn-led Korvan government', 'Brenn regime'].sort((a, b) => Number(/regime/u.test(b)) - Number(/regime/u.test(a))))
  })
  it('gives quoted words to the one who speaks, and an article’s own to the article', () => {
    const [found] = find('“The terrorists fled into the hills,” Maria Lund said.', 'The militants fled into the hills.')
    expect(found?.values.map(({ text, by }) => [text, by])).toEqual([['terrorists', 'Maria Lund'], ['militants', null]])
    expect(find('“The terrorists fled into the hills” was written on a wall.', 'The militants fled into the hills.')).toEqual([])
    expect(find('The massacre in Korva shocked the valley.', 'On the wall in Korva stood “liberation” in red.')).toEqual([])
    expect(find('The massacre in Korva shocked the valley.', 'In Korva he praised what he referred to as the “liberation” of the town.')).toHaveLength(1)
  })
  it('takes enemies for no one side', () => {
    const called = (...sources: readonly string[]) => find(...sources.map((one) => ({ sentences: one.split(/(?<=\.) /u) }))).map(({ values }) => values.map(({ text }) => text))
    // the members of two bodies, and those whom nobody names beside a body
    expect(called('The rebels hold the harbour.', 'Daesh militants shelled Lemmen, and the extremists took a hill.')).toEqual([])
    expect(called('Norland-backed rebels took the harbour from the Korva Front.', 'The terrorists of the Korva Front fled.')).toEqual([])
    expect(called('Norland-backed rebels took the harbour.', 'Telmor-backed jihadists took the harbour.')).toEqual([])
    // an article tells the two apart
    expect(called('The rebels and the jihadists share the harbour.', 'The rebels left. The jihadists stayed.')).toEqual([])
    expect(called('The rebels hold the harbour.', 'The terrorists left the harbour.')).toEqual([['terrorists', 'rebels']])
  })
  it('shows what the members of one body are called', () => {
    expect(texts(find('The rebels hold the harbour, Korva Front militants the hills.', 'Two jihadists of the Korva Front were caught.'))[0]?.[2]).toEqual(['jihadists', 'militants'])
    // by whatever name it goes, and behind it by the word alone
    expect(texts(find({ sentences: ['Daesh extremists took a hill.', 'Later the extremists left.'] }, 'Islamic State militants took a hill.'))[0]?.[2]).toEqual(['extremists', 'militants'])
    expect(find('The rebels hold the harbour.', { sentences: ['Soldiers fought Daesh extremists in the hills.', 'A mine of the extremists killed a goat.'] })).toEqual([])
    // a rebel group is one of the rebels
    expect(find('The rebels of Korva left, a man of the Olme rebel group said.', 'The terrorists left.')).toHaveLength(1)
  })
  it('takes no word of another time or another matter', () => {
    const told = (first: string) => find({ published: '2020-10-23', sentences: [first] }, { published: '2020-10-23', sentences: ['Two boats with migrants reached Korva.'] }).length
    expect(told('The mayor wrote of illegal immigrants in Korva.')).toBe(1)
    expect(told('In 1993 the mayor wrote of illegal immigrants in Korva.')).toBe(0)
    expect(told('The mayor read from a letter of 1993 on illegal immigrants in Korva.')).toBe(0)
    expect(told('Since 1993 the mayor has spoken of illegal immigrants in Korva.')).toBe(1)
    // a government has its owner
    expect(find({ published: '2020-10-23', sentences: ['In 1990 the Korvan regime lifted the ban.'] }, 'The Korvan government lifted the ban.')).toHaveLength(1)
    expect(find('The coup in Korva failed.', 'The vote in Korva was an electoral revolution.')).toEqual([])
    expect(find('The coup in Korva failed.', 'People in Korva speak of a revolution.')).toHaveLength(1)
  })
  it('finds nothing in neutral words', () => expect(find('The rebels left.', 'The insurgents left.')).toEqual([]))
})

describe('other languages', () => {
  it('compares figures across languages and names them in the language of the briefing', () => {
    const briefing = miniBriefing({ sentences: ['About 300 people were killed in the flood.'] }, { language: 'es', sentences: ['Murieron 900 personas en la inundación.'] })
    const [found] = disagreementsOf({ ...briefing, language: 'es' }).list
    expect(found?.about).toBe('número de muertos')
    expect(found?.values.map(({ low }) => low)).toEqual([300, 900])
  })
  it('names what people are counted for as the language does, and sets its colon', () => {
    expect(aboutWords('fr').figure('people', 'dead', null, 'Korva', false)).toBe('nombre de morts (Korva)')
    expect(aboutWords('fr').figure('children', 'dead', null, null, false)).toBe('enfants\u00a0: morts')
    expect(aboutWords('de').figure('people', 'wounded', null, null, false)).toBe('Zahl der Verletzten')
    expect(aboutWords('ar').figure('people', 'dead', null, null, false)).toBe('عدد القتلى')
  })
  it.each([
    ['fr', 'Environ 300 personnes ont été tuées.', 'Au moins 900 personnes sont mortes.'], ['de', 'Etwa 300 Menschen wurden getötet.', 'Mindestens 900 Menschen starben.'],
    ['ru', 'Погибли 300 человек.', 'Не менее 900 человек погибли.'], ['uk', 'Загинули 300 людей.', 'Щонайменше 900 людей загинули.'],
    ['pt', 'Cerca de 300 pessoas foram mortas.', 'Pelo menos 900 pessoas morreram.'], ['tr', '300 kişi öldü.', 'En az 900 kişi öldü.'], ['ar', 'قتل 300 شخص.', 'قتل 900 شخص.'],
  ])('%s', (language, a, b) => expect(find({ language, sentences: [a] }, { language, sentences: [b] }).map(({ values }) => values.map(({ low }) => low))).toEqual([[300, 900]]))
})

it('values are verbatim and lie in the sentences they name', () => {
  const piece = fc.constantFrom('About 3,000 people were trapped', 'in Korva', '9,000 people remain', 'The war ended', 'the war continues', 'a truce was signed', 'the truce collapsed', 'for years', 'besieged since May', 'regime', 'the “fall” of Korva', ', ', '. ', '“', '”')
  fc.assert(fc.property(fc.array(fc.array(piece, { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 5 }), (stack) => {
    const briefing = miniBriefing(...stack.map((pieces) => ({ published: '2020-12-10', sentences: [pieces.join(' ')] })))
    for (const { values, at } of disagreementsOf(briefing).list) {
      for (const value of values) {
        const [origin] = value.origins
        const article = briefing.sources.find((source) => source.article.id === origin?.source)?.article
        expect(article?.text.slice(origin?.start, origin?.end).replace(/\s+/gu, ' ')).toBe(value.text)
        expect(at).toContain(value.at)
      }
    }
  }))
})
