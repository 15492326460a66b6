import type { AsideBlock } from '../document/edition.js'
import { blockRows } from './blocks.js'
import type { Column } from './compositor.js'
import type { Frame } from './frame.js'
import { ownWords } from './own.js'
import { heightOf, type Panel, type Row } from './rows.js'
import { pageRoom } from './settings.js'

/** A box that is higher than this part of a page may be broken over two. */
const longest = 0.25

/** An aside as rows of a panel: its label runs into the first paragraph. */
export function asideRows(block: AsideBlock, frame: Frame): readonly Row[] {
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
  const whole = heightOf(rows) <= pageRoom(measures) * longest
  return [
    ...rows.map((row, index) => ({ ...row, panel, before: index === 0 ? frame.before + pad : row.before, glue: whole || row.glue || index === rows.length - 1 })),
    { height: pad, before: 0, glue: true, begins: [], place: () => {} },
  ]
}
