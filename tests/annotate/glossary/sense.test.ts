import { expect, test } from 'vitest'
import { compileStack } from '../../stack.js'

const headed = (title: string, ...sentences: readonly string[]) => `${title}\n\n${sentences.join('\n')}\n`
const explained = async (articles: Readonly<Record<string, string>>) => ((await compileStack(articles, { language: 'en' })).briefing?.glossary ?? [])

test.each([
  ['coup', 'The striker was the coup of the summer, his new club said.', 'The army took power in a coup on Sunday.'],
  ['regime', 'The coach wants another training regime for his players.', 'The opposition says the regime holds hundreds of people.'],
  ['occupation', 'He gave tailor as his occupation.', 'The occupation of the valley by foreign troops began in May.'],
  ['magnitude', 'The loss is of the same order of magnitude.', 'The quake had a magnitude of 5.2.'],
  ['Washington', 'The team lost at home against Washington.', 'The minister travelled to Washington on Monday.'],
  ['sanctions', 'The league may impose sanctions on the club.', 'The European Union lifted its sanctions on Tarno.'],
  ['UN Security Council', 'He worked for the National Security Council.', 'The UN Security Council met on Monday.'],
  ['trafficking', 'He was jailed for heroin trafficking.', 'Two men were charged with trafficking women.'],
  ['Gaza', 'The river rose in Gaza and in two other provinces.', 'The border between Israel and Gaza was shut.'],
  ['safe zone', 'Ten buses took people to a safe zone on the hill.', 'The fighting stopped at the edge of the safe zone.'],
  ['UN Secretary-General', 'Under-Secretary-General Ida Morn of the UN spoke.', 'The Secretary-General of the UN spoke.'],
  ['Washington', 'The federal court sits in Washington County.', 'The federal court sits in Washington.'],
])('%s is explained where the stack means it as the list does', async (term, other, meant) => {
  const has = async (sentence: string) => (await explained({ 'a.txt': headed('What happened on Monday', sentence, 'Nobody was surprised by it.') })).some((entry) => entry.term === term || entry.variants.includes(term))
  expect(await has(other)).toBe(false)
  expect(await has(meant)).toBe(true)
})

test('one sentence that shows the sense is enough for the whole stack', async () => {
  const entries = await explained({
    'a.txt': headed('Tarno wakes up to soldiers', 'The coup came at dawn.', 'Shops stayed shut.'),
    'b.txt': headed('Curfew in Tarno', 'The army staged its coup while the ministers slept.', 'The roads were empty.'),
  })
  expect(entries.find(({ term }) => term === 'coup')).toBeDefined()
})

test('a short form is what a source writes out, also where the list knows another of its letters', async () => {
  const entries = await explained({
    'a.txt': headed('Rules of the game', 'The International Cricket Council (ICC) changed the rules on Monday.', 'The ICC met in Dubai.', 'Players welcomed the step.'),
  })
  const cricket = entries.filter(({ term, variants }) => [term, ...variants].includes('ICC'))
  expect(cricket).toHaveLength(1)
  expect(JSON.stringify(cricket)).not.toMatch(/The Hague|genocide/u)
})
