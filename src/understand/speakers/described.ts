import { personNouns } from '../role-nouns.js'
import type { Token } from '../tokens.js'
import { nameEndingAt, type NameIndex } from './name-index.js'
import { barrier, determiner, preposition } from './phrase-words.js'
import { plural, speaks } from './speaking-nouns.js'
import type { Subject } from './subject.js'

/** `A commander with the northern group`, `US officials`, `state media and a doctor at the scene`: as the text words it. */
export function described(tokens: readonly Token[], last: number, names: NameIndex, text: string): Subject | null {
  const end = tokens[last] as Token
  if (preposition.test(end.lower) || determiner.test(end.lower) || /^(?:and|or|also|not)$/u.test(end.lower) || end.kind === 'mark') return null
  let at = last
  for (; at >= 0 && last - at < 14; at--) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' && !/^[-’'/]$/u.test(token.text)) break
    if (barrier.test(token.lower)) break
    if (determiner.test(token.lower) && at < last) {
      const before = tokens[at - 1]
      if (before !== undefined && preposition.test(before.lower) && before.kind === 'word' && at - 1 > 0) { at--; continue }
      if (before !== undefined && /^(?:and|or)$/u.test(before.lower) && at > 1 && speaks(tokens[at - 2] as Token)) { at--; continue }
      at--
      break
    }
  }
  let first = at + 1
  while (first < last && /^(?:and|or|y|et|und|also|however|meanwhile|earlier|later)$/u.test((tokens[first] as Token).lower)) first++
  const phrase = tokens.slice(first, last + 1)
  const head = phrase.findIndex((token, i) => preposition.test(token.lower) && i > 0)
  const nouns = head > 0 ? phrase.slice(0, head) : phrase
  const lead = phrase[0]
  if (lead === undefined || preposition.test(lead.lower) && !determiner.test(lead.lower) || !nouns.some(speaks)) return null
  if (phrase.length === 1 && !plural(lead) && !names.starting.has(lead.start)) return null
  // `140 people died in the flood declared`: what happened to them
  if (phrase.slice(1).some((token) => /^(?:said|says|told|died|fled|perished|drowned)$/u.test(token.lower))) return null
  // `Edward Moya, senior analyst in New York told`: the insertion's second comma is missing
  const owner = tokens[first - 1]?.text === ',' && first > 1 && personNouns.has((nouns.filter(speaks).at(-1) as Token).lower) ? nameEndingAt(tokens, first - 2, names) : null
  if (owner !== null && owner.first.kind === 'person' && owner.first.whole.end > owner.end) return { kind: 'names', names: [owner.first], start: owner.start, end: (phrase.at(-1) as Token).end }
  const noun = nouns.filter(speaks).at(-1) as Token
  const span = { start: lead.start, end: (phrase.at(-1) as Token).end }
  return { kind: 'description', text: text.slice(span.start, span.end).replace(/\s+/gu, ' '), head: noun.lower, ...span }
}
