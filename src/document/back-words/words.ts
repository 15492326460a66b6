/** Words by which a sentence speaks of something that was told in the one before it. */
export interface BackWords {
  /** Demonstratives with their noun, which is caught, in lower case: `esa decisión`. Global. */
  readonly pointing: RegExp
  /** Nouns of time and place that a demonstrative tells by itself, and words that are no noun: `esta semana`, `en este país`, `ce dont`. */
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
