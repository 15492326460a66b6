import { expect, it } from 'vitest'
import { mergeOf, stackOf } from './stack.js'

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
