import { expect, test } from 'vitest'
import { body, cleaned, furnitureOf, sentencesOf } from './cleaned.js'

const paragraphs = body.split('\n').join('\n\n')

test.each([
  ['Published 1 day ago'], ['3 hours ago'], ['Hace 2 horas'], ['il y a 3 heures'], ['vor 2 Stunden'], ['Today 12:01 AM'], ['Tempo di lettura: 4 minuti'],
  ['Tiempo de lectura: 1 minuto'], ['Posted on May 3, 2019 by Ada Venn'], ['Posted on Mei 3, 2019 by Admin'], ['May 3, 2019 / 10:07 AM / Olme News'],
])('a page that begins with "%s" has no such headline', async (line) => {
  const article = await cleaned(`${line}\n\n${paragraphs}`)
  expect(furnitureOf(article)).toEqual([`date-line: ${line}`])
  expect(article.title).toBeNull()
})

test.each([['Posted on the door of the harbour office by Ada Venn'], ['One day in May / The Olme Ferry'], ['Two weeks ago the harbour burned']])('"%s" is a headline', async (line) => {
  expect((await cleaned(`${line}\n\n${paragraphs}`)).title).toBe(line)
})

test('a sentence on how long ago something was stays', async () => {
  const sentence = 'The last such fire was 3 hours ago.'
  expect(sentencesOf(await cleaned(`${paragraphs}\n\n${sentence}`))).toContain(sentence)
})
