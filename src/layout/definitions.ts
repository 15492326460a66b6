import { definitionId, type DefinitionEntry, type DefinitionsBlock } from '../document/edition.js'
import { plainText, type Inline } from '../document/inline.js'
import { Branch } from './branch.js'
import { baselineIn, inset, type Column } from './compositor.js'
import { tightGap, type Frame } from './frame.js'
import { plain } from './labels.js'
import type { Line } from './lines.js'
import { heightOf, type Row } from './rows.js'

/** Terms beside what belongs to them, where the column is wide enough for both; else above it. */
export function definitionRows(block: DefinitionsBlock, frame: Frame): readonly Row[] {
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
    children, { style: compositor.style(size), size, before: at === 0 ? frame.before : tightGap(size) }, body.child('P'),
    beside ? inset(column, wide, direction) : column, [definitionId(entry, at)],
  ))
  const look = { style, size, before: frame.before, keep: true }
  if (!beside) {
    const [first, ...rest] = againOver(rows, entry.term, column, frame, false)
    const above = compositor.paragraph(entry.term, look, label, column, [entry.id])
    return first === undefined ? above : [...above.map((row) => ({ ...row, glue: true })), { ...first, before: 0 }, ...rest]
  }
  const gutter = size.size
  const narrow: Column = { left: direction === 'ltr' ? column.left : column.left + column.width - wide + gutter, width: wide - gutter }
  const terms = compositor.paragraph(entry.term, look, label, narrow, [entry.id])
  return alongside(terms, againOver(rows, entry.term, narrow, frame, true))
}

/** A line beside definitions holds no more words. */
const mostWords = 12

/** On a page that goes on with a term's definitions the term stands again, beside them or above. A screen reader has it from the structure. */
function againOver(rows: readonly Row[], term: readonly Inline[], column: Column, { compositor, size }: Frame, beside: boolean): readonly Row[] {
  const style = compositor.style(size, { look: 'bold', colour: compositor.measures.colours.quiet })
  const outside = new Branch('P', null)
  /** Cut where it would reach into the next entry. */
  const within = (most: number, words = plainText(term).split(' ').slice(0, most * mostWords)): readonly Line[] => {
    const lines = compositor.lines(plain(`${words.join(' ')} …`), style, outside, column.width)
    return lines.length <= most || words.length < 2 ? lines.slice(0, most) : within(most, words.slice(0, -1))
  }
  const whole = compositor.lines(term, style, outside, column.width)
  return rows.map((row, index) => {
    if (index === 0) return row
    const most = beside ? Math.max(1, Math.floor(heightOf(rows.slice(index)) / size.line)) : whole.length
    return {
      ...row,
      again: {
        height: beside ? 0 : whole.length * size.line,
        place: (spot, pager) => (whole.length <= most ? whole : within(most))
          .forEach((line, at) => pager.artifact(compositor.furniture(line, column.left, spot.top + at * size.line + baselineIn(size)))),
      },
    }
  })
}

/** Rows of two columns that begin at one height: each pair is one row, held together as far as the first column reaches. */
function alongside(first: readonly Row[], second: readonly Row[]): readonly Row[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index): Row => {
    const one = first[index]
    const two = second[index]
    if (one === undefined || two === undefined) return (one ?? two) as Row
    return {
      height: Math.max(one.height, two.height), before: Math.max(one.before, two.before), glue: two.glue || index < first.length - 1,
      begins: [...one.begins, ...two.begins], marks: [...one.marks ?? [], ...two.marks ?? []], ...(one.branch === undefined ? {} : { branch: one.branch }), ...(two.again === undefined ? {} : { again: two.again }),
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
