import type { NewsField } from '../document/news-field.js'

/** The compiler's own words in the titles of chapters: neutral, broad, and few. */
export interface TitleStrings {
  /** A chapter for which nothing was found; numbered from the second on. */
  readonly other: (number: number) => string
  /** What a person said, where the topic is known and where it isn't. Names and topics are the sources', in whatever case they stand there. */
  readonly speakerOn: (speaker: string, topic: string) => string
  readonly speaker: (speaker: string) => string
  /** A field of the news with what it is about. */
  readonly about: (field: string, topic: string) => string
  readonly fields: Readonly<Record<NewsField, string>>
}

/** Numbers the second and later chapters of one name. */
export const numbered = (name: string) => (number: number): string => (number <= 1 ? name : `${name} (${number})`)
