import type { Gazetteer } from '../../document/gazetteer.js'
import type { Span } from '../../document/origin.js'
import { givenNames } from './given.js'
import type { Evidence } from './candidates-evidence.js'
import { placeRole, type Site } from '../place-roles.js'
import { modifiers, organisationHeads, organisationNouns } from '../role-nouns.js'
import { roleAfter } from '../roles/after.js'
import { roleBefore } from '../roles/before.js'
import { roleByCopula } from '../roles/copula.js'
import type { Role } from '../roles/words.js'
import type { Token } from '../tokens.js'

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

/** The candidate that the words from `start` to `to` are, with the role beside it; none where they are no name. */
export function emit(
  tokens: readonly Token[], start: number, to: number, from: number, unit: number, titled: boolean, evidence: Evidence, places: Gazetteer,
): Candidate[] {
  const words = tokens.slice(start, to)
  const first = words[0] as Token
  const last = words.at(-1) as Token
  if (words.length === 1 && (places.isDemonym(first.text) || unnamed.has(first.lower) || modifiers.has(first.lower) || organisationNouns.has(first.lower))) return []
  // `Sprecher der Polizei`: whose the office is
  if (places.language === 'de' && (/^(?:der|die|das|des|dem|den)$/u.test(first.lower) || words.length === 1 && germanNouns.has(first.lower))) return []
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
    the: lead === 'the' || (places.language === 'de' && /^(?:der|die|das|dem|den)$/u.test(lead)) || (first.first && first.lower === 'the'),
    doubtful,
  }]
}

/** Two words of a rank, written out or short: `Lieutenant Colonel`, `Lt. Gen.`. English. */
const isRank = (role: string) => /^(?:Lieutenant|Lt\.?|Major|Maj\.?|Brigadier|Brig\.?|Vice|Rear|Staff|Master|First|Chief) ?(?:Colonel|Col|General|Gen|Commander|Cmdr|Admiral|Adm|Sergeant|Sgt|Lieutenant|Lt)\.?$/u.test(role)

const placing = new Set('in at near from across outside inside into toward towards around throughout en à em на в у w in nach aus bei'.split(' '))
const moving = /^(?:go|goes|went|going|gone|flee|fled|fleeing|travel|travelled|traveled|travelling|flew|fly|return|returned|returning|transferred|moved|move|moving|came|come|coming|headed|heading|evacuated|sent|bused|bussed|driven|drove|taken|deported|deployed|back|road|way|visit|trip|flight|flights|close|next)$/u

/** Nouns that stand behind `nach` and `in` where places do: `nach Angaben der Polizei`, `in Haft`. */
const germanNouns = new Set(`angaben einschätzung meinung ansicht auffassung aussage aussagen informationen auskunft darstellung worten berichten schätzungen erkenntnissen mitteilung ende beginn jahren monaten
  wochen tagen stunden minuten haft kraft sicherheit zukunft ordnung gefahr lebensgefahr betrieb frage höhe gewahrsam quarantäne bewegung richtung rente folge brand flammen hause wahrheit wirklichkeit anbetracht zusammenarbeit
  absprache teilen wahlen protesten ermittlungen verhandlungen gesprächen kritik euro prozent menschen`.split(/\s+/u))

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

/** Whether a run holds a word that only organisations are called by. */
export const orgHeadIn = (tokens: readonly Token[], from: number, to: number) => {
  for (let i = from; i < to; i++) {
    const word = (tokens[i] as Token).lower
    if (organisationHeads.has(word)) return true
    if (organisationNouns.has(word) && i === to - 1 && to - from > 1) return true
  }
  return false
}
