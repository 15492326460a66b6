import { expect, test } from 'vitest'
import { analyze } from '../../../src/merge/features/features.js'
import { fieldTitlesOf } from '../../../src/merge/titles/fields.js'
import { enTitles } from '../../../src/strings/en-titles.js'
import { stackOf } from '../stack.js'

async function fields(text: string): Promise<readonly string[]> {
  const sentences = analyze(await stackOf(text)).sentences
  return (fieldTitlesOf([[...sentences.keys()]], sentences, enTitles.fields)[0] ?? []).map(({ title }) => title)
}

const plain = ['The quay was painted green.', 'Boats came in the morning.', 'The mayor waved.']

test('a field that stands in quotations only names nothing, the same words outside do', async () => {
  const said = ['"Pupils learn in school," the mayor said.', 'A boat left.', '"Our teachers love the classroom," the mayor said.', 'A boat came.', '"The pupils and students sing," the mayor said.']
  expect(await fields([...said, ...plain].join(' '))).not.toContain(enTitles.fields.school)
  expect(await fields([...said.map((one) => one.replace(/"|," the mayor said/gu, '')), ...plain].join(' '))).toContain(enTitles.fields.school)
})

test('a field that one paragraph tells in passing names nothing, one that comes back does', async () => {
  const school = ['Pupils learn in school.', 'The teachers love the classroom.', 'The students sing.'] as const
  expect(await fields([...school, ...plain, ...plain].join(' '))).not.toContain(enTitles.fields.school)
  expect(await fields([school[0], ...plain, school[1], ...plain, school[2]].join(' '))).toContain(enTitles.fields.school)
})

async function weights(text: string): Promise<Readonly<Record<string, string>>> {
  const sentences = analyze(await stackOf(text)).sentences
  return Object.fromEntries((fieldTitlesOf([[...sentences.keys()]], sentences, enTitles.fields)[0] ?? []).map(({ title, weight }) => [title, weight]))
}

const more = ['A crane lifted timber.', 'The ferry was late.', 'Nets dried on the wall.', 'Nobody hurried.']
const apart = (...told: readonly string[]) => told.flatMap((sentence, i) => [sentence, ...plain.slice(0, i % 2 + 1), more[i] as string]).join(' ')

test('two words that come up in a few sentences of many name no chapter, where each third sentence holds one of three they do', async () => {
  expect((await weights(apart('Pupils came.', 'The school was shut.', 'The school was cold.')))[enTitles.fields.school]).toBe('stray')
  expect((await weights(apart('Pupils came.', 'The school was shut.', 'A teacher sang.')))[enTitles.fields.school]).toMatch(/main|clear/u)
})

test('two words that most sentences hold name it', async () => {
  expect((await weights(['Pupils came to school.', 'A boat left.', 'The school was shut.', 'The mayor waved.', 'The pupils went home.', 'The school was cold.'].join(' ')))[enTitles.fields.school]).toBe('main')
})

test('a word counts for what it says itself: praise is no hail, and who is asked makes no plea', async () => {
  const praised = ['The mayor praised the crew.', 'A crane lifted timber.', 'The bishop praised the choir.', 'Nets dried.', 'Rain fell.', 'A critic praised the book.']
  expect(await fields(praised.join(' '))).not.toContain(enTitles.fields.weather)
})
