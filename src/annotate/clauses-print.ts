import type { Inline } from '../document/inline.js'
import type { Span } from '../document/origin.js'
import { inlinesOf } from '../document/words.js'
import type { Statement } from './statements.js'

/** The words of a clause with their structure, and with the antecedent in brackets that its sentence is printed with. */
export function wordsToPrint({ sentence, article, origin, text }: Statement, clause: Span): readonly Inline[] {
  const children = inlinesOf(article, { start: origin.start + clause.start, end: origin.start + clause.end })
  const [lead, insertion] = sentence.children
  const [first, ...rest] = children
  if (insertion?.kind !== 'insertion' || lead?.kind !== 'text' || first?.kind !== 'text' || text.slice(0, clause.start).trim() !== '') return children
  const words = lead.text.trim()
  if (!first.text.startsWith(words)) return children
  return [{ kind: 'text', text: `${words} ` }, insertion, { kind: 'text', text: first.text.slice(words.length) }, ...rest]
}
