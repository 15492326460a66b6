import type { Gazetteer } from '../../document/gazetteer.js'
import { givenNames } from './given.js'
import type { Evidence } from './candidates-evidence.js'
import { emit, orgHeadIn, type Candidate } from './candidates-one.js'
import { honorifics, isOffice, officeShorts, organisationHeads, personNouns, placeHeads, portfolios } from '../role-nouns.js'
import type { Token } from '../tokens.js'

/** Cuts a run into offices, people, organisations and places. */
export function split(
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
  while (next < to && /^(?:general|chief|in-chief|emeritus|elect|designate|pro|tem|tempore|général|générale|geral|executive)$/u.test((tokens[next] as Token).lower)) next++
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
