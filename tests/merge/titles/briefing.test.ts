import { expect, it, test } from 'vitest'
import { mergeOf, stackOf } from '../stack.js'

const tale = (day: string, storm: string) => `The winds of ${storm} tore the roofs off many old houses in Honduras on ${day}, and blew cars from the road. The rain did not stop in Honduras. Rivers rose in the north of Honduras, the army said.

Nobody could say on ${day} how many people were missing. The army feared that ${storm} would come back.
`

it('articles without headlines on one storm are named by it and by the place', async () => {
  const stack = await stackOf(tale('Monday', 'Hurricane Elva'), tale('Tuesday', 'Hurricane Elva'), tale('Wednesday', 'Hurricane Elva'))
  expect(mergeOf(stack).title).toBe('Hurricane Elva: Honduras')
})

it('a storm that one article recalls names nothing', async () => {
  const stack = await stackOf(tale('Monday', 'a storm'), tale('Tuesday', 'a storm'), `${tale('Wednesday', 'a storm')}\nHurricane Elva had done less harm.\n`)
  expect(mergeOf(stack).title).not.toContain('Elva')
})

/** A report without a headline in which two ministers meet; the shelling of a town fills it. */
const talks = (day: string) => `Soldiers shelled the town of Korva in Altland on ${day}. Rebels fired rockets at the soldiers, and troops answered with artillery. The army of Altland bombed the rebels in the hills.

Prime Minister Anna Vogt met the rebel leader Paul Lund in Korva on ${day}. Paul Lund said that his fighters would go on fighting. Anna Vogt told Paul Lund that Altland wanted peace. Anna Vogt and Paul Lund will meet again in Altland.
`

it('where several persons share the news it is named by the place, and by what a field of the news calls it', async () => {
  const { title } = mergeOf(await stackOf(talks('Monday'), talks('Tuesday'), talks('Wednesday')))
  expect(title).toMatch(/^(?:Altland|Korva): The fighting$/u)
})

test('a line that goes on in small letters is no headline, and an outlet names no briefing', async () => {
  const broken = (day: string) => `Soldiers shelled the town of Korva in Altland on ${day}.\n\n   Ada Venn, the old mayor of Korva, meanwhile, planned\n\n   to ask the soldiers to leave the town. Radio Altland said that the soldiers fired rockets. Radio Altland spoke of artillery.\n`
  const { title } = mergeOf(await stackOf(broken('Monday'), broken('Tuesday'), broken('Wednesday')))
  expect(title).not.toMatch(/meanwhile|Radio/u)
})

test('a place alone is told apart by the thing that most leads speak of', async () => {
  const whale = (day: string) => `The white whale of Altland swam past the lighthouse on ${day}. Hundreds in Altland waved at the white whale from the rocks. Children painted it. Bakers in Altland baked it.\n`
  expect(mergeOf(await stackOf(whale('Monday'), whale('Tuesday'), whale('Wednesday'))).title).toBe('Altland: The white whale')
})

test('a place alone gives way to the heading inside an article that names what all tell of', async () => {
  const stack = await stackOf(
    'Spring in Altland\n\nBakers in Altland opened early this week. Nobody minded the storks.\n\nStorks on the roofs of Korva\n\nStorks nested on the roofs of Korva again. The storks of Korva came in pairs, and the roofs were full by noon.\n',
    'Altland woke late on Monday. Painters in Altland hung up their brushes. The storks of Korva sat on the roofs.\n',
    'Altland was cold on Tuesday. Sailors in Altland stayed ashore. Children in Korva drew the storks on the roofs.\n',
  )
  expect(mergeOf(stack).title).toBe('Storks on the roofs of Korva')
})
