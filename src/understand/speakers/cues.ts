import type { Span } from '../../document/origin.js'
import type { Item, Narrated } from './narration.js'
import { personNouns } from '../role-nouns.js'
import { speechOf, verbFirst, type Speech } from '../speech-verbs.js'
import type { FoundName } from '../names/names.js'
import { subjectOfParticiple } from './participles.js'
import { subjectAfter, subjectBefore, type NameIndex, type Subject } from './subjects.js'
import type { Token } from '../tokens.js'

/** A place where a sentence says who speaks. Indexes are into the sentence's own words. */
export interface Cue extends Span {
  readonly subject: Subject
  readonly verb: string
  /** First and last word of the verb, or of `according to`. */
  readonly at: number
  readonly to: number
  /** First and last word of subject and verb together. */
  readonly from: number
  readonly until: number
  readonly order: 'subject-verb' | 'verb-subject' | 'according' | 'participle'
  /** The verb takes no clause: enough for a few quoted words only. */
  readonly weak: boolean
}

const nounLike = /^(?:estimates|reports|claims|states|notes|comments|demands|promises|answers|asks|warnings|hopes|calls|cites)$/u
const inverted = /^(?<verb>\p{L}+)(?:-t)?-(?<he>ils?|elles?|on)$/u

/** All cues of a sentence, in order. */
export function cuesIn(sentence: Narrated, language: string, names: NameIndex, text: string): readonly Cue[] {
  const speech = speechOf(language)
  const french = language === 'fr'
  const { tokens } = sentence
  const out: Cue[] = []
  const parted = language === 'en' ? partedCues(sentence, names, speech) : new Map<number, Cue>()
  for (let at = 0; at < tokens.length; at++) {
    const cue = accordingAt(tokens, at, speech, names, text) ?? (french ? invertedAt(tokens, at, speech) : null)
      ?? (language === 'en' ? participleAt(sentence, at, names, speech) ?? parted.get(at) : null) ?? cueAt(sentence, at, language, speech, names, text)
    if (cue !== null && !(out.at(-1)?.at === cue.at)) out.push(cue)
  }
  return out
}

function participleAt(sentence: Narrated, at: number, names: NameIndex, speech: Speech): Cue | null {
  const subject = subjectOfParticiple(sentence, at, names, speech)
  return subject === null ? null : make(sentence.tokens, subject, words(sentence.tokens, at, at), at, at, 'participle', false, (sentence.tokens[at] as Token).start, (sentence.tokens[at] as Token).end)
}

/** By their verbs the cues of quotations that a name with a long insertion follows: `"A," Ada Colm, a mayor, of Telmor, said.` */
function partedCues({ tokens, places, items }: Narrated, names: NameIndex, speech: Speech): ReadonlyMap<number, Cue> {
  const out = new Map<number, Cue>()
  for (const [first, token] of tokens.entries()) {
    // `Speaking on "Harbour Today," Ada Colm, the mayor, said`: behind the sentence's own words a title may stand
    if ((places[first] as number) > first + 1) break
    if (items[(places[first] as number) - 1]?.kind !== 'quote') continue
    const name = names.starting.get(token.start)
    const verb = name?.kind === 'person' ? verbBehind({ tokens, places, items }, first, name, speech) : null
    if (name === undefined || verb === null) continue
    const end = tokens[verb] as Token
    out.set(verb, make(tokens, { kind: 'names', names: [name], start: token.start, end: name.end }, end.lower, verb, verb, 'subject-verb', false, token.start, end.end))
  }
  return out
}

/** The verb of saying behind a name and the insertion that a comma opens and another closes, with no other quotation between; null where there is none. */
function verbBehind({ tokens, places }: Pick<Narrated, 'tokens' | 'places' | 'items'>, first: number, name: FoundName, speech: Speech): number | null {
  let at = first
  while (at < tokens.length && (tokens[at] as Token).start < name.end) at++
  if (tokens[at]?.text !== ',') return null
  for (let verb = at + 1; verb < tokens.length && verb - at < longestInsertion; verb++) {
    if ((places[verb] as number) - (places[verb - 1] as number) > 1 || /^[;:]$/u.test((tokens[verb] as Token).text)) return null
    if (tokens[verb - 1]?.text === ',' && speech.verbs.has((tokens[verb] as Token).lower)) return verb
  }
  return null
}

/** How many words may part a name from its verb. */
const longestInsertion = 45

function cueAt(sentence: Narrated, at: number, language: string, speech: Speech, names: NameIndex, text: string): Cue | null {
  const { tokens, places, items } = sentence
  if (!speech.firsts.has((tokens[at] as Token).lower)) return null
  const size = verbAt(tokens, at, speech.verbs) || verbAt(tokens, at, speech.weak)
  if (size === 0) return null
  const weak = verbAt(tokens, at, speech.verbs) === 0
  const to = at + size - 1
  const verb = words(tokens, at, to)
  const start = (tokens[at] as Token).start
  let back = (places[at] as number) - 1
  while (back >= 0 && (places[at] as number) - back < 4 && isMark(items[back] as Item)) back--
  const quoteBefore = items[back]?.kind === 'quote'
  if (quoteBefore || verbFirst.has(language)) {
    const after = subjectAfter(tokens, to, names, speech, text)
    if (after !== null) return make(tokens, after, verb, at, to, 'verb-subject', weak, start, after.end)
  }
  // `was quoted as saying` has its speaker before the auxiliary; any other passive has none
  const quoted = tokens[at]?.lower === 'quoted'
  if (quoted && !/^(?:was|is|were)$/u.test(tokens[at - 1]?.lower ?? '')) return null
  // `GDP estimates`, `inflation reports`: the form is a noun as well
  const noun = nounLike.test(verb) && items[(places[to] as number) + 1]?.kind !== 'quote' && !/^(?:that|[,:.])$/u.test(tokens[to + 1]?.lower ?? '.')
  const before = subjectBefore(tokens, quoted ? at - 1 : at, names, speech, text)
  if (noun && before !== null && !(before.kind === 'pronoun' || before.kind === 'names' && before.names.length === 1 && before.names[0]?.kind === 'person')) return null
  if (before !== null && isNaming(verb, before) && items[(places[to] as number) + 1]?.kind === 'quote') return null
  if (before !== null && !passedOver(sentence, at)) return make(tokens, before, verb, at, to, 'subject-verb', weak, before.start, (tokens[to] as Token).end)
  const closing = /^[.,;]$/u.test(tokens[at - 1]?.text ?? '') && !weak
  const after = closing ? subjectAfter(tokens, to, names, speech, text) : null
  return after === null ? null : make(tokens, after, verb, at, to, 'verb-subject', weak, start, after.end)
}

/** `a weekly cartoon called “The Tug”`: the quoted words are its name. English. */
const isNaming = (verb: string, subject: Subject): boolean => verb === 'called' && subject.kind === 'description' && /^an?\s/iu.test(subject.text) && !personNouns.has(subject.head)

const isMark = (item: Item) => item.kind === 'token' && item.token.kind === 'mark'

/** A quotation between subject and verb parts them. */
const passedOver = ({ places }: Narrated, verb: number) => verb > 0 && (places[verb] as number) - (places[verb - 1] as number) > 1

/** Number of words of the verb that begins at `at`, or 0. */
function verbAt(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): number {
  const first = (tokens[at] as Token).lower
  const second = tokens[at + 1]?.joined === true ? tokens[at + 1]?.lower : undefined
  if (second !== undefined && verbs.has(`${first} ${second}`)) return 2
  return verbs.has(first) && !(tokens[at] as Token).upper ? 1 : verbs.has(first) && at === 0 ? 1 : 0
}

function invertedAt(tokens: readonly Token[], at: number, speech: Speech): Cue | null {
  const token = tokens[at] as Token
  const parts = inverted.exec(token.lower)?.groups
  if (parts === undefined) return null
  const auxiliary = parts['verb'] === 'a' ? tokens[at + 1] : undefined
  const verb = auxiliary === undefined ? parts['verb'] as string : `a ${auxiliary.lower}`
  if (!speech.verbs.has(verb)) return null
  const gender = /^il/u.test(parts['he'] as string) ? 'he' : /^elle/u.test(parts['he'] as string) ? 'she' : 'it'
  const end = (auxiliary ?? token).end
  return make(tokens, { kind: 'pronoun', gender, start: token.start, end }, verb, at, auxiliary === undefined ? at : at + 1, 'verb-subject', false, token.start, end)
}

function accordingAt(tokens: readonly Token[], at: number, speech: Speech, names: NameIndex, text: string): Cue | null {
  for (const parts of speech.according.get((tokens[at] as Token).lower) ?? []) {
    if (!parts.every((part, i) => tokens[at + i]?.lower === part)) continue
    const to = at + parts.length - 1
    const subject = subjectAfter(tokens, to, names, speech, text)
    if (subject === null || subject.kind === 'pronoun') return null
    return make(tokens, subject, parts.join(' '), at, to, 'according', false, (tokens[at] as Token).start, subject.end)
  }
  return null
}

function make(
  tokens: readonly Token[], subject: Subject, verb: string, at: number, to: number, order: Cue['order'], weak: boolean, start: number, end: number,
): Cue {
  let from = at
  while (from > 0 && (tokens[from - 1] as Token).start >= start) from--
  let until = to
  while (until + 1 < tokens.length && (tokens[until + 1] as Token).end <= end) until++
  return { subject, verb, at, to, from, until, order, weak, start, end: Math.max(end, (tokens[to] as Token).end) }
}

const words = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from, to + 1).map((token) => token.lower).join(' ')
