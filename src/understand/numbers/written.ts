/** An amount as it is written. `next` is the index of the token after it. */
export interface WrittenNumber {
  readonly low: number
  readonly high: number
  /** `dozens`, `several thousand`: a range by the word's own meaning. */
  readonly vague: boolean
  readonly next: number
  /** The number word counts only before something known to be counted: `one`. */
  readonly weak: boolean
  /** Says a scale: `2 million`, not `2`; `mantissa` is what stands before it. */
  readonly scale: number
  readonly mantissa: number
}

/** A number that says one amount. */
export const exact = (value: number, next: number, more: Partial<WrittenNumber> = {}): WrittenNumber =>
  ({ low: value, high: value, vague: false, next, weak: false, scale: 1, mantissa: value, ...more })
