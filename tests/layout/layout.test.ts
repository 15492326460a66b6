import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edition, EditionBlock, Section } from '../../src/document/edition.js'
import type { Inline } from '../../src/document/inline.js'
import { diskFiles } from '../../src/files.js'
import { Branch } from '../../src/layout/branch.js'
import { planLayout, type Layout } from '../../src/layout/layout.js'
import { passageOf } from '../../src/layout/passage.js'
import type { Content, LinkArea, Run, Tag } from '../../src/layout/plan.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import { en } from '../../src/strings/en.js'
import { everyNode } from '../editions/every-node.js'
import { withOwnWords } from '../editions/own-words.js'
import { plan } from '../write/pdf/pdf-of.js'
import { arabicEdition } from './arabic-edition.js'

const tagsOf = (tag: Tag): readonly Tag[] => [tag, ...tag.children.flatMap((child) => (child.kind === 'tag' ? tagsOf(child) : []))]
const contentsOf = (tag: Tag): readonly Content[] => tag.children.flatMap((child) => (child.kind === 'tag' ? contentsOf(child) : child.kind === 'content' ? [child] : []))
const areasOf = (tag: Tag): readonly LinkArea[] => tag.children.flatMap((child) => (child.kind === 'tag' ? areasOf(child) : child.kind === 'link-area' ? [child] : []))
const runsOf = (tag: Tag): readonly Run[] => contentsOf(tag).flatMap((content) => content.runs)
const inlineRoles = new Set<Tag['role']>(['Link', 'Span', 'Reference'])
const spoken = (tag: Tag): string => tag.children.map((child) =>
  child.kind === 'content' ? child.runs.map((run) => run.text).join('') : child.kind === 'tag' ? (inlineRoles.has(child.role) ? spoken(child) : ` ${spoken(child)} `) : '').join('')
const wordsOf = (tag: Tag) => spoken(tag).replace(/\s+/g, ' ').trim()
const withRole = (layout: Layout, role: Tag['role']) => tagsOf(layout.tags).filter((tag) => tag.role === role)
const outline = (tag: Tag): string => `${tag.role}${tag.children.some((child) => child.kind === 'tag') ? `(${tag.children.flatMap((child) => (child.kind === 'tag' ? [outline(child)] : [])).join(' ')})` : ''}`

const text = (words: string): Inline => ({ kind: 'text', text: words })
const paragraph = (id: string, words: string): EditionBlock => ({ kind: 'paragraph', id, children: [text(words)] })
const chapter = (blocks: readonly EditionBlock[], more: Partial<Section> = {}): Section =>
  ({ id: 'c1', role: 'chapter', title: 'Chapter', label: null, part: null, blocks, notes: [], ...more })
const editionOf = (...sections: readonly Section[]): Edition => ({ ...everyNode, sections })
const words = (count: number, word = 'water') => Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ')

/** A section's words in the order of the edition, with list labels and note numbers. */
function readAloud(section: Section): string {
  const say = (children: readonly Inline[]): string => children.map((node) =>
    node.kind === 'note-reference' ? `[${node.number}]` : node.kind === 'insertion' ? `[${node.text}]` : node.kind === 'text' ? node.text : say(node.children)).join('')
  const tell = (block: EditionBlock): string => {
    switch (block.kind) {
      case 'paragraph': case 'heading': return say(block.children)
      case 'list': return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '•'} ${item.blocks.map(tell).join(' ')}`).join(' ')
      case 'table': return [say(block.caption), ...block.columns.map(say), ...block.rows.flatMap((row) => row.cells.map(say))].join(' ')
      case 'definitions': return block.entries.flatMap((entry) => [say(entry.term), ...entry.definition.map(say)]).join(' ')
      case 'aside': return [block.label, ...block.blocks.map(tell)].join(' ')
    }
  }
  const notes = section.notes.map((note) => `${note.number}. ${say(note.children)}${note.back.slice(1).map(() => ` ${en.writers.back}`).join('')}`)
  return [
    section.part ?? '', section.label ?? '', section.title, ...section.blocks.map(tell),
    ...(notes.length > 0 ? [en.writers.notesFor(section.label ?? section.title), ...notes] : []),
  ].join(' ').replace(/\s+/g, ' ').trim()
}

describe('the tags', () => {
  test('have the structure of the edition', async () => {
    const layout = await plan(everyNode)
    const [front, contents, glance, differences, first, , , glossary] = layout.tags.children as readonly Tag[]
    expect(outline(front as Tag)).toBe('Sect(H1 L(LI(Lbl LBody(P)) LI(Lbl LBody(P P))) P)')
    expect(outline(contents as Tag)).toMatch(/^Sect\(H1 TOC\(TOCI\(Reference\(Link\)\) TOCI\(Reference\(Link\)\) TOCI\(Reference\(Link\) TOC\(TOCI\(Reference\(Link\)\)\)\)/)
    expect(outline(glance as Tag)).toBe('Sect(H1 L(LI(Lbl LBody(P(Link))) LI(Lbl LBody(P(Link)))))')
    expect(outline(differences as Tag)).toBe('Sect(H1 H2 Table(Caption TR(TH TH TH) TR(TH TD TD(Link)) TR(TH TD TD(Link))))')
    expect(outline(first as Tag)).toBe(
      'Sect(H1 H1 Aside(P P L(LI(Lbl LBody(P)))) P(Link Link Link) H2 P(Link Link) H3 P(Span Link)'
      + ' L(LI(Lbl LBody(P)) LI(Lbl LBody(P L(LI(Lbl LBody(P)) LI(Lbl LBody(P)))))) H2 Note(Lbl(Link) P(Link)) Note(Lbl(Link) P) Note(Lbl(Link) P))',
    )
    expect(outline(glossary as Tag)).toBe('Sect(H1 L(LI(Lbl LBody(P P(Link))) LI(Lbl LBody(P P(Link)))))')
  })

  test('carry scopes, list numbering, note ids and languages', async () => {
    const layout = await plan(everyNode)
    expect(withRole(layout, 'TH').map((tag) => tag.scope)).toEqual(['Column', 'Column', 'Column', 'Row', 'Row'])
    expect(new Set(withRole(layout, 'L').map((tag) => tag.numbering))).toEqual(new Set(['None', 'Disc', 'Decimal']))
    expect(withRole(layout, 'Note').map((tag) => tag.id)).toEqual(['n1', 'n2', 'n3', 'n4'])
    expect(withRole(layout, 'Span').map((tag) => tag.language)).toEqual(['ar'])
  })

  test.each([['every node', everyNode], ['Arabic', arabicEdition]])('skip no heading level (%s)', async (_, edition) => {
    const levels = tagsOf((await plan(edition)).tags).flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []))
    expect(levels[0]).toBe(1)
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1))
  })

  test('hold the words of every section in reading order', async () => {
    const layout = await plan({ ...everyNode, sections: everyNode.sections.filter((section) => section.id !== 'c1') })
    const sections = (layout.tags.children as readonly Tag[]).map(wordsOf)
    expect(sections[4]).toBe('The ferries Chapter 2 Two ferries Two ferries carry people, the ferry company said.[4] Notes for Chapter 2 4. Article 2, paragraph 1.')
    expect(sections[7]).toBe('Sources 1. Bridge shut, 13 December 2016. 2. Ferries sail, 14 December 2016. 3 sentences printed.')
  })

  test('hold the words of the whole edition, block by block, as a reader of any other format gets them', async () => {
    const sections = everyNode.sections.map((section) => ({ ...section, blocks: section.blocks.filter((block) => !JSON.stringify(block).includes('"rtl"')) }))
    const layout = await plan({ ...everyNode, sections })
    const [title, contents, ...others] = (layout.tags.children as readonly Tag[]).map(wordsOf)
    const expected = sections.map((section) => readAloud(section))
    expect([title, ...others]).toEqual(expected)
    for (const section of sections.slice(1)) expect(contents).toContain(section.title)
  })

  test('are drawn in reading order: no content lies on an earlier page than the one before it', async () => {
    const layout = await plan(everyNode, { paper: 'a4', largePrint: true })
    const pages = contentsOf(layout.tags).map((content) => content.page)
    expect(pages).toEqual([...pages].sort((a, b) => a - b))
    expect(new Set(pages).size).toBe(layout.sheets.length)
  })
})

describe('links', () => {
  test('say where they lead, and lead to places that exist', async () => {
    const layout = await plan(everyNode)
    const areas = areasOf(layout.tags)
    for (const { to, description } of areas) {
      expect(description).not.toBe('')
      if ('id' in to) expect(layout.destinations.has(to.id), to.id).toBe(true)
    }
    expect(areas.map((area) => area.description)).toEqual(expect.arrayContaining([
      'Note 1', 'Back to the place of note 1 in the text', 'Back to the other place of note 1 in the text', 'the council’s page (https://example.org/report?a=1&b=2)',
    ]))
  })

  test('stand on one page each, in elements of their own', async () => {
    const many = Array.from({ length: 60 }, (_, index): EditionBlock => ({
      kind: 'paragraph', id: `p${index}`, children: [{ kind: 'external-link', href: 'https://example.org', children: [text(words(37))] }],
    }))
    const layout = await plan(editionOf(chapter(many)))
    for (const link of withRole(layout, 'Link')) {
      expect(new Set(link.children.flatMap((child) => ('page' in child ? [child.page] : []))).size).toBe(1)
    }
    expect(withRole(layout, 'Link').length).toBeGreaterThan(60)
  })

  test('that lead nowhere are printed as words', async () => {
    const layout = await plan(editionOf(chapter([{ kind: 'paragraph', id: 'p', children: [{ kind: 'reference', role: 'cross', target: 'lost', label: null, children: [text('see there')] }] }])))
    expect(areasOf(layout.tags).map((area) => area.to)).toEqual([{ id: 'c1' }])
    expect(wordsOf(layout.tags)).toContain('see there')
  })
})

describe('lines', () => {
  const column = { left: 96, right: 595.28 - 96 }
  const lineEnds = (layout: Layout) => runsOf(layout.tags).map((run) => run.x + run.font.measure(run.text.trimEnd()).width * run.size)

  test('keep to the column, whatever the words', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom(...'abWi .,-/é—“”'), maxLength: 120 }), { maxLength: 12 }), async (parts) => {
      const layout = await plan(editionOf(chapter([paragraph('p', parts.join(' '))])))
      for (const end of lineEnds(layout)) expect(end).toBeLessThanOrEqual(column.right + 0.5)
    }), { numRuns: 40 })
  })

  test('break a word that is longer than a line rather than lose it', async () => {
    const long = `https://example.org/${'a'.repeat(300)}`
    const layout = await plan(editionOf(chapter([paragraph('p', `see ${long} there`)])))
    expect(wordsOf(layout.tags).replaceAll(' ', '')).toContain(long)
    for (const end of lineEnds(layout)) expect(end).toBeLessThanOrEqual(column.right + 0.5)
  })

  test('hold 60 to 75 characters of plain English', async () => {
    const sentence = 'The bridge was closed on Tuesday and people who live on the other side of the river now have to wait for the ferry. '
    const layout = await plan(editionOf(chapter([paragraph('p', sentence.repeat(12))])))
    const lines = runsOf(withRole(layout, 'P')[0] as Tag).map((run) => run.text.trimEnd().length).slice(0, -1)
    const mean = lines.reduce((sum, length) => sum + length, 0) / lines.length
    expect(mean).toBeGreaterThan(60)
    expect(mean).toBeLessThan(76)
  })

  test('keep a note mark with its word', async () => {
    for (let count = 8; count < 24; count++) {
      const layout = await plan(editionOf(chapter([{
        kind: 'paragraph', id: 'p', children: [text(`${words(count, 'tide')}.`), { kind: 'note-reference', id: 'm', note: 'n', number: 123, label: 'Note 123' }],
      }], { notes: [{ id: 'n', number: 123, children: [text('Here.')], back: [] }] })))
      const [body] = withRole(layout, 'P') as [Tag]
      const runs = runsOf(body)
      const mark = runs.find((run) => run.text === '[123]') as Run
      const before = runs.filter((run) => run !== mark).at(-1) as Run
      expect(before.y - mark.y).toBeLessThan(6)
    }
  })

  test('run from right to left in an Arabic edition', async () => {
    const layout = await plan(arabicEdition)
    const [title] = withRole(layout, 'H1') as [Tag]
    const runs = runsOf(title)
    expect(runs[0]?.x).toBeGreaterThan(runs.at(-1)?.x as number)
    expect((runs[0] as Run).x + runs[0]!.font.measure(runs[0]!.text).width * runs[0]!.size).toBeCloseTo(column.right, 0)
  })

  test('show a bracket in right-to-left words as its mirror image, and Latin words from left to right', async () => {
    const layout = await plan(arabicEdition)
    const runs = withRole(layout, 'P').flatMap(runsOf)
    const latin = runs.find((run) => run.text.startsWith('The bridge'))
    expect(latin?.text).toContain('The bridge (old &')
    const opening = runs.find((run) => run.text.includes(')') && !run.text.includes('('))
    expect(opening).toBeDefined()
  })
})

test('right-to-left words that no line may part keep their order and the space between them', async () => {
  const children: readonly Inline[] = [text('قالت «فقدنا كل شيء»'), text(' (المقال ٢)')]
  const layout = await plan({ ...editionOf(chapter([{ kind: 'paragraph', id: 'p', children }])), direction: 'rtl' })
  const runs = withRole(layout, 'P').flatMap(runsOf)
  for (const run of runs) expect(run.text.trim()).not.toMatch(/\s/)
  const [before, after] = ['شيء', 'المقال'].map((word) => runs.find((run) => run.text.includes(word)) as Run)
  const end = (after as Run).x + (after as Run).font.measure((after as Run).text).trimmed * (after as Run).size
  expect((before as Run).x).toBeGreaterThan(end + 2)
})

describe('pages', () => {
  test('never begin or end with a single line of a paragraph', async () => {
    const paragraphs = Array.from({ length: 60 }, (_, index) => paragraph(`p${index}`, words(25 + (index * 7) % 60)))
    const layout = await plan(editionOf(chapter(paragraphs)))
    expect(layout.sheets.length).toBeGreaterThan(4)
    for (const tag of withRole(layout, 'P')) {
      const lines = contentsOf(tag).map((content) => new Set(content.runs.map((run) => run.y)).size)
      if (lines.length > 1) for (const count of lines) expect(count).toBeGreaterThan(1)
    }
  })

  test('never end with a heading', async () => {
    for (let fill = 20; fill < 34; fill++) {
      const layout = await plan(editionOf(chapter([
        ...Array.from({ length: fill }, (_, index) => paragraph(`p${index}`, 'One line.')),
        { kind: 'heading', id: 'h', level: 2, children: [text('The heading')] }, paragraph('after', words(60)),
      ])))
      const [heading] = withRole(layout, 'H2') as [Tag]
      const after = withRole(layout, 'P').at(-1) as Tag
      expect(contentsOf(after)[0]?.page).toBe(contentsOf(heading)[0]?.page)
    }
  })

  test('never end with a note on the level of what follows', async () => {
    for (let fill = 18; fill < 34; fill++) {
      const layout = await plan(editionOf(chapter([
        ...Array.from({ length: fill }, (_, index) => paragraph(`p${index}`, 'One line.')),
        { kind: 'heading', id: 'h', level: 2, children: [text('The heading')] },
        { kind: 'aside', id: 'level', label: 'Reading level:', blocks: [{ kind: 'paragraph', id: 'easy', children: [text('Easy to read.')] }] }, paragraph('after', words(60)),
      ])))
      const [aside] = withRole(layout, 'Aside') as [Tag]
      const after = withRole(layout, 'P').at(-1) as Tag
      expect(contentsOf(after)[0]?.page).toBe(contentsOf(aside).at(-1)?.page)
    }
  })

  test('are listed with what begins on each, by ids of the edition', async () => {
    const ids = new Set([...JSON.stringify(everyNode).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1]))
    const layout = await plan(everyNode, { paper: 'letter', largePrint: true })
    expect(layout.pages.pages.map((page) => page.label)).toEqual(layout.sheets.map((_, index) => String(index + 1)))
    for (const page of layout.pages.pages) expect(ids.has(page.begins), page.begins).toBe(true)
    expect(layout.pages.pages[0]?.begins).toBe('front')
  })

  test('take very long tables, lists and words without losing one', async () => {
    const layout = await plan(editionOf(chapter([{
      kind: 'table', id: 't', caption: [text('Caption')], columns: [[text('A')], [text('B')]],
      rows: [{ id: 'r1', cells: [[text('short')], [text(words(1500, 'flood'))]] }, { id: 'r2', cells: [[text('last')], [text('cell')]] }],
    }])))
    expect(wordsOf(layout.tags)).toContain('flood1499')
    for (const run of runsOf(layout.tags)) expect(run.y).toBeLessThan(841.89 - 54)
  })
})

describe('notes', () => {
  const noted = (count: number, direction: 'ltr' | 'rtl'): Edition => ({
    ...editionOf(chapter([paragraph('p', words(30))], {
      notes: Array.from({ length: count }, (_, index) => ({
        id: `n${index + 1}`, number: index + 1, back: [],
        children: [text(index % 9 === 0 ? words(40, `long${index}x`) : index === 50 ? words(900, 'endless') : `Article 1, paragraph ${index}.`)],
      })),
    })), direction,
  })

  test.each(['ltr', 'rtl'] as const)('go down one column and then the other, over pages, without touching (%s)', async (direction) => {
    const layout = await plan(noted(130, direction))
    const notes = withRole(layout, 'Note')
    expect(notes.map((note) => note.id)).toEqual(Array.from({ length: 130 }, (_, index) => `n${index + 1}`))
    const pages = contentsOf(layout.tags).map((content) => content.page)
    expect(pages).toEqual([...pages].sort((a, b) => a - b))
    const taken = new Set<string>()
    for (const note of notes) {
      for (const content of contentsOf(note)) {
        for (const { x, y } of content.runs) {
          const place = `${content.page} ${Math.round(x)} ${Math.round(y)}`
          expect(taken.has(place), place).toBe(false)
          taken.add(place)
          expect(y).toBeLessThan(841.89 - 54)
        }
      }
    }
  })
})

describe('terms', () => {
  const entries = (count: number, long: number) => Array.from({ length: count }, (_, index) => ({
    id: `g${index}`, term: [text(`Term${index}`)], definition: [[text(words(4 + (index * 7) % long, `means${index}x`))], [text(`Chapter ${index}.`)]],
  }))
  const section = (role: Section['role'], count: number, long = 12): Edition =>
    editionOf({ ...chapter([{ kind: 'definitions', id: 'd', entries: entries(count, long) }]), role })
  const linesOf = (tag: Tag) => runsOf(tag).map(({ x, y }) => ({ x, y }))
  const halves = (item: Tag) => item.children as unknown as readonly [Tag, Tag]

  test.each(['ltr', 'rtl'] as const)('of a glossary go down two columns of even height with their definitions run in, none broken between columns (%s)', async (direction) => {
    const layout = await plan({ ...section('glossary', 90), direction })
    const items = withRole(layout, 'LI')
    expect(items).toHaveLength(90)
    const middle = 595.28 / 2
    const lowest = new Map<string, number>()
    for (const item of items) {
      const [label, body] = halves(item)
      expect(linesOf(label)[0]?.y).toBe(linesOf(body)[0]?.y)
      const sides = new Set(linesOf(item).map(({ x }) => x < middle))
      expect(sides.size).toBe(1)
      expect(new Set(contentsOf(item).map((content) => content.page)).size).toBe(1)
      const last = layout.sheets.length - 1
      if (contentsOf(item)[0]?.page === last) for (const { y } of linesOf(item)) lowest.set(String([...sides]), Math.max(lowest.get(String([...sides])) ?? 0, y))
    }
    const [one = 0, two = 0] = [...lowest.values()]
    expect(Math.abs(one - two)).toBeLessThan(13.5 * 8)
  })

  test('of a timeline stand beside what they introduce, and above it in large print', async () => {
    const beside = withRole(await plan(section('timeline', 5)), 'LI')
    for (const [term, body] of beside.map(halves)) {
      expect(linesOf(term)[0]?.y).toBe(linesOf(body)[0]?.y)
      expect(linesOf(term)[0]?.x).toBeLessThan((linesOf(body)[0]?.x ?? 0) - 50)
    }
    const above = withRole(await plan(section('timeline', 5), { paper: 'a4', largePrint: true }), 'LI')
    for (const [term, body] of above.map(halves)) {
      expect(linesOf(term)[0]?.y).toBeLessThan(linesOf(body)[0]?.y ?? 0)
      expect(linesOf(term)[0]?.x).toBe(linesOf(body)[0]?.x)
    }
  })
})

test('any text in any direction is planned without failing and stays in the column', async () => {
  const unit = fc.constantFrom(...'ab é—“(.)[1] سلامٌ لا «١» שלום 12,5% \u2067\u2069\u200d/-')
  await fc.assert(fc.asyncProperty(
    fc.array(fc.tuple(fc.string({ unit, maxLength: 90 }), fc.constantFrom('plain', 'foreign', 'strong')), { maxLength: 8 }), fc.constantFrom('ltr' as const, 'rtl' as const),
    async (parts, direction) => {
      const children = parts.map(([words, kind]): Inline => kind === 'foreign' ? { kind: 'foreign', language: 'ar', direction: 'rtl', children: [text(words)] }
        : kind === 'strong' ? { kind: 'strong', children: [text(words)] } : text(words))
      const layout = await plan({ ...editionOf(chapter([{ kind: 'paragraph', id: 'p', children }])), direction })
      for (const run of runsOf(layout.tags)) {
        expect(run.x).toBeGreaterThan(96 - 6)
        expect(run.x + run.font.measure(run.text).trimmed * run.size).toBeLessThan(595.28 - 96 + 6)
      }
    },
  ), { numRuns: 60 })
})

describe('large print', () => {
  test('sets everything in 18 points or more, without italics', async () => {
    const layout = await plan(everyNode, { paper: 'a4', largePrint: true })
    const runs = [...runsOf(layout.tags), ...layout.sheets.flatMap((sheet) => sheet.furniture)]
    expect(Math.min(...runs.map((run) => run.size))).toBeGreaterThanOrEqual(18)
    expect(runs.some((run) => run.font.face.style === 'italic')).toBe(false)
  })
})

describe('a character without a glyph', () => {
  const found = async (edition: Edition) => {
    const diagnostics: Diagnostic[] = []
    await planLayout(edition, en, diskFiles(), (one) => diagnostics.push(one))
    return diagnostics
  }

  test('is an error that names it and its place', async () => {
    const [diagnostic, ...others] = await found(editionOf(chapter([paragraph('p', 'The sign 漢 stands here.')], { title: 'Signs' })))
    expect(others).toEqual([])
    expect(diagnostic).toMatchObject({ code: 'layout/no-glyph', severity: 'error' })
    expect(diagnostic?.message).toContain('U+6F22')
    expect(diagnostic?.message).toContain('Signs')
  })

  test('is not: joiners, soft hyphens, odd spaces, variation selectors and direction marks', async () => {
    expect(await found(editionOf(chapter([paragraph('p', 'a\u00adb\u200bc\u200ed\u2009e\u202ff\u2011g\u2060h\ufe0fi\ufeffj\u2028k')])))).toEqual([])
  })
})

test('the same edition gives the same words, places and tags', async () => {
  const strip = (layout: Layout) => JSON.stringify(layout.tags, (key, value: unknown) => (key === 'font' ? null : value))
  expect(strip(await plan(everyNode))).toBe(strip(await plan(everyNode)))
})

describe('own words in another language', () => {
  test('keep what they quote between their marks, each running its own way', () => {
    const setting = { measures: {} as never, direction: 'rtl', own: 'en', language: 'he', known: new Set<string>() } as const
    const level = withOwnWords.sections[0]?.blocks[0]
    const [first] = level?.kind === 'aside' ? level.blocks : []
    const children = first?.kind === 'paragraph' ? first.children : []
    const passage = passageOf([{ children, style: {} as never, branch: new Branch('P', null) }], setting)
    expect(passage.direction).toBe('rtl')
    expect(passage.text).toBe('\u2066no level. Longest sentence: 50 words, beginning “\u2067המעבורת עומדת בנמל\u2069 …”.\u2069')
  })

  test('name note marks, the ways back to them, and titles in the contents, in that language', async () => {
    const marked = tagsOf((await plan(withOwnWords)).tags).filter(({ language }) => language === 'en')
      .flatMap(({ children }) => children.flatMap((child) => (child.kind === 'tag' && child.role === 'Link' ? areasOf(child).map(({ description }) => description) : [])))
    expect(marked).toEqual(expect.arrayContaining(['Chapter 2: Other news', 'About this edition', 'Note 1', 'Back to note mark 1']))
    expect(marked).not.toContain('Chapter 1: הגשר נסגר')
    expect(tagsOf((await plan(everyNode)).tags).some(({ language }) => language === 'en')).toBe(false)
  })
})
