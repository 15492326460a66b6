import type { Bound } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import type { Token } from '../numbers/tokens.js'
import type { WrittenNumber } from '../numbers/written.js'

/** A number with the words that widen it and what it counts. Offsets index the unit's visible text. */
export interface Amount extends Span {
  readonly low: number
  readonly high: number
  readonly bound: Bound
  readonly unit: string | null
}

/** Whether a number written in four figures may be a year. */
export const isYear = (number: WrittenNumber, token: Token) => token.kind === 'figure' && /^(?:19|20)\d\d$/u.test(token.text) && number.scale === 1
