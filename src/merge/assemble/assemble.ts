import type { AnalyzedArticle, Unit } from '../../document/article.js'
import type { AccountedUnit, Sentence, SentenceId, Source, Variant } from '../../document/briefing.js'
import { withPlaceOfHere } from '../../document/here.js'
import { plainText, withInsertion, type Inline } from '../../document/inline.js'
import { sameLanguage } from '../../document/language-tag.js'
import type { Origin, Span } from '../../document/origin.js'
import { inlinesOf, wordsOf } from '../../document/words.js'
import { accountsThatTell } from '../accounts-wording.js'
import { keyOf } from '../features/tokens.js'
import type { MergeSentence } from '../features/features.js'

/** The stack with what is needed to turn an index of a sentence into a sentence of the briefing. */
export interface Stack {
  readonly articles: readonly AnalyzedArticle[]
  readonly sentences: readonly MergeSentence[]
  /** An account number for each article. */
  readonly accounts: readonly number[]
  /** BCP 47 of the briefing. */
  readonly language: string
  /** For the first part of a sentence that was cut, its words without those that lead over to the second. */
  readonly said: ReadonlyMap<number, Span>
}

/** The compiler's additions to a printed sentence. */
export interface Inserted {
  /** Whom its opening pronoun means. */
  readonly antecedent: string | null
  /** Whether it goes on with a quotation whose opening mark stood in a sentence that isn't printed. */
  readonly reopened: boolean
  /** Whether it goes on in a sentence that isn't printed here. */
  readonly closed: boolean
  /** What makes the second part of a sentence one of its own. */
  readonly lead: string | null
  /** Where the writer was who says `here`. */
  readonly place: string | null
}

/**
 * A sentence of the briefing.
 * @param printed index of the sentence whose words are printed
 * @param merged indexes of the sentences it stands for, in the order of the stack
 * @param inserted what must be said in brackets
 * @param elsewhere those of them whose words are told at another sentence, or are a headline's
 */
export function sentenceOf(stack: Stack, id: SentenceId, printed: number, merged: readonly number[], inserted: Inserted, elsewhere: ReadonlySet<number>): Sentence {
  const { article, unit } = placeOf(stack, printed)
  const language = unit.language ?? article.language
  const children = inlinesOf(article, unit)
  let key: string | null = null
  return {
    kind: 'sentence', id, children: withInsertions(children, inserted),
    origins: [printed, ...merged].map((index) => originOf(stack, index)),
    speaker: speakerOf(article, unit),
    language: sameLanguage(language, stack.language) ? null : language,
    // a headline is no wording that anyone would look up
    variants: merged.filter((index) => stack.sentences[index]?.kind === 'sentence' && !elsewhere.has(index)).map((index): Variant => {
      const from = placeOf(stack, index)
      const text = wordsOf(from.article, stack.said.get(index) ?? from.unit)
      return { origin: originOf(stack, index), text, differs: keyOf(text) !== (key ??= keyOf(wordsOf(article, unit))) }
    }),
    accounts: accountsThatTell([printed, ...merged].map((index) => stack.sentences[index] as MergeSentence), stack.accounts),
  }
}

/** What became of an article's units. */
export function sourceOf(
  article: AnalyzedArticle, account: number, reliability: Source['reliability'], placed: ReadonlyMap<number, { readonly at: readonly SentenceId[]; readonly printed: boolean }>,
): Source {
  return {
    article, account, reliability,
    units: article.units.map((unit, index): AccountedUnit => {
      const place = placed.get(index)
      if (place === undefined) return { ...unit, fate: 'omitted', at: [], reason: unit.dropped !== undefined ? 'editor' : unit.reason ?? (unit.kind === 'sentence' ? 'length' : unit.kind) }
      return { ...unit, fate: place.printed ? 'printed' : 'merged', at: place.at, reason: null }
    }),
  }
}

function placeOf(stack: Stack, index: number): { readonly article: AnalyzedArticle; readonly unit: Unit } {
  const sentence = stack.sentences[index] as MergeSentence
  const article = stack.articles[sentence.article] as AnalyzedArticle
  return { article, unit: article.units[sentence.unit] as Unit }
}

function originOf(stack: Stack, index: number): Origin {
  const { article, unit } = placeOf(stack, index)
  return { source: article.id, start: unit.start, end: unit.end }
}

/** Who says the quoted words of a unit, or, where it quotes no speech, the few words in its marks; null where none is known, and where two speak. */
function speakerOf(article: AnalyzedArticle, unit: Unit): string | null {
  const quoted = article.quotations.filter(({ start, end }) => start < unit.end && end > unit.start)
  const speech = quoted.filter(({ scare }) => !scare)
  const speakers = new Set((speech.length > 0 ? speech : quoted).map(({ speaker }) => speaker))
  const [only] = speakers
  return speakers.size === 1 ? only ?? null : null
}

function withInsertions(children: readonly Inline[], { antecedent, reopened, closed, lead, place }: Inserted): readonly Inline[] {
  const placed = place === null ? children : withPlaceOfHere(children, place)
  const named = antecedent === null ? placed : withAntecedent(placed, antecedent)
  const led: readonly Inline[] = lead === null ? named : [{ kind: 'insertion', text: lead }, { kind: 'text', text: ' ' }, ...named]
  const opened = reopened ? reopen(led) : led
  return closed ? close(opened) : opened
}

/** "He [Boris Johnson] said": the insertion stands right behind the first word. */
function withAntecedent(children: readonly Inline[], antecedent: string): readonly Inline[] {
  const [first] = children
  const word = first?.kind === 'text' ? /^[^\p{L}]*[\p{L}\p{M}]+/u.exec(first.text) : null
  return word === null ? children : withInsertion(children, 0, word[0].length, antecedent)
}

/** Opens a quotation again with the mark that its closing mark asks for. */
function reopen(children: readonly Inline[]): readonly Inline[] {
  // each paragraph of a long quotation has an opening mark of its own
  if (/^\s*["“„«「『]/u.test(plainText(children))) return children
  const closing = /["”»」』]/u.exec(plainText(children))?.[0] ?? '"'
  const marks: Readonly<Record<string, string>> = { '”': '“', '»': '«', '」': '「', '』': '『' }
  return [{ kind: 'insertion', text: marks[closing] ?? closing }, ...children]
}

/** Closes a quotation with the mark that its last opening mark asks for. */
function close(children: readonly Inline[]): readonly Inline[] {
  const words = plainText(children)
  if (/["”»」』]\s*$/u.test(words)) return children
  const opening = words.match(/["“«„「『]/gu)?.at(-1) ?? '"'
  const marks: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '「': '」', '『': '』' }
  return [...children, { kind: 'insertion', text: marks[opening] ?? opening }]
}
