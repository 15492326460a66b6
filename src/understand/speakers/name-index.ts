import type { Span } from '../../document/origin.js'
import type { FoundName } from '../names/names.js'
import type { Token } from '../tokens.js'

/** Names by where they, or they with their roles, begin and end. */
export interface NameIndex {
  readonly starting: ReadonlyMap<number, FoundName>
  readonly ending: ReadonlyMap<number, FoundName>
}

/** Of the names that end at one place the one that ends there itself comes before one whose role does. */
export function indexNames(names: readonly FoundName[]): NameIndex {
  const starting = new Map<number, FoundName>()
  const ending = new Map<number, FoundName>()
  for (const name of names) {
    starting.set(name.start, name)
    ending.set(name.end, name)
  }
  for (const name of names) {
    starting.set(name.whole.start, name)
    if (!ending.has(name.whole.end)) ending.set(name.whole.end, name)
  }
  return { starting, ending }
}

/** A name that ends at a word, and the index of the word that it, or its role, begins with. */
export interface NamedSpan extends Span {
  readonly first: FoundName
  readonly index: number
}

/** The name, with its role, that ends at the word `at`; null where there is none, or where it only says whose something is. */
export function nameEndingAt(tokens: readonly Token[], at: number, names: NameIndex): NamedSpan | null {
  const token = tokens[at] as Token
  const name = names.ending.get(token.end)
  if (name === undefined || token.possessive) return null
  const start = Math.min(name.whole.start, name.start)
  let index = at
  while (index > 0 && (tokens[index - 1] as Token).start >= start) index--
  return { start, end: token.end, first: name, index }
}
