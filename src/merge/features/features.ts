import type { AnalyzedArticle, Unit, UnitKind } from '../../document/article.js'
import type { Quotation } from '../../document/mention.js'
import type { Amount } from './amounts.js'
import { draftOf, draftsOf } from './draft.js'
import { lexiconOf } from './lexicon.js'
import { finished } from './sentence.js'
import type { Stance } from './stance.js'
import type { Token } from './tokens.js'
import type { SparseVector, Vocabulary } from './vectors.js'

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
  const lexicon = lexiconOf(drafts, heads)
  return {
    sentences: drafts.map((draft, at) => finished(draft, at, lexicon)),
    headlines: heads.map((draft, at) => finished(draft, drafts.length + at, lexicon)),
    vocabulary: lexicon.vocabulary,
    readUnit: (article, at, unit) => ({ ...finished(draftOf(article, at, unit, -1), -1, lexicon), unit: -1 }),
  }
}
