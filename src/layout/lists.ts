import type { ListBlock } from '../document/edition.js'
import { blockRows } from './blocks.js'
import { inset } from './compositor.js'
import { tightGap, type Frame } from './frame.js'
import { labelIndent, labelled, plain } from './labels.js'
import { directionWithin } from './passage.js'
import type { Row } from './rows.js'

/** A list as rows: each item with its bullet or number hanging before it, on the side where its words begin. */
export function listRows(block: ListBlock, frame: Frame): readonly Row[] {
  const { compositor, size } = frame
  const list = frame.branch.child('L', { numbering: block.ordered ? 'Decimal' : 'Disc' })
  const labels = block.items.map((_, index) => (block.ordered ? `${index + 1}.` : '•'))
  const indent = labelIndent(labels, frame)
  return block.items.flatMap((item, index) => {
    const entry = list.child('LI')
    const label = entry.child('Lbl')
    const [first] = item.blocks
    const direction = first?.kind === 'paragraph' ? directionWithin(first.children, compositor.setting) : compositor.setting.direction
    const rows = blockRows(item.blocks, {
      ...frame, branch: entry.child('LBody'), column: inset(frame.column, indent, direction),
      before: index === 0 ? frame.before : tightGap(size),
    })
    return labelled(rows, plain(labels[index] as string), label, indent, frame, [item.id], direction)
  })
}
