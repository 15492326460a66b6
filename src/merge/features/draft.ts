import type { AnalyzedArticle, Unit, UnitKind } from '../../document/article.js'
import type { Quotation } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { spansTouching } from '../../document/spans-touching.js'
import { amountsFrom, amountsIn } from './amounts.js'
import { daysIn, resolvedDays } from './days.js'
import type { MergeSentence } from './features.js'
import { folded, indexOf, quotedIn } from './folded.js'
import { languageOf, type LanguageRules } from './language.js'
import { wordsIn, type Token } from './tokens.js'

/** A token that may be given its term. */
type Numbered = { -readonly [K in keyof Token]: Token[K] }

/** What can be told of a unit before the stack's vocabulary is known. */
export interface Draft extends Pick<MergeSentence, 'article' | 'unit' | 'kind' | 'text' | 'amounts' | 'days'> {
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

const lookedAt: ReadonlySet<UnitKind> = new Set<UnitKind>(['sentence', 'headline', 'standfirst'])

/** The sentences and headlines of an article, furniture and what an editor dropped left out. */
export function draftsOf(article: AnalyzedArticle, at: number): readonly Draft[] {
  return article.units.flatMap((unit, index): readonly Draft[] => (!lookedAt.has(unit.kind) || unit.dropped !== undefined ? [] : [draftOf(article, at, unit, index)]))
}

type Mentions = Pick<AnalyzedArticle, 'quotations' | 'quantities' | 'names' | 'times'>

/** The mentions that share characters with a unit. */
function touching(article: Mentions, { start, end }: Unit): Mentions {
  const among = <T extends Span>(list: readonly T[]): readonly T[] => spansTouching(list, start, end)
  return { quotations: among(article.quotations), quantities: among(article.quantities), names: among(article.names), times: among(article.times) }
}

/** What a unit says, by its own words and what was understood of it. */
export function draftOf(article: AnalyzedArticle, at: number, unit: Unit, index: number): Draft {
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

/** Of those who speak the ones that the article names as persons, alone or with others. */
function namedAmong(quotations: readonly Quotation[], { names }: AnalyzedArticle): ReadonlySet<string> {
  if (quotations.length === 0) return nothing
  const isPerson = (speaker: string) => names.some(({ kind, canonical }) => kind === 'person' && canonical === speaker)
  return new Set(quotations.flatMap(({ speaker }) => (speaker !== null && speaker.split(/ and |, /u).some(isPerson) ? [speaker] : [])))
}
