import { expect, test } from 'vitest'
import { cutForms } from '../../src/merge/clauses-english.js'

const cutAtPerson = (text: string) => cutForms.some(({ lead, pattern }) => lead.kind === 'person' && [...text.matchAll(pattern)].length > 0)

test.each([
  'The mayor met Mark Holm, who is on a visit to Korva.',
  'The mayor met Mark Holm, who was minister of harbours, ferries and bridges until May.',
])('what is told of the last person can stand alone: %s', (text) => expect(cutAtPerson(text)).toBe(true))

test.each([
  'The bridge was a mistake, Mark Holm, who is 46, said in Korva.',
  'On Monday Mark Holm, who was minister of harbours, later told reporters so.',
  'On Monday Mark Holm, who is 46, was in Korva.',
  'The mayor met Mark Holm, who was on a visit to Korva and who can be seen on the picture.',
])('an aside within its sentence, or one of two clauses, can not: %s', (text) => expect(cutAtPerson(text)).toBe(false))
