import type { Files } from '../files.js'

export interface LayoutSettings {
  readonly paper: 'a4' | 'letter'
  /** 18 pt text, notes and page numbers alike, without italics or underlines (UKAAF G003). */
  readonly largePrint: boolean
}

/** Points throughout. */
export interface TextSize {
  readonly size: number
  /** From one baseline to the next. */
  readonly line: number
  /** White space between two paragraphs. */
  readonly gap: number
}

export interface Colours {
  readonly text: string
  readonly accent: string
  readonly link: string
  /** Page numbers and running titles. */
  readonly quiet: string
  readonly rule: string
  readonly tint: string
}

interface Sizes {
  readonly margins: { readonly top: number; readonly bottom: number; readonly side: number }
  readonly text: TextSize
  /** What stands behind the chapters and is looked up: timeline, sources, about. */
  readonly back: TextSize
  readonly note: TextSize
  readonly table: TextSize
  readonly furniture: TextSize
  readonly title: TextSize
  readonly label: TextSize
  readonly headings: readonly [TextSize, TextSize, TextSize]
  readonly indent: number
  /** Note marks: size as a part of the text's, and how far they are raised, in em. */
  readonly mark: { readonly scale: number; readonly rise: number }
  /** Columns of notes and of the glossary, whose short lines would leave the page half empty. */
  readonly columns: 1 | 2
  readonly italics: boolean
  readonly underlines: boolean
}

export interface Measures extends Sizes {
  readonly page: { readonly width: number; readonly height: number }
  readonly colours: Colours
}

/** Height of a page between its margins. */
export const pageRoom = ({ page, margins }: Measures): number => page.height - margins.top - margins.bottom

interface StyleFile {
  readonly colours: Colours
  readonly papers: Readonly<Record<LayoutSettings['paper'], Measures['page']>>
  readonly standard: Sizes
  /** Some colours are its own: without underlines a link is told by colour alone. */
  readonly large: Sizes & { readonly colours: Partial<Colours> }
}

/** Reads the sizes and colours of `styles/pdf.json`. */
export async function measuresFor({ paper, largePrint }: LayoutSettings, files: Files): Promise<Measures> {
  const style = JSON.parse(new TextDecoder().decode(await files.asset('styles/pdf.json'))) as StyleFile
  const page = style.papers[paper]
  return largePrint ? { ...style.large, page, colours: { ...style.colours, ...style.large.colours } } : { ...style.standard, page, colours: style.colours }
}
