import type { EndNote } from '../document/edition.js'
import type { Inline } from '../document/inline.js'
import { LinkBranch } from './branch.js'
import { inset } from './compositor.js'
import type { Frame } from './frame.js'
import { labelIndent, labelled, plain } from './labels.js'
import { inOwnLanguage, ownWords } from './own.js'
import { heightOf, type Row } from './rows.js'
import { pageRoom } from './settings.js'

/** A note that is higher than this part of a page may be broken over two columns or pages. */
const longest = 1 / 6

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
    const whole = heightOf(rows) <= pageRoom(compositor.measures) * longest
    const held = whole ? rows.map((row, at) => ({ ...row, glue: at < rows.length - 1 })) : rows
    return labelled(held, plain(labels[index] as string), first ? new LinkBranch(inOwnLanguage(label, compositor.setting.own), { id: first.mark }, first.label) : label, indent, frame, [])
  })
}
