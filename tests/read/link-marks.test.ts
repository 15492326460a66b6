import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../src/document/words.js'
import { readAs } from './source.js'

const wordsIn = async (text: string): Promise<string> => {
  const { article } = await readAs('a.txt', text)
  return article === null ? '' : wordsOf(article, { start: 0, end: article.text.length })
}

describe('marks of the language of a linked page', () => {
  test.each([
    ['El puerto publicó una nota [ar] sobre el incendio.', 'El puerto publicó una nota sobre el incendio.'],
    ['Il sindaco di Olme [it], ha scritto una nota [ar].', 'Il sindaco di Olme, ha scritto una nota.'],
    ['Le maire écrit [en anglais] :', 'Le maire écrit :'],
  ])('are not read out: %s', async (text, words) => {
    expect(await wordsIn(text)).toBe(words)
  })

  test.each([
    'The captain said [it] was too late to turn back.',
    'El alcalde vive [en] Olme desde mayo.',
    'His orders, he said, "go[fr] on" without him.',
  ])('what an editor put in is: %s', async (text) => {
    expect(await wordsIn(text)).toBe(text)
  })
})
