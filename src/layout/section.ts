import { notesHeadingId, titleIsOwn, type EditionBlock, type Section } from '../document/edition.js'
import type { Inline } from '../document/inline.js'
import type { Strings } from '../strings/strings.js'
import { blockRows, headingRows } from './blocks.js'
import { noteRows } from './notes.js'
import { runInDefinitions } from './definitions.js'
import type { Branch } from './branch.js'
import type { Column, Compositor } from './compositor.js'
import { ownWords } from './own.js'
import type { Pager } from './pager.js'
import { grouped, type Row } from './rows.js'
import type { TextSize } from './settings.js'

/** Where sections go. */
export interface Stage {
  readonly compositor: Compositor
  readonly strings: Strings
  readonly root: Branch
  readonly column: Column
  readonly pager: Pager
}

const behind: ReadonlySet<Section['role']> = new Set(['timeline', 'glossary', 'sources', 'about'])

/** A section begins on a page that holds its heading and so many lines more. */
const firstLines = 4
/** Columns begin on a page that holds so many of their lines. */
const firstColumnLines = 3

const plain = (text: string): readonly Inline[] => [{ kind: 'text', text }]

/** A section with its heading, blocks and notes, after what the pages hold already. */
export function flowSection(section: Section, stage: Stage): void {
  const { compositor, root, column, pager } = stage
  const { measures } = compositor
  const sect = root.child('Sect')
  const head = headOf(section, stage, sect)
  const size = behind.has(section.role) ? measures.back : measures.text
  const frame = { compositor, branch: sect, column, size, before: measures.headings[0].gap }
  // a glossary is looked up, not read through: narrow columns hold more and are found faster
  const parts = section.role === 'glossary' ? apart(section.blocks) : [section.blocks]
  const [opening, ...others] = parts
  const [first, ...rest] = [...head, ...blockRows(opening ?? [], frame)]
  const room = head.reduce((sum, row) => sum + row.height, 0) + size.line * firstLines
  const rows = first === undefined ? [] : [{ ...first, room }, ...rest]
  const ends = others.length === 0 && section.notes.length === 0
  pager.flow(ends ? withLastKept(rows) : rows)
  for (const blocks of others) {
    const [block] = blocks
    if (block?.kind === 'definitions') {
      flowColumns(measures.table, stage, (narrow) => runInDefinitions(block, { ...frame, column: narrow, size: measures.table }))
    } else pager.flow(blockRows(blocks, { ...frame, before: size.gap }))
  }
  if (section.notes.length > 0) flowNotes(section, stage, sect)
}

/** The last lines of a section bring those before them where they open a page, which they would else stand on alone. */
function withLastKept(rows: readonly Row[]): readonly Row[] {
  const last = grouped(rows).at(-1) ?? []
  const before = rows.length - last.length - 1
  return last.length > 2 ? rows : rows.map((row, index) => (index === before ? { ...row, glue: true } : row))
}

/** Definitions apart from what stands before and after them. */
function apart(blocks: readonly EditionBlock[]): readonly (readonly EditionBlock[])[] {
  const parts: EditionBlock[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'definitions') parts.push([block], [])
    else parts.at(-1)?.push(block)
  }
  return parts
}

function flowNotes(section: Section, stage: Stage, sect: Branch): void {
  const { compositor, strings, column, pager } = stage
  const { note, table, columns } = compositor.measures
  const lines = Math.min(firstColumnLines, Math.ceil(section.notes.length / columns))
  const heading = headingRows(compositor, 2, ownWords(strings.writers.notesFor(section.label ?? section.title), compositor.setting.own), sect, column, table.line, [notesHeadingId(section)], table)
    .map((row, index, all) => (index < all.length - 1 ? row : { ...row, glue: false }))
  const [opening, ...more] = heading
  if (opening === undefined) return
  pager.flow([{ ...opening, room: heading.reduce((sum, row) => sum + row.height, 0) + note.gap + note.line * lines }, ...more])
  flowColumns(note, stage, (narrow) => noteRows(section.notes, { compositor, branch: sect, column: narrow, size: note, before: note.gap }, strings.writers.back))
}

/** Sets rows in columns side by side, as many as the measures say. */
function flowColumns(size: TextSize, { compositor, column, pager }: Stage, set: (narrow: Column) => readonly Row[]): void {
  const { columns } = compositor.measures
  if (columns === 1) {
    const [first, ...rest] = set(column)
    return pager.flow(first === undefined ? [] : [{ ...first, before: size.gap }, ...rest])
  }
  const gutter = size.size * 1.8
  const width = (column.width - gutter) / 2
  const rightFirst = compositor.setting.direction === 'rtl'
  const rows = set({ left: rightFirst ? column.left + width + gutter : column.left, width })
  pager.columns(rows, size.gap, rightFirst ? -(width + gutter) : width + gutter)
}

/** The title of the part that begins here, then that of the section. */
function headOf(section: Section, { compositor, column }: Stage, sect: Branch): readonly Row[] {
  const { measures } = compositor
  const before = measures.headings[0].line * 1.25
  const part = section.part === null ? [] : headingRows(compositor, 1, plain(section.part), sect, column, before, [section.id])
    .map((row, index) => (index === 0 ? { ...row, marks: [`${section.id}.part`] } : row))
  return [...part, ...titleRows(section, compositor, sect, column, part.length > 0 ? measures.text.gap : before)]
}

/** `Chapter 3` in small letters above the title: one heading. */
function titleRows(section: Section, compositor: Compositor, sect: Branch, column: Column, before: number): readonly Row[] {
  const { measures } = compositor
  const branch = sect.child('H1')
  const label = section.label === null ? [] : compositor.paragraph(ownWords(`${section.label} `, compositor.setting.own), {
    style: compositor.style(measures.label, { colour: measures.colours.quiet }), size: measures.label, before, keep: true,
  }, branch, column, [section.id])
  const size = measures.headings[0]
  const title = compositor.paragraph(ownWords(section.title, titleIsOwn(section) ? compositor.setting.own : null), {
    style: compositor.style(size, { look: 'bold', colour: measures.colours.accent }), size, before: label.length > 0 ? 0 : before, keep: true,
  }, branch, column, label.length > 0 ? [] : [section.id])
  return [...label, ...title].map((row) => ({ ...row, glue: true }))
}
