import type { AnalyzedArticle, Unit } from './article.js'
import type { Inline } from './inline.js'
import type { Origin } from './origin.js'

/** `c2.s4`: the fourth sentence of the second chapter. */
export type SentenceId = string

/** Another source's wording of a printed sentence. */
export interface Variant {
  readonly origin: Origin
  /** The words of the origin, without notation. */
  readonly text: string
  /** True where the words differ by more than case, punctuation and white space. */
  readonly differs: boolean
}

/** What is merged, cited and counted. */
export interface Sentence {
  readonly kind: 'sentence'
  readonly id: SentenceId
  /** The words to print, with inline structure; the glossary stage adds terms. */
  readonly children: readonly Inline[]
  /** The printed origin first, then each merged one. */
  readonly origins: readonly Origin[]
  /** Who says the quoted words in it, or null. */
  readonly speaker: string | null
  /** BCP 47, only where it differs from the briefing's. */
  readonly language: string | null
  readonly variants: readonly Variant[]
  /** How many independent accounts carry it (copies of one agency story count once). */
  readonly accounts: number
}

export interface Paragraph {
  /** A section title that stands before this paragraph in a long chapter. */
  readonly heading: string | null
  /**
   * When its sentences were reported, as ISO 8601, where the articles go on for more than a few days and the day is not that
   * of the paragraph before; its `day` is null where the articles don't say. Null in every other paragraph.
   */
  readonly reported: { readonly day: string | null } | null
  readonly sentences: readonly Sentence[]
}

export interface Chapter {
  readonly id: string
  readonly title: string
  /** The part (event) it belongs to, in a stack about several events; null for one event. */
  readonly part: string | null
  readonly paragraphs: readonly Paragraph[]
}

/** What became of a unit. */
export interface AccountedUnit extends Unit {
  readonly fate: 'printed' | 'merged' | 'omitted'
  readonly at: readonly SentenceId[]
  /** For omitted units: a reason key of the strings catalogue, e.g. `donation-appeal`, `length`. */
  readonly reason: string | null
}

/** An article with what was taken from it. */
export interface Source {
  readonly article: AnalyzedArticle
  readonly units: readonly AccountedUnit[]
  /** Articles with the same number carry one and the same agency story: one independent account. From 1. */
  readonly account: number
  /** What the editor thinks of it, or null. */
  readonly reliability: 'low' | 'high' | null
}

/** What the merge stage gives: everything is placed, nothing is explained yet. */
export interface MergedBriefing {
  readonly title: string
  /** BCP 47 of the briefing and of the compiler's own words. */
  readonly language: string
  /** ISO 8601 date of the edition, or null. */
  readonly date: string | null
  readonly publisher: string | null
  readonly chapters: readonly Chapter[]
  readonly sources: readonly Source[]
}
