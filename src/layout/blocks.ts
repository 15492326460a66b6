import type { AsideBlock, DefinitionEntry, DefinitionsBlock, EditionBlock, EndNote, HeadingBlock, ListBlock, ParagraphBlock } from '../document/edition.js'
import { plainText, type Inline } from '../document/inline.js'
import { LinkBranch, type Branch } from './branch.js'
import { inset, type Column, type Compositor } from './compositor.js'
import { inOwnLanguage, ownWords } from './own.js'
import type { Panel, Row } from './rows.js'
import type { TextSize } from './settings.js'
import { tableRows } from './table.js'

/** What a block is set in. */
export interface Frame {
  readonly compositor: Compositor
  readonly branch: Branch
  readonly column: Column
  readonly size: TextSize
  /** White space above the first row. */
  readonly before: number
}

const plain = (text: string): readonly Inline[] => [{ kind: 'text', text }]

/** Blocks as rows, in reading order. */
export function blockRows(blocks: readonly EditionBlock[], frame: Frame): readonly Row[] {
  return blocks.flatMap((block, index) => {
    const rows = oneBlock(block, index === 0 ? frame : { ...frame, before: frame.size.gap })
    const last = rows.at(-1)
    return last && block.kind === 'paragraph' && introduces(block, blocks[index + 1]) ? [...rows.slice(0, -1), { ...last, glue: true }] : rows
  })
}

/** Words that announce a list or table stay with its beginning. */
const introduces = (block: ParagraphBlock, next: EditionBlock | undefined) =>
  (next?.kind === 'list' || next?.kind === 'table') && /[:：]\s*$/u.test(plainText(block.children))

function oneBlock(block: EditionBlock, frame: Frame): readonly Row[] {
  switch (block.kind) {
    case 'paragraph': return paragraph(block, frame)
    case 'heading': return heading(block, frame)
    case 'list': return list(block, frame)
    case 'table': return tableRows(block, frame)
    case 'definitions': return definitions(block, frame)
    case 'aside': return aside(block, frame)
  }
}

function paragraph({ id, children }: ParagraphBlock, { compositor, branch, column, size, before }: Frame): readonly Row[] {
  return compositor.paragraph(children, { style: compositor.style(size), size, before }, branch.child('P'), column, [id])
}

function heading({ id, level, children }: HeadingBlock, { compositor, branch, column, before }: Frame): readonly Row[] {
  return headingRows(compositor, level, children, branch, column, before * 2, [id])
}

/** A heading stays with what follows it. */
export function headingRows(
  compositor: Compositor, level: 1 | 2 | 3, children: readonly Inline[], branch: Branch, column: Column, before: number, begins: readonly string[],
  size: TextSize = compositor.measures.headings[level - 1] as TextSize,
): readonly Row[] {
  const style = compositor.style(size, { look: 'bold', colour: compositor.measures.colours.accent })
  return compositor.paragraph(children, { style, size, before, keep: true }, branch.child(`H${level}`), column, begins).map((row) => ({ ...row, glue: true }))
}

function list(block: ListBlock, frame: Frame): readonly Row[] {
  const { compositor, size } = frame
  const list = frame.branch.child('L', { numbering: block.ordered ? 'Decimal' : 'Disc' })
  const labels = block.items.map((_, index) => (block.ordered ? `${index + 1}.` : '•'))
  const indent = labelIndent(labels, frame)
  return block.items.flatMap((item, index) => {
    const entry = list.child('LI')
    const label = entry.child('Lbl')
    const rows = blockRows(item.blocks, {
      ...frame, branch: entry.child('LBody'), column: inset(frame.column, indent, compositor.setting.direction),
      before: index === 0 ? frame.before : tightGap(size),
    })
    return labelled(rows, plain(labels[index] as string), label, indent, frame, [item.id])
  })
}

/** The first row gets a label that hangs before it. */
function labelled(rows: readonly Row[], label: readonly Inline[], branch: Branch, indent: number, { compositor, column, size }: Frame, marks: readonly string[]): readonly Row[] {
  const [first, ...rest] = rows
  if (first === undefined) return rows
  const { direction } = compositor.setting
  const gap = labelGap(size)
  const [line] = compositor.lines(label, compositor.style(size, branch instanceof LinkBranch ? { colour: compositor.measures.colours.link } : {}), branch, indent)
  if (line === undefined) return rows
  const left = direction === 'ltr' ? column.left + indent - gap - line.width : column.left + column.width - indent * 2 + gap + line.width
  return [{
    ...first,
    marks: [...first.marks ?? [], ...marks],
    place: (spot, pager) => {
      compositor.write(line, spot, left, size, pager)
      first.place(spot, pager)
    },
  }, ...rest]
}

const labelGap = (size: TextSize) => size.size * 0.5

/** Between things that are read as one set. */
const tightGap = (size: TextSize) => Math.min(size.gap, size.line * 0.22)

/** How far text stands in from its labels. */
function labelIndent(labels: readonly string[], { compositor, branch, size }: Frame): number {
  const longest = labels.reduce((long, label) => (label.length > long.length ? label : long), '')
  const [line] = compositor.lines(plain(longest), compositor.style(size), branch, 1000)
  return Math.max(compositor.measures.indent, (line?.width ?? 0) + labelGap(size))
}

/** Terms beside what belongs to them, where the column is wide enough for both; else above it. */
function definitions(block: DefinitionsBlock, frame: Frame): readonly Row[] {
  const list = frame.branch.child('L', { numbering: 'None' })
  const beside = frame.compositor.measures.columns > 1
  return block.entries.flatMap((entry, index) => definition(entry, list.child('LI'), { ...frame, before: index === 0 ? frame.before : frame.size.gap }, beside))
}

/** The part of a column that terms take beside their definitions. */
const termPart = 0.27

function definition(entry: DefinitionEntry, item: Branch, frame: Frame, beside: boolean): readonly Row[] {
  const { compositor, column, size } = frame
  const { direction } = compositor.setting
  const label = item.child('Lbl')
  const style = compositor.style(size, { look: 'bold' })
  const wide = column.width * termPart
  const body = item.child('LBody')
  const rows = entry.definition.flatMap((children, at) => compositor.paragraph(
    children, { style: compositor.style(size), size, before: at === 0 ? frame.before : tightGap(size) }, body.child('P'), beside ? inset(column, wide, direction) : column,
  ))
  const look = { style, size, before: frame.before, keep: true }
  if (!beside) {
    const [first, ...rest] = rows
    const above = compositor.paragraph(entry.term, look, label, column, [entry.id])
    return first === undefined ? above : [...above.map((row) => ({ ...row, glue: true })), { ...first, before: 0 }, ...rest]
  }
  const gutter = size.size
  const narrow: Column = { left: direction === 'ltr' ? column.left : column.left + column.width - wide + gutter, width: wide - gutter }
  const terms = compositor.paragraph(entry.term, look, label, narrow, [entry.id])
  return alongside(terms, rows)
}

/** Rows of two columns that begin at one height: each pair is one row, held together as far as the first column reaches. */
function alongside(first: readonly Row[], second: readonly Row[]): readonly Row[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index): Row => {
    const one = first[index]
    const two = second[index]
    if (one === undefined || two === undefined) return (one ?? two) as Row
    return {
      height: Math.max(one.height, two.height), before: Math.max(one.before, two.before), glue: two.glue || index < first.length - 1,
      begins: [...one.begins, ...two.begins], marks: [...one.marks ?? [], ...two.marks ?? []], ...(one.branch === undefined ? {} : { branch: one.branch }),
      place: (spot, pager) => {
        one.place(spot, pager)
        two.place(spot, pager)
      },
    }
  })
}

/** An entry of so many lines is not broken over columns. */
const wholeLines = 9

/** Each term with its definition running on, as in a dictionary: short lines in narrow columns. */
export function runInDefinitions(block: DefinitionsBlock, frame: Frame): readonly Row[] {
  const { compositor, size } = frame
  const hang = size.size * 0.8
  const column = inset(frame.column, hang, compositor.setting.direction)
  const list = frame.branch.child('L', { numbering: 'None' })
  return block.entries.flatMap((entry, index) => {
    const item = list.child('LI')
    const label = item.child('Lbl')
    const body = item.child('LBody')
    const parts = [
      { children: entry.term, style: compositor.style(size, { look: 'bold' }), branch: label },
      ...entry.definition.map((children) => ({ children: [...plain(' '), ...children], style: compositor.style(size), branch: body.child('P') })),
    ]
    const rows = compositor.runIn(parts, { size, before: index === 0 ? 0 : size.gap, hang }, item, column, [entry.id])
    return rows.length > wholeLines ? rows : rows.map((row, at) => ({ ...row, glue: at < rows.length - 1 }))
  })
}

/** The label runs into the first paragraph. */
function aside(block: AsideBlock, frame: Frame): readonly Row[] {
  const { compositor, column } = frame
  const { measures, setting } = compositor
  const size = measures.table
  const pad = size.size * 0.5
  const panel: Panel = { x: column.left, width: column.width, pad, side: setting.direction === 'ltr' ? 'left' : 'right' }
  const inner: Column = { left: column.left + pad * 2, width: column.width - pad * 4 }
  const branch = frame.branch.child('Aside')
  const look = { size, before: 0 }
  const label = { children: ownWords(`${block.label} `, setting.own), style: compositor.style(size, { look: 'bold', colour: measures.colours.accent }), branch: branch.child('P') }
  const [first, ...rest] = block.blocks
  const rows = first?.kind === 'paragraph'
    ? [
      ...compositor.runIn([label, { children: first.children, style: compositor.style(size), branch: branch.child('P') }], look, branch, inner, [block.id, first.id]),
      ...blockRows(rest, { ...frame, branch, column: inner, size, before: size.gap }),
    ]
    : [...compositor.runIn([label], { ...look, keep: true }, branch, inner, [block.id]), ...blockRows(block.blocks, { ...frame, branch, column: inner, size, before: 0 })]
  return [
    ...rows.map((row, index) => ({ ...row, panel, before: index === 0 ? frame.before + pad : row.before, glue: row.glue || index === rows.length - 1 })),
    { height: pad, before: 0, glue: true, begins: [], place: () => {} },
  ]
}

/** Source notes at the end of their section; the number leads back to the mark. */
export function noteRows(notes: readonly EndNote[], frame: Frame, back: string): readonly Row[] {
  const { compositor, column, size } = frame
  const { direction, known } = compositor.setting
  const labels = notes.map((note) => `${note.number}.`)
  const indent = labelIndent(labels, frame)
  return notes.flatMap((note, index) => {
    const branch = frame.branch.child('Note', { id: note.id })
    const label = branch.child('Lbl')
    const [first, ...others] = note.back.filter(({ mark }) => known.has(mark))
    const more = others.flatMap((way): Inline[] => [
      { kind: 'text', text: ' ' }, { kind: 'reference', role: 'back', target: way.mark, label: way.label, children: ownWords(back, compositor.setting.own) },
    ])
    const rows = compositor.paragraph([...note.children, ...more], { style: compositor.style(size), size, before: index === 0 ? frame.before : size.gap },
      branch.child('P'), inset(column, indent, direction), [note.id])
    return labelled(rows, plain(labels[index] as string), first ? new LinkBranch(inOwnLanguage(label, compositor.setting.own), { id: first.mark }, first.label) : label, indent, frame, [])
  })
}
