import type { DayNumber } from '../calendar.js'

export interface TimeContext {
  readonly language: string
  /** The day on which the article was published, if that is known. */
  readonly published: DayNumber | null
  /** What stands before and after the mention in its sentence. */
  readonly before: string
  readonly after: string
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** As the tables of names are kept. */
export const fold = (name: string) => name.toLowerCase().replace(/\s+/gu, ' ')

/** English and German write months and weekdays with a capital: `may` and `march` are verbs. */
export const capitalless = (name: string | undefined, language: string) => (language === 'en' || language === 'de') && name !== undefined && !/^\p{Lu}/u.test(name)
