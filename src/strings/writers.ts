/** The words that belong to the formats: navigation, note marks, page breaks, what an edition says of its own accessibility. */
export interface WriterStrings {
  readonly skip: string
  readonly contents: string
  readonly cover: string
  /** Heading of the landmarks, which reading systems show and pages hide. */
  readonly landmarks: string
  readonly startOfText: string
  readonly pages: string
  /** A page break and its entry in the page list. */
  readonly page: (label: string) => string
  /** Heading of the notes at the end of a section, different in each: `Chapter 3` or the section's title comes in. */
  readonly notesFor: (section: string) => string
  /** The way back from a note where its name is told apart elsewhere, as in PDF. */
  readonly back: string
  /** The way back from a note to its mark, in words of its own; a note with several marks numbers them by place. */
  readonly backTo: (note: number, place: number | null) => string
  /** Said before a glossary whose terms are links. */
  readonly termsLeadBack: string
  /** Between a label and what it introduces, with its space: `Chapter 3: Title`. */
  readonly colon: string
  /** A note mark in plain text, and how the note begins; neighbouring notes with the same words are one, from first to last. */
  readonly textMark: (number: number) => string
  readonly textNote: (first: number, last: number) => string
  /** Before words in another language in plain text; a language's name in this one comes in. */
  readonly textLanguage: (name: string) => string
  readonly accessibility: AccessibilityStrings
}

/** Sentences of the accessibility summary; each is written only where it is true. */
export interface AccessibilityStrings {
  readonly textOnly: string
  readonly images: string
  readonly contents: string
  readonly notes: string
  readonly glossary: string
  readonly pages: string
  readonly noPages: string
  readonly languages: string
  readonly unchecked: string
  readonly certified: (by: string, claim: string) => string
}
