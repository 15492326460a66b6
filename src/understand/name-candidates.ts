import type { Span } from '../document/origin.js'
import type { Gazetteer } from '../document/gazetteer.js'
import { givenNames } from './given-names.js'
import type { PlainText, PlainUnit } from './plain-text.js'
import { honorifics, isOffice, modifiers, officeShorts, organisationHeads, organisationNouns, particles, personNouns, placeHeads, portfolios } from './role-nouns.js'
import { placeRole, type Site } from './place-roles.js'
import { roleAfter, roleBefore, roleByCopula, type Role } from './roles.js'
import { isCommonOpener, isCalendarWord } from './stopwords.js'
import type { Token } from './tokens.js'

/** A run of capitalised words that may be a name, with what stands around it. */
export interface Candidate extends Span {
  readonly words: readonly Token[]
  readonly unit: number
  /** The role that stands before or after, and the stretch of name and role together. */
  readonly role: Span | null
  /** Whether the role is one that only a person has. */
  readonly personal: boolean
  /** What the text says of it, if it is a place. */
  readonly site: Site | null
  readonly whole: Span
  readonly person: boolean
  readonly organisation: boolean
  /** After a preposition that places follow. */
  readonly placed: boolean
  readonly the: boolean
  /** A sentence begins with it and it is one word, so that its capital proves nothing. */
  readonly doubtful: boolean
}

/** How a word occurs over the article. */
export interface Evidence {
  /** Words that stand in small letters somewhere. */
  readonly small: ReadonlySet<string>
  /** Words that stand with a capital in mid-sentence somewhere. */
  readonly capital: ReadonlySet<string>
}

const placing = new Set('in at near from across outside inside into toward towards around throughout en à em на в у w in nach aus bei'.split(' '))
const moving = /^(?:go|goes|went|going|gone|flee|fled|fleeing|travel|travelled|traveled|travelling|flew|fly|return|returned|returning|transferred|moved|move|moving|came|come|coming|headed|heading|evacuated|sent|bused|bussed|driven|drove|taken|deported|deployed|back|road|way|visit|trip|flight|flights|close|next)$/u
const unnamedPrefix = /^(?:pro|anti|non|ex|post|pre|mid|co|re|self|half|one|two|three|four|five|six|ten|so|well|long|short|high|low|multi|semi|inter|cross|all)-/iu

export function evidenceOf(units: readonly (readonly Token[])[]): Evidence {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const tokens of units) {
    if (isTitleCase(tokens)) continue
    for (const token of tokens) {
      if (token.kind !== 'word') continue
      if (!token.upper) small.add(token.lower)
      else if (!token.first) capital.add(token.lower)
    }
  }
  return { small, capital }
}

/** Headings that capitalise (nearly) every word tell nothing about names. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  if (/^[.!?…]$/u.test(tokens.at(-1)?.text ?? '')) return false
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3)
  return words.length >= 5 && words.filter((token) => token.upper).length / words.length > 0.75
}

export function candidatesOf(plain: PlainText, units: readonly (readonly Token[])[], evidence: Evidence, places: Gazetteer): readonly Candidate[] {
  return units.flatMap((tokens, index) => {
    const unit = plain.units[index] as PlainUnit
    if (unit.kind === 'boilerplate' || unit.kind === 'separator' || unit.kind === 'label') return []
    return candidatesIn(tokens, index, evidence, places, isTitleCase(tokens) || isCapitals(tokens), plain.language)
  })
}

const isCapitals = (tokens: readonly Token[]) => {
  const words = tokens.filter((token) => token.kind === 'word')
  return words.length > 3 && words.filter((token) => token.caps).length / words.length > 0.6
}

function candidatesIn(
  tokens: readonly Token[], unit: number, evidence: Evidence, places: Gazetteer, shouted: boolean, language: string,
): Candidate[] {
  const out: Candidate[] = []
  for (let at = 0; at < tokens.length;) {
    if (!begins(tokens[at] as Token, tokens[at + 1], evidence, language)) { at++; continue }
    const end = chainEnd(tokens, at)
    if (!shouted) for (const candidate of split(tokens, at, end, unit, evidence, places)) out.push(candidate)
    at = end
  }
  return out
}

function begins(token: Token, next: Token | undefined, evidence: Evidence, language: string): boolean {
  if (!token.upper || isCalendarWord(token.lower) || unnamedPrefix.test(token.text)) return false
  if (token.caps) return true
  if (isCommonOpener(token.lower, language)) return false
  if (token.first && /(?:ing|ed)$/u.test(token.lower) && token.text.length > 5 && next?.upper === true && next.joined && !evidence.capital.has(token.lower)) return false
  if (token.first && /ly$/u.test(token.lower) && token.text.length > 5 && !evidence.capital.has(token.lower)) return false
  if (honorifics.has(token.lower) || officeShorts.has(token.lower)) return true
  if (token.first && evidence.small.has(token.lower) && !evidence.capital.has(token.lower)) return personNouns.has(token.lower) && next?.upper === true && next.joined
  return true
}

/** Index after the last word of the run that begins at `at`. */
function chainEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1
  let head = isHead(tokens[at] as Token)
  while (end < tokens.length && end - at < 14) {
    const token = tokens[end] as Token
    if (!token.joined) break
    const before = (tokens[end - 1] as Token).lower
    if (token.upper && (!isCalendarWord(token.lower) || honorifics.has(before) || givenNames.has(before))) { head ||= isHead(token); end++; continue }
    const after = linkEnd(tokens, end, head) ?? (before === 'save' && token.lower === 'the' && tokens[end + 1]?.upper === true ? end + 1 : null)
    if (after === null) break
    head ||= isHead(tokens[after] as Token)
    end = after + 1
  }
  return end
}

const isHead = (token: Token) => organisationHeads.has(token.lower) || personNouns.has(token.lower) || placeHeads.has(token.lower)
  || /^(?:ministry|department|secretary|republic|state|states|kingdom|city|university|office|high|doctors|médecins|reporters|friends|voice|save)$/u.test(token.lower)

/** Where the capitalised word stands that particles or connecting words lead to, or null. */
function linkEnd(tokens: readonly Token[], at: number, head: boolean): number | null {
  let next = at
  const joinedUpper = (index: number) => tokens[index]?.joined === true && tokens[index]?.upper === true && !isCalendarWord((tokens[index] as Token).lower)
  while (particles.has(tokens[next]?.lower ?? '') && tokens[next]?.joined === true && next - at < 3) next++
  if (next > at && tokens[at]?.lower !== 'la' && tokens[at]?.lower !== 'e' && joinedUpper(next)) return next
  if (!head) return null
  next = at
  const word = tokens[at]?.lower ?? ''
  if (!/^(?:of|for|on|against|without|de|del|da|do|des|di|della|für|pour|para|per|and|y|et|e|und)$/u.test(word)) return null
  if (/^(?:and|y|et|e|und)$/u.test(word)) return andEnd(tokens, at, joinedUpper)
  next++
  while (/^(?:the|la|las|los|les|l|der|die|das|al)$/u.test(tokens[next]?.lower ?? '') && next - at < 3) next++
  return joinedUpper(next) ? next : null
}

/** `Ministry of Health and Population`, `Food and Agriculture Organization`: only where one word follows that belongs to the office. */
function andEnd(tokens: readonly Token[], at: number, joinedUpper: (index: number) => boolean): number | null {
  if (!joinedUpper(at + 1)) return null
  const before = tokens[at - 1] as Token
  const office = /^(?:of|for)$/u.test(tokens[at - 2]?.lower ?? '') && /^(?:ministry|department|office|minister|secretary|committee|bureau|centre|center)$/u.test(tokens[at - 3]?.lower ?? '')
  return office && !before.caps && !joinedUpper(at + 2) ? at + 1 : null
}

/** Cuts a run into offices, people, organisations and places. */
function split(
  tokens: readonly Token[], from: number, to: number, unit: number, evidence: Evidence, places: Gazetteer,
): Candidate[] {
  let start = from
  let honoured = false
  let office = false
  const organisation = orgHeadIn(tokens, from, to)
  for (let i = from; i < to; i++) {
    const word = (tokens[i] as Token).lower
    if (honorifics.has(word)) { if (i > start && !office) office = lowerTitleIn(tokens, start, i); honoured = true; start = i + 1; continue }
    if (officeShorts.has(word)) { office = true; start = i + 1; continue }
    // `Council of the White Star`, `Stephen King`: at the end of a run the word is part of the name
    if (i === to - 1 && i > start && (orgHeadIn(tokens, start, i) || givenNames.has((tokens[start] as Token).lower))) continue
    if (isSurname(tokens, i, start, to, places)) continue
    if (isOffice(word, places.language) && (i + 1 < to || i > from)) {
      const after = complementEnd(tokens, i + 1, to, places)
      // the head of an organisation's own name after an office is no person: `Director General of the Atomic Energy Agency`
      office = true
      start = after
      i = after - 1
    }
  }
  if (office) start = personOf(tokens, start, to, places.language)
  if (start >= to) return officeOnly(tokens, from, to, places, unit)
  // `Most Valuable Player Award`, `Major League Baseball`: what an office gives its name to is no person
  if (office && !honoured && start > from && (/^(?:award|prize|medal|trophy|cup|act|bill)$/u.test((tokens[to - 1] as Token).lower) || (tokens[start] as Token).lower === 'league')) {
    office = false
    start = from
  }
  // `UN envoy for Syria Staffan de Mistura`: the country belongs to the office before it
  if (start === from && personNouns.has(tokens[from - 2]?.lower ?? '') && /^(?:for|to|of|in|de|du|des|del|di|do|da)$/u.test(tokens[from - 1]?.lower ?? '')) {
    const country = placeEnd(tokens, from, to, places)
    const after = country > from ? country : givenBehind(tokens, from, to, places.language)
    if (after > from && after < to && !isThing(tokens[after] as Token)) { office = true; start = after }
  }
  // `Islamic Jihad`: a faith tells of what sort a body is, and begins its name
  while (start < to - 1 && !organisation && places.isDemonym((tokens[start] as Token).text) && !(faiths.test((tokens[start] as Token).text) && namesNoPerson(tokens, start + 1, to))) start++
  let end = to
  // Turkish sets where something happens right behind who did it: `Recep Tayyip Erdoğan Ankara'da`
  if (places.language === 'tr' && to - start > 2 && places.isPlace((tokens[to - 1] as Token).text)) end = to - 1
  // `Foreign Minister Sergey Lavrov of Russia`
  if (office || honoured || !organisation) for (let i = start + 2; i < to - 1; i++) if ((tokens[i] as Token).lower === 'of' && (office || honoured || placeEnd(tokens, i + 1, to, places) === to)) { end = i; break }
  return emit(tokens, start, end, from, unit, office || honoured, evidence, places)
}

const faiths = /^(?:Islamic|Muslim|Christian|Jewish|Catholic|Sunni|Shia|Shiite|Shi['’]ite)$/u
const namesNoPerson = (tokens: readonly Token[], from: number, to: number) => !tokens.slice(from, to).some(({ lower }) => givenNames.has(lower) || personNouns.has(lower) || honorifics.has(lower))

/** `le maire de Velmar Ana Belmont`: where a given name ends what an office is of, in languages that set it between the two. */
function givenBehind(tokens: readonly Token[], from: number, to: number, language: string): number {
  if (!/^(?:fr|es|pt|it)$/u.test(language) || givenNames.has((tokens[from] as Token).lower)) return from
  const given = tokens.findIndex((token, at) => at > from && at < to - 1 && givenNames.has(token.lower))
  return given < 0 ? from : given
}

/** In a run of an office, what it is for and a name, all with capitals (`Президент России Владимир Путин`), where the name begins. */
function personOf(tokens: readonly Token[], start: number, to: number, language: string): number {
  if (language !== 'ru' && language !== 'uk') return start
  const given = tokens.findIndex((token, at) => at >= start && at < to - 1 && givenNames.has(token.lower))
  return given >= 0 ? given : to - start > 2 ? to - 2 : start
}

/** Two words of a rank, written out or short: `Lieutenant Colonel`, `Lt. Gen.`. English. */
const isRank = (role: string) => /^(?:Lieutenant|Lt\.?|Major|Maj\.?|Brigadier|Brig\.?|Vice|Rear|Staff|Master|First|Chief) ?(?:Colonel|Col|General|Gen|Commander|Cmdr|Admiral|Adm|Sergeant|Sgt|Lieutenant|Lt)\.?$/u.test(role)

function emit(
  tokens: readonly Token[], start: number, to: number, from: number, unit: number, titled: boolean, evidence: Evidence, places: Gazetteer,
): Candidate[] {
  const words = tokens.slice(start, to)
  const first = words[0] as Token
  const last = words.at(-1) as Token
  if (words.length === 1 && (places.isDemonym(first.text) || unnamed.has(first.lower) || modifiers.has(first.lower) || organisationNouns.has(first.lower))) return []
  if (words.length > 1 && words.every((word) => word.caps) && words.some((word) => word.text.length > 4)) return []
  const organisation = orgHeadIn(tokens, start, to)
  const place = places.isPlace(words.map((word) => word.text).join(' '))
  const before = place || isGenitive(first, places.language) ? null : roleBefore(tokens, start, places)
  const doubtful = first.first && words.length === 1 && !first.caps && !evidence.capital.has(first.lower) && !places.isPlace(first.text)
  const apposition = place ? null : roleAfter(tokens, to, places)
  const after = place ? null : (doubtful && apposition !== null && isClauseAfter(tokens, first, apposition) ? null : apposition) ?? roleByCopula(tokens, to, places)
  const person = titled || before?.of === 'person' || after?.of === 'person'
  const group = groupAfter(tokens, to)
  // a bare title says less than an apposition: `Dr. Hala Nasser, head of surgery`, `Lieutenant Colonel Ann Lee, commander of the port`
  const role = before !== null && after !== null && after.of === before.of && (!/\s/u.test(textOf(tokens, before)) || isRank(textOf(tokens, before))) ? after : before ?? after ?? group
  const site = placeRole(tokens, start, to, places)
  const lead = tokens[from - 1]?.lower ?? ''
  const span = { start: first.start, end: last.end }
  return [{
    ...span, words, unit,
    role: role === null ? null : { start: role.start, end: role.end }, personal: role?.of === 'person', site,
    whole: { start: Math.min(span.start, before?.start ?? span.start, (tokens[from] as Token).start), end: Math.max(span.end, after?.end ?? span.end) },
    person: person && !(organisation && !titled && before === null),
    organisation: organisation || group !== null || before?.of === 'organisation' || after?.of === 'organisation',
    placed: (start === from && (placing.has(lead) || (lead === 'to' && moving.test(tokens[from - 2]?.lower ?? ''))) || (lead === 'of' && placeNouns.has(tokens[from - 2]?.lower ?? ''))) || placeNouns.has(tokens[to]?.lower ?? '') || compass.has(first.lower) || site?.proves === true,
    the: lead === 'the' || (first.first && first.lower === 'the'),
    doubtful,
  }]
}

const unnamed = new Set('tv pm id ok ceo dvd pc fm gps ve'.split(' '))
const compass = new Set('east west north south eastern western northern southern central greater upper lower'.split(' '))
const placeNouns = new Set(`city town village province region district neighbourhood neighborhood area camp river island county governorate square street
  airport suburb capital port valley mountains enclave peninsula border crossing section quarter state municipality`.split(/\s+/u))

/** `представитель Красного Креста`: whose the office is, in a case that no bearer of it stands in. */
const isGenitive = (token: Token, language: string) => (language === 'ru' || language === 'uk') && /(?:ого|его|ої|ьої|их|ых)$/u.test(token.lower)

/** `Sadly, the mother of two died`, `Worried, the doctor called`: after a word whose capital proves nothing, what looks like an apposition is the clause. */
const isClauseAfter = (tokens: readonly Token[], { lower }: Token, apposition: Span) => (/(?:ed|ing|ly)$/u.test(lower) && !givenNames.has(lower))
  || !/^(?:[,)]|who|whose)$/u.test(tokens.find((token) => token.start >= apposition.end)?.text ?? '')

/** The words of a stretch, joined by single spaces. */
const textOf = (tokens: readonly Token[], span: Span) => tokens.filter((token) => token.start >= span.start && token.end <= span.end).map((token) => token.text).join(' ')

/** `the Jabha Shamiya rebel group`: small words that end in what an organisation is called. */
const groupAfter = (tokens: readonly Token[], to: number): Role | null => {
  for (let i = to; i < to + 3 && tokens[i]?.kind === 'word' && tokens[i]?.joined === true && tokens[i]?.upper === false && !/(?:ing|ed|ly)$|^(?:the|a|an|its|his|her|their|and|or|of|in|to|for|by|with|as|is|was|were|if|that|this|when|which)$/u.test((tokens[i] as Token).lower); i++) {
    // `the Tarno ad agency Belmont Co.`: the noun is of the name behind it
    if (tokens[i + 1]?.joined === true && tokens[i + 1]?.upper === true) return null
    if (/^(?:group|party|agency|militia|newspaper|network|movement|organisation|organization|charity|company|newswire)$/u.test((tokens[i] as Token).lower)) return { start: (tokens[to] as Token).start, end: (tokens[i] as Token).end, of: 'organisation' }
  }
  return null
}

const orgHeadIn = (tokens: readonly Token[], from: number, to: number) => {
  for (let i = from; i < to; i++) {
    const word = (tokens[i] as Token).lower
    if (organisationHeads.has(word)) return true
    if (organisationNouns.has(word) && i === to - 1 && to - from > 1) return true
  }
  return false
}

/** `Larry King Live`: behind a given name an office is a surname, where one word follows that is no name's. */
const isSurname = (tokens: readonly Token[], at: number, start: number, to: number, places: Gazetteer) => at === start + 1 && at === to - 2
  && givenNames.has((tokens[start] as Token).lower) && !places.isPlace((tokens[start] as Token).text) && !places.isDemonym((tokens[start] as Token).text)
  && /^(?:king|bishop|pope|prince|major|marshal|judge|priest|driver|farmer)$/u.test((tokens[at] as Token).lower) && !givenNames.has((tokens[to - 1] as Token).lower)

const lowerTitleIn = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some((token) => personNouns.has(token.lower))

/** Index after `of State`, `for Syria`, `General of the United Nations` behind an office. */
function complementEnd(tokens: readonly Token[], at: number, to: number, places: Gazetteer): number {
  let next = at
  if (tokens[at - 1]?.lower === 'chief' && tokens[at]?.lower === 'justice') next++
  while (next < to && /^(?:general|chief|in-chief|emeritus|elect|designate|général|générale|geral|executive)$/u.test((tokens[next] as Token).lower)) next++
  if (next >= to || !/^(?:of|for|to|on|von|vom|für|des|de|del|du|da|do|di|della)$/u.test((tokens[next] as Token).lower)) return next
  let end = next + 1
  while (end < to && /^(?:the|der|des|dem|den|la|las|los|les|l|le)$/u.test((tokens[end] as Token).lower)) end++
  const place = placeEnd(tokens, end, to, places)
  if (place > end) return place < to && isThing(tokens[place] as Token) ? to : place
  let portfolio = end
  while (portfolio < to && portfolios.has((tokens[portfolio] as Token).lower)) portfolio++
  return portfolio > end ? portfolio : to
}

/** A word that goes on the name of a place or body, and begins no person's: `China Airlines`, `Fiji Islands`. */
const isThing = (token: Token) => placeHeads.has(token.lower) || organisationHeads.has(token.lower)

/** Index after the longest place name (at most three words) that begins at `at`; `at` where there is none. */
function placeEnd(tokens: readonly Token[], at: number, to: number, places: Gazetteer): number {
  for (let size = Math.min(3, to - at); size > 0; size--) {
    if (places.isPlace(tokens.slice(at, at + size).map((token) => token.text).join(' '))) return at + size
  }
  return at
}

/** A run that is nothing but an office: the bodies in it (`UN` in `UN Ambassador`) are names still. */
function officeOnly(tokens: readonly Token[], from: number, to: number, places: Gazetteer, unit: number): Candidate[] {
  const first = tokens[from] as Token
  if (!first.caps || to - from < 2 || places.isDemonym(first.text)) return []
  const span = { start: first.start, end: first.end }
  return [{ ...span, words: [first], unit, role: null, personal: false, site: null, whole: span, person: false, organisation: !places.isPlace(first.text), placed: false, the: false, doubtful: false }]
}
