import { expect, test } from 'vitest'
import { builtInList } from '../../../src/annotate/glossary/list.js'
import { diskFiles } from '../../../src/files.js'

test('the English list is whole: each entry explained, its basis named, no term twice', async () => {
  const list = await builtInList('en-GB', diskFiles())
  expect(list.length).toBeGreaterThanOrEqual(300)
  const terms = new Set<string>()
  for (const entry of list) {
    expect(['person', 'organisation', 'place', 'acronym', 'word'], entry.term).toContain(entry.kind)
    expect(entry.definition, entry.term).toMatch(/^\p{L}.*\.$/u)
    expect(entry.definition.split(/\s+/).length, `${entry.term}: a definition is short`).toBeLessThan(50)
    expect(entry.basis, entry.term).toMatch(/\S/)
    for (const form of [entry.term, ...entry.variants]) {
      expect(terms.has(form), `${form} stands twice`).toBe(false)
      terms.add(form)
    }
  }
})

test('a language without a list has none, and no path leads out of the folder', async () => {
  expect(await builtInList('tlh', diskFiles())).toEqual([])
  expect(await builtInList('../../package', diskFiles())).toEqual([])
})
