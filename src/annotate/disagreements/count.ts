import type { Bound, Quantity } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import type { FigureAbout } from './finding.js'
import type { Setting } from './setting.js'
import { sideOf } from './values.js'
import type { Statement } from '../statements.js'

/** An amount with what it counts, where and when. */
export interface Count {
  readonly statement: Statement
  /** The amount in the unit that it is compared in. */
  readonly low: number
  readonly high: number
  readonly bound: Bound
  /** `several thousand`, `a few hundred`: less open than `thousands`. */
  readonly few: boolean
  /** The side of a rounded amount that its words speak of: `almost 90`. */
  readonly side: 'below' | 'above' | null
  /** The unit as written. */
  readonly unit: string | null
  /** Only counts with one key are compared. */
  readonly key: string
  readonly about: FigureAbout
  /** Who exactly is counted: `civilians`, `fighters+families`. Values of two scopes stand apart. */
  readonly scope: string
  /** A part of another amount: `40,000 of them`. */
  readonly share: boolean
  readonly setting: Setting
  /** What the clause says around the amount. */
  readonly frame: () => ReadonlySet<string>
  /** Whether counts must agree in what their clauses say, and not only in their key. */
  readonly framed: boolean
  /** The key names a person or place: nothing but the event need be the same, however little else two articles share. */
  readonly named?: boolean
  /** `have been arrested`: the total of a story so far, which no frame has to tell from that of another night. */
  readonly running?: boolean
  /** The number so far, as of a day: `the toll has reached 83`. */
  readonly rising?: boolean
  /** A toll by name: all those that have died, wherever the articles that give it differ. */
  readonly toll?: boolean
  /** What became of things: those of one named place are the same. */
  readonly fate?: boolean
  /** Whose count it is: the last name before it, in lower case; '' where none stands there, and a pronoun's own where one does. */
  readonly subject: string
  readonly teller: string | null
  /** The amount itself, in the article's text. */
  readonly amount: Span
  /** The stretch to show: the amount with its scope, in the article's text. */
  readonly span: Span
}

/** The amount of a quantity, as a count holds it. */
export const amountOf = ({ article, ...rest }: Statement, quantity: Quantity): Pick<Count, 'statement' | 'low' | 'high' | 'bound' | 'few' | 'side' | 'unit' | 'amount'> => ({
  statement: { article, ...rest }, low: quantity.low, high: quantity.high, bound: quantity.bound, unit: quantity.unit, amount: { start: quantity.start, end: quantity.end },
  side: quantity.bound === 'about' ? sideOf(article.text.slice(quantity.start, quantity.end)) : null,
  few: /\b(?:few|several|couple|varios|varias|quelques|plusieurs|einige|mehrere|alcun[ei]|diversi|vários|несколько|кілька|عدة|بضعة?|birkaç)(?!\p{L})/iu.test(article.text.slice(quantity.start, quantity.end)),
})
