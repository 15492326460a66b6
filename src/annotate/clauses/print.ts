import type { Cut } from '../../document/briefing.js'
import { withInsertion, type Inline } from '../../document/inline.js'
import type { Span } from '../../document/origin.js'
import { inlinesOf, opensSmall } from '../../document/words.js'
import { withPlace } from './here.js'
import { finiteAt } from './verbs.js'
import { inArticle, type Statement } from '../statements.js'

/** The words of a clause with their structure, and with what its sentence is printed with in brackets before it or behind its first word, and the place of `here`. */
export function wordsToPrint(statement: Statement, clause: Span): readonly Inline[] {
  const { sentence, article, origin } = statement
  const children = withPlace(statement, inlinesOf(article, inArticle(origin, clause)))
  const [lead, insertion] = sentence.children
  const [first] = children
  if (first?.kind !== 'text' || !opensExplained(statement, clause)) return children
  if (lead?.kind === 'insertion') return [lead, { kind: 'text', text: ' ' }, ...children]
  if (insertion?.kind !== 'insertion' || lead?.kind !== 'text') return children
  const words = lead.text.trim()
  return first.text.startsWith(words) ? withInsertion(children, 0, words.length, insertion.text) : children
}

/** Whether a clause opens its sentence, and that is printed with something in brackets before it or behind its first word, which says whom or what it speaks of. */
export function opensExplained({ text, sentence: { children: [first, second] } }: Statement, clause: Span): boolean {
  return text.slice(0, clause.start).trim() === '' && (first?.kind === 'insertion' || (second?.kind === 'insertion' && first?.kind === 'text' && !/\S\s+\S/u.test(first.text)))
}

/** Where a clause was cut out of its sentence; a word that tied it to the one before, or its day, is no loss. */
export function cutOf({ text }: Statement, clause: Span): Cut {
  const before = text.slice(0, clause.start)
  return { before: before.trim() !== '' && (opensSmall(text.slice(clause.start)) || finiteAt(before) >= 0), after: /[\p{L}\p{N}]/u.test(text.slice(clause.end)) }
}
