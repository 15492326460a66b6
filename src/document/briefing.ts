import type { Disagreement } from './disagreement.js'
import type { GlossaryEntry } from './glossary-entry.js'
import type { Inline } from './inline.js'
import type { MergedBriefing, SentenceId, Variant } from './merged-briefing.js'
import type { Origin } from './origin.js'
import type { ReadingLevel } from './reading-level.js'

export type * from './disagreement.js'
export type * from './glossary-entry.js'
export type * from './merged-briefing.js'
export type * from './reading-level.js'

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

/** An event with its time, and the clause that tells it. */
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

