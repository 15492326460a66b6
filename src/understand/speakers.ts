import type { Attribution, Quotation } from '../document/mention.js'
import type { Span } from '../document/origin.js'
import { cuesIn, type Cue } from './cues.js'
import type { FoundName } from './names/names.js'
import { ends, narrationOf, opensSentence, type Narrated } from './narration.js'
import type { PlainText, PlainUnit } from './plain-text.js'
import type { Quoted } from './quotation-marks.js'
import { Salience } from './salience.js'
import { ambiguous } from './speech-verbs.js'
import { indexNames } from './subjects.js'
import type { Token } from './tokens.js'

export interface Voices {
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
}

interface Said {
  speaker: string | null
  cue: Span | null
}

/**
 * Who says the quoted words, and what is reported without quoting. A speaker is named only where a word of saying beside the
 * quotation names one, where the same run of speech goes on, or by a pronoun whose sentence leaves one person only.
 */
export function voicesOf(plain: PlainText, units: readonly (readonly Token[])[], names: readonly FoundName[], quotes: readonly Quoted[]): Voices {
  const index = indexNames(names)
  const sentences = narrationOf(plain, units, quotes)
  const said: (Said | undefined)[] = quotes.map(() => undefined)
  const embedded = quotes.map(() => false)
  const attributions: Attribution[] = []
  const salience = new Salience(names, quotes)
  let before: Narrated | null = null
  let beforeSpeaker: Attribution | null = null
  for (const sentence of sentences) {
    const cues = cuesIn(sentence, plain.language, index, plain.text)
    salience.enter(sentence)
    const speakers = cues.map((cue) => salience.speaker(cue, sentence))
    for (const [place, item] of sentence.items.entries()) {
      if (item.kind !== 'quote') continue
      const found = cueOf(sentence, place, cues)
      embedded[item.index] = isEmbedded(sentence, place, plain.text)
      if (found !== null) {
        const cue = cues[found] as Cue
        said[item.index] = { speaker: speakers[found] ?? null, cue: { start: cue.start, end: cue.end } }
      } else if (!embedded[item.index] && headlineSpeaker(sentence, place) !== null) {
        said[item.index] = { speaker: salience.named(headlineSpeaker(sentence, place) as Token), cue: null }
      } else if (embedded[item.index]) {
        const name = headlineSpeaker(sentence, place)
        const speaker = name === null ? null : salience.named(name)
        if (speaker !== null) said[item.index] = { speaker, cue: null }
      }
    }
    const reported = attributionOf(sentence, cues, speakers, plain, embedded)
    if (reported !== null) attributions.push(reported)
    carryOn(before, sentence, quotes, said, embedded)
    takeOver(before, beforeSpeaker, sentence, said, embedded, plain.text)
    salience.leave(sentence, said)
    before = sentence
    beforeSpeaker = reported !== null && cues.filter((cue) => !cue.weak).length === 1 && salience.isPerson(reported.speaker) ? reported : null
  }
  joinParagraphs(quotes, said, embedded)
  return {
    attributions,
    quotations: quotes.map((quote, i) => ({
      start: quote.start, end: quote.end, speaker: said[i]?.speaker ?? null, cue: said[i]?.cue ?? null,
      scare: (embedded[i] ?? true) && wordCount(plain.text.slice(quote.inner.start, quote.inner.end)) <= 12,
    })),
  }
}

const wordCount = (text: string) => text.trim().split(/\s+/u).length

/** Words quoted inside the writer's sentence: no comma, colon or word of saying leads up to them and none follows. */
function isEmbedded(sentence: Narrated, place: number, text: string): boolean {
  const item = sentence.items[place]
  if (item?.kind !== 'quote') return false
  const before = sentence.items[place - 1]
  const after = sentence.items[place + 1]
  if (before === undefined && (after === undefined || after.kind === 'quote')) return wordCount(text.slice(item.quote.start, item.quote.end)) < 3 && ends(item.quote, text) === null
  if (before === undefined || before.kind === 'quote') return after?.kind === 'token' && after.token.kind === 'word' && !comma(item.quote, text) && ends(item.quote, text) === null
    && !opensSentence(item.quote, text)
  if (before.kind === 'token' && /^[:]$/u.test(before.token.text)) return false
  const sentenceLike = opensSentence(item.quote, text) && (ends(item.quote, text) !== null || comma(item.quote, text)) && wordCount(text.slice(item.quote.start, item.quote.end)) > 3
  if (sentenceLike) return false
  if (before.kind === 'token' && (before.token.text === ',' || before.token.kind === 'mark') && comma(item.quote, text)) return false
  return wordCount(text.slice(item.quote.start, item.quote.end)) <= 25
}

const comma = (quote: Quoted, text: string) => /[,—–-]$/u.test(text.slice(quote.inner.start, quote.inner.end).trimEnd())

/** Index of the cue that tells who says the quotation at `place`, or null. */
function cueOf(sentence: Narrated, place: number, cues: readonly Cue[]): number | null {
  const item = sentence.items[place]
  if (item?.kind !== 'quote' || cues.length === 0) return null
  const first = firstWordAfter(sentence, place)
  const before = lastWordBefore(sentence, place)
  const introduced = before >= 0 && /^[:]$/u.test((sentence.tokens[before] as Token).text)
  if (!introduced && first !== null) {
    const after = cues.findIndex((cue) => cue.from === first && !cue.weak || cue.from === first + 1 && /^(?:as|so|wie|comme|como|come|как|як)$/u.test((sentence.tokens[first] as Token).lower))
    if (after >= 0 && nothingBetween(sentence, place, (cues[after] as Cue).from)) return after
  }
  return cueBefore(sentence, before, cues, introduced)
}

/** Index of the first word after the quotation at `place`, past a comma or dash; null where another quotation follows at once. */
function firstWordAfter(sentence: Narrated, place: number): number | null {
  let next = place + 1
  while (sentence.items[next]?.kind === 'token') {
    const at = sentence.places.indexOf(next)
    const token = sentence.tokens[at] as Token
    if (/^[,—–-]$/u.test(token.text)) { next++; continue }
    return at
  }
  return null
}

function lastWordBefore(sentence: Narrated, place: number): number {
  let low = -1
  for (const [at, where] of sentence.places.entries()) {
    if (where >= place) break
    low = at
  }
  return low
}

const nothingBetween = (sentence: Narrated, place: number, word: number) => {
  const where = sentence.places[word] as number
  for (let i = place + 1; i < where; i++) if (sentence.items[i]?.kind === 'quote') return false
  return true
}

const others = /^(?:reports?|claims?|accounts?|allegations?|rumours?|rumors?|warnings?|calls|so-called|entitled|titled|nicknamed|named)$/u

/** The nearest cue before the quotation in its sentence, unless the words between give the quotation to someone else. */
function cueBefore(sentence: Narrated, before: number, cues: readonly Cue[], introduced: boolean): number | null {
  let found: number | null = null
  for (const [i, cue] of cues.entries()) {
    const end = Math.max(cue.until, cue.to)
    if (end > before) break
    found = i
  }
  if (found === null) return null
  const cue = cues[found] as Cue
  const gap = sentence.tokens.slice(Math.max(cue.until, cue.to) + 1, before + 1)
  if (introduced) return cue.order === 'according' || gap.length <= 25 ? found : null
  if (gap.some((token) => others.test(token.lower)) || gap.at(-1)?.lower === 'called') return null
  if (gap.some((token) => token.text === ';')) return null
  if (cue.order === 'according' && gap.length > 12) return null
  return gap.length <= 40 ? found : null
}

/** `Kerry: "nothing short of a massacre"`: a name and a colon begin the line. */
function headlineSpeaker(sentence: Narrated, place: number): Token | null {
  const colon = sentence.tokens.findIndex((token) => token.text === ':')
  if (colon < 1 || colon > 4 || (sentence.places[colon] as number) > place) return null
  return sentence.tokens[colon - 1] as Token
}

/** Speech that goes on after its speaker was named, or before: `"A," he said. "B."`; `"A." / "B," said he`. */
function carryOn(
  before: Narrated | null, sentence: Narrated, quotes: readonly Quoted[], said: (Said | undefined)[], embedded: readonly boolean[],
): void {
  const run = [...(before?.block === sentence.block ? before.items : []), ...sentence.items]
  let last: number | null = null
  let words = 0
  for (const item of run) {
    if (item.kind === 'token') { if (item.token.kind === 'word') words++; continue }
    if (last !== null && !embedded[last] && !embedded[item.index]) {
      const from = said[last]
      const to = said[item.index]
      if (to === undefined && from !== undefined && cueStandsBetween(from, quotes[last] as Quoted, item.quote, words)) said[item.index] = { ...from }
      else if (from === undefined && to !== undefined && words === 0 && near(quotes[last] as Quoted, item.quote)) backwards(last, said, embedded, quotes, to)
    }
    last = item.index
    words = 0
  }
}

/**
 * A paragraph that is nothing but quoted sentences goes on with the speech that ended the paragraph before; a bare quoted
 * sentence inside a paragraph, with the speech of the person whom the sentence before it reports.
 */
function takeOver(
  before: Narrated | null, reported: Attribution | null, sentence: Narrated, said: (Said | undefined)[], embedded: readonly boolean[], text: string,
): void {
  const [first] = sentence.items
  if (before === null || first?.kind !== 'quote' || said[first.index] !== undefined || embedded[first.index] === true) return
  if (sentence.tokens.some((token) => token.kind === 'word') || wordCount(text.slice(first.quote.start, first.quote.end)) < 8) return
  if (before.block === sentence.block) {
    if (reported !== null) said[first.index] = { speaker: reported.speaker, cue: null }
    return
  }
  const last = before.items.findLast((item) => item.kind === 'quote')
  if (before.block !== sentence.block - 1 || last?.kind !== 'quote' || embedded[last.index] === true || said[last.index]?.speaker == null) return
  const speech = said[last.index] as Said
  said[first.index] = { speaker: speech.speaker, cue: null }
}

const near = (a: Quoted, b: Quoted) => b.start - a.end < 8

function cueStandsBetween(from: Said, a: Quoted, b: Quoted, words: number): boolean {
  if (a.block !== b.block) return false
  if (words === 0) return near(a, b)
  return from.cue !== null && from.cue.start >= a.end && from.cue.end <= b.start
}

function backwards(last: number, said: (Said | undefined)[], embedded: readonly boolean[], quotes: readonly Quoted[], to: Said): void {
  for (let i = last; i >= 0 && said[i] === undefined && !embedded[i]; i--) {
    said[i] = { ...to }
    if (i === 0 || !near(quotes[i - 1] as Quoted, quotes[i] as Quoted)) break
  }
}

/** A quotation that its paragraph leaves open is one with the next paragraph's. */
function joinParagraphs(quotes: readonly Quoted[], said: (Said | undefined)[], embedded: readonly boolean[]): void {
  const joined = (i: number) => {
    const here = quotes[i]
    const next = quotes[i + 1]
    return here !== undefined && next !== undefined && here.open && !embedded[i] && next.block === here.block + 1 && next.mark === here.mark
  }
  for (let i = 0; i + 1 < quotes.length; i++) if (joined(i) && said[i] !== undefined && said[i + 1] === undefined) said[i + 1] = { ...said[i] as Said }
  for (let i = quotes.length - 2; i >= 0; i--) if (joined(i) && said[i] === undefined && said[i + 1] !== undefined) said[i] = { ...said[i + 1] as Said }
}

const reports = (sentence: Narrated, cue: Cue) => !ambiguous.has(cue.verb) || cue.order !== 'subject-verb'
  || (/^(?:reported|revealed|confirmed|indicated|estimated|suggested|noted|claimed|concluded|replied|vowed|pledged|suggests|reveals|claims|confirms)$/u.test(cue.verb)
    ? /^(?:that|[,.:]|on|in|to|how|around|about|at|an?|some|the|more|it|he|she|they|there|his|her|its|their|no|\d.*)$/u
    : /^(?:that|[,.:])$/u).test(sentence.tokens[cue.to + 1]?.lower ?? '.')

/** What the sentence reports without quoting it. */
function attributionOf(sentence: Narrated, cues: readonly Cue[], speakers: readonly (string | null)[], plain: PlainText, embedded: readonly boolean[]): Attribution | null {
  if (sentence.items.some((item) => item.kind === 'quote' && embedded[item.index] !== true)) return null
  if (sentence.tokens.at(-1)?.text === '?' && sentence.tokens.length === sentence.items.length) return null
  const found = cues.findIndex((cue, i) => !cue.weak && speakers[i] !== null && reports(sentence, cue))
  if (found < 0) return null
  const cue = cues[found] as Cue
  const place = sentence.items[sentence.places[cue.at] as number]
  const unit = plain.units[place?.unit ?? 0] as PlainUnit
  return { start: unit.start, end: unit.end, speaker: speakers[found] as string, cue: { start: cue.start, end: cue.end }, verb: cue.verb }
}
