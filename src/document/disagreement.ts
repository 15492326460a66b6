import type { SentenceId } from './merged-briefing.js'
import type { Origin } from './origin.js'

export type DisagreementKind = 'figure' | 'time' | 'claim' | 'wording'

/** What one account or several say of it. */
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

/** Where the accounts differ: one thing, and what they say of it. */
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
