import type { TitleStrings } from '../../strings/titles.js'
import type { Stack } from '../assemble/assemble.js'
import type { Vocabulary } from '../features/vectors.js'
import type { SentenceActors } from '../themes/actors.js'

/** What the titles of a stack are made of, beside the sentences themselves. */
export interface TitleMatter {
  readonly stack: Stack
  readonly vocabulary: Vocabulary
  /** For each sentence those who speak or act in it. */
  readonly actors: readonly SentenceActors[]
  readonly words: TitleStrings
}
