import type { Span } from '../document/origin.js'
import type { Gazetteer } from './gazetteer.js'
import { honorifics, modifiers, officeShorts, organisationHeads, organisationNouns, personNouns } from './role-nouns.js'
import type { Token } from './tokens.js'

/** A role as the text words it, and what it makes of the name beside it. */
export interface Role extends Span {
  readonly of: 'person' | 'organisation'
}

const determiner = /^(?:the|a|an|his|her|their|its|our|another|one|el|la|le|der|die|das|il|lo|un|une|ein|eine|o)$/u
const relation = /^(?:of|for|to|in|at|on|de|del|du|des|der|von|di|da|do|für|pour)$/u

/**
 * The role that ends where a name begins: `US Secretary of State`, `Syrian president`, `United Nations human rights chief`,
 * `state news agency`. `chain` is where the capitalised run of the name begins: `US Secretary of State` may be in it.
 */
export function roleBefore(tokens: readonly Token[], start: number, chain: number, places: Gazetteer): Role | null {
  let end = start
  while (end > 0 && honorifics.has((tokens[end - 1] as Token).lower)) end--
  if (end === 0 || !(tokens[end] as Token).joined) return null
  // `The UN envoy for Syria, Staffan de Mistura,`
  const apart = (tokens[end - 1] as Token).text === ','
  if (apart) end--
  if (end === 0) return null
  const head = headBefore(tokens, end)
  if (head === null) return null
  const of = personNouns.has((tokens[head] as Token).lower) || officeShorts.has((tokens[head] as Token).lower) ? 'person' : 'organisation'
  if (of === 'organisation' && !(tokens[start] as Token).upper) return null
  const from = leftEnd(tokens, head, Math.min(chain, head), places)
  if (apart && tokens[from - 1]?.lower !== 'the') return null
  return { start: (tokens[from] as Token).start, end: (tokens[end - 1] as Token).end, of }
}

/** Index of the office noun that ends before `end`, maybe with a complement between (`envoy for Syria`), or null. */
function headBefore(tokens: readonly Token[], end: number): number | null {
  const at = (index: number) => tokens[index]?.lower ?? ''
  if (isRoleNoun(tokens[end - 1])) return end - 1
  let proper = false
  for (let back = 1; back <= 5 && end - back > 0; back++) {
    const token = tokens[end - back] as Token
    if (token.kind !== 'word') return null
    proper ||= token.upper
    if (proper && relation.test(token.lower) && isPerson(at(end - back - 1))) return end - back - 1
    if (!token.upper && token.lower !== 'the' && !(relation.test(token.lower) && proper)) return null
  }
  return null
}

const isPerson = (word: string) => personNouns.has(word) || word === 'general' || word === 'chief'
const isRoleNoun = (token: Token | undefined) => token !== undefined && token.kind === 'word' && !token.possessive
  && (personNouns.has(token.lower) || officeShorts.has(token.lower) || (!token.upper && organisationNouns.has(token.lower)))

/** Walks left from an office over what qualifies it; a run of small words counts only where a capital or determiner begins it. */
function leftEnd(tokens: readonly Token[], head: number, _chain: number, places: Gazetteer): number {
  let at = head
  const linked = (index: number) => index > 0 && (tokens[index] as Token).joined
  const qualifies = (token: Token) => token.kind === 'word' && (modifiers.has(token.lower) || personNouns.has(token.lower)) && !token.possessive
  while (linked(at) && (qualifies(tokens[at - 1] as Token))) at--
  let small = at
  while (linked(small) && head - small < 4 && isPlainWord(tokens[small - 1] as Token)) small--
  const before = tokens[small - 1]
  if (small < at && small > 0 && linked(small) && before !== undefined && (determiner.test(before.lower) || isProper(before, places))) at = small
  while (linked(at) && isProper(tokens[at - 1] as Token, places)) at--
  // `Russia’s UN Ambassador`
  const owner = tokens[at - 1]
  if (owner !== undefined && owner.possessive && places.isPlace(owner.text)) at--
  return at
}

const isProper = (token: Token, places: Gazetteer) =>
  token.kind === 'word' && token.upper && !token.possessive && (token.caps || !determiner.test(token.lower)) && !honorifics.has(token.lower)
  && (!token.first || token.caps || places.isDemonym(token.text) || places.isPlace(token.text) || organisationHeads.has(token.lower) || modifiers.has(token.lower)
    || /^(?:united|saudi|north|south|new|foreign|prime)$/u.test(token.lower))

const functionWord = /^(?:the|a|an|and|or|but|of|for|to|in|at|on|by|with|from|as|that|which|who|whom|whose|is|was|were|are|be|been|has|had|have|said|says|told|its|his|her|their|than|when|while|after|before|also|not|will|would|could|should|may|might|can|if)$/u
const isPlainWord = (token: Token) => token.kind === 'word' && !token.upper && !functionWord.test(token.lower) && !determiner.test(token.lower) && !/(?:ed|ly|ing)$/u.test(token.lower)

/** The role that an apposition gives after a name: `, director of the Syrian Observatory for Human Rights,`. */
export function roleAfter(tokens: readonly Token[], end: number, places: Gazetteer): Role | null {
  const comma = tokens[end]
  if (comma === undefined || !(comma.text === ',' || comma.text === '(') || (tokens[end - 1] as Token).possessive) return null
  const close = comma.text === '(' ? /^[)]$/u : /^[,.;:()"“”«»—–!?]$/u
  let head = -1
  let last = end
  for (let at = end + 1; at < tokens.length && at - end <= 16; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' && (close.test(token.text) || /^[-/]$/u.test(token.text) === false && !/^['’]$/u.test(token.text))) break
    if (finite.test(token.lower)) break
    if (head < 0 && at - end <= 7 && (personNouns.has(token.lower) || (!token.upper && organisationNouns.has(token.lower)))) head = at
    if (head < 0 && relation.test(token.lower)) return null
    if (head < 0 && functionWord.test(token.lower) && !determiner.test(token.lower)) return null
    last = at
  }
  if (head < 0) return null
  const stop = tokens[last + 1]
  if (stop !== undefined && finite.test(stop.lower) && !/^(?:who|which|whose|said|says|told|added|from)$/u.test(stop.lower)) return null
  let first = end + 1
  while (determiner.test((tokens[first] as Token).lower) && first < head) first++
  // a second name in a list is not a role: `Kerry, President Assad and ...`
  if (comma.text === ',' && namedAfter(tokens, head, last, places)) return null
  const of = personNouns.has((tokens[head] as Token).lower) ? 'person' : 'organisation'
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end, of }
}

const finite = /^(?:is|was|were|are|has|had|have|will|would|could|should|may|might|can|said|says|told|added|wrote|who|which|whose|that|when|while|after|before|because|but|as)$/u

function namedAfter(tokens: readonly Token[], head: number, last: number, places: Gazetteer): boolean {
  const next = tokens[head + 1]
  return next !== undefined && head + 1 <= last && next.upper && next.joined && !organisationHeads.has(next.lower) && !personNouns.has(next.lower)
    && !places.isPlace(next.text) && !next.caps
}
