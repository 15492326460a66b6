import type { DisagreementKind } from '../../document/briefing.js'
import type { Origin, Span } from '../../document/origin.js'
import type { Group, Role } from './roles.js'
import type { Statement } from '../statements.js'

export interface FoundValue {
  readonly statement: Statement
  /** The words to show, in the article's text. */
  readonly span: Span
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly by: string | null
  /** The day that the words themselves name, ISO 8601. */
  readonly when?: string | null
  /** The day as of which it is told, ISO 8601. */
  readonly asOf?: string | null
  /** Others give it as of other days. */
  readonly several?: boolean
  /** Where else the same is said. */
  readonly others: readonly Origin[]
}

/** A `rate` is a share with a name of its own: `turnout`. */
export type Measure = 'money' | 'share' | 'rate' | 'distance' | 'duration' | 'amount' | 'inhabitants' | 'magnitude' | 'depth' | 'age'

/** What a figure counts or measures. */
export type FigureAbout =
  | { readonly what: 'count'; readonly group: Group; readonly role: Role; readonly thing: string | null }
  | { readonly what: Measure; readonly thing: string | null }

export type About =
  | { readonly form: 'figure'; readonly group: Group; readonly role: Role; readonly thing: string | null; readonly place: string | null; readonly families: boolean }
  | { readonly form: 'measure'; readonly what: Measure; readonly thing: string | null }
  /** The dead of the whole war, since the year that it began in. */
  | { readonly form: 'war-dead'; readonly since: string | null; readonly war: boolean }
  | { readonly form: 'began'; readonly state: string }
  | { readonly form: 'denied' | 'happened' | 'detail'; readonly words: string }
  /** An article says so itself. */
  | { readonly form: 'differing' }
  /** `anew` where one deal came after another. */
  | { readonly form: 'held'; readonly things: readonly string[]; readonly anew: boolean }
  | { readonly form: 'ended' | 'called'; readonly things: readonly string[] }

/** A disagreement before it has words and a number. */
export interface Finding {
  readonly kind: DisagreementKind
  readonly about: About
  readonly values: readonly FoundValue[]
  readonly development: boolean
  /** Greater is more worth showing, within a kind. */
  readonly weight: number
}
