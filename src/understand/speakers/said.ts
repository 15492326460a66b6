import type { Span } from '../../document/origin.js'

/** Who says a quotation, and the words that tell it; null where none do. */
export interface Said {
  speaker: string | null
  cue: Span | null
}
