import { personNouns } from '../role-nouns.js'
import type { Token } from '../tokens.js'
import { beforeBrackets } from './brackets.js'
import { described } from './described.js'
import { governed } from './governed.js'
import { nameEndingAt, type NameIndex } from './name-index.js'
import { withPartners } from './partners.js'
import type { Subject } from './subject.js'

/** `Vladimir Putin, who is in Japan, said`, `Jan Berg (62) said`: the name before the insertion that ends at `comma`. */
export function apposed(tokens: readonly Token[], comma: number, names: NameIndex, text: string): Subject | null {
  const opening = (tokens[comma] as Token).text === ')' ? '(' : ','
  for (let at = comma - 1; at > 0 && comma - at < 40; at--) {
    if ((tokens[at] as Token).text !== opening) continue
    // `the deputy director, Eva Strand, said`, `the mayor of Altdorf, Eva Strand, said`: the insertion is the name
    const inner = names.starting.get((tokens[at + 1] as Token).start)
    const last = beforeBrackets(tokens, at) - 1
    const named = nameEndingAt(tokens, last, names)
    if (inner?.kind === 'person' && inner.end === (tokens[comma - 1] as Token).end && (named === null || governed(tokens, named))) {
      const noun = described(tokens, last, names, text)
      // `Ada Colm, pastor in Altdorf, Marlow, said`: the noun is told of whoever stands before it
      if (named === null || noun?.kind === 'description') return { kind: 'names', names: [inner], start: Math.min(inner.whole.start, noun?.start ?? inner.start), end: inner.end }
    }
    // `Omar Lamrani, an analyst at Stratfor, the intelligence firm, told`: the inner name is part of the insertion
    if (named !== null && governed(tokens, named)) {
      // `Ada Colm of Marlow, the mayor, said`
      const from = insertion(tokens, at + 1, comma) ? described(tokens, last, names, text) : null
      if (from?.kind === 'names') return from
      continue
    }
    if (named !== null) return insertion(tokens, at + 1, comma) ? withPartners(tokens, named, names) : null
    const noun = insertion(tokens, at + 1, comma) ? described(tokens, last, names, text) : null
    if (noun !== null) return noun
  }
  return null
}

/** Whether the words from `from` to `to` can be said of the noun or name before the comma. */
const insertion = (tokens: readonly Token[], from: number, to: number) => {
  const first = tokens[from]
  if (first === undefined || from >= to) return false
  return first.kind === 'number' || first.upper || /^(?:who|whose|which|a|an|another|the|one|from|of|in|at|on|speaking|now|then|also|though|however|meanwhile|too|himself|herself|its|his|her)$/u.test(first.lower)
    || /(?:ing|ed)$/u.test(first.lower) || personNouns.has(first.lower)
    || tokens.slice(from, Math.min(to, from + 5)).some((token) => personNouns.has(token.lower))
}
