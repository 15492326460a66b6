import type { AnalyzedArticle, Unit } from '../document/article.js'
import type { Span } from '../document/origin.js'
import { withoutQuotations } from '../document/outside-quotations.js'
import { cutForms, finite, type Lead } from './clauses-english.js'
import { folded, type MergeSentence, type Token } from './features/features.js'

/** A place where a sentence can be cut into two parts that each tell something. Offsets index the article's text. */
export interface Cut {
  readonly head: Span
  /** The head without the words that lead over to the tail. */
  readonly said: Span
  readonly tail: Span
  /** What must stand in brackets before the tail where it is printed alone; null where it cannot be. */
  readonly lead: string | null
  /** Whether the tail speaks of what the head tells (`[This was]`, `his visit`), so that nothing may be printed between the two. */
  readonly hangs: boolean
}

/** Shorter parts tell nothing of their own. */
const fewestWords = 3

/**
 * The cuts of a sentence, the latest first, so that the first one that serves leaves the least to print. English only:
 * sentences in other languages are printed whole.
 */
export function cutsOf(article: AnalyzedArticle, sentence: MergeSentence): readonly Cut[] {
  const unit = article.units[sentence.unit]
  if (unit === undefined || sentence.language !== 'en') return []
  const { text, map } = folded(article, unit)
  const bare = withoutQuotations(text, '\u0001')
  const report = reports(sentence)
  const cuts: { readonly at: number; readonly cut: Cut }[] = []
  for (const { pattern, lead, clause, inReport } of cutForms) {
    if (report && !inReport) continue
    for (const match of bare.matchAll(pattern)) {
      const from = match.index + match[0].length - (match.groups?.['kept']?.length ?? 0)
      if (clause && (!isClause(sentence, from) || takesUpSubject(bare.slice(from)))) continue
      if (lead.kind === 'words' && !(tellsAsMain(bare.slice(0, match.index)) && endsWithClause(sentence, from))) continue
      if (!hasVerb(sentence, match.index) || wordsBetween(sentence, 0, match.index) < fewestWords || wordsBetween(sentence, from, text.length) < fewestWords) continue
      const words = leadOf(lead, article, unit, sentence, map[match.index] as number)
      if (words === undefined) continue
      const upTo = (index: number): Span => ({ start: unit.start, end: (map[bare.slice(0, index).trimEnd().length - 1] as number) + 1 })
      const hangs = lead.kind === 'words' || (lead.kind === 'place' ? anybody : others).test(bare.slice(from))
      cuts.push({ at: from, cut: { head: upTo(from), said: upTo(match.index), tail: { start: map[from] as number, end: unit.end }, lead: words, hangs } })
    }
  }
  // at one place the form that lets the tail be printed goes first
  const sorted = cuts.sort((a, b) => b.at - a.at || Number(a.cut.lead === null) - Number(b.cut.lead === null))
  return sorted.filter(({ at }, i) => at !== sorted[i - 1]?.at).map(({ cut }) => cut)
}

/** Whether a sentence reports speech without quoting it, so that what hangs on its end may be the speaker's. */
const reports = ({ tokens }: MergeSentence): boolean => tokens.some((token) => !token.quoted && token.stem === 'say')

const wordsBetween = (sentence: MergeSentence, from: number, to: number): number => sentence.tokens.filter((token) => token.content && token.start >= from && token.end <= to).length

/** Whether a subject and a finite verb stand behind a place, with no mark or relative pronoun between them. */
function isClause(sentence: MergeSentence, from: number): boolean {
  const { tokens, text } = sentence
  let content = 0
  let reached = from
  for (const token of tokens.filter(({ start }) => start >= from).slice(0, 16)) {
    if (content > 0 && (/[,;:()–—]/u.test(text.slice(reached, token.start)) || /^(?:who|which|that|whose|where|than)$/u.test(token.form))) return false
    reached = token.end
    if (content > 0 && isFinite(sentence, token)) return true
    if (token.content || /^(?:he|she|they|it|we|there|some|many|others)$/u.test(token.form)) content++
  }
  return false
}

/** `as the port was cleared, and left for Altdorf`: behind the clause the sentence goes on with what its own subject did. */
const takesUpSubject = (tail: string): boolean => {
  const verb = /,\s+(?:and|but)\s+(?:(?:\p{Ll}+ly|then|later|also)\s+)?(\p{Ll}+)(?!\p{L})/u.exec(tail)?.[1]
  return verb !== undefined && (finite.has(verb) || /\p{Ll}{2,}ed$/u.test(verb))
}

/**
 * Whether the words before a cut tell by themselves what happened: not `Colm, who signed the law |after ...`, where the cut is within a
 * clause about somebody, not `... and |after ...`, which leads on, and not what is, has been or will be: that wasn't "as ...".
 */
function tellsAsMain(head: string): boolean {
  const last = head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf(';')) + 1)
  return !within.test(last) && !notThen.test(head)
}
const within = /(?<!\p{L})(?:who|whom|whose|which|that|where|when|if|because|although|though|while|to)(?!\p{L})|(?<!\p{L})(?:and|but|or)\s*$/u
const notThen = /(?<!\p{L})(?:is|are|am|has|have|will|can|may|must|does|do)(?!\p{L})/u

/** Whether the clause behind a place goes on to the end: behind a comma nothing more happens, as in `after they came, he fell`. */
function endsWithClause(sentence: MergeSentence, from: number): boolean {
  const comma = sentence.text.indexOf(',', from)
  return comma === -1 || !sentence.tokens.some((token) => token.start > comma && isFinite(sentence, token))
}

/** Somebody or something that was told of before. */
const anybody = /(?<!\p{L})(?:he|him|his|she|her|they|them|their|it|its|this|that|these|those)(?!\p{L})/u
/** The same, but a person, who is the one that the words in brackets name. */
const others = /(?<!\p{L})(?:they|them|their|these|those)(?!\p{L})/u

const hasVerb = (sentence: MergeSentence, to: number): boolean => sentence.tokens.some((token) => token.end <= to && token.start > 0 && isFinite(sentence, token))
const isFinite = ({ verbs }: MergeSentence, token: Token): boolean => finite.has(token.form) || (verbs.has(token.term) && /ed$/u.test(token.form))

/** The words of a lead, null for none, undefined where what it asks for is not certain. */
function leadOf(lead: Lead, article: AnalyzedArticle, unit: Unit, sentence: MergeSentence, at: number): string | null | undefined {
  switch (lead.kind) {
    case 'none': return null
    case 'words': return lead.words
    case 'subject': {
      const subject = subjectOf(article, unit, sentence)
      return subject === null ? undefined : lead.verb === null ? subject : `${subject} ${lead.verb}`
    }
    case 'person': return article.names.find((name) => name.kind === 'person' && name.end === at)?.canonical
    case 'place': {
      const place = article.names.find((name) => name.kind === 'place' && name.end === at)
      return place === undefined ? undefined : `In ${article.text.slice(place.start, place.end)},`
    }
  }
}

/**
 * Whom a sentence is about: the only person, else the only body, that is named before its first verb outside quotation
 * marks; where nobody is, the named speaker of its quotation: `"…," said Ines Vogt, adding …`.
 */
function subjectOf(article: AnalyzedArticle, unit: Unit, sentence: MergeSentence): string | null {
  const { text, map } = folded(article, unit)
  const verb = sentence.tokens.find((token) => !token.quoted && (finite.has(token.form) || sentence.verbs.has(token.term) || /^(?:said|accused|called|urged|rebuked|condemned|blamed)$/u.test(token.form)))
  const reached = map[verb?.start ?? text.length] as number
  const quoted = (at: number) => article.quotations.some(({ start, end }) => start <= at && at < end)
  const named = article.names.filter((name) => name.start >= unit.start && name.start < reached && !quoted(name.start))
  for (const kind of ['person', 'organisation'] as const) {
    const found = new Set(named.filter((name) => name.kind === kind).map((name) => name.canonical))
    if (found.size > 1) return null
    const [only] = found
    if (only !== undefined) return only
  }
  return speakerBehind(article, sentence)
}

/** A named speaker whom the sentence itself names beside its quotation. */
const speakerBehind = (article: AnalyzedArticle, { quoted, speaker, speakerNamed }: MergeSentence): string | null =>
  (quoted?.cue != null && speakerNamed && article.names.some(({ kind, canonical }) => kind === 'person' && canonical === speaker) ? speaker : null)
