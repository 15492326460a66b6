import type { AnalyzedArticle, Unit, UnitKind } from '../../document/article.js'
import type { Quotation } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { spansTouching } from '../../document/spans-touching.js'
import { Acronyms } from './acronyms.js'
import { amountsFrom, amountsIn, type Amount } from './amounts.js'
import { attributionOf } from './attribution.js'
import { daysIn, resolvedDays } from './days.js'
import { languageOf, type LanguageRules } from './language.js'
import { folded, indexOf, quotedIn } from './folded.js'
import { NameBook } from './names.js'
import { PersonNames } from './person-names.js'
import { speakerIn } from './speaker.js'
import { stanceOf, type Stance } from './stance.js'
import { keyOf, wordsIn, type Token } from './tokens.js'
import { VerbBook } from './verbs.js'
import { vectorOf, Vocabulary, type SparseVector } from './vectors.js'

export type { Amount } from './amounts.js'
export type { Stance } from './stance.js'
export type { Token } from './tokens.js'
export { folded } from './folded.js'
export { dot, sumOf, Vocabulary, vectorOf, type SparseVector } from './vectors.js'

/** One unit of the stack with what likeness is judged by. */
export interface MergeSentence {
  /** Where it stands among the sentences, and behind them the headlines, of the stack. */
  readonly index: number
  /** Index of the article in the stack. */
  readonly article: number
  /** Index into the article's `units`. */
  readonly unit: number
  readonly kind: UnitKind
  /** Primary language subtag, e.g. `en`. */
  readonly language: string
  /** Visible words, white space folded. */
  readonly text: string
  /** Letters and digits in lower case: equal keys are one wording. */
  readonly key: string
  readonly tokens: readonly Token[]
  /** Content terms, each once, ascending; ids are the vocabulary's and hold within one call only. */
  readonly terms: Int32Array
  /** TF-IDF over the stack, Euclidean length 1. */
  readonly vector: SparseVector
  readonly amounts: readonly Amount[]
  /** Days as far as they can be compared: `weekday:4`, `date:12-15`, `year:2016`, `relative:-1`. */
  readonly days: readonly string[]
  /** Ids of the terms that are parts of proper names. */
  readonly names: ReadonlySet<number>
  /** Ids of terms of the full names behind the short ones: `John` for a sentence that says `Kerry`; and of what the stack calls the same persons and bodies elsewhere. */
  readonly fullNames: readonly number[]
  /** Ids of the terms of the full names of persons. */
  readonly persons: ReadonlySet<number>
  /** Ids of the terms that are used as verbs; English only. */
  readonly verbs: ReadonlySet<number>
  /** What the writer says, quoted words set aside. */
  readonly stance: Stance
  /** The longest quotation of speech that reaches into the sentence, or null. */
  readonly quoted: Quotation | null
  /** The share of content terms that stand inside quotation marks, who says them set aside; 0 to 1. */
  readonly quotedShare: number
  /** Who says the quoted words, or null. */
  readonly speaker: string | null
  /** Whether the speaker is known by the name of a person, not as "the man", "a statement" or a body. */
  readonly speakerNamed: boolean
  /** Indexes of the tokens that say who speaks the quoted words ("the mayor wrote"). */
  readonly cued: ReadonlySet<number>
}

/** What likeness is judged by, and the vocabulary that numbers its terms. */
export interface Features {
  readonly sentences: readonly MergeSentence[]
  /** Headlines and standfirsts; their `index` goes on where the sentences end. */
  readonly headlines: readonly MergeSentence[]
  readonly vocabulary: Vocabulary
  /** Features of a part of a sentence, a unit of its own, by the same vocabulary; its `index` and `unit` are -1. */
  readUnit(article: AnalyzedArticle, at: number, unit: Unit): MergeSentence
}

/** The sentences and headlines of a stack in reading order, article by article. Cost grows with the number of words. */
export function analyze(articles: readonly AnalyzedArticle[]): Features {
  const all = articles.flatMap((article, index) => draftsOf(article, index))
  const drafts = all.filter((draft) => draft.kind === 'sentence')
  const heads = all.filter((draft) => draft.kind !== 'sentence')
  const book = new NameBook()
  const verbs = new VerbBook()
  for (const draft of drafts) {
    book.learn(draft.tokens)
    if (draft.rules.english) verbs.learn(draft.tokens)
  }
  const names = namesOf(drafts)
  const vocabulary = new Vocabulary(drafts.map(distinct), heads.map(distinct))
  const finished = (list: readonly Draft[], from: number) => list.map((draft, at) => finish(draft, from + at, book, verbs, vocabulary, names))
  return {
    sentences: finished(drafts, 0), headlines: finished(heads, drafts.length), vocabulary,
    readUnit: (article, at, unit) => ({ ...finish(draftOf(article, at, unit, -1), -1, book, verbs, vocabulary, names), unit: -1 }),
  }
}

/** What the stack calls its persons and bodies; English. */
interface StackNames { readonly persons: PersonNames; readonly acronyms: Acronyms }

function namesOf(drafts: readonly Draft[]): StackNames {
  const names = { persons: new PersonNames(), acronyms: new Acronyms() }
  const english = drafts.filter(({ rules }) => rules.english)
  for (const { persons, tokens, text } of english) {
    for (const person of persons) names.persons.learn(person)
    names.acronyms.learnLetters(tokens, text)
  }
  for (const { tokens, text } of english) names.acronyms.learnNames(tokens, text)
  return names
}

/** Stems of the other names of whom and what a sentence names. */
function otherNames({ rules, persons, tokens, text }: Draft, names: StackNames): readonly string[] {
  if (!rules.english) return []
  return [...persons.flatMap((person) => names.persons.otherNames(person).map((word) => rules.stem(word))), ...names.acronyms.otherNames(tokens, text)]
}

/** A token that may be given its term. */
type Numbered = { -readonly [K in keyof Token]: Token[K] }

/** What can be told of a unit before the stack's vocabulary is known. */
interface Draft extends Pick<MergeSentence, 'article' | 'unit' | 'kind' | 'text' | 'amounts' | 'days'> {
  readonly rules: LanguageRules
  /** Their terms are not known yet. */
  readonly tokens: readonly Numbered[]
  readonly quotations: readonly Quotation[]
  /** Canonical names of the persons and organisations that it names. */
  readonly canonical: readonly string[]
  readonly persons: readonly string[]
  /** Of the quotations' speakers those whom the article knows as persons. */
  readonly namedSpeakers: ReadonlySet<string>
  readonly cued: ReadonlySet<number>
  /** Indexes of the words that stand inside a name. */
  readonly known: ReadonlySet<number>
}

function distinct({ tokens }: Draft): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { stem, content } of tokens) if (content) stems.add(stem)
  return stems
}

const lookedAt: ReadonlySet<UnitKind> = new Set<UnitKind>(['sentence', 'headline', 'standfirst'])

function draftsOf(article: AnalyzedArticle, at: number): readonly Draft[] {
  return article.units.flatMap((unit, index): readonly Draft[] => (!lookedAt.has(unit.kind) || unit.dropped !== undefined ? [] : [draftOf(article, at, unit, index)]))
}

type Mentions = Pick<AnalyzedArticle, 'quotations' | 'quantities' | 'names' | 'times'>

/** The mentions that share characters with a unit. */
function touching(article: Mentions, { start, end }: Unit): Mentions {
  const among = <T extends Span>(list: readonly T[]): readonly T[] => spansTouching(list, start, end)
  return { quotations: among(article.quotations), quantities: among(article.quantities), names: among(article.names), times: among(article.times) }
}

function draftOf(article: AnalyzedArticle, at: number, unit: Unit, index: number): Draft {
  const { quotations, quantities, names: named, times } = touching(article, unit)
  const rules = languageOf(unit.language ?? article.language)
  const { text, map } = folded(article, unit)
  const words = wordsIn(text, rules.language)
  const found = amountsIn(words, text, rules)
  const wordsInside = (spans: readonly Span[]): ReadonlySet<number> => (spans.length === 0 ? nothing
    : new Set(words.flatMap((word, i) => (spans.some(({ start, end }) => (map[word.start] as number) >= start && (map[word.start] as number) < end) ? [i] : []))))
  const stretches = quotedIn(text, map, quotations, article.quotations.length > 0)
  return {
    article: at, unit: index, kind: unit.kind, rules, text,
    tokens: words.map((word, i): Numbered => {
      const stem = found.stems[i] as string
      return { form: word.form, stem, term: -1, start: word.start, end: word.end, content: stem !== '', capital: word.capital, quoted: stretches.some(([start, end]) => word.start >= start && word.start < end) }
    }),
    amounts: article.quantities.length === 0 ? found.amounts
      : amountsFrom(quantities.map((quantity) => ({ ...quantity, start: indexOf(map, quantity.start), end: indexOf(map, quantity.end) })), words, text, found),
    days: times.length === 0 ? daysIn(words, rules.english) : [...new Set([...resolvedDays(times), ...daysIn(words, rules.english)])].sort(),
    quotations, canonical: [...new Set(named.filter((name) => name.kind === 'person' || name.kind === 'organisation').map((name) => name.canonical))],
    persons: [...new Set(named.filter((name) => name.kind === 'person').map((name) => name.canonical))],
    namedSpeakers: namedAmong(quotations, article),
    cued: wordsInside(quotations.flatMap(({ cue }) => cue ?? [])),
    known: wordsInside(named),
  }
}

const nothing: ReadonlySet<never> = new Set<never>()

function namedAmong(quotations: readonly Quotation[], { names }: AnalyzedArticle): ReadonlySet<string> {
  if (quotations.length === 0) return nothing
  const isPerson = (speaker: string) => names.some(({ kind, canonical }) => kind === 'person' && canonical === speaker)
  return new Set(quotations.flatMap(({ speaker }) => (speaker !== null && speaker.split(/ and |, /u).some(isPerson) ? [speaker] : [])))
}

function finish(draft: Draft, index: number, book: NameBook, verbs: VerbBook, vocabulary: Vocabulary, names: StackNames): MergeSentence {
  const { rules, text, tokens } = draft
  // a large stack has millions of tokens: each is made once
  for (const token of tokens) if (token.content) token.term = vocabulary.id(token.stem)
  const content = tokens.filter((token) => token.content)
  const termsOf = (names: readonly string[]) => names.flatMap((name) => wordsIn(name, rules.language).map((word) => vocabulary.id(rules.stem(word.form)))).filter((id) => id >= 0)
  const vector = vectorOf(content.map((token) => token.term), vocabulary)
  const quotation = [...draft.quotations].filter((one) => !one.scare).sort((a, b) => (b.end - b.start) - (a.end - a.start) || a.start - b.start)[0] ?? null
  const quotedShare = quotedShareOf(tokens, text)
  const told = quotation?.speaker ?? null
  const speaker = told ?? (quotedShare >= 0.3 ? speakerIn(tokens, rules, book) : null)
  return {
    index, article: draft.article, unit: draft.unit, kind: draft.kind, language: rules.language, text, key: keyOf(text), tokens,
    terms: vector.terms, vector, amounts: draft.amounts, days: draft.days,
    names: new Set(tokens.filter((token, at) => token.content && token.capital && !ranks.has(token.form) && (draft.known.has(at) || book.isName(token.form) || (at === 0 && book.mayBeName(token.form)))).map((token) => token.term)),
    fullNames: [...termsOf(draft.canonical), ...otherNames(draft, names).map((stem) => vocabulary.id(stem)).filter((id) => id >= 0)], persons: new Set(termsOf(draft.persons)),
    verbs: new Set(rules.english ? content.filter((token) => verbs.isVerb(token.stem)).map((token) => token.term) : []),
    stance: stanceOf(tokens, text, {
      english: rules.english, withQuoted: quotedShare >= 0.5, headline: draft.kind !== 'sentence', isVerb: (token) => verbs.isVerb(token.stem), mayBeVerb: (token) => verbs.mayBeVerb(token.stem),
    }),
    quoted: quotation, quotedShare, speaker, speakerNamed: told === null ? speaker !== null : draft.namedSpeakers.has(told), cued: draft.cued,
  }
}

/** Ranks that one source writes out, another shortens and a third leaves away: no part of a name. */
const ranks = new Set('captain capt lieutenant lt sergeant sgt constable const corporal cpl colonel col general gen major maj commander cmdr admiral adm officer detective det inspector insp judge justice professor prof doctor reverend rev senator sen congressman congresswoman governor gov superintendent supt'.split(' '))

function quotedShareOf(tokens: readonly Token[], text: string): number {
  if (!tokens.some((token) => token.content && token.quoted)) return 0
  const aside = attributionOf(tokens, text)
  const content = tokens.filter((token, i) => token.content && !aside.has(i))
  return content.length === 0 ? 0 : content.filter((token) => token.quoted).length / content.length
}
