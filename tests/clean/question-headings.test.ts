import { expect, test } from 'vitest'
import { body, cleaned, furnitureOf, sentencesOf } from './cleaned.js'

const opening = body.split('\n').join('\n\n')
const answers = [
  'The port office closed the eastern quay on Monday and has kept it closed since the smoke was seen.',
  'Two other ferries of the line will sail every hour until the engine has been repaired in Olme.',
]
const explained = (questions: readonly string[], told: readonly string[] = answers) => cleaned(`${opening}\n\n${questions.map((question, at) => `${question}\n\n${told[at] ?? answers[0]}`).join('\n\n')}\n`)

test('questions that head the parts of an explanation are headings, and what answers them stays', async () => {
  const article = await explained(['Who closed the quay?', 'What’s in it for the passengers?'])
  expect(furnitureOf(article)).toEqual(['heading: Who closed the quay?', 'heading: What’s in it for the passengers?'])
  expect(sentencesOf(article).slice(-2)).toEqual(answers)
})

test('a person’s title after a question is no answer of one word', async () => {
  const told = ['Mrs. Example closed the eastern quay on Monday and has kept it closed since the smoke was seen.', answers[1] as string]
  expect(furnitureOf(await explained(['Who closed the quay?', 'How long will it last?'], told))).toHaveLength(2)
})

test('so in other languages', async () => {
  const french = ['Le bureau du port a fermé le quai est lundi et le garde fermé depuis que la fumée a été vue.', 'Deux autres navires de la ligne partiront toutes les heures tant que le moteur ne sera pas réparé.']
  expect(furnitureOf(await explained(['Qui a fermé le quai ?', 'Combien de temps cela durera-t-il ?'], french))).toEqual(['heading: Qui a fermé le quai ?', 'heading: Combien de temps cela durera-t-il ?'])
})

test.each([
  ['one alone is the writer’s own', ['Who closed the quay?'], answers],
  ['an answer in quotation marks leans on it', ['Who closed the quay?', 'How long will it last?'], [answers[0] as string, '“Not long,” the captain said, and he went back to his engine with two men of the port office.']],
  ['so does a short one', ['Who closed the quay?', 'Will it last?'], [answers[0] as string, 'Hardly. Two other ferries of the line will sail every hour until the engine has been repaired in Olme.']],
  ['and a yes', ['Who closed the quay?', 'Will it last?'], [answers[0] as string, 'Yes, two other ferries of the line will sail every hour until the engine has been repaired in Olme.']],
  ['what is asked of somebody by name is an interview', ['Q Who closed the quay?', 'Q How long will it last?'], answers],
])('a question stays where %s', async (_, questions, told) => {
  const article = await explained(questions, told)
  expect(furnitureOf(article)).toEqual([])
  expect(sentencesOf(article).join('\n')).toContain(questions[0])
})
