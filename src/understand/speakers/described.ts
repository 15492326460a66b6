import { personNouns } from '../role-nouns.js'
import type { FoundName } from '../names/names.js'
import type { Token } from '../tokens.js'
import { governed } from './governed.js'
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
  const people = lead === undefined ? null : fromSomewhere(phrase, names)
  if (people !== null) return { kind: 'names', names: people, start: (lead as Token).start, end: (phrase.at(-1) as Token).end }
  if (lead === undefined || preposition.test(lead.lower) && !determiner.test(lead.lower) || !nouns.some(speaks)) return null
  if (phrase.length === 1 && !plural(lead) && !names.starting.has(lead.start)) return null
  // `140 people died in the flood declared`: what happened to them
  if (phrase.slice(1).some((token) => /^(?:said|says|told|died|fled|perished|drowned)$/u.test(token.lower))) return null
  // `Edward Moya, senior analyst in New York told`: the insertion's second comma is missing
  const owner = tokens[first - 1]?.text === ',' && first > 1 && personNouns.has((nouns.filter(speaks).at(-1) as Token).lower) ? nameEndingAt(tokens, first - 2, names) : null
  if (owner !== null && !governed(tokens, owner) && owner.first.kind === 'person' && owner.first.whole.end > owner.end) return { kind: 'names', names: [owner.first], start: owner.start, end: (phrase.at(-1) as Token).end }
  const noun = nouns.filter(speaks).at(-1) as Token
  const span = { start: lead.start, end: (phrase.at(-1) as Token).end }
  return { kind: 'description', text: text.slice(span.start, span.end).replace(/\s+/gu, ' '), head: noun.lower, ...span }
}

/** `Senator Ada Colm of Marlow and Mayor Jan Berg of Olme`: they speak, not where they are from; null where the phrase begins with no such person. */
function fromSomewhere(phrase: readonly Token[], names: NameIndex): readonly FoundName[] | null {
  const first = names.starting.get((phrase[0] as Token).start)
  const behind = first === undefined ? undefined : phrase.find(({ start }) => start >= first.end)
  if (first?.kind !== 'person' || !/\s/u.test(first.canonical) && first.role === null || !/^(?:of|from)$/u.test(behind?.lower ?? '')) return null
  const others = phrase.flatMap((token, i) => {
    const name = i > 0 && /^(?:and|y|et|und|e)$/u.test((phrase[i - 1] as Token).lower) ? names.starting.get(token.start) : undefined
    return name?.kind === 'person' ? [name] : []
  })
  return [first, ...others]
}
