import { isShortForBody } from '../../document/body-names.js'
import type { Name, NameKind } from '../../document/mention.js'
import { nameTokens, sameName } from '../../document/name-likeness.js'
import type { Span } from '../../document/origin.js'
import { gazetteer, type Gazetteer } from '../../document/gazetteer.js'
import { givenNames } from './given.js'
import { arabicNames } from './arabic.js'
import { candidatesOf } from './candidates.js'
import { bearerOf } from './bearers.js'
import { evidenceOf } from './candidates-evidence.js'
import type { Candidate } from './candidates-one.js'
import type { PlainText } from '../plain-text.js'
import { particles, placeHeads } from '../role-nouns.js'
import { kinAmong } from './kin.js'
import { isSpeechVerb } from '../speech-verbs.js'
import { indexAt, type Token } from '../tokens.js'

/** A name with the stretch that it and its role fill, which the search for speakers reads as one. */
export interface FoundName extends Name {
  readonly whole: Span
  readonly unit: number
}

const caseless = new Set(['ar', 'fa', 'ur', 'he', 'zh', 'ja', 'ko', 'th', 'hi', 'bn', 'ka', 'am', 'my', 'km', 'ps', 'ckb', 'ug'])

/**
 * The proper names of an article, in order. Works by capitals, so it finds none in scripts without them, besides persons in
 * Arabic whom an office or a verb of saying makes certain; German, which capitalises every noun, keeps only names with other
 * evidence.
 */
export function namesOf(plain: PlainText, units: readonly (readonly Token[])[]): readonly FoundName[] {
  if (plain.language === 'ar') return arabicNames(plain, units)
  if (caseless.has(plain.language)) return []
  const places = gazetteer(plain.language)
  const candidates = candidatesOf(plain, units, evidenceOf(units), places)
  const groups = grouped(candidates, units, plain.language)
  const spoken = speakersAmong(candidates, units, plain)
  const kinds = new Map<Group, NameKind | null>()
  for (const group of groups) kinds.set(group, kindOf(group, places, spoken, plain.language))
  const roleText = (span: Span | null) => span === null ? null : fold(plain.text.slice(span.start, span.end))
  const out: FoundName[] = []
  for (const group of groups) {
    const kind = kinds.get(group) ?? null
    if (kind === null) continue
    for (const candidate of group.members) {
      const start = withParticles(candidate, group.canonical, units[candidate.unit] as readonly Token[])
      out.push({
        start, end: candidate.end, kind, canonical: group.canonical, unit: candidate.unit,
        // an office beside an organisation is somebody's: `the head of the Supreme Court, attorney general and ...`
        role: roleText(kind === 'place' ? candidate.site : kind === 'organisation' && candidate.personal ? null : candidate.role),
        whole: { start: Math.min(start, candidate.whole.start), end: candidate.whole.end },
      })
    }
  }
  return out.sort((a, b) => a.start - b.start)
}

interface Group {
  readonly canonical: string
  readonly members: readonly Candidate[]
}

const fold = (text: string) => text.replace(/\s+/gu, ' ')
const nameText = (candidate: Candidate) => candidate.words.map((token) => token.text).join(' ')

/** `de Mistura` for a man who is named `Staffan de Mistura`: the particles before a bare surname are part of it. */
function withParticles(candidate: Candidate, canonical: string, tokens: readonly Token[]): number {
  const full = canonical.toLowerCase().split(' ')
  let at = full.lastIndexOf((candidate.words[0] as Token).lower)
  let index = indexAt(tokens, candidate.start)
  while (at > 1 && index > 0 && particles.has(full[at - 1] as string) && (tokens[index - 1] as Token).lower === full[at - 1]) { at--; index-- }
  return (tokens[index] as Token).start
}

/** Joins the variants of one name; a bare surname goes to the last fuller name that bears it. */
function grouped(candidates: readonly Candidate[], units: readonly (readonly Token[])[], language: string): readonly Group[] {
  const full = new Map<string, { names: Map<string, number>; members: Candidate[]; tokens: readonly string[] }>()
  const byWord = new Map<string, Set<string>>()
  const read = new Map(candidates.map((candidate) => [candidate, nameTokens(nameText(candidate))]))
  const lengthOf = (candidate: Candidate) => (read.get(candidate) as readonly string[]).length
  const ordered = [...candidates].sort((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start)
  const placed = new Set(candidates.filter((candidate) => candidate.placed && candidate.words.length === 1).map((candidate) => read.get(candidate)?.[0]))
  const kin = kinAmong(candidates, units, language)
  for (const candidate of ordered) {
    const text = nameText(candidate)
    const tokens = read.get(candidate) as readonly string[]
    const last = tokens.at(-1) ?? ''
    const likely = [...new Set([last, tokens[0] ?? '', tokens.slice(-2).join('')])].flatMap((word) => [...byWord.get(word) ?? []])
    const bearers = [...new Set(likely.slice(0, 24))].filter((key) => {
      const group = full.get(key)
      return group !== undefined && joins(candidate, text, tokens, group.names.keys().next().value as string, group.tokens, group.members.slice(0, 50), placed)
    })
    const near = tokens.length === 1 ? kin.without(bearers, last, full) : bearers
    const key = near.length === 0 ? tokens.join(' ') : near.length === 1 ? near[0] as string : bearerOf(near, candidate, full, kin, units[candidate.unit] as readonly Token[])
    const group = full.get(key) ?? { names: new Map<string, number>(), members: [] as Candidate[], tokens }
    group.names.set(text, (group.names.get(text) ?? 0) + 1)
    group.members.push(candidate)
    full.set(key, group)
    for (const word of [...group.tokens, group.tokens.slice(-2).join('')]) byWord.set(word, (byWord.get(word) ?? new Set()).add(key))
  }
  return [...full.values()].map(({ names, members }) => ({ canonical: fullest(names), members }))
}

/** Whether a shorter or equal name may stand for a fuller one. */
function joins(
  candidate: Candidate, text: string, tokens: readonly string[], other: string, others: readonly string[], members: readonly Candidate[],
  places: ReadonlySet<string | undefined>,
): boolean {
  if (tokens.join(' ') === others.join(' ')) return true
  const organisation = members.some((member) => member.organisation && !member.person)
  // `Tarno County` is no short form of `Tarno County Hospital`
  if (organisation && placeHeads.has(tokens.at(-1) ?? '') && !placeHeads.has(others.at(-1) ?? '')) return false
  if (organisation) return tokens.length > 1 && tokens.length < others.length && isShortForBody(text, other)
  if (candidate.organisation && !candidate.person) return false
  if (tokens.length === 1 && candidate.words[0]?.caps === true && !members.some((member) => member.words.some((word) => word.caps))) return false
  if (tokens.length === 1 && places.has(tokens[0]) && !members.some((member) => member.person)) return false
  if (tokens.length === 1 && /^(?:\p{Lu}{2,}|The)\s/u.test(other) && !members.some((member) => member.person)) return false
  return sameName(text, other)
}

/** The form with the most words; of equals the commonest, then the first. */
function fullest(names: ReadonlyMap<string, number>): string {
  let best = ''
  let weight = -1
  for (const [name, count] of names) {
    const shouted = name.length > 4 && name === name.toUpperCase()
    const score = nameTokens(name).length * 1000 + Math.min(count, 499) + (shouted ? 0 : 500)
    if (score > weight) { best = name; weight = score }
  }
  return best
}

function kindOf(group: Group, places: Gazetteer, spoken: ReadonlySet<Candidate>, language: string): NameKind | null {
  const { members } = group
  const words = nameTokens(group.canonical)
  const original = group.canonical.split(/\s+/u)
  // `a statement to The Atlantic, Berg's lawyer said`: what has its article each time is nobody, whatever stands behind it
  const articled = language === 'en' && words.length === 1 && members.length > 1 && members.every((member) => member.the)
  if (!articled && members.some((member) => member.person)) return 'person'
  if (places.isPlace(group.canonical) || places.isPlace(group.canonical.replace(/^The /u, ''))) return 'place'
  if (members.some((member) => member.organisation)) return 'organisation'
  if (placeHeads.has(words.at(-1) ?? '') || placeHeads.has(words[0] ?? '')) return 'place'
  const caps = members[0]?.words.length === 1 && members[0].words[0]?.caps === true
  if (caps) return /^[IVXLC]+$/u.test(group.canonical) ? null : 'organisation'
  if (original.length >= 2 && original.length <= 5 && givenNames.has((original[0] ?? '').toLowerCase())) return 'person'
  const speaks = members.some((member) => spoken.has(member))
  const placed = members.filter((member) => member.placed).length
  const the = members.filter((member) => member.the).length
  const surnamed = original.length >= 2 && members.some((member) => member.words.length === 1)
  if (original.length >= 2 && original.length <= 5 && the === 0 && (speaks || surnamed) && placed === 0) return 'person'
  if (placed > 0 && placed * 2 >= members.length - placed && the === 0) return 'place'
  if (placed > 0 && !speaks) return 'place'
  if (speaks && the === 0 && words.length === 1) return 'person'
  if (words.length === 1 && (members.every((member) => member.doubtful) || language === 'de')) return null
  return 'other'
}

/** Names that stand beside a word of saying: `Colville said`, `said Lavrov`. */
function speakersAmong(candidates: readonly Candidate[], units: readonly (readonly Token[])[], plain: PlainText): ReadonlySet<Candidate> {
  const out = new Set<Candidate>()
  for (const candidate of candidates) {
    const tokens = units[candidate.unit] as readonly Token[]
    const from = indexAt(tokens, candidate.whole.start)
    const to = indexAt(tokens, candidate.end)
    const after = tokens[to]
    const before = tokens[from - 1]
    if (after?.joined === true && isSpeechVerb(plain.language, after.lower)) out.add(candidate)
    else if (before !== undefined && isSpeechVerb(plain.language, before.lower) && tokens[from - 2]?.kind === 'mark') out.add(candidate)
  }
  return out
}
