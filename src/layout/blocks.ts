import type { AsideBlock, DefinitionsBlock, EditionBlock, EndNote, HeadingBlock, ListBlock, ParagraphBlock } from '../document/edition.js'
import { plainText, type Inline } from '../document/inline.js'
import { LinkBranch, type Branch } from './branch.js'
import { inset, type Column, type Compositor } from './compositor.js'
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
): readonly Row[] {
  const size = compositor.measures.headings[level - 1] as TextSize
  const style = compositor.style(size, { look: 'bold', colour: compositor.measures.colours.accent })
  return compositor.paragraph(children, { style, size, before, keep: true }, branch.child(`H${level}`), column, begins).map((row) => ({ ...row, glue: true }))
}

function list(block: ListBlock, frame: Frame): readonly Row[] {
  const { compositor, size } = frame
  const list = frame.branch.child('L', { numbering: block.ordered ? 'Decimal' : 'Disc' })
  const labels = block.items.map((_, index) => (block.ordered ? `${index + 1}.` : '•'))
  const indent = labelIndent(labels, frame)
  const tight = Math.min(size.gap, size.line * 0.3)
  return block.items.flatMap((item, index) => {
    const entry = list.child('LI')
    const label = entry.child('Lbl')
    const rows = blockRows(item.blocks, {
      ...frame, branch: entry.child('LBody'), column: inset(frame.column, indent, compositor.setting.direction),
      before: index === 0 ? frame.before : tight,
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

/** How far text stands in from its labels. */
function labelIndent(labels: readonly string[], { compositor, branch, size }: Frame): number {
  const longest = labels.reduce((long, label) => (label.length > long.length ? label : long), '')
  const [line] = compositor.lines(plain(longest), compositor.style(size), branch, 1000)
  return Math.max(compositor.measures.indent, (line?.width ?? 0) + labelGap(size))
}

function definitions(block: DefinitionsBlock, frame: Frame): readonly Row[] {
  const { compositor } = frame
  const size = compositor.measures.table
  const gap = frame.size.gap * 0.7
  const list = frame.branch.child('L', { numbering: 'None' })
  const column = inset(frame.column, compositor.measures.indent, compositor.setting.direction)
  return block.entries.flatMap((entry, index) => {
    const item = list.child('LI')
    const term = compositor.paragraph(entry.term, {
      style: compositor.style(size, { look: 'bold' }), size, before: index === 0 ? frame.before : gap, keep: true,
    }, item.child('Lbl'), frame.column, [entry.id]).map((row) => ({ ...row, glue: true }))
    const body = item.child('LBody')
    return [...term, ...entry.definition.flatMap((children) =>
      compositor.paragraph(children, { style: compositor.style(size), size, before: 0 }, body.child('P'), column))]
  })
}

function aside(block: AsideBlock, frame: Frame): readonly Row[] {
  const { compositor, column } = frame
  const { measures, setting } = compositor
  const size = measures.table
  const pad = size.size * 0.7
  const panel: Panel = { x: column.left, width: column.width, pad, side: setting.direction === 'ltr' ? 'left' : 'right' }
  const inner: Column = { left: column.left + pad * 1.4, width: column.width - pad * 2.8 }
  const branch = frame.branch.child('Aside')
  const rows = [
    ...compositor.paragraph(plain(block.label), { style: compositor.style(size, { look: 'bold', colour: measures.colours.accent }), size, before: 0, keep: true },
      branch.child('P'), inner, [block.id]),
    ...blockRows(block.blocks, { ...frame, branch, column: inner, size, before: size.gap / 2 }),
  ]
  return [
    ...rows.map((row, index) => ({ ...row, panel, before: index === 0 ? frame.before + pad : row.before })),
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
      { kind: 'text', text: ' ' }, { kind: 'reference', role: 'back', target: way.mark, label: way.label, children: plain(back) },
    ])
    const rows = compositor.paragraph([...note.children, ...more], { style: compositor.style(size), size, before: index === 0 ? frame.before : size.gap },
      branch.child('P'), inset(column, indent, direction), [note.id])
    return labelled(rows, plain(labels[index] as string), first ? new LinkBranch(label, { id: first.mark }, first.label) : label, indent, frame, [])
  })
}
