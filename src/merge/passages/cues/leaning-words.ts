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
  /** A connective and the word behind it by which the two name what they are about, and lean on nothing: `a cambio de`, `ainsi que`. */
  readonly complemented: RegExp | null
  /** Determiners and quantities that point back when they open a sentence: such, both, others, most were. */
  readonly pointers: readonly string[]
  /** Definite articles, for `the 82` and `the source`. */
  readonly articles: ReadonlySet<string>
  /** What tells a time from another: `an hour later`. */
  readonly later: RegExp | null
  /** Verbs of saying, for `He added:` after a quotation. */
  readonly saying: RegExp | null
}
