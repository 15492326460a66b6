import type { Span } from '../../document/origin.js'
import type { Statement } from '../statements.js'
import { contentStems } from '../statements-words.js'

/** A name for something, where a statement uses it. */
export interface Use {
  readonly statement: Statement
  readonly term: string
  readonly span: Span
  /** What ties two uses to one thing: its owner, the body that they are of, or the places of the sentence. */
  readonly ties: ReadonlySet<string>
}

/** Whether two uses speak of the same people: their statements were merged, or share so much besides; and neither calls others by the other name. */
export function oneReferent(x: Use, y: Use, least: { readonly shared: number; readonly share: number } = { shared: 3, share: 0.25 }): boolean {
  if (namesBoth(x, y) || namesBoth(y, x)) return false
  if (x.statement.sentence === y.statement.sentence) return true
  const [a, b] = [besides(x), besides(y)]
  let shared = 0
  for (const stem of a) if (b.has(stem)) shared++
  return shared >= least.shared && shared >= least.share * Math.min(a.size, b.size)
}

const namesBoth = ({ statement: { text } }: Use, other: Use): boolean => text.toLowerCase().includes(other.term)
const besides = ({ statement: { text, language }, term }: Use): ReadonlySet<string> => new Set([...contentStems(text, language)].filter((stem) => !term.startsWith(stem)))

export const accountsOf = (list: readonly Use[]): number => new Set(list.map(({ statement }) => statement.account)).size
