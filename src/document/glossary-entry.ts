import type { SentenceId } from './merged-briefing.js'
import type { Origin } from './origin.js'

export type GlossaryKind = 'person' | 'organisation' | 'place' | 'acronym' | 'word'

/** A name or word of the briefing, and what it means. */
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
