import type { FoundName } from '../names/names.js'
import { organisationHeads } from '../role-nouns.js'
import type { Token } from '../tokens.js'
import { beforeBrackets } from './brackets.js'
import { nameEndingAt, type NamedSpan, type NameIndex } from './name-index.js'
import type { Subject } from './subject.js'

/** `X and Y said`: all of them speak. */
export function withPartners(tokens: readonly Token[], named: NamedSpan, names: NameIndex): Subject | null {
  const list = [named.first]
  let { start, index } = named
  while (index >= 2 && list.length < 4) {
    let link = index - 1
    if (/^(?:the|both)$/u.test((tokens[link] as Token).lower)) link--
    const joint = tokens[link] as Token | undefined
    if (joint === undefined) break
    if (!/^(?:and|y|et|und|e|и|та|ve)$/u.test(joint.lower)) break
    if (tokens[link - 1]?.text === ',') link--
    link = beforeBrackets(tokens, link)
    const other = link > 0 ? nameEndingAt(tokens, link - 1, names) : null
    if (other === null) break
    if (isBodyOf(tokens, index, list[0] as FoundName, other.first)) return { kind: 'names', names: list, start: other.start, end: named.end }
    list.unshift(other.first)
    start = other.start
    index = other.index
  }
  return { kind: 'names', names: list, start, end: named.end }
}

/** `Harbour Ways and Piers Committee chairwoman Ada Colm`: what looks like one who speaks with her begins the name of the body that she leads. */
function isBodyOf(tokens: readonly Token[], index: number, { kind, start }: FoundName, other: FoundName): boolean {
  if (kind !== 'person' || other.kind === 'person') return false
  for (let at = index; at < tokens.length && (tokens[at] as Token).start < start; at++) if (organisationHeads.has((tokens[at] as Token).lower)) return true
  return false
}

/** `said X and Y`: who speaks besides the name at `at`. */
export function partnersAfter(tokens: readonly Token[], at: number, name: FoundName, names: NameIndex): FoundName[] {
  let next = at
  while (next < tokens.length && (tokens[next] as Token).start < Math.max(name.end, name.whole.end)) next++
  if (tokens[next]?.lower !== 'and') return []
  const other = names.starting.get(tokens[next + 1]?.start ?? -1)
  return other === undefined ? [] : [other]
}
