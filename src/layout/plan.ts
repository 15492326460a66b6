import type { PageList } from '../document/edition.js'
import type { Direction } from '../document/inline.js'
import type { Font } from '../fonts/fonts.js'

/** A stretch of text with its place. Points from the top left corner; `y` is the baseline, with `rise` already taken off. */
export interface Run {
  readonly x: number
  readonly y: number
  /** How far the words stand above the baseline of their line. */
  readonly rise: number
  /** As it is handed to the shaper: mirrored, and turned around where the shaper would read it the other way. */
  readonly text: string
  readonly font: Font
  readonly size: number
  readonly colour: string
}

/** A filled rectangle that is not content: a rule, an underline, a tint. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: string
}

/** One page: what is drawn besides the content, all of it artifacts. */
export interface Sheet {
  /** As printed: `7`. */
  readonly label: string
  readonly boxes: readonly Box[]
  /** Running title, page number, and what stands again where it goes on. */
  readonly furniture: readonly Run[]
}

/** Standard structure types of ISO 32000-1, 14.8.4, and Aside, which is mapped to Div. */
export type Role =
  | 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'Caption' | 'TR' | 'TH' | 'TD'
  | 'TOC' | 'TOCI' | 'Reference' | 'Note' | 'Link' | 'Span' | 'Aside'

export interface TagFacts {
  /** BCP 47, where it differs from what is around. */
  readonly language?: string
  /** For Note; unique. */
  readonly id?: string
  readonly scope?: 'Column' | 'Row'
  readonly numbering?: 'Decimal' | 'Disc' | 'None'
}

/** A structure element. Children lie in reading order, which is also the order of drawing. */
export interface Tag extends TagFacts {
  readonly kind: 'tag'
  readonly role: Role
  readonly children: readonly (Tag | Content | LinkArea)[]
}

/** Marked content: on one page. Pages never decrease in reading order. */
export interface Content {
  readonly kind: 'content'
  /** Index into `sheets`. */
  readonly page: number
  readonly runs: readonly Run[]
}

/** The place that can be clicked, always inside a Link, on the same page as the Link's content. */
export interface LinkArea extends Omit<Box, 'colour'> {
  readonly kind: 'link-area'
  readonly page: number
  readonly to: { readonly id: string } | { readonly href: string }
  /** What the link is for, in words. */
  readonly description: string
}

/** Where a link can lead. */
export interface Destination {
  readonly page: number
  readonly y: number
  /** The structure element that holds it; null where that is not known. */
  readonly tag: Tag | null
}

export interface OutlineEntry {
  readonly title: string
  /** The title is in the compiler's own words alone. */
  readonly own?: boolean
  readonly target: string
  readonly children: readonly OutlineEntry[]
}

/** Pages planned as data before anything is drawn: text with its places, tags, links. */
export interface Layout {
  readonly pages: PageList
  readonly size: { readonly width: number; readonly height: number }
  readonly direction: Direction
  readonly sheets: readonly Sheet[]
  readonly tags: Tag
  /** Places that links lead to, by id. */
  readonly destinations: ReadonlyMap<string, Destination>
  readonly outline: readonly OutlineEntry[]
}
