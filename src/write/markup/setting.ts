import { addTo } from '../../document/grouped.js'
import type { Direction } from '../../document/inline.js'
import type { WriterStrings } from '../../strings/writers.js'
import type { Attributes, Build } from './element.js'
import type { PageBreak } from './places.js'

/** What rendering a node needs to know of the document that it goes into. */
export interface Setting {
  readonly build: Build
  readonly words: WriterStrings
  /** The language of the compiler's own words where it is not the edition's, for elements that hold nothing else. */
  readonly own: Attributes
  /** The same as a language tag, and the edition's where they are in its language. */
  readonly ownLanguage: string
  /** Base direction of the edition. */
  readonly direction: Direction
  /** The address of an id from where the node stands, or null where nothing has that id. */
  readonly address: (id: string) => string | null
  /** An id where it is worth its bytes: everywhere in a book, only where a link leads to in a page that is one file. */
  readonly anchor: (id: string) => string | null
  /** Page breaks by what begins the page. */
  readonly breaks: ReadonlyMap<string, readonly PageBreak[]>
  /** Level of a section's heading; those inside it go on from there. */
  readonly level: number
}

/** Groups page breaks by what begins the page. */
export function breaksByPlace(breaks: readonly PageBreak[]): ReadonlyMap<string, readonly PageBreak[]> {
  const grouped = new Map<string, PageBreak[]>()
  for (const page of breaks) addTo(grouped, page.begins, page)
  return grouped
}

/** The page breaks that stand at an id, as empty separators named by `title`: axe takes `aria-label` there for a fault. */
export const pageBreaksAt = ({ build, breaks, own, words }: Setting, id: string, name: 'div' | 'span'): string =>
  (breaks.get(id) ?? [])
    .map((page) => build(name, { id: page.id, role: 'doc-pagebreak', 'epub:type': 'pagebreak', title: words.page(page.label), ...own }))
    .join('')
