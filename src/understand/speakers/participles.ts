import type { Narrated } from './narration.js'
import type { Speech } from '../speech-verbs.js'
import type { NameIndex } from './name-index.js'
import type { Subject } from './subject.js'
import { isCalendarWord } from '../stopwords.js'
import type { Token } from '../tokens.js'

/** Verbs of saying that hang on a clause: `Colm defended the plan, saying "..."`. English. */
const saying = /^(?:saying|adding|claiming|writing|tweeting|arguing|insisting|explaining|noting|stating|warning|vowing|telling|declaring|asserting|predicting|complaining|joking|asking)$/u
/** Behind these words begins a clause with a subject of its own, to which the participle may belong. */
const opening = /^(?:as|after|before|when|while|because|since|if|that|which|who|whose|where|whom|whether|and|but|though|although|than|until|unless)$/u
const pronoun = /^(?:he|she|they|it|we|i|you|this|there)$/u

/** How many words may part the subject from the participle. */
const longest = 60

/**
 * Who says what a participle behind a comma introduces: the subject that the sentence begins with, at once or behind an opening
 * phrase with a comma. Null where a clause between has a subject of its own, or the sentence tells what was done to somebody.
 * Sentences that begin with a quotation name its speaker otherwise. English.
 */
export function subjectOfParticiple({ tokens, places, items }: Narrated, at: number, names: NameIndex, speech: Speech): Subject | null {
  if (!saying.test((tokens[at] as Token).lower) || !(tokens[at - 1]?.text === ',' || issues(tokens, at)) || items[0]?.kind === 'quote') return null
  const first = leadOf(tokens, at)
  const subject = first < 0 ? null : subjectAt(tokens, first, names, speech)
  if (subject === null) return null
  let next = first
  while (next < at && (tokens[next] as Token).end <= subject.end) next++
  if (next >= at || at - next > longest || tokens[next]?.possessive === true || tokens[next - 1]?.possessive === true || /^(?:and|or|&)$/u.test((tokens[next] as Token).lower)) return null
  for (let i = next; i < at; i++) {
    const token = tokens[i] as Token
    if ((places[i] as number) - (places[i - 1] as number) > 1 || /^[;:]$/u.test(token.text)) return null
    if (/^(?:was|were|been|being)$/u.test(token.lower) && /ed$/u.test(tokens[i + 1]?.lower ?? '')) return null
    if (!opening.test((tokens[i - 1] as Token).lower)) continue
    if (pronoun.test(token.lower) || token.upper || /^(?:the|an?|his|her|their|its|some|many|most|other|\p{L}+s)$/u.test(token.lower) && !/^(?:and|but|than)$/u.test((tokens[i - 1] as Token).lower)) return null
  }
  return subject
}

/** `Colm issued a statement late on Friday saying:` the note is hers. */
function issues(tokens: readonly Token[], at: number): boolean {
  let last = at - 1
  while (last > at - 5 && (isCalendarWord(tokens[last]?.lower ?? '') || /^(?:late|early|on|yesterday|today|night|morning|afternoon|evening)$/u.test(tokens[last]?.lower ?? ''))) last--
  return /^(?:statement|message|note|tweet|post|release)$/u.test(tokens[last]?.lower ?? '') && tokens.slice(Math.max(0, last - 5), last).some(({ lower }) => /^(?:issued|released|sent|posted|published|tweeted)$/u.test(lower))
}

/** Index of the word that the sentence's own subject begins with: the first, or the first behind an opening phrase. */
function leadOf(tokens: readonly Token[], until: number): number {
  const first = tokens[0]?.lower ?? ''
  if (/^(?:and|but|instead|still|then|later|meanwhile|however)$/u.test(first)) return tokens[1]?.text === ',' ? 2 : 1
  if (!/^(?:in|on|at|during|after|before|speaking|asked|appearing|from|for|with)$/u.test(first)) return 0
  const comma = tokens.findIndex(({ text }) => text === ',')
  return comma > 0 && comma < until - 1 && comma < 25 ? comma + 1 : -1
}

function subjectAt(tokens: readonly Token[], at: number, names: NameIndex, speech: Speech): Subject | null {
  const start = tokens[at]?.lower === 'the' ? at + 1 : at
  const token = tokens[start]
  if (token === undefined) return null
  const name = names.starting.get(token.start)
  if (name !== undefined && (name.kind === 'person' || (name.kind !== 'place' && /\s/u.test(name.canonical)))) return { kind: 'names', names: [name], start: token.start, end: name.end }
  const gender = speech.he.has(token.lower) ? 'he' : speech.she.has(token.lower) ? 'she' : null
  return gender === null ? null : { kind: 'pronoun', gender, start: token.start, end: token.end }
}
