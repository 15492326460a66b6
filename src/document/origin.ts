/** Names an article within one briefing: `s1`, `s2`, ... in the order the sources were read. */
export type SourceId = string

/**
 * A stretch of an article's `text`. Offsets are JavaScript string indexes (UTF-16 units); `end` is exclusive.
 * Every printed sentence carries its origins from reading to writing, so that a note is worked out and never typed in.
 */
export interface Origin {
  readonly source: SourceId
  readonly start: number
  readonly end: number
}

/** A stretch of one text, where the source is known from where it stands. */
export interface Span {
  readonly start: number
  readonly end: number
}
