import { expect, test } from 'vitest'
import { body, cleaned, furnitureOf, sentencesOf } from './cleaned.js'

const [first = '', ...rest] = body.split('\n')

test.each([['Fuente de la imagen, Agencia Olme'], ['Source de l’image, Agence Olme'], ['Fonte dell’immagine: Agenzia Olme']])('whose picture it is, "%s", is no heading', async (line) => {
  const article = await cleaned([first, line, ...rest].join('\n\n'))
  expect(furnitureOf(article)).toEqual([`photo-caption: ${line}`])
  expect(sentencesOf(article)).toEqual([first, ...rest])
})

test('a sentence on the source of a picture stays', async () => {
  const sentence = 'La fuente de la imagen, según la policía, es un vecino del puerto.'
  expect(sentencesOf(await cleaned([first, sentence, ...rest].join('\n\n')))).toContain(sentence)
})
