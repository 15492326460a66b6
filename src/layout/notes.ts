import type { EndNote } from '../document/edition.js'
import type { Inline } from '../document/inline.js'
import { LinkBranch } from './branch.js'
import { inset } from './compositor.js'
import type { Frame } from './frame.js'
import { labelIndent, labelled, plain } from './labels.js'
import { inOwnLanguage, ownWords } from './own.js'
import type { Row } from './rows.js'

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
