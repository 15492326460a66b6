import type { AnalyzedArticle, Unit } from './article.js'
import type { Inline } from './inline.js'
import type { Origin, Span } from './origin.js'

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

/** Where a clause that stands for its sentence was cut out of it, so that it is printed with a mark. */
export interface Cut {
  readonly before: boolean
  readonly after: boolean
}

/** What stands at a glance: a printed sentence, or the clause of it that tells the most. */
export interface GlanceEntry {
  readonly at: SentenceId
  readonly origin: Origin
  /** The words to print. */
  readonly children: readonly Inline[]
  readonly cut: Cut
}

export type DisagreementKind = 'figure' | 'time' | 'claim' | 'wording'

export interface DisagreementValue {
  /** Verbatim from the first origin. */
  readonly text: string
  readonly low: number | null
  readonly high: number | null
  /** What is counted, or null. */
  readonly unit: string | null
  /** Where the value stands; each within a printed or merged unit. */
  readonly origins: readonly Origin[]
  /** The printed sentence that holds it. */
  readonly at: SentenceId
  /** Who says so, as the source names them, or null. */
  readonly by: string | null
  /** The day that it is about, ISO 8601, where values stand in order of time. */
  readonly when: string | null
  /** The day as of which it is told, ISO 8601, where that differs among the values. */
  readonly asOf: string | null
}

export interface Disagreement {
  readonly id: string
  readonly kind: DisagreementKind
  /** A neutral noun phrase: `people in eastern Aleppo`. */
  readonly about: string
  readonly at: readonly SentenceId[]
  readonly values: readonly DisagreementValue[]
  /** True where later values replace earlier ones: a development over time rather than a conflict. */
  readonly development: boolean
}

export interface TimelineEntry {
  readonly id: string
  /** ISO 8601 date or date-time; null where only words are known (`on Thursday`). */
  readonly date: string | null
  readonly until: string | null
  readonly precision: 'time' | 'day' | 'part-of-month' | 'month' | 'year' | 'vague'
  /** The source's words for the time. */
  readonly words: string
  /** The printed sentence that tells it. */
  readonly at: SentenceId
  /** The clause of that sentence that tells the event. */
  readonly origin: Origin
  readonly cut: Cut
  /** The clause's words to print. */
  readonly children: readonly Inline[]
}

export type GlossaryKind = 'person' | 'organisation' | 'place' | 'acronym' | 'word'

export interface GlossaryEntry {
  readonly id: string
  readonly term: string
  readonly kind: GlossaryKind
  readonly variants: readonly string[]
  /** How articles in other languages write it, each with its language, BCP 47. */
  readonly foreign: readonly { readonly text: string; readonly language: string }[]
  readonly expansion: string | null
  /** A plain-words definition, or the words of a source. */
  readonly definition: string
  /** The editor's list, the built-in list, a source's own words. */
  readonly from: 'editor' | 'list' | 'source'
  /** For `source`: where the definition stands. */
  readonly origins: readonly Origin[]
  /** What the built-in list says beside a source's own words, or null. */
  readonly also: string | null
  /** For the built-in list: what the definition rests on. */
  readonly basis: string | null
  /** Sentences that use the term first, one a chapter. */
  readonly at: readonly SentenceId[]
  /** BCP 47 of the definition. */
  readonly language: string
}

export interface ReadingLevel {
  readonly language: string
  readonly words: number
  readonly sentences: number
  /** Minutes to read, whole. */
  readonly minutes: number
  /** Minutes to listen, whole. */
  readonly listening: number
  readonly formula: string | null
  readonly score: number | null
  /** Years of school or the formula's own grade; null where the formula gives none. */
  readonly grade: number | null
  /** Other published formulas by name. */
  readonly others: Readonly<Record<string, number>>
  /** A key of the strings catalogue for the band: `very-easy`, `easy`, `plain`, `newspaper`, `hard`, `very-hard`. */
  readonly band: string | null
  /** Why there is no score: a key of the strings catalogue, `too-short` or `no-formula`. */
  readonly why: string | null
  readonly hardWords: readonly string[]
  readonly longSentences: readonly { readonly id: SentenceId | null; readonly words: number; readonly span: Span | null }[]
}

/** The source note of neighbouring sentences that have the same to say of their sources, or of a paragraph with `--notes paragraph`. */
export interface Note {
  readonly id: string
  /** From 1, through the whole briefing, the same in every format. */
  readonly number: number
  /** The last of its sentences, which carries the mark. */
  readonly at: SentenceId
  readonly origins: readonly Origin[]
  readonly variants: readonly Variant[]
}

/** What the annotate stage gives, and what the record and the edition are made of. */
export interface Briefing extends MergedBriefing {
  /** Most important first. */
  readonly glance: readonly GlanceEntry[]
  readonly disagreements: readonly Disagreement[]
  readonly timeline: readonly TimelineEntry[]
  readonly glossary: readonly GlossaryEntry[]
  /** Terms that were found and left out for want of a definition. */
  readonly undefinedTerms: readonly string[]
  readonly notes: readonly Note[]
  readonly readingLevel: ReadingLevel
  /** By chapter id. */
  readonly chapterLevels: ReadonlyMap<string, ReadingLevel>
}

