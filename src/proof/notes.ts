import { bisect } from '../document/bisect.js'
import { addTo } from '../document/grouped.js'
import type { Find, ProofCode } from './finding.js'
import { fragment } from './html.js'
import { placeOf, tokensOf, type Page, type PageElement } from './page/page.js'
import { nameOf } from './page/rules.js'
import { hasScheme } from './page/resources.js'
import { resolvePath } from './epub/archive.js'

/** Documents whose notes are looked at together: those of a book, or a page alone. */
export interface Noted {
  readonly pages: ReadonlyMap<string, Page>
  /** The document that leads everywhere, and is no way back. */
  readonly nav: Page | null
  readonly codes: { readonly noNote: ProofCode; readonly noWayBack: ProofCode }
  readonly isReference: (page: Page, element: PageElement) => boolean
}

/** A link that says that it leads to a note. */
export const saysReference = (element: PageElement): boolean =>
  element.name === 'a' && (tokensOf(element, 'role').includes('doc-noteref') || tokensOf(element, 'epub:type').includes('noteref'))

interface Reference {
  readonly path: string
  readonly page: Page
  readonly element: PageElement
  /** The page of the note, and what of it the reference leads to. */
  readonly notes: Page
  readonly target: PageElement
}

/** Each note reference must lead to a note, and from within the note there must be a way back: a link to it, or to what closely holds it. */
export function checkNotes(book: Noted, find: Find): void {
  const references = referencesOf(book)
  const targets = targetsOf(references)
  const links = linksOf(book)
  for (const reference of references) {
    const { page, element } = reference
    const values = { name: nameOf(page, element), target: element.attributes['href'] ?? '' }
    if (isNoNote(reference)) find(book.codes.noNote, placeOf(page, element), values)
    else if (!leadsBack(reference, extentOf(reference, targets.get(reference.notes) ?? []), links)) find(book.codes.noWayBack, placeOf(page, element), values)
  }
}

/** References whose target is in the book; the others are broken links. */
function referencesOf(book: Noted): readonly Reference[] {
  return [...book.pages].flatMap(([path, page]) => page.elements.flatMap((element) => {
    const href = element.attributes['href'] ?? ''
    if (!book.isReference(page, element) || hasScheme(href)) return []
    const notes = book.pages.get(resolvePath(path, href) ?? '')
    const target = notes?.ids.get(fragment(href)) ?? (fragment(href) === '' ? notes?.elements[0] : undefined)
    return notes === undefined || target === undefined ? [] : [{ path, page, element, notes, target }]
  }))
}

/** Of each page where its notes begin, in order. */
function targetsOf(references: readonly Reference[]): ReadonlyMap<Page, readonly number[]> {
  const targets = new Map<Page, Set<number>>()
  for (const { notes, target } of references) targets.set(notes, (targets.get(notes) ?? new Set()).add(target.index))
  return new Map([...targets].map(([page, starts]) => [page, [...starts].sort((a, b) => a - b)]))
}

const wholes = new Set(['html', 'body', 'main', 'article', 'nav'])
const holds = (outer: PageElement, inner: PageElement) => outer.index <= inner.index && inner.index < outer.end

/** A heading or a whole page is no note, nor is what holds the reference itself. */
const isNoNote = ({ page, element, notes, target }: Reference) =>
  /^h[1-6]$/.test(target.name) || (wholes.has(target.name) && target.index > 0 && page === notes) || (page === notes && holds(target, element))

const highest = 20

/** From the outermost element that holds this note and no other, nor its reference, up to where the next note begins. */
function extentOf({ page, element, notes, target }: Reference, starts: readonly number[]): { readonly from: number; readonly to: number } {
  const before = (limit: number) => bisect(starts.length, (at) => (starts[at] as number) < limit)
  const isAlone = (one: PageElement) => before(one.end) - before(one.index) === 1 && !(page === notes && holds(one, element))
  let note = target
  let steps = 0
  while (note.parent !== null && isAlone(note.parent) && steps++ < highest) note = note.parent
  return { from: note.index, to: Math.max(note.end, Math.min(starts[before(note.end)] ?? Infinity, note.parent?.end ?? note.end)) }
}

/** Elements as far up as a paragraph: a link to a whole chapter is no way back to a place in it. */
const placesInText = new Set(['a', 'span', 'sup', 'p', 'li', 'td', 'th', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'em', 'strong', 'i', 'b', 'q', 'cite'])

function leadsBack({ path, element, notes }: Reference, { from, to }: { readonly from: number; readonly to: number }, links: Links): boolean {
  let steps = 0
  for (let at: PageElement | null = element; at !== null && placesInText.has(at.name) && steps++ < highest; at = at.parent) {
    const id = at.attributes['id']
    const places = id === undefined ? [] : links.get(notes)?.get(`${path}#${id}`) ?? []
    if ((places[bisect(places.length, (index) => (places[index] as number) < from)] ?? Infinity) < to) return true
  }
  return false
}

/** Page by page, for each place as path and fragment, the links to it by index in order. The navigation is no way back. */
type Links = ReadonlyMap<Page, ReadonlyMap<string, readonly number[]>>

function linksOf(book: Noted): Links {
  return new Map([...book.pages].filter(([, page]) => page !== book.nav).map(([path, page]) => {
    const links = new Map<string, number[]>()
    for (const { name, attributes, index } of page.elements) {
      const href = name === 'a' ? attributes['href'] : undefined
      const leads = href === undefined || !href.includes('#') || hasScheme(href) ? null : resolvePath(path, href)
      if (href !== undefined && leads !== null) addTo(links, `${leads}#${fragment(href)}`, index)
    }
    return [page, links]
  }))
}
