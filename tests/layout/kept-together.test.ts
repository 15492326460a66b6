import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Edition, EditionBlock, Section } from '../../src/document/edition.js'
import type { Inline } from '../../src/document/inline.js'
import type { Layout, LayoutSettings } from '../../src/layout/layout.js'
import type { Content, Run, Tag } from '../../src/layout/plan.js'
import { everyNode } from '../editions/every-node.js'
import { plan } from '../write/pdf/pdf-of.js'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const words = (count: number, word = 'water') => Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ')
const paragraph = (id: string, said: string): EditionBlock & { kind: 'paragraph' } => ({ kind: 'paragraph', id, children: [text(said)] })
const chapter = (blocks: readonly EditionBlock[], more: Partial<Section> = {}): Section => ({ id: 'c1', role: 'chapter', title: 'Chapter', label: null, part: null, blocks, notes: [], ...more })
const editionOf = (...sections: readonly Section[]): Edition => ({ ...everyNode, sections })
const large: LayoutSettings = { paper: 'a4', largePrint: true }

const tagsOf = (tag: Tag): readonly Tag[] => [tag, ...tag.children.flatMap((child) => (child.kind === 'tag' ? tagsOf(child) : []))]
const contentsOf = (tag: Tag): readonly Content[] => tag.children.flatMap((child) => (child.kind === 'tag' ? contentsOf(child) : child.kind === 'content' ? [child] : []))
const withRole = (layout: Layout, role: Tag['role']) => tagsOf(layout.tags).filter((tag) => tag.role === role)
const pagesOf = (tag: Tag) => [...new Set(contentsOf(tag).map(({ page }) => page))]
const said = (runs: readonly Run[]) => runs.map((run) => run.text).join(' ').replace(/\s+/g, ' ').trim()
const lines = (count: number) => Array.from({ length: count }, (_, index) => paragraph(`l${index}`, 'One line.'))

test.each([['standard', undefined, 34], ['large print', large, 16]] as const)('a short box stays whole, with its heading and the first lines behind it (%s)', async (_, settings, most) => {
  for (let fill = 4; fill < most; fill++) {
    const layout = await plan(editionOf(chapter(lines(fill)), chapter([
      { kind: 'aside', id: 'level', label: 'Reading level:', blocks: [paragraph('easy', words(22, 'hard'))] }, paragraph('after', words(60)),
    ], { id: 'c2', label: 'Chapter 2' })), settings)
    const [box] = withRole(layout, 'Aside') as [Tag]
    const heading = withRole(layout, 'H1').at(-1) as Tag
    const after = withRole(layout, 'P').at(-1) as Tag
    expect(pagesOf(box), String(fill)).toHaveLength(1)
    expect(pagesOf(heading)).toEqual(pagesOf(box))
    expect(contentsOf(after)[0]?.page).toBe(pagesOf(box)[0])
  }
})

test('an introduction stands on one page with the heading before it and what it introduces', async () => {
  for (let fill = 18; fill < 34; fill++) {
    const layout = await plan(editionOf(chapter(lines(fill)), { ...chapter([
      paragraph('intro', words(14, 'each')), { kind: 'heading', id: 'h', level: 2, children: [text('People who left')] },
      { kind: 'list', id: 'list', ordered: false, items: [{ id: 'i1', blocks: [paragraph('i1.p', words(20))] }] },
    ]), id: 'differences', role: 'differences' }))
    const [intro, first] = [withRole(layout, 'P').at(-2) as Tag, withRole(layout, 'LI').at(-1) as Tag]
    expect(pagesOf(withRole(layout, 'H1').at(-1) as Tag)).toEqual(pagesOf(intro))
    expect(contentsOf(first)[0]?.page, String(fill)).toBe(pagesOf(intro)[0])
  }
})

test('paragraphs under headings of their own do not chain a chapter into one piece', async () => {
  const blocks = Array.from({ length: 40 }, (_, index): readonly EditionBlock[] => [{ kind: 'heading', id: `h${index}`, level: 2, children: [text('Heading')] }, paragraph(`p${index}`, 'One line.')]).flat()
  const layout = await plan(editionOf(chapter(blocks)))
  for (const page of layout.pages.pages.slice(0, -1).keys()) {
    const ys = contentsOf(layout.tags).filter((content) => content.page === page + 1).flatMap(({ runs }) => runs.map(({ y }) => y))
    if (page + 1 < layout.sheets.length - 1) expect(Math.max(...ys)).toBeGreaterThan(650)
  }
})

test('the last line of a section opens no page alone', async () => {
  for (let fill = 28; fill < 42; fill++) {
    const layout = await plan(editionOf(chapter([...lines(fill), paragraph('end', 'The articles belong to their publishers.')])))
    const last = layout.sheets.length - 1
    const onLast = contentsOf(layout.tags).filter(({ page }) => page === last).flatMap(({ runs }) => runs.map(({ y }) => y))
    expect(new Set(onLast).size, String(fill)).toBeGreaterThan(1)
  }
})

test('a note of a few lines is not parted, a very long one is', async () => {
  const notes = Array.from({ length: 30 }, (_, index) => ({ id: `n${index + 1}`, number: index + 1, back: [], children: [text(words(index === 20 ? 900 : 4 + (index * 11) % 28, `n${index}x`))] }))
  const layout = await plan(editionOf(chapter([paragraph('p', words(30))], { notes })))
  const parted = withRole(layout, 'Note').filter((note) => new Set(contentsOf(note).flatMap(({ page, runs }) => runs.map(({ x }) => `${page} ${x < 595 / 2 - 10}`))).size > 1)
  expect(parted.map(({ id }) => id)).toEqual(['n21'])
})

const days = (count: number, each: number): Section => ({ ...chapter([{
  kind: 'definitions', id: 'd', entries: Array.from({ length: count }, (_, index) => ({
    id: `t${index}`, term: [text(`Tuesday ${index + 1} December 2016`)], definition: Array.from({ length: each }, (_, at) => [text(words(18, `day${index}x${at}x`))]),
  })),
}]), id: 'timeline', role: 'timeline' })

test.each([['standard', undefined], ['large print', large]] as const)('a day that goes on over pages is named again on each, outside of the structure, and its page begins with what goes on (%s)', async (_, settings) => {
  const layout = await plan(editionOf(days(3, 30)), settings)
  const named = withRole(layout, 'Lbl').map((tag) => said(contentsOf(tag).flatMap(({ runs }) => runs)))
  expect(named).toEqual(['Tuesday 1 December 2016', 'Tuesday 2 December 2016', 'Tuesday 3 December 2016'])
  const beginning = new Map(layout.pages.pages.map(({ label, begins }) => [Number(label) - 1, begins]))
  let again = 0
  for (const [page, begins] of beginning) {
    const day = /^t(\d)\.d\d+$/.exec(begins)?.[1]
    const furniture = said(layout.sheets[page]?.furniture ?? [])
    if (day === undefined) expect(furniture).not.toContain('Tuesday')
    else {
      again++
      expect(furniture.match(/Tuesday/g)).toHaveLength(1)
      expect(furniture).toContain(`Tuesday ${Number(day) + 1} December 2016`)
      const first = contentsOf(layout.tags).find((content) => content.page === page)
      expect(first?.runs[0]?.text).toContain(`day${day}x`)
      for (const run of layout.sheets[page]?.furniture ?? []) expect(run.y).toBeLessThan(842)
    }
  }
  expect(again).toBeGreaterThan(3)
})

test('the name of a day is cut where it would reach into the next', async () => {
  const section = days(60, 2)
  const [block] = section.blocks
  const entries = block?.kind === 'definitions' ? block.entries.map((entry, index) => ({ ...entry, term: [text('Tuesday and every other day of the week until the water fell again')], definition: Array.from({ length: 6 + index % 7 }, () => [text('One line.')]) })) : []
  const layout = await plan(editionOf({ ...section, blocks: [{ kind: 'definitions', id: 'd', entries }] }))
  let cut = 0
  for (const [page, { furniture }] of layout.sheets.entries()) {
    const day = furniture.filter(({ size, x }) => size === 10.5 && x < 200)
    const next = withRole(layout, 'Lbl').flatMap((tag) => contentsOf(tag)).find((content) => content.page === page)
    for (const { y } of day) expect(y).toBeLessThan((next?.runs[0]?.y ?? 842) - 10)
    if (day.some((run) => run.text.includes('…'))) cut++
  }
  expect(cut).toBeGreaterThan(0)
})

test('a page that opens with the heading of notes begins with it', async () => {
  const notes = Array.from({ length: 8 }, (_, index) => ({ id: `n${index + 1}`, number: index + 1, back: [], children: [text('Article 1.')] }))
  const begun = new Set<string>()
  for (let fill = 24; fill < 36; fill++) for (const { begins } of (await plan(editionOf(chapter(lines(fill), { notes })))).pages.pages) begun.add(begins)
  expect(begun.has('c1.notes')).toBe(true)
  expect(begun.has('n1')).toBe(false)
})

test('page numbers of the contents stand near the titles, led to by dots that are no words', async () => {
  const layout = await plan(editionOf(chapter(lines(3), { title: 'The bridge' }), chapter(lines(3), { id: 'c2', title: 'The ferries and the harbour' })))
  const entries = withRole(layout, 'TOCI').map((tag) => contentsOf(tag).flatMap(({ runs }) => runs))
  const ends = entries.map((runs) => (runs.at(-1)?.x ?? 0) + (runs.at(-1)?.font.measure(runs.at(-1)?.text ?? '').trimmed ?? 0) * 10)
  const [short = [], long = []] = entries
  const titleEnd = (long[0]?.x ?? 0) + (long[0]?.font.measure(long[0]?.text ?? '').trimmed ?? 0) * 10
  expect(Math.max(...ends) - titleEnd).toBeLessThan(40)
  expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))).toBeLessThan(0.5)
  const dots = layout.sheets[0]?.boxes.filter(({ width, height }) => width < 2 && height < 2) ?? []
  const beside = dots.filter(({ y }) => Math.abs(y - (short[0]?.y ?? 0)) < 2)
  expect(beside.length).toBeGreaterThan(10)
  for (const { x } of beside) expect(x).toBeLessThan(short.at(-1)?.x ?? 0)
  expect(said(entries.flat())).not.toContain('..')
})

test('an item that is wholly in Arabic has its mark and its lines at the right, and its brackets run their own way', async () => {
  const arabic: Inline = { kind: 'foreign', language: 'ar', direction: 'rtl', children: [text(Array.from({ length: 24 }, () => 'الجسر').join(' '))] }
  const brackets: Inline = { kind: 'foreign', language: 'en', direction: 'ltr', children: [text('(3 accounts, chapter 2)')] }
  const layout = await plan(editionOf(chapter([{ kind: 'list', id: 'l', ordered: false, items: [
    { id: 'i1', blocks: [{ kind: 'paragraph', id: 'i1.p', children: [arabic, text(' '), brackets] }] }, { id: 'i2', blocks: [paragraph('i2.p', 'An English item.')] },
  ] }])))
  const [bulletRight = 0, bulletLeft = 0] = withRole(layout, 'Lbl').map((tag) => contentsOf(tag)[0]?.runs[0]?.x)
  const runs = contentsOf(withRole(layout, 'LBody')[0] as Tag).flatMap((content) => content.runs)
  const right = Math.max(...runs.map((run) => run.x + run.font.measure(run.text).trimmed * run.size))
  expect(bulletLeft).toBeLessThan(120)
  expect(bulletRight).toBeGreaterThan(right)
  const last = runs.filter(({ y }) => y === runs.at(-1)?.y)
  expect(Math.max(...last.map((run) => run.x + run.font.measure(run.text).trimmed * run.size))).toBeCloseTo(right, 0)
  expect(last.map(({ text: shown }) => shown).join('')).toContain('(3 accounts, chapter 2)')
})

test('no line begins or ends with a guillemet that a space parts from its words', async () => {
  for (let fill = 3; fill < 30; fill++) {
    const layout = await plan(editionOf(chapter([paragraph('p', `${words(fill, 'eau')} « la digue tient », dit Korva. ${words(fill, 'mot')} « non ». ${words(9, 'fin')}`)])))
    const runs = contentsOf(withRole(layout, 'P').at(-1) as Tag).flatMap((content) => content.runs)
    const rows = [...new Set(runs.map(({ y }) => y))].map((y) => runs.filter((run) => run.y === y).map((run) => run.text).join('').trim())
    for (const row of rows) expect(row).not.toMatch(/^»|«$/)
  }
})

test('large print tells links from text by more than a hue: 3 to 1 to the words around, 4.5 to 1 to paper and tint', async () => {
  const { colours, large: { colours: own } } = JSON.parse(await readFile(new URL('../../styles/pdf.json', import.meta.url), 'utf8')) as Record<string, never> & { colours: Record<string, string>; large: { colours: Record<string, string> } }
  const shown = { ...colours, ...own }
  const light = (colour = '') => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (one = '', other = '') => {
    const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b)
    return (bright + 0.05) / (dark + 0.05)
  }
  expect(contrast(shown['link'], shown['text'])).toBeGreaterThanOrEqual(3)
  for (const ground of ['#ffffff', shown['tint']]) for (const ink of ['link', 'text', 'accent', 'quiet']) expect(contrast(shown[ink], ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  const used = new Set(contentsOf((await plan(everyNode, large)).tags).flatMap(({ runs }) => runs.map(({ colour }) => colour)))
  expect(used.has(own['link'] ?? '')).toBe(true)
  expect(used.has(colours['link'] ?? '')).toBe(false)
})
