import type { EditionBlock, HeadingBlock, ParagraphBlock } from '../document/edition.js'
import { plainText, type Inline } from '../document/inline.js'
import { asideRows } from './aside.js'
import type { Branch } from './branch.js'
import type { Column, Compositor } from './compositor.js'
import { definitionRows } from './definitions.js'
import type { Frame } from './frame.js'
import { listRows } from './lists.js'
import type { Row } from './rows.js'
import type { TextSize } from './settings.js'
import { tableRows } from './table.js'

/** Blocks as rows, in reading order. */
export function blockRows(blocks: readonly EditionBlock[], frame: Frame): readonly Row[] {
  return blocks.flatMap((block, index) => {
    const rows = oneBlock(block, index === 0 ? frame : { ...frame, before: frame.size.gap })
    const last = rows.at(-1)
    const [before, next] = [blocks[index - 1], blocks[index + 1]]
    if (last === undefined || block.kind !== 'paragraph' || next === undefined) return rows
    if (rows.length <= fewLines && opens(before, next)) return rows.map((row) => ({ ...row, glue: true }))
    return introduces(block, next) ? [...rows.slice(0, -1), { ...last, glue: true }] : rows
  })
}

/** Words that announce a list or table stay with its beginning. */
const introduces = (block: ParagraphBlock, next: EditionBlock) => lists(next) && /[:：]\s*$/u.test(plainText(block.children))

const lists = ({ kind }: EditionBlock) => kind === 'list' || kind === 'table'

/** An introduction has no more lines. */
const fewLines = 4

/** What is said between a heading and the first thing under it stays with both; a heading under one that opens no section would chain them all. */
const opens = (before: EditionBlock | undefined, next: EditionBlock) =>
  before === undefined ? lists(next) || next.kind === 'heading' : before.kind === 'heading' && lists(next)

/** One block as rows; what is made of further blocks comes back here for them. */
function oneBlock(block: EditionBlock, frame: Frame): readonly Row[] {
  switch (block.kind) {
    case 'paragraph': return paragraph(block, frame)
    case 'heading': return heading(block, frame)
    case 'list': return listRows(block, frame)
    case 'table': return tableRows(block, frame)
    case 'definitions': return definitionRows(block, frame)
    case 'aside': return asideRows(block, frame)
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
