import type { SourceId, Span } from './origin.js'
import type { Abbreviation, Attribution, Name, Quantity, Quotation, TimeMention } from './mention.js'

export type SourceFormat = 'txt' | 'md' | 'html'

/** What the layout of the source says a block is; what it means (headline, byline, ...) is for the clean stage to say. */
export type BlockKind =
  | 'paragraph' | 'heading' | 'item' | 'quote' | 'caption' | 'table' | 'code' | 'rule' | 'metadata'

/** A paragraph, heading, list item ...: blocks lie in order, do not overlap, and leave only white space between them. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Heading level 1 to 6; nesting depth from 1 for list items. */
  readonly level?: number
  /** What the page's own markup says of the block, such as `figcaption`, `aside` or a class name: a hint, never proof. */
  readonly hint?: string
}

/** A stretch of `text` that is notation (Markdown marks, an escape), not words; `as` are the words it stands for, mostly ''. */
export interface Markup extends Span {
  readonly as: string
}

/** Inline structure that the source gives its words. */
export interface Mark extends Span {
  readonly kind: 'emphasis' | 'strong' | 'link' | 'code' | 'foreign'
  /** For `link`: an absolute http(s) or mailto address. */
  readonly href?: string
  /** For `foreign`: BCP 47. */
  readonly language?: string
}

/** One source as it was read. All offsets in it and in what follows index `text`. */
export interface Article {
  readonly id: SourceId
  /** The file's path below the folder that was named, with `/`; a file named alone is its base name. */
  readonly file: string
  readonly format: SourceFormat
  readonly text: string
  readonly title: string | null
  /** BCP 47, only where the title is certainly in another language than the article. */
  readonly titleLanguage?: string
  readonly byline: string | null
  /** ISO 8601 date or date-time, as far as it is known. */
  readonly published: string | null
  readonly publisher: string | null
  /** Where the article was published, if the page or the configuration says so. */
  readonly address: string | null
  /** BCP 47; null before the segment stage when neither the page nor the editor says. */
  readonly language: string | null
  readonly blocks: readonly Block[]
  readonly markup: readonly Markup[]
  readonly marks: readonly Mark[]
}

export type UnitKind =
  | 'sentence' | 'headline' | 'standfirst' | 'heading' | 'dateline' | 'byline'
  | 'caption' | 'label' | 'separator' | 'boilerplate'

/**
 * The smallest thing that is accounted for: a sentence or a piece of furniture.
 * Units lie in order, do not overlap, and leave no character of `text` uncovered but white space.
 */
export interface Unit extends Span {
  readonly kind: UnitKind
  /** Index into `blocks` of the block that holds the unit's first character. */
  readonly block: number
  /** For furniture: why it is taken for what it is, as a reason key of the strings catalogue, e.g. `donation-appeal`. */
  readonly reason: string | null
  /** BCP 47, only where the unit is certainly in another language than its article. */
  readonly language?: string
  /** Why the editor wants it left out. */
  readonly dropped?: string
}

/** An article after the segment stage (units are sentences or separators) and after the clean stage (furniture is typed). */
export interface SegmentedArticle extends Article {
  readonly units: readonly Unit[]
}

/** An article after the understand stage. */
export interface AnalyzedArticle extends SegmentedArticle {
  /** The day that its dateline names, near that of publication, in ISO 8601; null where there is none. */
  readonly written: string | null
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeMention[]
  readonly names: readonly Name[]
  readonly abbreviations: readonly Abbreviation[]
}

/** The day that a report tells of as its own: that of its dateline, else that of publication; null where neither is known. */
export const reportedOn = ({ written, published }: Pick<AnalyzedArticle, 'written' | 'published'>): string | null => written ?? published
