import { leadingVerbs } from '../document/leading-verbs.js'
import type { Gazetteer } from '../document/gazetteer.js'
import type { Span } from '../document/origin.js'
import { honorifics, isOffice, modifiers, officeShorts, organisationHeads, organisationNouns, particles } from './role-nouns.js'
import { isCalendarWord, isCommonOpener } from './stopwords.js'
import { isSpeechVerb } from './speech-verbs.js'
import type { Token } from './tokens.js'

/** A role as the text words it, and what it makes of the name beside it. */
export interface Role extends Span {
  readonly of: 'person' | 'organisation'
}

const determiners = /^(?:the|a|an|his|her|their|its|our|another|one|el|la|le|der|die|das|il|lo|un|une|ein|eine|o|as?|os|los|las|les|l|der|dem|den)$/u
/** `UN` and the first word of `Los Angeles` are no articles. */
const isDeterminer = (token: Token | undefined) => token !== undefined && !token.caps && determiners.test(token.lower) && (!token.upper || token.first || token.lower === 'the')
const relation = /^(?:of|for|to|in|at|on|de|del|du|des|der|von|di|da|do|für|pour)$/u
const otherRelation = /^(?:de|del|du|des|da|do|das|dos|di|della|dello|dei|delle|degli|der|von|vom|für|beim|im|in|en|para|pour|per|à|au|aux|zu|zur|l|le|la|les|lo|los|las|el|il|den|dem)$/u

/**
 * The role that ends where a name begins: `US Secretary of State`, `Syrian president`, `United Nations human rights chief`,
 * `state news agency`. The office may stand in the capitalised run of the name itself.
 */
export function roleBefore(tokens: readonly Token[], start: number, places: Gazetteer): Role | null {
  let end = start
  while (end > 0 && honorifics.has((tokens[end - 1] as Token).lower)) end--
  if (end === 0 || !(tokens[end] as Token).joined) return null
  const described = places.language === 'en' ? behindRank(tokens, end, start, places) : null
  if (described !== null) return described
  // `The UN envoy for Syria, Staffan de Mistura,`
  const apart = (tokens[end - 1] as Token).text === ','
  if (apart && places.language === 'en' && opensList(tokens, start)) return null
  if (apart) end--
  // `a spokesman for The Harbour Court said`: the words behind are no bearer of the office
  if (end === 0 || isDeterminer(tokens[end - 1])) return null
  const head = headBefore(tokens, end, apart, places)
  if (head === null) return apart ? apposed(tokens, end, start, places) : null
  const word = isChiefJustice(tokens, head) ? 'chief' : (tokens[head] as Token).lower
  const of = isOffice(word, places.language) || officeShorts.has(word) ? 'person' : 'organisation'
  if (of === 'organisation' && !(tokens[start] as Token).upper) return null
  const from = leftEnd(tokens, head, places)
  if (apart && places.language === 'en' && !standsApart(tokens, from, start)) return null
  if (apart && (of === 'organisation' || !isDeterminer(tokens[from - 1]))) {
    const description = apposed(tokens, end, start, places)
    if (description !== null || !isDeterminer(tokens[from - 1])) return description
  }
  return { start: (tokens[from] as Token).start, end: (tokens[end - 1] as Token).end, of }
}

/**
 * Whether the comma between an office and a name parts the two and not a clause: a comma closes the name too, and the office
 * belongs to no name before it. `his wife, Jones said`; `Under Jones, the former head of the club, Smith moved`.
 */
function standsApart(tokens: readonly Token[], role: number, name: number): boolean {
  const before = tokens[role - 2]
  if (isDeterminer(tokens[role - 1]) && before?.text === ',' && tokens[role - 3]?.upper === true) return false
  let close = name
  while (close < tokens.length && close - name < 6 && ((tokens[close] as Token).upper || particles.has((tokens[close] as Token).lower))) close++
  return tokens[close] === undefined || tokens[close]?.kind === 'mark'
}

/** `the Bureau of Wine, Cheese and Bread`, `mother of three children, Ann, Bo and Jo`: the first of several holds no office alone. */
function opensList(tokens: readonly Token[], name: number): boolean {
  if (tokens[name + 1]?.text !== ',' || tokens[name + 2]?.upper !== true) return false
  let at = name + 2
  while (tokens[at]?.upper === true || (tokens[at]?.text === ',' && tokens[at + 1]?.upper === true)) at++
  return /^(?:and|or|&)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.upper === true
}

/** Index of the office noun that ends before `end`, maybe with a complement between (`envoy for Syria`), or null. */
function headBefore(tokens: readonly Token[], end: number, apart: boolean, places: Gazetteer): number | null {
  const { language } = places
  const at = (index: number) => tokens[index]?.lower ?? ''
  if (isRoleNoun(tokens[end - 1], language) || isChiefJustice(tokens, end - 1)) return end - 1
  if (language !== 'en') return complementBefore(tokens, end, apart, places)
  let proper = false
  for (let back = 1; back <= 5 && end - back > 0; back++) {
    const token = tokens[end - back] as Token
    if (token.kind !== 'word') return null
    proper ||= token.upper
    if (proper && relation.test(token.lower) && isPerson(at(end - back - 1), language)) return end - back - 1
    if (!token.upper && token.lower !== 'the' && !(relation.test(token.lower) && proper)) return null
  }
  return null
}

/**
 * `ministre des Affaires étrangères`, `президент России`, `министр иностранных дел`: an office with what it is for, which in
 * these languages stands after it. Without a comma before the name the complement must end in an adjective or a proper name.
 */
function complementBefore(tokens: readonly Token[], end: number, apart: boolean, { language }: Gazetteer): number | null {
  const slavic = language === 'ru' || language === 'uk'
  if (otherRelation.test(tokens[end - 1]?.lower ?? '')) return null
  for (let at = end - 1; at >= 0 && end - at <= 9; at--) {
    const token = tokens[at] as Token
    if (token.kind !== 'word') return null
    if (isOffice(token.lower, language) && at < end - 1) {
      const next = tokens[at + 1] as Token
      const last = tokens[end - 1] as Token
      if (slavic) return at
      if (!otherRelation.test(next.lower) && !(end - at === 2)) return null
      return apart || last.upper || end - at === 2 ? at : null
    }
    if (token.upper || otherRelation.test(token.lower)) continue
    if (isCommonOpener(token.lower, language) || isSpeechVerb(language, token.lower)) return null
  }
  return null
}

/** `The head of the army, Gen. Ann Lee, asked`: a rank stands between the description and the name. */
function behindRank(tokens: readonly Token[], end: number, start: number, places: Gazetteer): Role | null {
  let rank = end
  while (rank > 0 && (officeShorts.has((tokens[rank - 1] as Token).lower) || /^(?:general|colonel|admiral|major|captain|brigadier|prince|princess|king|queen|lord|judge)$/u.test((tokens[rank - 1] as Token).lower)) && (tokens[rank - 1] as Token).upper) rank--
  // `the governor of Tarno, Colonel Ann Lee, and the mayor`: a list
  const and = tokens.findIndex((token, at) => at > start && !token.upper && !particles.has(token.lower))
  if (tokens[and]?.text === ',' && /^(?:and|or)$/u.test(tokens[and + 1]?.lower ?? '')) return null
  return rank < end && rank > 1 && tokens[rank - 1]?.text === ',' ? apposed(tokens, rank - 1, start, places) : null
}

/** `The head of the UN's refugee agency, Filippo Grandi, asked`: a description that ends in small words, and a name set off by commas. */
function apposed(tokens: readonly Token[], end: number, name: number, { language }: Gazetteer): Role | null {
  if (language !== 'en') return null
  let close = name
  while (close < tokens.length && close - name < 5 && (tokens[close] as Token).upper) close++
  while (particles.has(tokens[close]?.lower ?? '') && tokens[close + 1]?.upper === true) { close++; while (tokens[close]?.upper === true && close - name < 7) close++ }
  // a comma or the end closes the name
  if (tokens[close]?.text !== ',' && !(tokens[close]?.text === '.' && close >= tokens.length - 2)) return null
  for (let at = end - 1; at >= 0 && end - at <= 12; at--) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' || finite.test(token.lower)) return null
    const head = [at + 1, at + 2, at + 3, at + 4].find((index) => index < end && isOffice((tokens[index] as Token).lower, language))
    if (token.lower === 'the' && head !== undefined && relation.test(tokens[head + 1]?.lower ?? '')) {
      return { start: (tokens[at + 1] as Token).start, end: (tokens[end - 1] as Token).end, of: 'person' }
    }
  }
  return null
}

/** The one office whose second word is no office alone. */
const isChiefJustice = (tokens: readonly Token[], at: number) => tokens[at]?.lower === 'justice' && tokens[at - 1]?.lower === 'chief' && tokens[at]?.joined === true

const isPerson = (word: string, language: string) => isOffice(word, language) || word === 'general' || word === 'chief'
const isRoleNoun = (token: Token | undefined, language: string) => token !== undefined && token.kind === 'word' && !token.possessive
  && (isOffice(token.lower, language) || officeShorts.has(token.lower) || (!token.upper && organisationNouns.has(token.lower)))

/** Walks left from an office over what qualifies it; a run of small words counts only where a capital or determiner begins it. */
function leftEnd(tokens: readonly Token[], head: number, places: Gazetteer): number {
  let at = head
  const linked = (index: number) => index > 0 && (tokens[index] as Token).joined
  const qualifies = (token: Token, next: Token | undefined) => token.kind === 'word' && !token.possessive
    // `under secretary`, but `a director under President Lee`
    && (token.lower !== 'under' || next?.lower === 'secretary') && (modifiers.has(token.lower) || isOffice(token.lower, places.language) || officeShorts.has(token.lower) || slavicAdjective.test(token.lower))
  while (linked(at) && qualifies(tokens[at - 1] as Token, tokens[at])) at--
  let small = at
  while (linked(small) && head - small < 4 && isPlainWord(tokens[small - 1] as Token) && !isVerbal(tokens[small - 1] as Token, places)) small--
  const before = tokens[small - 1]
  if (small < at && small > 0 && linked(small) && before !== undefined && (isDeterminer(before) || isProper(before, places, tokens[small]))) at = small
  const proper = () => { while (linked(at) && isProper(tokens[at - 1] as Token, places, tokens[at])) at-- }
  proper()
  // `Reed & Vale spokesman`, `Department of Parks and Water director`
  if (at < head && linked(at) && linked(at - 1) && tokens[at - 2]?.upper === true
    && (tokens[at - 1]?.text === '&' || (tokens[at - 1]?.lower === 'and' && tokens[at - 3]?.lower === 'of' && bodies.test(tokens[at - 4]?.lower ?? '')))) {
    at -= 2
    proper()
  }
  // `Law and Order Minister`, but `President Lee and Defence Minister Kim`
  if (at < head && places.language === 'en' && linked(at) && linked(at - 1) && tokens[at - 1]?.lower === 'and' && tokens[at - 2]?.upper === true && fields.test(tokens[at - 2]?.lower ?? '')) {
    at -= 2
    proper()
  }
  // `Harbour Women's League president`
  if (at < head && at > 0 && places.language === 'en' && organisationHeads.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.possessive === true && tokens[at - 1]?.upper === true && tokens[at - 1]?.first === false) {
    at--
    proper()
  }
  // `Department of Corrections spokeswoman`, `Bank of England governor`
  if (at < head && isField(tokens[at] as Token, places) && linked(at) && tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.upper === true && linked(at - 1) && !isOffice((tokens[at - 2] as Token).lower, places.language)) {
    at -= 2
    while (linked(at) && (places.isPlace((tokens[at - 1] as Token).text) || (tokens[at - 1] as Token).caps)) at--
  }
  while (linked(at) && past.test((tokens[at - 1] as Token).lower) && !/^Then$/u.test((tokens[at - 1] as Token).text)) at--
  // `Russia’s UN Ambassador`
  const owner = tokens[at - 1]
  if (owner !== undefined && owner.possessive && places.isPlace(owner.text)) at--
  return at
}

/** A capitalised word for what an office is in, and not one for its rank or whose it is: `Corrections`, not `Prime` or `Syrian`. */
const isField = (token: Token, places: Gazetteer) => token.upper && !places.isDemonym(token.text) && !past.test(token.lower)
  && !/^(?:prime|vice|deputy|assistant|associate|chief|foreign|senior|executive|lead|top)$/u.test(token.lower)

/** What a minister's first field may be, where two are joined by `and`. */
const fields = /^(?:law|health|trade|commerce|industry|food|agriculture|science|technology|education|culture|youth|women|sports?|housing|works|labou?r|employment|finance|economy|planning|budget|transport|tourism|energy|mines|water|lands?|environment|information|posts|justice|defen[cs]e|security|interior|home|welfare|immigration|disaster)$/u

/** What has several fields joined by `and` in its name. */
const bodies = /^(?:ministry|department|bureau|office|institute|school|college|committee|commission|division)$/u

/** Words that say that an office is not held now, or not for good: without them a role would be wrong. */
const past = /^(?:former|then|ex|late|acting|interim|outgoing|incoming|ousted|deposed|retired)$/u
const slavicAdjective = /^\p{Script=Cyrillic}{2,}(?:ский|ская|ської|ський|ська|цкий|цкая|цький|цька|ный|ная|ний)$/u

/** `Los Angeles`, `El Paso` at the head of an English sentence. */
const isForeign = (token: Token, places: Gazetteer, next: Token | undefined) => places.language === 'en' && next?.upper === true && /^(?:los|las|la|el|le|les)$/u.test(token.lower)

const isProper = (token: Token, places: Gazetteer, next: Token | undefined) =>
  token.kind === 'word' && token.upper && !token.possessive && (!isDeterminer(token) || isForeign(token, places, next)) && !honorifics.has(token.lower) && !isCalendarWord(token.lower)
  && (!token.first || token.caps || places.isDemonym(token.text) || places.isPlace(token.text) || organisationHeads.has(token.lower) || modifiers.has(token.lower)
    || /^(?:united|saudi|north|south|new|foreign|prime)$/u.test(token.lower) || places.language === 'tr'
    // `White House spokesman`: the second word of an organisation's name vouches for the first
    || (next?.upper === true && organisationHeads.has(next.lower) && !isCommonOpener(token.lower, places.language))
    // `Airport chief` at the head of a sentence
    || (places.language === 'en' && next !== undefined && (next.upper || isOffice(next.lower, 'en')) && !isCommonOpener(token.lower, 'en') && !/(?:ing|ed|ly)$/u.test(token.lower)))

const functionWord = /^(?:the|a|an|and|or|but|of|for|to|in|at|on|by|with|from|over|under|between|against|into|about|during|through|since|until|like|via|as|that|which|who|whom|whose|is|was|were|are|be|been|has|had|have|said|says|told|its|his|her|their|than|when|while|after|before|also|not|will|would|could|should|may|might|can|if)$/u
const isPlainWord = (token: Token) => token.kind === 'word' && !token.upper && !functionWord.test(token.lower) && !isDeterminer(token) && !/(?:ed|ly|ing)$/u.test(token.lower)

/** `rehires`, but not `sports` or `operations`. */
const isVerbal = (token: Token, { language }: Gazetteer) => language === 'en' && /(?<!ic|ion|new|port|ffair|right|ervice|udie|art|ale|crime|drug|market|ystem|chool|u|s|i|ense)s$/u.test(token.lower)

/** Nouns that say who someone is only in an apposition. */
const appositionNouns: ReadonlySet<string> = new Set(['lady', 'member', 'native', 'refugee', 'evacuee', 'man', 'woman', 'boy', 'girl', 'miembro', 'membre', 'mitglied', 'membro', 'член', 'членкиня'])

/** The role that an apposition gives after a name: `, director of the Syrian Observatory for Human Rights,`; `, who heads the ...,`. */
export function roleAfter(tokens: readonly Token[], end: number, places: Gazetteer): Role | null {
  const comma = tokens[end]
  if (comma === undefined || !(comma.text === ',' || comma.text === '(') || (tokens[end - 1] as Token).possessive) return null
  const isHead = (token: Token) => !token.possessive && (isOffice(token.lower, places.language) || appositionNouns.has(token.lower))
  const close = comma.text === '(' ? /^[)]$/u : /^[,.;:()"“”«»—–!?]$/u
  // `Omar Said, 34, a teacher from Idlib,`
  const aged = tokens[end + 1]?.kind === 'number' && tokens[end + 2]?.text === ','
  const open = aged ? end + 2 : end
  if (/^who$/u.test(tokens[open + 1]?.lower ?? '') && leads.test(tokens[open + 2]?.lower ?? '')) return leading(tokens, open + 2)
  let head = -1
  let last = open
  for (let at = open + 1; at < tokens.length && at - open <= longest; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' && (close.test(token.text) || !(/^[-/'’]$/u.test(token.text) || isAmpersand(tokens, at)))) break
    if (finite.test(token.lower) || (places.language === 'fr' && finiteFrench.test(token.lower)) || (places.language === 'en' && head >= 0 && leavesPhrase(tokens, at, head))) break
    const noun = isHead(token) || (!token.upper && !token.possessive && organisationNouns.has(token.lower))
    // `a rebel group`: of two nouns in a row the second is the head
    if (noun && at - open <= 7 && (head < 0 || (head === at - 1 && !token.upper && organisationNouns.has(token.lower)) || isCompound(tokens, head, at, places))) head = at
    if (head < 0 && relation.test(token.lower)) return null
    if (head < 0 && functionWord.test(token.lower) && !isDeterminer(token)) return null
    last = at
  }
  if (head < 0) return null
  // `Jo Lee, the singer's agent confirms`: a clause
  if (places.language === 'en' && tokens[head + 1]?.joined === true && tokens[head + 1]?.upper === false && last > head && /[^sui]s$/u.test(tokens[head + 1]?.lower ?? '')) return null
  const stop = tokens[last + 1]
  if (places.language === 'en' && (isTitled(tokens, open + 1, head, last) || isTown(tokens, end, open + 1, places) || opensSeries(tokens, head, last))) return null
  if (stop !== undefined && finite.test(stop.lower) && !/^(?:who|which|whose|said|says|told|added|from)$/u.test(stop.lower)) return null
  // `In Tarno, a doctor said`: somebody else
  if (stop !== undefined && /^(?:said|says|told|added)$/u.test(stop.lower) && stop.kind === 'word') return null
  let first = open + 1
  // `Ana Belmont, le maire de Tarno a dit`: somebody else
  if (places.language === 'fr' && finiteFrench.test(stop?.lower ?? '') && isDeterminer(tokens[first])) return null
  while (isDeterminer(tokens[first]) && first < head) first++
  // `court reporter Ann Lee, Deputy Sgt. Bo Ray and ...`: the next of a list
  if (first === open + 1 && tokens.slice(first + 1, last + 1).some((token) => token.upper && (honorifics.has(token.lower) || officeShorts.has(token.lower)))) return null
  // a second name in a list is not a role: `Kerry, President Assad and ...`
  if (comma.text === ',' && !/^(?:ru|uk)$/u.test(places.language) && namedAfter(tokens, head, last, places)) return null
  const of = isHead(tokens[head] as Token) ? 'person' : 'organisation'
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end, of }
}

/** `the station's news programme manager`: of a run of small nouns the last is the head, if it is an office. */
const isCompound = (tokens: readonly Token[], head: number, at: number, { language }: Gazetteer) => language === 'en' && !isOffice((tokens[head] as Token).lower, language) && isOffice((tokens[at] as Token).lower, language)
  && tokens.slice(head + 1, at + 1).every((token) => token.joined && isPlainWord(token))

/** Longest apposition, in tokens: one that goes on is cut in the midst of a phrase. */
const longest = 24

/** `Reed & Vale`: between capitals the mark is a word of a name. */
const isAmpersand = (tokens: readonly Token[], at: number) => tokens[at]?.text === '&' && tokens[at - 1]?.upper === true && tokens[at + 1]?.upper === true

/** `asked Ann Lee, a surgeon of repute to be minister`: what she is to be; `a team many expected to win`: what others think of it. */
const leavesPhrase = (tokens: readonly Token[], at: number, head: number) =>
  (tokens[at]?.lower === 'to' && /^(?:be|become)$/u.test(tokens[at + 1]?.lower ?? '') && !/^(?:first|second|third|\p{L}+th|last|latest|only|next|oldest|youngest|frontrunner|favou?rite|candidate)$/u.test(tokens[head - 1]?.lower ?? ''))
  || (at === head + 1 && /^(?:i|we|you|he|she|they|it|many|some|most)$/u.test(tokens[at]?.lower ?? ''))

/** `Red Harbour, Boat Manager 2020, ...`: the next title of a list. */
const isTitled = (tokens: readonly Token[], first: number, head: number, last: number) => !isDeterminer(tokens[first]) && tokens[head]?.upper === true && last === head + 1 && tokens[last]?.kind === 'number'

/** `a Portland, Maine man accused of ...`: a town and its state say whose man it is. */
const isTown = (tokens: readonly Token[], end: number, first: number, { isPlace }: Gazetteer) => isPlace(tokens[first]?.text ?? '') && tokens[first + 1]?.upper === false
  && startsArticled(tokens, end)

function startsArticled(tokens: readonly Token[], end: number): boolean {
  let at = end - 1
  while (at >= 0 && tokens[at]?.upper === true && tokens[at]?.joined === true) at--
  return /^an?$/u.test(tokens[at]?.lower ?? '')
}

/** `an alliance of 20 environmental, farming and fishing groups`: cut at the comma, the phrase has no noun. */
const opensSeries = (tokens: readonly Token[], head: number, last: number) => last > head && tokens[last + 1]?.text === ',' && tokens[last + 2]?.upper === false && !isDeterminer(tokens[last + 2])
  && /(?:al|ic|ous|ive|ary|ish|ese)$/u.test(tokens[last]?.lower ?? '') && tokens[last]?.upper === false && !isOffice(tokens[last]?.lower ?? '', 'en')
  && [3, 4, 5].some((behind) => tokens[last + behind]?.lower === 'and')

const leads = new RegExp(`^(?:${leadingVerbs})$`, 'u')

/** `who heads the Norwegian Refugee Council`, from its verb to the end of the clause. */
function leading(tokens: readonly Token[], verb: number): Role | null {
  let last = verb
  for (let at = verb + 1; at < tokens.length && at - verb <= 14; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' && !/^['’/-]$/u.test(token.text)) break
    if (finite.test(token.lower)) return null
    last = at
  }
  // cut in the midst of a clause it is no definition
  if (tokens[last + 1]?.kind === 'word' && last - verb >= 14) return null
  return last - verb < 2 ? null : { start: (tokens[verb] as Token).start, end: (tokens[last] as Token).end, of: 'person' }
}

/** `Hala Nasser is the director of the hospital.` */
export function roleByCopula(tokens: readonly Token[], end: number, { language }: Gazetteer): Role | null {
  if (language !== 'en' || tokens[end]?.lower !== 'is' || !isDeterminer(tokens[end + 1])) return null
  let head = -1
  let last = end + 1
  for (let at = end + 2; at < tokens.length && at - end <= 14; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' && !/^['’/-]$/u.test(token.text)) break
    if (finite.test(token.lower) || /^(?:and|but)$/u.test(token.lower)) break
    if (head < 0 && (at - end > 5 || relation.test(token.lower))) return null
    if (head < 0 && isOffice(token.lower, language)) head = at
    last = at
  }
  return head < 0 ? null : { start: (tokens[end + 2] as Token).start, end: (tokens[last] as Token).end, of: 'person' }
}

export const finite = /^(?:is|was|were|are|has|had|have|will|would|could|should|may|might|can|said|says|told|added|wrote|who|which|whose|that|when|while|after|before|because|but|as)$/u

const finiteFrench = /^(?:a|ont|est|sont|était|étaient|avait|avaient|fut|furent|sera|seront)$/u

function namedAfter(tokens: readonly Token[], head: number, last: number, places: Gazetteer): boolean {
  const next = tokens[head + 1]
  return next !== undefined && head + 1 <= last && next.upper && next.joined && !organisationHeads.has(next.lower) && !isOffice(next.lower, places.language)
    && !places.isPlace(next.text) && !next.caps
}
