import type { Span } from '../../document/origin.js'
import type { FoundName } from '../names/names.js'
import { organisationHeads, organisationNouns, personNouns } from '../role-nouns.js'
import type { Speech } from '../speech-verbs.js'
import { isCalendarWord } from '../stopwords.js'
import type { Token } from '../tokens.js'

/** Who a word of saying is about, before pronouns are resolved. */
export type Subject = Span & (
  | { readonly kind: 'names'; readonly names: readonly FoundName[] }
  | { readonly kind: 'pronoun'; readonly gender: 'he' | 'she' | 'it' }
  | { readonly kind: 'description'; readonly text: string; readonly head: string })

/** Names by where they, or they with their roles, begin and end. */
export interface NameIndex {
  readonly starting: ReadonlyMap<number, FoundName>
  readonly ending: ReadonlyMap<number, FoundName>
}

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

const speakingNouns = new Set(`source sources media police army military government ministry statement report reports authorities people man woman boy girl
  opposition rebels regime tv radio state office forces company court study letter document officials witnesses activists residents doctors fighters civilians
  researchers scientists experts analysts diplomats lawmakers lawyers prosecutors investigators monitors observers organisers organizers critics supporters
  opponents leaders ministers aides advisers advisors relatives parents neighbours neighbors friends colleagues students teachers workers medics rescuers reporters
  journalists spokespeople commanders soldiers troops insurgents militants protesters demonstrators campaigners agencies groups newspapers eyewitness eyewitnesses
  paramedics hospital school committee council department commission administration embassy consulate presidency kremlin pentagon parliament senate house
  mother father brother sister son daughter husband wife widow lady guy passenger passengers shopkeeper pilot editor one who evacuee evacuees refugee refugees`.split(/\s+/u))
const determiner = /^(?:the|a|an|another|one|some|several|many|most|two|three|four|five|its|his|her|their|our|this|these|those|that|other|each|el|la|los|las|un|una|le|les|une|der|die|das|ein|eine|il|lo|gli|o|os|uma)$/u
const preposition = /^(?:of|for|at|in|with|from|on|near|to|by|inside|outside|who|close|familiar|de|del|du|des|von|für|di|da|do)$/u
const barrier = /^(?:that|but|while|as|because|after|before|if|when|where|since|although|though|whether|than|which|is|was|were|are|be|been|has|had|have|will|would|could|should|may|might|can|must|did|does|do|not|so|then|what|there|it|he|she|they|we|i|you)$/u
const between = /^(?:also|later|then|earlier|again|already|only|now|just|has|had|have|reportedly|yesterday|today|too|once|still|even|both|each|late|early|on|last|first|finally|initially|publicly|openly|allegedly|repeatedly|angrily|himself|herself|previously|recently|afterwards|subsequently|meanwhile|simply|quickly|further|always|often|never|jointly|all)$/u

/** The subject that stands before the verb at `verb`, or null when there is none that is certain. */
export function subjectBefore(tokens: readonly Token[], verb: number, names: NameIndex, speech: Speech, text: string): Subject | null {
  let at = verb - 1
  while (at >= 0 && verb - at < 7 && isBetween(tokens[at] as Token)) at--
  if (at < 0) return null
  const token = tokens[at] as Token
  const named = nameEndingAt(tokens, at, names)
  if (named !== null) return governed(tokens, named) ? described(tokens, at, names, text) : withPartners(tokens, named, names)
  const pronoun = pronounAt(token, speech)
  if (pronoun !== null) return pronoun
  if (token.text === ',' || token.text === ')') return apposed(tokens, at, names, text)
  return described(tokens, at, names, text)
}

const isBetween = (token: Token) => token.kind !== 'mark' && (between.test(token.lower) || /ly$/u.test(token.lower) && !token.upper || isCalendarWord(token.lower))

function nameEndingAt(tokens: readonly Token[], at: number, names: NameIndex): (Span & { first: FoundName; index: number }) | null {
  const token = tokens[at] as Token
  const name = names.ending.get(token.end)
  if (name === undefined || token.possessive) return null
  const start = Math.min(name.whole.start, name.start)
  let index = at
  while (index > 0 && (tokens[index - 1] as Token).start >= start) index--
  return { start, end: token.end, first: name, index }
}

/** `a source close to Kerry`, `an activist stuck in east Aleppo`: the name is only part of who speaks. */
function governed(tokens: readonly Token[], named: { first: FoundName; index: number }): boolean {
  const before = tokens[named.index - 1]
  if (before === undefined || before.kind === 'mark') return false
  if (before.lower === 'the') return preposition.test(tokens[named.index - 2]?.lower ?? '')
  if (preposition.test(before.lower) || governing.test(before.lower)) return true
  return named.first.kind === 'place' && !before.upper && before.kind === 'word' && !barrier.test(before.lower) && !/^(?:and|or)$/u.test(before.lower) && !between.test(before.lower)
}

const governing = /^(?:against|over|under|behind|between|among|into|via|per|about|than|like|including|mit|gegen)$/u

/** `X and Y said`: all of them speak. */
function withPartners(tokens: readonly Token[], named: Span & { first: FoundName; index: number }, names: NameIndex): Subject | null {
  const list = [named.first]
  let { start, index } = named
  while (index >= 2 && list.length < 4) {
    let link = index - 1
    if (/^(?:the|both)$/u.test((tokens[link] as Token).lower)) link--
    const joint = tokens[link] as Token | undefined
    if (joint === undefined) break
    if (!/^(?:and|y|et|und|e|и|та|ve)$/u.test(joint.lower)) break
    if (tokens[link - 1]?.text === ',') link--
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

function pronounAt(token: Token, speech: Speech): Subject | null {
  const gender = speech.he.has(token.lower) ? 'he' : speech.she.has(token.lower) ? 'she' : token.lower === 'it' ? 'it' : null
  return gender === null ? null : { kind: 'pronoun', gender, start: token.start, end: token.end }
}

/** `Vladimir Putin, who is in Japan, said`, `Jan Berg (62) said`: the name before the insertion that ends at `comma`. */
function apposed(tokens: readonly Token[], comma: number, names: NameIndex, text: string): Subject | null {
  const opening = (tokens[comma] as Token).text === ')' ? '(' : ','
  for (let at = comma - 1; at > 0 && comma - at < 40; at--) {
    if ((tokens[at] as Token).text !== opening) continue
    // `the deputy director, Eva Strand, said`, `the mayor of Altdorf, Eva Strand, said`: the insertion is the name
    const inner = names.starting.get((tokens[at + 1] as Token).start)
    const named = nameEndingAt(tokens, at - 1, names)
    if (inner?.kind === 'person' && inner.end === (tokens[comma - 1] as Token).end && (named === null || governed(tokens, named))) {
      const noun = described(tokens, at - 1, names, text)
      // `Ada Colm, pastor in Altdorf, Marlow, said`: the noun is told of whoever stands before it
      if (named === null || noun?.kind === 'description') return { kind: 'names', names: [inner], start: Math.min(inner.whole.start, noun?.start ?? inner.start), end: inner.end }
    }
    // `Omar Lamrani, an analyst at Stratfor, the intelligence firm, told`: the inner name is part of the insertion
    if (named !== null && governed(tokens, named)) continue
    if (named !== null) return insertion(tokens, at + 1, comma) ? withPartners(tokens, named, names) : null
    const noun = insertion(tokens, at + 1, comma) ? described(tokens, at - 1, names, text) : null
    if (noun !== null) return noun
  }
  return null
}

const insertion = (tokens: readonly Token[], from: number, to: number) => {
  const first = tokens[from]
  if (first === undefined || from >= to) return false
  return first.kind === 'number' || first.upper || /^(?:who|whose|which|a|an|the|one|from|of|in|at|on|speaking|now|then|also|himself|herself|its|his|her)$/u.test(first.lower)
    || /(?:ing|ed)$/u.test(first.lower) || personNouns.has(first.lower)
    || tokens.slice(from, Math.min(to, from + 5)).some((token) => personNouns.has(token.lower))
}

/** `A commander with the northern group`, `US officials`, `state media and a doctor at the scene`: as the text words it. */
function described(tokens: readonly Token[], last: number, names: NameIndex, text: string): Subject | null {
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

const plural = (token: Token) => /(?:s|people|police|media)$/u.test(token.lower)
const singular = (word: string) => word.endsWith('men') ? `${word.slice(0, -3)}man` : word.replace(/s$/u, '')
const speaks = (token: Token) => token.kind === 'word' && !token.possessive
  && [token.lower, singular(token.lower)].some((word) => speakingNouns.has(word) || personNouns.has(word) || organisationNouns.has(word) || organisationHeads.has(word))

const tail = /^(?:in|on|as|after|before|during|when|while|who|about|to|by|that|adding|speaking|citing|referring|and|but|yesterday|today|via|through|late|early|earlier|last|this|following|amid|because|if|using|published|released|obtained|posted|seen|issued|filed|cited|quoted|signed|written|sent|dated|whose)$/u

/** The subject that follows the verb: `said Sergei Lavrov`, `said a spokesman for the ministry`. */
export function subjectAfter(tokens: readonly Token[], verb: number, names: NameIndex, speech: Speech, text: string): Subject | null {
  let at = verb + 1
  while (at < tokens.length && /^(?:also|the|later|earlier|then|el|la|le|il|lo|o|a|os|as|los|las|les|der|die|das)$/u.test((tokens[at] as Token).lower) && names.starting.has(tokens[at + 1]?.start ?? -1)) at++
  const token = tokens[at]
  if (token === undefined) return null
  const name = names.starting.get(token.start)
  if (name !== undefined) {
    const end = [...tokens.slice(at)].find((other) => other.end === name.end)
    const next = tokens[tokens.findIndex((other) => other.end === name.end) + 1]
    const modifies = next?.joined === true && !next.upper && next.kind === 'word' && speaks(next) && name.whole.end === name.end
    if (end?.possessive !== true && !modifies) return { kind: 'names', names: [name, ...partnersAfter(tokens, at, name, names)], start: token.start, end: Math.max(name.end, token.end) }
  }
  const pronoun = pronounAt(token, speech)
  if (pronoun !== null) return pronoun
  // `said at a news conference here`
  if (/^(?:at|in|on|from|near|inside|outside|by)$/u.test(token.lower)) return null
  let last = at - 1
  for (let i = at; i < tokens.length && i - at < 12; i++) {
    const word = tokens[i] as Token
    if (word.kind === 'mark' && !/^[-’'/]$/u.test(word.text) || i > at && tail.test(word.lower) || barrier.test(word.lower) || isCalendarWord(word.lower)) break
    last = i
  }
  while (last > at && (preposition.test((tokens[last] as Token).lower) || determiner.test((tokens[last] as Token).lower))) last--
  if (last < at) return null
  const phrase = tokens.slice(at, last + 1)
  const head = phrase.findIndex((word, i) => i > 0 && preposition.test(word.lower))
  const noun = (head > 0 ? phrase.slice(0, head) : phrase).filter(speaks).at(-1)
  if (noun === undefined || !(determiner.test(token.lower) || plural(noun) || token.upper)) return null
  const span = { start: token.start, end: (tokens[last] as Token).end }
  return { kind: 'description', text: text.slice(span.start, span.end).replace(/\s+/gu, ' '), head: noun.lower, ...span }
}

function partnersAfter(tokens: readonly Token[], at: number, name: FoundName, names: NameIndex): FoundName[] {
  let next = at
  while (next < tokens.length && (tokens[next] as Token).start < Math.max(name.end, name.whole.end)) next++
  if (tokens[next]?.lower !== 'and') return []
  const other = names.starting.get(tokens[next + 1]?.start ?? -1)
  return other === undefined ? [] : [other]
}
