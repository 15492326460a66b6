import type { Inline } from '../document/inline.js'
import { LinkBranch, type Branch } from './branch.js'
import type { Frame } from './frame.js'
import type { Row } from './rows.js'
import type { TextSize } from './settings.js'

/** Words without marks of their own. */
export const plain = (text: string): readonly Inline[] => [{ kind: 'text', text }]

/** The first row gets a label that hangs before it. */
export function labelled(rows: readonly Row[], label: readonly Inline[], branch: Branch, indent: number, { compositor, column, size }: Frame, marks: readonly string[], direction = compositor.setting.direction): readonly Row[] {
  const [first, ...rest] = rows
  if (first === undefined) return rows
  const gap = labelGap(size)
  const [line] = compositor.lines(label, compositor.style(size, branch instanceof LinkBranch ? { colour: compositor.measures.colours.link } : {}), branch, indent)
  if (line === undefined) return rows
  const side = direction === 'ltr' ? column.left + indent - gap - line.width : column.left + column.width - indent + gap
  const left = side - (compositor.setting.direction === 'ltr' ? 0 : indent - line.width)
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
export function labelIndent(labels: readonly string[], { compositor, branch, size }: Frame): number {
  const longest = labels.reduce((long, label) => (label.length > long.length ? label : long), '')
  const [line] = compositor.lines(plain(longest), compositor.style(size), branch, 1000)
  return Math.max(compositor.measures.indent, (line?.width ?? 0) + labelGap(size))
}
