import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Entry { readonly term: string; readonly kind: string; readonly variants?: readonly string[]; readonly definition: string; readonly basis: string }

const entriesOf = async (language: string): Promise<readonly Entry[]> =>
  parse(await readFile(new URL(`../../../styles/glossary/${language}.yaml`, import.meta.url), 'utf8')) as readonly Entry[]

describe.each([['es', 36], ['fr', 36], ['ar', 40]])('the built-in glossary of %s', (language, least) => {
  test('says of each term what it is, what it means and on what that rests', async () => {
    const entries = await entriesOf(language)
    expect(entries.length).toBeGreaterThanOrEqual(least)
    for (const { term, kind, definition, basis } of entries) {
      expect(['person', 'organisation', 'place', 'acronym', 'word'], term).toContain(kind)
      expect(definition, term).toMatch(/.{20}\.$/u)
      expect(basis, term).toMatch(/\p{L}/u)
    }
  })

  test('says each form once', async () => {
    const forms = (await entriesOf(language)).flatMap(({ term, variants = [] }) => [term, ...variants])
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
  })
})
