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
