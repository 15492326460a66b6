import { expect, it } from 'vitest'
import { analyze } from '../../../src/merge/features/features.js'
import { thingOfLeads } from '../../../src/merge/titles/leads.js'
import { stackOf } from '../stack.js'

const thing = async (...leads: readonly string[]) => thingOfLeads(analyze(await stackOf(...leads.map((lead) => `${lead} So said Ann Sample. The bridge is shut.\n`))).sentences)

it('is a phrase that most leads have for one noun, with its article', async () => {
  expect(await thing('A dance hall fire in Korva kept the town awake on Monday.', 'The dance hall fire of Korva is out, the mayor said.', 'Maria Lund saw the dance hall fire from her boat.')).toBe('the dance hall fire')
})

it('is the bare noun where the leads put other words before it', async () => {
  expect(await thing('A dance hall fire in Korva kept the town awake.', 'The great fire of Korva is out.', 'Maria Lund saw the fire from her boat.')).toBe('the fire')
})

it('has no article in the plural', async () => {
  expect(await thing('The trade talks in Korva began.', 'Maria Lund left the trade talks in Korva.', 'Trade talks kept Korva awake.')).toBe('trade talks')
})

it.each([
  ['few leads share one', ['A fire in Korva kept the town awake.', 'The talks of Korva are over.', 'Maria Lund saw a whale from her boat.']],
  ['they share only who acts in all news', ['Officials in Korva woke up.', 'The officials of Korva slept.', 'Maria Lund saw officials from her boat.']],
  ['there are but two articles', ['A fire in Korva kept the town awake.', 'The fire of Korva is out.']],
])('is nothing where %s', async (_, leads) => {
  expect(await thing(...leads)).toBeNull()
})
