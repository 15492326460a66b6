import type { Direction, Inline } from './inline.js'
import type { ReadingLevel } from './briefing.js'

/**
 * The briefing laid out for reading: the same sections, blocks, note numbers and ids for every format.
 * Writers turn it into bytes and add no words that are not in it or in the strings catalogue.
 */
export interface Edition {
  /** File name without ending. */
  readonly name: string
  readonly title: string
  readonly language: string
  readonly direction: Direction
  /** BCP 47 of the compiler's own words, where there is no catalogue in the edition's language; else null or left out. */
  readonly ownLanguage?: string | null
  /** ISO 8601 date, or null. */
  readonly date: string | null
  readonly publisher: string | null
  /** `urn:uuid:...` from the content. */
  readonly identifier: string
  readonly description: string
  /** One line an article, for `dc:source`. */
  readonly sources: readonly string[]
  readonly readingLevel: ReadingLevel
  /** What the editor says that someone certified of the EPUB edition; null where nobody did. */
  readonly certification: Certification | null
  /** In reading order; each is a file of its own in EPUB. */
  readonly sections: readonly Section[]
}

export interface Certification {
  readonly by: string
  /** A claim in the words of EPUB Accessibility 1.1. */
  readonly conformsTo: string
  /** Name or address of the certifier's credential. */
  readonly credential: string | null
  /** Address of the certifier's report. */
  readonly report: string | null
}

export type SectionRole =
  | 'front' | 'glance' | 'differences' | 'chapter' | 'timeline' | 'glossary' | 'sources' | 'about'

export interface Section {
  /** Unique; also the EPUB file's name. */
  readonly id: string
  readonly role: SectionRole
  readonly title: string
  /** Whether the title is in the compiler's own words; left out where its role tells. */
  readonly ownTitle?: boolean
  /** `Chapter 3`, said before the title; null for the other sections. */
  readonly label: string | null
  /** The part (event) that begins with this section, or null. */
  readonly part: string | null
  readonly blocks: readonly EditionBlock[]
  readonly notes: readonly EndNote[]
}

/** The heading of a section's notes, which begins a page where the notes do. */
export const notesHeadingId = ({ id }: Pick<Section, 'id'>): string => `${id}.notes`

/** Chapters are mostly named in the articles' words, and the front is the title's; the others' titles are the compiler's own. */
export const titleIsOwn = ({ role, ownTitle }: Section): boolean => ownTitle ?? (role !== 'chapter' && role !== 'front')

/** Every block has an id that is unique in the edition, so that any place can be linked and begin a page. */
export type EditionBlock = ParagraphBlock | HeadingBlock | ListBlock | TableBlock | DefinitionsBlock | AsideBlock

export interface ParagraphBlock { readonly kind: 'paragraph'; readonly id: string; readonly children: readonly Inline[] }
/** Sections are level 1; headings inside them are 2 or 3 and skip no level. */
export interface HeadingBlock { readonly kind: 'heading'; readonly id: string; readonly level: 2 | 3; readonly children: readonly Inline[] }
export interface ListBlock { readonly kind: 'list'; readonly id: string; readonly ordered: boolean; readonly items: readonly ListItem[] }
export interface ListItem { readonly id: string; readonly blocks: readonly (ParagraphBlock | ListBlock)[] }
/** The first cell of each row is its header. */
export interface TableBlock {
  readonly kind: 'table'; readonly id: string; readonly caption: readonly Inline[]
  readonly columns: readonly (readonly Inline[])[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly (readonly Inline[])[] }[]
}
/** Terms with what they mean; in the glossary section an entry's id is what Term nodes link to. */
export interface DefinitionsBlock { readonly kind: 'definitions'; readonly id: string; readonly entries: readonly DefinitionEntry[] }
export interface DefinitionEntry {
  readonly id: string
  readonly term: readonly Inline[]
  /** One paragraph each. Links back to the uses are ordinary inline references in it. */
  readonly definition: readonly (readonly Inline[])[]
}
/** A definition's id, by its place in its entry from 0 on: each may begin a page. */
export const definitionId = ({ id }: Pick<DefinitionEntry, 'id'>, index: number): string => `${id}.d${index + 1}`
/** Words beside the text, such as the reading-level note. The label, with its own mark (`Reading level:`), runs into the first of them. */
export interface AsideBlock { readonly kind: 'aside'; readonly id: string; readonly label: string; readonly blocks: readonly (ParagraphBlock | ListBlock)[] }

export interface EndNote {
  readonly id: string
  readonly number: number
  readonly children: readonly Inline[]
  /** Where its words stand, for a note that says no more. */
  readonly place?: { readonly article: number; readonly paragraph: number }
  /** The marks that cite it, for the way back; each with its own accessible name. */
  readonly back: readonly { readonly mark: string; readonly label: string }[]
}

/** Where the pages of the paged edition begin, so that EPUB and HTML carry the same page list. */
export interface PageList {
  readonly pages: readonly PageStart[]
}
export interface PageStart {
  /** As printed on the page: `7`. */
  readonly label: string
  /** Id of the sentence, block, note or section that begins on the page first. */
  readonly begins: string
}
