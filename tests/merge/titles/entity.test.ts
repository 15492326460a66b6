import { expect, test } from 'vitest'
import { entitiesOf } from '../../../src/merge/titles/entity.js'
import { stackOf } from '../stack.js'

const report = (opening: string, ...more: readonly string[]) => `${[opening, 'The rain went on for hours.', 'Nobody came to the quay.', ...more].join(' ')}\n`

test('what most articles lead with comes first, by its whole name', async () => {
  const [first] = entitiesOf(await stackOf(
    report('Mayor Ada Venn of Korva opened the new harbour on Monday.', 'Ferries wait in Marlow.'),
    report('The harbour was shut again by Ada Venn on Tuesday.', 'Ferries wait in Marlow.'),
    report('Ada Venn promised a new quay on Wednesday.', 'Ferries wait in Marlow.'),
  ))
  expect(first?.name).toBe('Ada Venn')
})

test('what articles only mention further down leads nothing', async () => {
  const found = entitiesOf(await stackOf(report('The ferry sank on Monday.', 'Paul Lund sailed it.'), report('The ferry was found on Tuesday.', 'Paul Lund swam home.')))
  expect(found).toEqual([])
})

test('a place of the dateline is not what the news is about, one in the news is', async () => {
  const dated = (day: string) => report(`WASHINGTON (AP) -- A ferry sank near France on ${day}.`)
  const names = entitiesOf(await stackOf(dated('Monday'), dated('Tuesday'))).map(({ name }) => name)
  expect(names).toContain('France')
  expect(names.map((name) => name.toLowerCase())).not.toContain('washington')
})

test('where no name stands in most leads, one that some share is still what the news is about', async () => {
  const others = ['Miners', 'Bakers', 'Weavers', 'Pilots'].map((who) => report(`${who} went home early on Monday.`))
  const found = entitiesOf(await stackOf(report('Mayor Ada Venn opened the new harbour on Monday.'), report('Mayor Ada Venn shut the harbour again on Tuesday.'), ...others))
  expect(found.map(({ name }) => name)).toEqual(['Ada Venn'])
})
