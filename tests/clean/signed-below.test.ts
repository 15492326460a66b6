import { describe, expect, test } from 'vitest'
import { body, cleaned, furnitureOf, sentencesOf } from './cleaned.js'

const sentences = body.split('\n')
const summary = 'A ferry has burned off Olme, and nobody knows why.'
const page = (...lines: readonly string[]): string => `<html lang="en"><title>Ferry burns off Olme</title><body><article><h1>Ferry burns off Olme</h1><p>${summary}</p>${lines.map((line) => `<p>${line}</p>`).join('')}${sentences.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`

describe('between the summary of a page and its text', () => {
  test.each([
    ['byline', 'von Ada Venn'], ['byline', 'By Ada Venn and Bo Sample'], ['agency-slug', 'AFP'], ['date-line', 'Ada Venn · Olme News · Posted: May 3, 2019 4:00 AM EDT'],
    ['date-line', '3.5.2019 - 15:48 UhrLesedauer: 2 Min.'],
  ])('who signs, or when, is no sentence: %s: %s', async (reason, line) => {
    const article = await cleaned(page(line), 'a.html')
    expect(furnitureOf(article)).toContain(`${reason}: ${line}`)
    expect(sentencesOf(article)).toEqual(expect.arrayContaining(sentences))
    expect(sentencesOf(article)).not.toContain(line)
  })

  test('a paragraph that begins with "By" stays', async () => {
    const line = 'By Monday evening the harbour of Olme was closed.'
    expect(sentencesOf(await cleaned(page(line), 'a.html'))).toContain(line)
  })
})

describe('a line under the text', () => {
  test.each([
    ['byline', 'Redaktion: Ada Venn, Bo Sample'], ['byline', 'Übersetzung: Ada Venn, Redaktion: Bo Sample'], ['byline', 'Aus dem Englischen von Ada Venn'], ['byline', 'mit dpa'], ['byline', 'Mit Agenturmaterial.'],
    ['byline', 'With reports from Olme Courier and Coast Today'], ['date-line', 'Sendung: am Morgen, 3.5.2019, 9:05 Uhr'], ['date-line', 'Olme Radio, 03.05.2019, 12:30 Uhr'],
  ])('names a desk, an agency or a programme: %s: %s', async (reason, line) => {
    expect(furnitureOf(await cleaned(`${sentences.join('\n\n')}\n\n${line}`))).toEqual([`${reason}: ${line}`])
  })

  test('names who helped, behind a dash', async () => {
    const article = await cleaned(page().replace('</article>', '<p>– additional reporting by Ada Venn</p></article>'), 'a.html')
    expect(furnitureOf(article)).toContain('byline: – additional reporting by Ada Venn')
  })

  test.each([['Edición: the word stood on every copy that was found on the quay.'], ['With reports from the quay still coming in, the mayor went home.']])('that is a sentence stays: %s', async (line) => {
    expect(sentencesOf(await cleaned(`${sentences.join('\n\n')}\n\n${line}`))).toContain(line)
  })
})
