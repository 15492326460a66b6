import { describe, expect, test } from 'vitest'
import { FormIndex } from '../../../src/annotate/glossary/forms.js'
import { builtInList } from '../../../src/annotate/glossary/list.js'
import { diskFiles } from '../../../src/files.js'

const files = diskFiles()
const least = { en: 300, es: 100, fr: 100, ar: 100, de: 80, pt: 80, ru: 80, uk: 80, tr: 80, it: 80 } as const
const languages = Object.keys(least) as (keyof typeof least)[]

describe.each(languages)('the built-in glossary of %s', (language) => {
  test('says of each term what it is, what it means in few words, and on what that rests', async () => {
    const list = await builtInList(language, files)
    expect(list.length).toBeGreaterThanOrEqual(least[language])
    for (const { term, kind, definition, basis, expansion } of list) {
      expect(['person', 'organisation', 'place', 'acronym', 'word'], term).toContain(kind)
      expect(definition, term).toMatch(/^[\p{L}\p{N}«“"].{14,}\.$/u)
      expect(definition.split(/\s+/u).length, `${term}: a definition is short`).toBeLessThanOrEqual(45)
      expect(definition, `${term}: no address, no mark-up`).not.toMatch(/https?:|[<>{}]/u)
      expect(basis, term).toMatch(/\p{L}{2}/u)
      expect(expansion, term).not.toBe('')
      // who holds an office changes: the list explains offices and bodies
      expect(kind, `${term}: no living people`).not.toBe('person')
    }
  })

  test('says each form once', async () => {
    const owners = new Map<string, string>()
    const twice: string[] = []
    for (const { term, variants } of await builtInList(language, files)) {
      for (const form of [term, ...variants]) {
        if (owners.has(form)) twice.push(`${form}: ${owners.get(form)} and ${term}`)
        owners.set(form, term)
      }
    }
    expect(twice).toEqual([])
  })

  test('every form is found where it stands in a text, and leads to its own entry', async () => {
    const list = await builtInList(language, files)
    const index = new FormIndex(list.flatMap((entry) => [entry.term, ...entry.variants].map((text) => ({ text, anyCase: entry.kind === 'word', owner: entry.term }))), language)
    for (const entry of list) for (const form of [entry.term, ...entry.variants]) expect([...index.find(`– ${form} –`)].map(({ owner }) => owner), form).toEqual([entry.term])
  })

  test('names for each entry the English one for the same thing, if there is one', async () => {
    const english = new Set((await builtInList('en', files)).map(({ term }) => term))
    const list = await builtInList(language, files)
    for (const entry of list) if (entry.english !== null) expect(english, entry.term).toContain(entry.english)
    expect(list.filter((entry) => entry.english === null).length).toBeLessThan(language === 'en' ? Infinity : 15)
  })

  test('only what may stand in a text is read', async () => {
    const [entry] = await builtInList(language, files)
    const few = await builtInList(language, files, `– ${entry?.term} –`)
    expect(few.map(({ term }) => term)).toContain(entry?.term)
    expect(few.length).toBeLessThan(60)
  })
})

test('words in capitals are no common words', () => {
  const index = new FormIndex([{ text: 'WASH', anyCase: true, owner: 'WASH' }, { text: 'IDP', anyCase: true, owner: 'IDP' }], 'en')
  expect([...index.find('They wash their hands. The WASH teams help the IDPs.')].map(({ text }) => text)).toEqual(['WASH', 'IDPs'])
})

test.each(languages)('the words that show a sense in %s are not the term itself, and the phrases that are something else hold it', async (language) => {
  for (const { term, variants, sense, not } of await builtInList(language, files)) {
    if (not.length > 0) expect(sense, term).not.toEqual([])
    for (const word of sense) expect([term, ...variants], term).not.toContain(word)
    for (const phrase of not) expect([term, ...variants].some((form) => phrase.toLowerCase().includes(form.toLowerCase())), `${term}: ${phrase}`).toBe(true)
  }
})
