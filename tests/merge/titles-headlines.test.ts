import { expect, it } from 'vitest'
import { mergeOf, stackOf } from './stack.js'

const article = (headline: string, ...sentences: readonly string[]) => `${headline}\n\n${sentences.join('\n\n')}\n`
const first = article('Five wounded by quake in Korva valley', 'A quake shook the Korva valley on Monday morning and wounded five people.', 'The quake in the Korva valley was felt on the coast.', 'Five people were wounded by the quake, the mayor said.')
const later = article('Ten dead in quake in Korva valley', 'The quake in the Korva valley killed ten people, the province said on Monday evening.', 'Ten people died when the quake destroyed old houses.')
const same = article('Five people wounded in Korva valley quake', 'Five people were wounded when a quake shook the Korva valley on Monday, a hospital said.', 'The hospital stood through the quake.')
const plain = article('Quake destroys houses in Korva valley', 'Soldiers cleared the road into the Korva valley after the quake.', 'Houses of clay fell in the whole valley.')

it('no headline names a briefing with a number of dead or hurt that another headline tells otherwise', async () => {
  expect(mergeOf(await stackOf(first, later, plain)).title).toBe('Quake destroys houses in Korva valley')
})

it('a number of hurt that no headline tells otherwise may stand in the title', async () => {
  expect(mergeOf(await stackOf(first, same, plain)).title).toMatch(/wounded/u)
})
