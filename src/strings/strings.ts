import type { Direction } from '../document/inline.js'
import type { ReasonKey } from '../document/reason.js'
import type { WriterStrings } from './writers.js'

/**
 * The compiler's own words in one language: few, neutral, and all of them here. A language that lacks one does not
 * compile. Texts that hold source words get them as parameters and put the language's own quotation marks around them.
 */
export interface Strings {
  /** BCP 47. */
  readonly language: string
  readonly direction: Direction
  /** Quotation marks for words that the compiler quotes. */
  readonly quote: (words: string) => string
  /** A list in words: `a, b and c`. */
  readonly list: (items: readonly string[]) => string
  /** Between things that are listed without a word, each with its space: `a, b` and `a; b`. */
  readonly comma: string
  readonly semicolon: string
  /** `2016-12-15` as people read it; date-times keep their day only. */
  readonly day: (date: string) => string
  /** The same without the year, where that is the year of the other date: `Thursday 15 December`. */
  readonly dayWithin: (date: string, of: string | null) => string
  /** Days from one to the day before another: `10 to 11 December 2016`. */
  readonly days: (from: string, until: string) => string
  /** Month and year of a date. */
  readonly month: (date: string) => string
  /** A whole number as people read it. */
  readonly number: (value: number) => string
  readonly front: FrontStrings
  readonly glance: { readonly title: string; readonly carriedBy: (accounts: number) => string }
  readonly differences: DifferencesStrings
  readonly chapter: ChapterStrings
  readonly timeline: { readonly title: string; readonly none: string }
  readonly glossary: GlossaryStrings
  readonly sources: SourcesStrings
  readonly about: AboutStrings
  readonly readingLevel: ReadingLevelStrings
  readonly writers: WriterStrings
  /** Why a piece was left out, as a noun phrase in lower case. */
  readonly reasons: Readonly<Record<ReasonKey, string>>
}

export interface FrontStrings {
  /** Title of a briefing that has none: what it is about, when that is known. */
  readonly untitled: (about: string | null) => string
  readonly date: string
  readonly publisher: string
  readonly madeFrom: string
  readonly madeFromValue: (articles: number, accounts: number) => string
  readonly length: string
  readonly lengthValue: (after: number, before: number) => string
  readonly time: string
  readonly timeValue: (reading: number, listening: number) => string
  readonly readingLevel: string
  readonly languages: string
  /** How to read the notes, where there are any, and the brackets: one paragraph. */
  readonly howToRead: (notes: boolean) => string
}

export interface DifferencesStrings {
  readonly title: string
  readonly intro: string
  readonly none: string
  /** Heading over the words that take a side, with the other words for the same thing. */
  readonly wordings: string
  readonly development: string
}

export interface ChapterStrings {
  readonly label: (number: number) => string
  /** The same inside a sentence: `chapter 3`. */
  readonly inText: (number: number) => string
  readonly readingLevel: string
  /** Before what was reported on a day, in brackets: `Reported Tuesday 8 December`; null for articles without a date. */
  readonly reported: (day: string | null) => string
  readonly article: (number: number) => string
  /** `article 2`, `articles 2 and 3`, `articles 1 to 4`; rising, at least one. */
  readonly articles: (numbers: readonly number[]) => string
  /** `article 2, paragraphs 3 and 4`, `article 2, paragraphs 3 to 6`; rising, at least one. */
  readonly place: (article: number, paragraphs: readonly number[]) => string
  /** A wording that differs in much, told whole. `words` bring their own quotation marks. */
  readonly otherWording: (place: string, words: string) => string
  /** A wording that differs in a few words: those alone, with `…` for the ones that are the same. */
  readonly partlyOther: (place: string, words: string) => string
  readonly mark: (number: number) => string
  readonly back: (number: number) => string
  /** @param title null where the part's only chapter has it */
  readonly part: (number: number, title: string | null) => string
}

export interface GlossaryStrings {
  readonly title: string
  readonly none: string
  /** Whose the definitions are that name no source. */
  readonly intro: string
  readonly fromEditor: string
  /** `article 2 and article 3`, in brackets after the source's words. */
  readonly fromSource: (articles: string) => string
  readonly also: (variants: string) => string
  /** Before the numbers of so many chapters: `Chapters`. */
  readonly chapters: (count: number) => string
  /** The whole name of such a number, as a link is named: `AFP, chapter 3`. */
  readonly firstUse: (term: string, chapter: number) => string
}

export interface SourcesStrings {
  readonly title: string
  readonly untitled: (opening: string) => string
  readonly by: (byline: string) => string
  readonly inLanguage: (language: string) => string
  /** How many sentences of an article are printed and how many are merged into another's wording. */
  readonly taken: (printed: number, merged: number) => string
  /** Beside a source that the editor rated. */
  readonly reliability: Readonly<Record<'low' | 'high', string>>
  readonly sameAccount: (articles: string) => string
  readonly leftOut: string
  readonly leftOutIntro: string
  readonly nothingLeftOut: string
  /** A piece that was left out: all of it, or how it begins and how many words it has. */
  readonly omitted: (reason: string, words: string) => string
  readonly omittedLong: (reason: string, words: number, opening: string) => string
}

export interface AboutStrings {
  readonly title: string
  readonly made: string
  readonly notDone: string
  /** @param paged whether a PDF of the same build gives the others its pages; `noted` whether the chapters have notes */
  readonly accessibility: (paged: boolean, noted: boolean) => string
  /** Of the edition's accessibility: nobody checked it, or who certified the EPUB edition and as what. */
  readonly unchecked: string
  readonly certified: (by: string, claim: string) => string
  readonly levels: (formula: string | null) => string
  readonly rights: string
}

export type DescribedFormula = 'mean of Gunning Fog and New Dale-Chall' | 'LIX (indicative)' | 'Pisarek (approximate)' | 'OSMAN (estimate)'

export interface ReadingLevelStrings {
  /** What a band means in words, by band key. */
  readonly bands: Readonly<Record<string, string>>
  /** Formulas whose names hold more than names of people and tests; the others are said as they are. */
  readonly formulas: Readonly<Record<DescribedFormula, string>>
  readonly level: (band: string, formula: string, grade: number | null) => string
  readonly tooShort: string
  /** Where the words of the chapters are in other languages. */
  readonly tooShortHere: string
  readonly noFormula: string
  readonly longest: (words: number, opening: string) => string
  /** The same of a chapter that is easy to read but for that sentence. */
  readonly oneLong: (words: number, opening: string) => string
  readonly hardWords: string
}
