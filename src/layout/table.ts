import type { TableBlock } from '../document/edition.js'
import type { Inline } from '../document/inline.js'
import type { Frame } from './frame.js'
import type { Branch } from './branch.js'
import type { Column } from './compositor.js'
import type { Line } from './lines.js'
import type { Row } from './rows.js'
import type { Style } from './passage.js'

/** A row taller than this part of a page is set cell below cell, so that it can break over pages. */
const tallest = 0.5

/** A table: caption, header row, and rows whose first cell is their header. */
export function tableRows(block: TableBlock, frame: Frame): readonly Row[] {
  const { compositor, column } = frame
  const { measures } = compositor
  const size = measures.table
  const table = frame.branch.child('Table')
  const caption = block.caption.length === 0 ? [] : compositor.paragraph(block.caption, {
    style: compositor.style(size, { look: 'bold' }), size, before: frame.before, keep: true,
  }, table.child('Caption'), column, [block.id]).map((row) => ({ ...row, glue: true }))

  const header = compositor.style(size, { look: 'bold', colour: measures.colours.accent })
  const rowHeader = compositor.style(size, { look: 'bold' })
  const body = compositor.style(size)
  const styleOf = (index: number) => (index === 0 ? rowHeader : body)
  const columns = columnsOf(block, frame, header, styleOf)
  const room = measures.page.height - measures.margins.top - measures.margins.bottom

  const rowOf = (cells: readonly (readonly Inline[])[], head: boolean, id: string, before: number): readonly Row[] => {
    const tr = table.child('TR')
    const branches = cells.map((_, index) => head ? tr.child('TH', { scope: 'Column' }) : index === 0 ? tr.child('TH', { scope: 'Row' }) : tr.child('TD'))
    const set = cells.map((cell, index) => compositor.lines(cell, head ? header : styleOf(index), branches[index] as Branch, columns[index]?.width ?? column.width))
    const height = Math.max(...set.map((lines) => lines.length), 1) * size.line + size.gap * 2
    if (height > room * tallest) return stacked(cells, branches, frame, styleOf, id)
    return [{
      height, before, glue: head, begins: id === '' ? [] : [id], branch: tr,
      place: (spot, pager) => {
        set.forEach((lines: readonly Line[], index) => lines.forEach((line, at) => compositor.write(
          line, { page: spot.page, top: spot.top + size.gap + at * size.line }, columns[index]?.left ?? column.left, size, pager,
        )))
        pager.box({ x: column.left, y: spot.top + height - 0.4, width: column.width, height: head ? 1.2 : 0.6, colour: head ? measures.colours.accent : measures.colours.rule })
      },
    }]
  }
  const named = caption.length === 0 ? block.id : ''
  const rows = [...caption, ...rowOf(block.columns, true, named, caption.length === 0 ? frame.before : 2), ...block.rows.flatMap((row) => rowOf(row.cells, false, row.id, 0))]
  return [...rows, { height: size.gap, before: 0, glue: false, begins: [], place: () => {} }]
}

function stacked(cells: readonly (readonly Inline[])[], branches: readonly Branch[], { compositor, column }: Frame, styleOf: (index: number) => Style, id: string): readonly Row[] {
  const size = compositor.measures.table
  return cells.flatMap((cell, index) => compositor.paragraph(cell, { style: styleOf(index), size, before: size.gap },
    branches[index] as Branch, column, index === 0 && id !== '' ? [id] : []))
}

/** Columns as wide as their content asks for; what is short is taken from the wide ones, but no word is cut while there is room. */
function columnsOf(block: TableBlock, { compositor, branch, column }: Frame, header: Style, styleOf: (index: number) => Style): readonly Column[] {
  const gap = compositor.measures.table.size
  const count = Math.max(block.columns.length, 1)
  const wide = block.columns.map((_, index) => {
    const cells: readonly (readonly [readonly Inline[], Style])[] = [
      [block.columns[index] as readonly Inline[], header], ...block.rows.map((row) => [row.cells[index] ?? [], styleOf(index)] as const),
    ]
    const lines = cells.map(([cell, style]) => compositor.lines(cell, style, branch, 100_000)[0])
    const full = Math.max(...lines.map((line) => line?.width ?? 0))
    const word = Math.max(...lines.flatMap((line) => line?.pieces.map(({ piece }) => piece.trimmed) ?? [0]), 0)
    return { full, word }
  })
  const space = column.width - gap * (count - 1)
  const full = wide.reduce((sum, one) => sum + one.full, 0)
  const words = wide.reduce((sum, one) => sum + one.word, 0)
  const widths = wide.map((one) => {
    if (full <= space) return one.full + (space - full) / count
    if (words >= space) return one.word * space / words
    return one.word + (space - words) * (one.full - one.word) / (full - words)
  })
  let at = 0
  return widths.map((width) => {
    const left = compositor.setting.direction === 'ltr' ? column.left + at : column.left + column.width - at - width
    at += width + gap
    return { left, width }
  })
}
