import { expect, test } from 'vitest'
import { compileStack } from '../../stack.js'

const headed = (title: string, ...sentences: readonly string[]) => `${title}\n\n${sentences.join('\n')}\n`

/** The entries for persons, each with its other spellings. */
const people = async (articles: Readonly<Record<string, string>>) => {
  const { briefing } = await compileStack(articles, { language: 'en' })
  return (briefing?.glossary ?? []).filter(({ kind }) => kind === 'person').map(({ term, variants }) => [term, ...variants])
}

test('a head of state whom three articles spell in three ways is one entry that names the spellings', async () => {
  const entries = await people({
    'a.txt': headed('A vote in Tarno', 'President Gulbanuly Akhmetov opened the new assembly on Monday.', 'The hall was full.'),
    'b.txt': headed('Tarno goes to the polls', 'The roads to the capital were closed for the day.', 'President Kulbanuly Akhmetov voted early at a school.'),
    'c.txt': headed('Queues in the capital', 'Long queues stood before the schools.', 'President Gulbanuli Ahmetov promised free elections in ten years.'),
  })
  expect(entries).toHaveLength(1)
  for (const spelling of ['Gulbanuly Akhmetov', 'Kulbanuly Akhmetov', 'Gulbanuli Ahmetov']) expect(entries[0]).toContain(spelling)
})

test('a king whose name one article writes with v and another with f is one', async () => {
  const entries = await people({
    'a.txt': headed('A visit', 'King Oskar Gustaf opened the harbour on Monday.', 'The quay was full.'),
    'b.txt': headed('The king comes to Tarno', 'The roads were closed for the day.', 'King Oskar Gustav spoke for an hour.'),
  })
  expect(entries).toHaveLength(1)
})

test('a short given name in another article is no second person', async () => {
  const entries = await people({
    'a.txt': headed('Fire at the mill', 'The mill is a loss, fire chief William Tarrant said on Monday.', 'Nobody was hurt.'),
    'b.txt': headed('Old mill burns down', 'The mill had stood empty for years.', 'Town councillor Bill Tarrant said that it was insured.'),
  })
  expect(entries).toHaveLength(1)
  expect(entries[0]).toEqual(expect.arrayContaining(['William Tarrant', 'Bill Tarrant']))
})

test('names that sound alike are two people where the articles give them different offices', async () => {
  const entries = await people({
    'a.txt': headed('Fire at the mill', 'The mill is a loss, said Sergey Lubensky, director of the harbour museum.', 'Nobody was hurt.'),
    'b.txt': headed('Old mill burns down', 'The mill had stood empty for years.', 'Sergei Lubinsky, mayor of Tarno, said that it was insured.'),
  })
  expect(entries).toHaveLength(2)
})

test('a father and a son whom one article names apart stay two entries', async () => {
  const entries = await people({
    'a.txt': headed('Two generations', 'William Tarrant, owner of the mill, opened it in 1950.', 'Bill Tarrant, mayor of the town, closed it on Monday.'),
    'b.txt': headed('Old mill closes', 'The mill had stood empty for years.'),
  })
  expect(entries).toHaveLength(2)
})

test('a president with and without a second surname is one entry, a son of the first surname another', async () => {
  const entries = await people({
    'a.txt': headed('Storm over Tarno', 'President Ana Floria declared a state of alert on Monday.', 'The hall was full.'),
    'b.txt': headed('Rain in the valley', 'The roads to the capital were closed for the day.', 'President Ana Floria Belmont spoke on the radio at night.'),
    'c.txt': headed('Trial', 'The court heard Jan Velm, a former president, on Monday.', 'The hall was full.'),
    'd.txt': headed('A visit', 'Jan Velm Costa, the former president’s son, came by train.', 'He said nothing to reporters.'),
  })
  expect(entries).toContainEqual(['Ana Floria Belmont', 'Ana Floria'])
  expect(entries.filter(([name]) => name?.startsWith('Jan Velm'))).toHaveLength(2)
})

test('a minister whom one article calls by the given name alone is the one with that office', async () => {
  const entries = await people({
    'a.txt': headed('A cabinet', 'Prime Minister Yevka promised a new harbour on Monday.', 'The hall was full.'),
    'b.txt': headed('Plans for the harbour', 'Prime Minister Yevka Sorokan opened the new assembly.', 'The lawyer Yevka Brandt stayed away.'),
  })
  expect(entries.filter((names) => names.includes('Yevka'))).toHaveLength(1)
  expect(entries.find((names) => names.includes('Yevka'))).toContain('Yevka Sorokan')
})

test('a king of one name is not the king of another country who bears it among others', async () => {
  const entries = await people({
    'a.txt': headed('A visit', 'King Oskar opened the harbour on Monday.', 'The quay was full.'),
    'b.txt': headed('Another visit', 'The Tarnian King Oskar Velm stayed at home.', 'The roads were closed for the day.'),
  })
  expect(entries.find((names) => names.includes('Oskar Velm')) ?? []).not.toContain('Oskar')
})
