/**
 * Words that lean on what was said just before, by language: what a sentence opens with that cannot stand without the
 * sentence before it. English is the fullest list; a language that is not here has only what marks and layout tell.
 */
export interface LeaningWords {
  /** Personal and demonstrative pronouns that stand for something said before. */
  readonly pronouns: ReadonlySet<string>
  /** Pronouns for one person, which lean wherever they come before any name. */
  readonly persons: ReadonlySet<string>
  /** Connectives at the opening: however, but, also. One or more words, lower case. */
  readonly connectives: readonly string[]
  /** Determiners and quantities that point back when they open a sentence: such, both, others, most were. */
  readonly pointers: readonly string[]
  /** Definite articles, for `the 82` and `the source`. */
  readonly articles: ReadonlySet<string>
  /** What tells a time from another: `an hour later`. */
  readonly later: RegExp | null
  /** Verbs of saying, for `He added:` after a quotation. */
  readonly saying: RegExp | null
  /** What points back within a sentence; null for English, whose rules are finer (`reference.ts`, `party.ts`). */
  readonly back: BackWords | null
}

/** Words by which a sentence speaks of something that was told in the one before it. */
export interface BackWords {
  /** Demonstratives with their noun, which is caught, in lower case: `esa decisión`. Global. */
  readonly pointing: RegExp
  /** What nouns of time and place begin with that a demonstrative tells by itself: `esta semana`, `en este país`. */
  readonly hereAndNow: RegExp
  /** Demonstratives, and what ends a noun, by which a time or place is another than the writer's: `aquella noche`, `ce jour-là`. */
  readonly thenAndThere: RegExp | null
  /** An opening definite noun with its verb, which somebody told of before: `La decisión fue`. It catches the noun. */
  readonly definite: RegExp | null
  /** Openings without the noun or the subject that they mean: `La de ayer`, `Participó en`. */
  readonly elided: RegExp | null
  /** `also` near the opening. */
  readonly also: RegExp | null
}
