import type { Span } from './origin.js'

/** Quoted words. The span holds the quotation marks; a run of re-opened quotations is one quotation a paragraph. */
export interface Quotation extends Span {
  /** The speaker's name as the article writes it most fully (`John Kerry`), or null when it is not certain. */
  readonly speaker: string | null
  /** Where the sentence that names the speaker says so (`Kerry said`), when it does. */
  readonly cue: Span | null
  /** A few quoted words inside a sentence of the writer's ("nothing short of a massacre"), not speech of its own. */
  readonly scare: boolean
}

export type Bound = 'exact' | 'about' | 'at-least' | 'at-most' | 'between' | 'vague'

/** An amount with what it counts. */
export interface Quantity extends Span {
  readonly low: number
  readonly high: number
  readonly bound: Bound
  /** The counted thing as written, without the number (`civilians`, `buses`, `%`), or null. */
  readonly unit: string | null
  /** Who says so, as the text names them, or null. */
  readonly by: string | null
}

/** A day or a time of day that the text names. */
export interface TimeMention extends Span {
  /** ISO 8601 date, or date and time, as exactly as it can be told; null where the article's own date is needed and unknown. */
  readonly date: string | null
  /** Exclusive end of the interval for `mid-July`, `over the weekend`; null for a day or an instant. */
  readonly until: string | null
  readonly precision: 'time' | 'day' | 'part-of-month' | 'month' | 'year' | 'vague'
}

export type NameKind = 'person' | 'organisation' | 'place' | 'other'

/** A proper name where it stands. */
export interface Name extends Span {
  readonly kind: NameKind
  /** One text for all variants in the article: `John Kerry` for `Kerry`, `Mr Kerry`. */
  readonly canonical: string
  /** The role that the text gives here, verbatim: `US Secretary of State`, `director of the Syrian Observatory for Human Rights`. */
  readonly role: string | null
}

/** A short form with the long form that the text gives; the span is the long form's. */
export interface Abbreviation extends Span {
  readonly short: string
  readonly long: string
}

/** Speech that a sentence reports without quoting it ("Turkey said that ...", "according to state media"). The span is the unit's. */
export interface Attribution extends Span {
  /** Who says so: a name as the article writes it most fully, else the text's own words (`a regime source`). */
  readonly speaker: string
  /** Where the sentence says who speaks (`Turkey said`). */
  readonly cue: Span
  /** The word of saying in the cue (`said`, `according to`). */
  readonly verb?: string
}
