import { expect, test } from 'vitest'
import type { Inline } from '../../../src/document/inline.js'
import { codesOf, compileStack } from '../../stack.js'

const article = `Aid convoy reaches Tarno

The International Committee of the Red Cross (ICRC) sent forty lorries to the town of Tarno on Monday.
Ana Belmont, director of the Tarno Hospital, said the wards were full.
“We have no beds left,” Belmont told the state news agency LUNA.
A ceasefire was agreed on Sunday, and the ICRC hopes that it holds.
`

const glossary = async (options = {}) => {
  const compiled = await compileStack({ 'a.txt': article }, { language: 'en', ...options })
  const briefing = compiled.briefing
  if (!briefing) throw new Error('nothing was compiled')
  return { compiled, briefing, entry: (term: string) => briefing.glossary.find((one) => one.term === term || one.variants.includes(term)) }
}

test('a person is explained by the role that a source gives, with its place', async () => {
  const { entry } = await glossary()
  expect(entry('Ana Belmont')).toMatchObject({ kind: 'person', definition: 'director of the Tarno Hospital', from: 'source' })
  expect(entry('Ana Belmont')?.variants).toContain('Belmont')
  expect(entry('Ana Belmont')?.origins).toHaveLength(1)
})

test('an organisation of the built-in list is one entry under all its names', async () => {
  const { briefing, entry } = await glossary()
  expect(entry('ICRC')).toBe(entry('International Committee of the Red Cross'))
  expect(entry('ICRC')?.from).toBe('list')
  expect(briefing.glossary.filter((one) => one.definition === entry('ICRC')?.definition)).toHaveLength(1)
})

test('the editor goes before the source and the list', async () => {
  const { compiled, entry } = await glossary({ glossary: [{ term: 'ceasefire', definition: 'Here: the truce of Tarno.' }, { term: 'cyclone', definition: 'A storm.' }] })
  expect(entry('ceasefire')).toMatchObject({ definition: 'Here: the truce of Tarno.', from: 'editor' })
  expect(codesOf(compiled)).toContain('annotate/unused-term')
})

test('each term is linked once in a chapter, and each entry is linked from somewhere', async () => {
  const { briefing } = await glossary()
  const terms = (nodes: readonly Inline[]): string[] => nodes.flatMap((node) => [
    ...(node.kind === 'term' ? [node.entry] : []), ...('children' in node ? terms(node.children) : []),
  ])
  for (const chapter of briefing.chapters) {
    const used = chapter.paragraphs.flatMap((paragraph) => paragraph.sentences).flatMap((sentence) => terms(sentence.children))
    expect(new Set(used).size).toBe(used.length)
  }
  const all = new Set(briefing.chapters.flatMap((chapter) => chapter.paragraphs).flatMap((paragraph) => paragraph.sentences).flatMap((sentence) => terms(sentence.children)))
  expect([...all].sort()).toEqual(briefing.glossary.map((entry) => entry.id).sort())
})

test('entries are in the order of the language and none is without a definition', async () => {
  const { briefing } = await glossary()
  const names = briefing.glossary.map((entry) => entry.term)
  expect(names).toEqual([...names].sort(new Intl.Collator('en').compare))
  expect(briefing.glossary.every((entry) => entry.definition.trim() !== '')).toBe(true)
})
