import type { Gazetteer } from '../document/gazetteer.js'
import type { Span } from '../document/origin.js'
import { alliedNouns, placeNouns } from './role-nouns.js'
import { isCalendarWord } from './stopwords.js'
import type { Token } from './tokens.js'

const word = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? ''
const article = /^(?:the|a|an|its|his|her|their)$/u
/** Right behind the word before it, whose possessive ending is no token. */
const joined = (tokens: readonly Token[], at: number) => tokens[at]?.joined === true || tokens[at - 1]?.possessive === true
const isSmall = (tokens: readonly Token[], at: number) => tokens[at]?.kind === 'word' && tokens[at]?.upper === false && joined(tokens, at)
/** Words that no noun phrase before its head holds. */
const breaking = /^(?:is|was|were|are|be|been|has|had|have|will|would|could|should|may|might|can|said|says|told|of|for|to|in|at|on|by|with|from|and|or|but|as|that|which|who|where|when|while|after|before|it|he|she|they|there)$/u
/** What may follow the head of an apposition: its complement, or its end. */
const goesOn = /^(?:of|in|on|near|to|for|with|that|where|which|at|held|under|between|about|along|by|from|and|inside|outside|south|north|east|west|close|home)$/u
const finite = /^(?:is|was|were|are|has|had|have|will|would|could|should|may|might|can|said|says|told|added|wrote)$/u
/** A distance and its direction are explanation enough: `about 5 km west of the city`. */
const unit = /^(?:km|kilomet(?:re|er)s?|miles?|metres?|meters?)$/u
const direction = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|from|outside|away|inland|off)$/u

/**
 * What an English text says of a place in the noun phrase beside it: `Syria’s second city, Aleppo`, `the rebel-held town of Tarno`,
 * `Idlib, a province on the Turkish border,`, `the Salaheddin section of the city`, `Turkey, a leading supporter of the rebels`.
 * Which of them explains, and which only repeats what everyone sees, is for the glossary to weigh.
 */
export function placeRole(tokens: readonly Token[], start: number, end: number, places: Gazetteer): Site | null {
  if (places.language !== 'en') return null
  const apposition = behind(tokens, start, end)
  if (apposition !== null) return apposition
  const beside = named(tokens, start, end, places) ?? before(tokens, start, places)
  return beside === null ? null : { ...beside, proves: true }
}

/** The words that say what a place is; `proves` where they can be said of nothing but a place. */
export interface Site extends Span {
  readonly proves: boolean
}

const span = (tokens: readonly Token[], from: number, last: number): Span => ({ start: (tokens[from] as Token).start, end: (tokens[last] as Token).end })

/** `Idlib, a province held by the rebels,` */
function behind(tokens: readonly Token[], start: number, end: number): Site | null {
  const open = tokens[end]
  if (open === undefined || !/^[,(]$/u.test(open.text) || (tokens[end - 1] as Token).possessive) return null
  const first = end + 1
  const distance = isPartOfName(tokens, start) ? null : distanceAt(tokens, first)
  if (distance !== null) return { ...distance, proves: true }
  // `Tarno, Maine, a suburb of Telmor`, `Tarno in Maine, the port`: what is described stands farther left
  const left = tokens[start - 2]
  if (left?.upper === true && !left.possessive && (tokens[start - 1]?.text === ',' || (word(tokens, start - 1) === 'in' && !left.first))) return null
  // `President Assad's main ally`: an owner may stand before the head
  const owner = [first, first + 1, first + 2].find((at) => tokens[at]?.possessive === true && tokens[at]?.upper === true)
  if (!article.test(word(tokens, first)) && owner === undefined) return null
  let head = -1
  for (let at = (owner ?? first) + 1; at < tokens.length && at - first <= 7; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word' || breaking.test(token.lower)) break
    if (!token.upper && isPlaceWord(token.lower)) head = at
  }
  if (head < 0) return null
  const next = tokens[head + 1]
  if (next !== undefined && next.kind === 'word' && !goesOn.test(next.lower)) return null
  let last = head
  for (let at = head + 1; at < tokens.length && at - first <= 18; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' && !/^['’/-]$/u.test(token.text)) break
    // the comma opened another sentence part: `In Tarno, a town hall was burning`
    if (finite.test(token.lower) && !/^(?:that|where|which)$/u.test(word(tokens, at - 1))) return null
    last = at
  }
  while (last > head && /^(?:and|or|but|that|which|where)$/u.test(word(tokens, last))) last--
  // an ally may be a person; a town is a place
  return { ...span(tokens, article.test(word(tokens, first)) && owner === undefined ? first + 1 : first, last), proves: placeNouns.has(word(tokens, head)) }
}

/** `Tarno, Idlib, 5 km west of ...`, `the Persian Gulf, 5 km west of ...`: of what the distance is told stands farther left. */
const isPartOfName = (tokens: readonly Token[], start: number): boolean =>
  tokens[start - 1]?.upper === true && joined(tokens, start) || tokens[start - 1]?.text === ',' && tokens[start - 2]?.upper === true

const isPlaceWord = (noun: string) => placeNouns.has(noun) || alliedNouns.has(noun) || /-(?:stronghold|town|city)$/u.test(noun)

/** `about 5 km west of the city` */
function distanceAt(tokens: readonly Token[], first: number): Span | null {
  let at = first
  if (/^(?:about|around|some|roughly|nearly|just|almost|over)$/u.test(word(tokens, at))) at++
  if (tokens[at]?.kind !== 'number' || !unit.test(word(tokens, at + 1))) return null
  const turn = [at + 2, at + 3, at + 4].find((index) => direction.test(word(tokens, index)))
  if (turn === undefined) return null
  let last = turn
  for (let index = turn + 1; index < tokens.length && index - first <= 14; index++) {
    const token = tokens[index] as Token
    if (token.kind === 'mark' || finite.test(token.lower)) break
    // `from where he was seen` tells where he is, not the place; `here` is where the article was written
    if (/^(?:where|here|there|he|she|they|we|it)$/u.test(token.lower)) return null
    last = index
  }
  return span(tokens, first, last)
}

/** `the Salaheddin section of the city`, `Aleppo’s southern Al-Amiriyah district`: the noun stands behind the name. */
function named(tokens: readonly Token[], start: number, end: number, places: Gazetteer): Span | null {
  let head = end
  while (isSmall(tokens, head) && head - end < 2 && !placeNouns.has(word(tokens, head)) && !breaking.test(word(tokens, head))) head++
  if (!isSmall(tokens, head) || !placeNouns.has(word(tokens, head)) || (tokens[end - 1] as Token).possessive) return null
  let from = start
  while (from > 0 && joined(tokens, from) && tokens[from - 1]?.kind === 'word' && tokens[from - 1]?.upper === false && tokens[from - 1]?.possessive !== true && !breaking.test(word(tokens, from - 1)) && !article.test(word(tokens, from - 1)) && start - from < 3) from--
  const owner = tokens[from - 1]
  const owned = owner !== undefined && owner.possessive && owner.upper
  // of several small words the last may be a verb: `the quake struck Tarno island`
  const describes = article.test(owner?.lower ?? '') && tokens.slice(from, start - 1).every(({ lower }) => /ly$|ern$|-/u.test(lower))
  if (!owned && !describes) from = start
  if (owned) from--
  let last = head
  if (/^(?:of|with|in|near|on)$/u.test(word(tokens, head + 1))) {
    // `the Gulf island of Tarno` names Tarno
    if (word(tokens, head + 1) === 'of' && tokens[head + 2]?.upper === true && (bearers.test(word(tokens, head)) || places.isPlace(nameOf(tokens, start, end)) || adjective.test(nameOf(tokens, start, end)) || /^(?:north|south|east|west|central)/u.test(word(tokens, start - 1)))) return null
    const of = phraseEnd(tokens, head + 2, places)
    if (of !== null) last = of
  }
  // `the former Tarno state director`: the noun says whose another is
  if (!owned && last === head && isSmall(tokens, head + 1) && !goesOn.test(word(tokens, head + 1)) && !direction.test(word(tokens, head + 1)) && !finite.test(word(tokens, head + 1)) && !breaking.test(word(tokens, head + 1))) return null
  return owned || last > head || from < start ? span(tokens, from, last) : null
}

const nameOf = (tokens: readonly Token[], start: number, end: number) => tokens.slice(start, end).map(({ text }) => text).join(' ')

/** `the Sicilian province of Tarno`: an adjective of a country, also of one that nobody knows. */
const adjective = /\p{L}{3}(?:ian|ese|ish)$/u

/** What has a name of its own behind `of`. */
const bearers = /^(?:capital|islands?|city|town|village|hamlet|port|state|republic|kingdom|peninsula|camp)$/u

/** The last word of `the city`, `northern Syria`, `the Turkish border`, or null. */
function phraseEnd(tokens: readonly Token[], at: number, places: Gazetteer): number | null {
  let last = at
  if (article.test(word(tokens, last))) last++
  const first = last
  while (last - first < 4 && tokens[last]?.kind === 'word' && tokens[last]?.joined === true && !breaking.test(word(tokens, last)) && !isCalendarWord(word(tokens, last))
    && ((tokens[last] as Token).upper || placeNouns.has(word(tokens, last)) || /^(?:north|south|east|west)(?:ern)?$/u.test(word(tokens, last)))) last++
  if (last === first) return null
  const end = tokens[last - 1] as Token
  return end.upper || placeNouns.has(end.lower) || places.isPlace(end.text) ? last - 1 : null
}

const partNouns = /^(?:border|section|quarter|area|base|airport|bridge|hospital|crossing|lake|river|mountain|valley|strip|prison|heartland|gateway|hub|capital|suburbs?)$/u

/** `Syria’s second city, Aleppo`, `the northern city of Aleppo` */
function before(tokens: readonly Token[], start: number, places: Gazetteer): Span | null {
  let end = start - 1
  const of = word(tokens, end) === 'of'
  const comma = tokens[end]?.text === ','
  if (of || comma) end--
  if (end < 0 || !isSmall(tokens, end) || !(placeNouns.has(word(tokens, end)) || /-stronghold$/u.test(word(tokens, end))) || (!of && !comma && !joined(tokens, start))) return null
  let from = end
  while (from > 0 && joined(tokens, from) && tokens[from - 1]?.kind === 'word' && tokens[from - 1]?.upper === false && !breaking.test(word(tokens, from - 1)) && !article.test(word(tokens, from - 1)) && end - from < 4) from--
  const owner = tokens[from - 1]
  if (owner !== undefined && owner.possessive && owner.upper && places.isPlace(owner.text)) return span(tokens, from - 1, end)
  // `the border of Tarno`, `a district of Tarno` is not Tarno
  if (!of || owner?.lower !== 'the' || partNouns.test(word(tokens, end))) return null
  return span(tokens, from, end)
}
