import { expect, test } from 'vitest'
import { cutOut } from '../../src/compose/build.js'
import { compose } from '../../src/compose/compose.js'
import type { EditionBlock, Edition } from '../../src/document/edition.js'
import { plainText, type Inline } from '../../src/document/inline.js'
import { stringsFor } from '../../src/strings/catalog.js'
import { compileStack, flood } from '../stack.js'

async function editionOf(options: Readonly<Record<string, unknown>> = {}): Promise<Edition> {
  const { briefing } = await compileStack(flood, { title: 'Flood in the Sarn valley', date: '2020-03-05', ...options })
  if (!briefing) throw new Error('nothing was compiled')
  return compose(briefing, { name: 'flood', certification: null, paged: true }, await stringsFor('en'))
}

const inlinesOf = (block: EditionBlock): readonly (readonly Inline[])[] => {
  switch (block.kind) {
    case 'paragraph': case 'heading': return [block.children]
    case 'list': return block.items.flatMap((item) => item.blocks.flatMap(inlinesOf))
    case 'aside': return block.blocks.flatMap(inlinesOf)
    case 'table': return [block.caption, ...block.columns, ...block.rows.flatMap((row) => row.cells)]
    case 'definitions': return block.entries.flatMap((entry) => [entry.term, ...entry.definition])
  }
}
const walk = (nodes: readonly Inline[]): readonly Inline[] => nodes.flatMap((node) => [node, ...('children' in node ? walk(node.children) : [])])
const nodesOf = (edition: Edition) => edition.sections.flatMap((section) => [...section.blocks.flatMap(inlinesOf), ...section.notes.map((note) => note.children)]).flatMap(walk)

test('what is cut from inside a sentence says so at a glance', async () => {
  const { briefing } = await compileStack(flood, { title: 'Flood in the Sarn valley', date: '2020-03-05' })
  if (!briefing) throw new Error('nothing was compiled')
  const [first] = briefing.glance
  const shown = async (words: string, before: boolean, after = false) => {
    const glance = first === undefined ? [] : [{ ...first, cut: { before, after }, children: [{ kind: 'text', text: words } as const] }]
    const { sections } = compose({ ...briefing, glance }, { name: 'flood', certification: null, paged: true }, await stringsFor('en'))
    return sections.find(({ role }) => role === 'glance')?.blocks.flatMap(inlinesOf).map(plainText).join('')
  }
  expect(await shown('the river rose by a metre.', true)).toMatch(/^… the river rose by a metre\. \(/)
  expect(await shown('al-Sarn was cut off', false)).toMatch(/^al-Sarn was cut off\. \(/)
  expect(await shown('The river rose by a metre', false, true)).toMatch(/^The river rose by a metre … \(/)
})

test('a headline that is told again by a sentence is no merged sentence', async () => {
  const { briefing } = await compileStack(flood, { title: 'Flood in the Sarn valley', date: '2020-03-05' })
  if (!briefing) throw new Error('nothing was compiled')
  const counted = async (kind: 'headline' | 'sentence') => {
    const sources = briefing.sources.map((source) => ({ ...source, units: source.units.map((unit, i) => i === 0 ? { ...unit, kind, fate: 'merged' as const } : { ...unit, fate: 'printed' as const }) }))
    const { sections } = compose({ ...briefing, sources }, { name: 'flood', certification: null, paged: true }, await stringsFor('en'))
    return sections.find(({ role }) => role === 'sources')?.blocks.flatMap(inlinesOf).map(plainText).join(' ') ?? ''
  }
  expect(await counted('sentence')).toContain('1 merged with other wordings')
  expect(await counted('headline')).not.toContain('merged with other wordings')
})

// by the dateline's day, which is the day of its `today`, not by that of publication
test('a stack of many days says when each thing was reported, in the chapters and at a glance', async () => {
  const { briefing } = await compileStack(flood, { title: 'Flood in the Sarn valley', date: '2020-03-05' })
  if (!briefing) throw new Error('nothing was compiled')
  const chapters = briefing.chapters.map((chapter) => ({ ...chapter, paragraphs: chapter.paragraphs.map((paragraph, at) => ({ ...paragraph, reported: at === 0 ? { day: '2020-03-04' } : null })) }))
  const sources = briefing.sources.map((source) => ({ ...source, article: { ...source.article, written: '2020-03-04', published: '2020-03-05' } }))
  const { sections } = compose({ ...briefing, chapters, sources }, { name: 'flood', certification: null, paged: true }, await stringsFor('en'))
  const words = (role: string) => sections.filter((section) => section.role === role).flatMap(({ blocks }) => blocks.flatMap(inlinesOf).map(plainText))
  expect(words('chapter').filter((paragraph) => paragraph.startsWith('[Reported Wednesday 4 March 2020] '))).toHaveLength(briefing.chapters.length)
  expect(words('glance').every((item) => /\(Wednesday 4 March, (?:\d accounts, )?chapter\u00A0\d\)$/.test(item))).toBe(true)
  expect(nodesOf(await editionOf()).some((node) => node.kind === 'insertion' && node.text.startsWith('Reported'))).toBe(false)
})

test('the eight parts stand in reading order', async () => {
  const { sections } = await editionOf()
  const roles = sections.map((section) => section.role).filter((role, index, all) => role !== all[index - 1])
  expect(roles).toEqual(['front', 'glance', 'differences', 'chapter', 'timeline', 'glossary', 'sources', 'about'])
})

test('the front says what the briefing is made of', async () => {
  const [front] = (await editionOf()).sections
  const words = front?.blocks.flatMap(inlinesOf).map(plainText) ?? []
  expect(words.some((line) => /^Date: Thursday,? 5 March 2020$/.test(line))).toBe(true)
  expect(words.some((line) => line.startsWith('Made from: 3 articles, 3 independent accounts'))).toBe(true)
})

test('a part is named once where its only chapter has its title', async () => {
  const { briefing } = await compileStack(flood, { title: 'Flood in the Sarn valley' })
  const [first] = briefing?.chapters ?? []
  if (!briefing || first === undefined) throw new Error('nothing was compiled')
  const edition = compose({ ...briefing, chapters: [{ ...first, part: first.title }, { ...first, id: 'c90', part: 'The rain' }, { ...first, id: 'c91', part: 'The rain' }] }, { name: 'flood', certification: null, paged: true }, await stringsFor('en'))
  expect(edition.sections.filter(({ role }) => role === 'chapter').map(({ part }) => part)).toEqual(['Part 1', 'Part 2: The rain', null])
})

test('ids are unique and every link leads somewhere', async () => {
  const edition = await editionOf()
  const nodes = nodesOf(edition)
  const blockIds = (block: EditionBlock): string[] => [
    block.id,
    ...(block.kind === 'list' ? block.items.flatMap((item) => [item.id, ...item.blocks.flatMap(blockIds)]) : []),
    ...(block.kind === 'aside' ? block.blocks.flatMap(blockIds) : []),
    ...(block.kind === 'definitions' ? block.entries.map((entry) => entry.id) : []),
    ...(block.kind === 'table' ? block.rows.map((row) => row.id) : []),
  ]
  const ids = [
    ...edition.sections.flatMap((section) => [section.id, ...section.blocks.flatMap(blockIds), ...section.notes.map((note) => note.id)]),
    ...nodes.flatMap((node) => (node.kind === 'sentence-span' || node.kind === 'term' || node.kind === 'note-reference' ? [node.id] : [])),
  ]
  expect(new Set(ids).size).toBe(ids.length)
  const targets = nodes.flatMap((node) => (node.kind === 'reference' ? [node.target] : node.kind === 'note-reference' ? [node.note] : node.kind === 'term' ? [node.entry] : []))
  expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  for (const mark of edition.sections.flatMap((section) => section.notes).flatMap((note) => note.back)) expect(ids).toContain(mark.mark)
})

test('every paragraph ends with a note, numbered through, and there is none with notes left out', async () => {
  const notes = (await editionOf()).sections.flatMap((section) => section.notes)
  expect(notes.map((note) => note.number)).toEqual(notes.map((_, index) => index + 1))
  const marks = nodesOf(await editionOf()).filter((node) => node.kind === 'note-reference')
  expect(marks).toHaveLength(notes.length)
  const paragraphs = (await editionOf()).sections.filter(({ role }) => role === 'chapter').flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph'))
  expect(paragraphs.length).toBeGreaterThan(1)
  for (const paragraph of paragraphs) expect(walk(inlinesOf(paragraph).flat()).at(-1)?.kind).toBe('note-reference')
  expect(nodesOf(await editionOf({ notes: 'none' })).filter((node) => node.kind === 'note-reference')).toHaveLength(0)
})

test('what was left out is listed with its reason', async () => {
  const sources = (await editionOf()).sections.find((section) => section.role === 'sources')
  const words = sources?.blocks.flatMap(inlinesOf).map(plainText).join('\n') ?? ''
  expect(words).toContain('Article 2: invitation to a newsletter, “Subscribe to our newsletter for more stories like this one.”')
  // a headline that names its article in the list above is not told twice
  expect(words).toContain('Article 3: Schools closed after Sarn flood.')
  expect(words.match(/Schools closed after Sarn flood/g)).toHaveLength(1)
})

test('the same content has the same identifier, another content another', async () => {
  const [one, two, other] = [await editionOf(), await editionOf(), await editionOf({ title: 'Another title' })]
  expect(one.identifier).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(two.identifier).toBe(one.identifier)
  expect(other.identifier).not.toBe(one.identifier)
})

test('words that end with a stop and a closing mark get no other stop', () => {
  const cut = { before: false, after: false }
  const shown = (words: string) => plainText(cutOut([{ kind: 'text', text: words }], cut))
  expect(["the pier is ''falling apart.''", 'the pier is “falling apart.”', 'the pier is ’’falling apart.’’'].map(shown)).toEqual(["the pier is ''falling apart.''", 'the pier is “falling apart.”', 'the pier is ’’falling apart.’’'])
  expect(shown("the pier is ''falling apart''")).toBe("the pier is ''falling apart''.")
})

test('the number of a chapter stays on the line of its word, in an edition of one day and at a glance', async () => {
  const links = nodesOf(await editionOf()).flatMap((node) => (node.kind === 'reference' && /^chapter/.test(plainText(node.children)) ? [plainText(node.children)] : []))
  expect(links.length).toBeGreaterThan(1)
  expect(links.every((words) => /^chapter\u00A0\d+$/.test(words))).toBe(true)
})

test('a clause from inside a sentence is marked as one in the timeline', async () => {
  const { briefing } = await compileStack({ 'a.txt': 'Harbour road closed after storm\n\n5 March 2020\n\nThe road to the harbour was closed by the police on Monday evening, and the old bridge over the river fell into the water on Tuesday morning before anyone could reach it.' }, { title: 'Storm', date: '2020-03-05' })
  if (!briefing) throw new Error('nothing was compiled')
  const { sections } = compose(briefing, { name: 'storm', certification: null, paged: true }, await stringsFor('en'))
  const words = sections.find(({ role }) => role === 'timeline')?.blocks.flatMap(inlinesOf).map(plainText)
  expect(words).toContain('The road to the harbour was closed by the police on Monday evening … (chapter\u00A01)')
  expect(words?.some((line) => line.startsWith('… the old bridge over the river fell'))).toBe(true)
})

test('a value that one voice gives inside the words of another stands with them alone', async () => {
  const { briefing } = await compileStack(flood, { title: 'Flood' })
  if (!briefing) throw new Error('nothing was compiled')
  const [first] = briefing.disagreements
  const [value] = first?.values ?? []
  if (first === undefined || value?.origins[0] === undefined) throw new Error('the flood has figures that part')
  const { source, start, end } = value.origins[0]
  const inner = { ...value, text: 'a part of it', origins: [{ source, start: start + 1, end }] }
  const linesWith = async (by: string | null) => {
    const values = [...first.values, { ...inner, by }]
    const { sections } = compose({ ...briefing, disagreements: [{ ...first, values }] }, { name: 'flood', certification: null, paged: true }, await stringsFor('en'))
    return sections.find(({ role }) => role === 'differences')?.blocks.flatMap(inlinesOf).map(plainText).filter((line) => line.includes('a part of it'))
  }
  expect(await linesWith(value.by)).toEqual([])
  expect(await linesWith('someone else')).toHaveLength(1)
})

test('another way of writing that ends in a full stop ends its sentence too', async () => {
  const { briefing } = await compileStack(flood, { title: 'Flood in the Sarn valley', date: '2020-03-05', glossary: [{ term: 'Sarn', definition: 'A valley.', variants: ['S.V.'] }] })
  if (!briefing) throw new Error('nothing was compiled')
  const also = async (variant: string) => {
    const glossary = briefing.glossary.map((entry) => ({ ...entry, variants: [variant], foreign: [] }))
    const { sections } = compose({ ...briefing, glossary }, { name: 'flood', certification: null, paged: true }, await stringsFor('en'))
    return sections.find(({ role }) => role === 'glossary')?.blocks.flatMap(inlinesOf).map(plainText).join(' ') ?? ''
  }
  expect(await also('S.V.')).toMatch(/Also: S\.V\.(?!\.)/)
  expect(await also('the valley')).toContain('Also: the valley.')
})
