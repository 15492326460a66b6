import type { SentenceId } from './merged-briefing.js'
import type { Span } from './origin.js'

/** How long a text takes and how hard it is to read. */
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
  /** Why there is no score: a key of the strings catalogue, `too-short`, `other-language` (there are words, but in other languages) or `no-formula`. */
  readonly why: string | null
  readonly hardWords: readonly string[]
  readonly longSentences: readonly { readonly id: SentenceId | null; readonly words: number; readonly span: Span | null }[]
}
