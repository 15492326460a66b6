import type { Find } from '../finding.js'
import { fragment } from '../html.js'
import { placeOf, tokensOf, type Page, type PageElement } from '../page/page.js'
import { nameOf } from '../page/rules.js'
import { hasScheme } from '../page/resources.js'
import { resolvePath } from './archive.js'
import type { Book } from './book.js'

const isReference = (element: PageElement) =>
  element.name === 'a' && (tokensOf(element, 'role').includes('doc-noteref') || tokensOf(element, 'epub:type').includes('noteref'))

/** From each note reference there must be a way back: a link to it, or to what closely holds it. */
export function checkNotes(book: Book, find: Find): void {
  const targets = linkTargets(book)
  for (const [path, page] of book.pages) {
    for (const element of page.elements) {
      if (isReference(element) && !isReached(path, element, targets)) find('proof/epub-no-way-back', placeOf(page, element), { name: nameOf(page, element) })
    }
  }
}

/** Elements as far up as a paragraph: a link to a whole chapter is no way back to a place in it. */
const placesInText = new Set(['a', 'span', 'sup', 'p', 'li', 'td', 'th', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'em', 'strong', 'i', 'b', 'q', 'cite'])

function isReached(path: string, reference: PageElement, targets: ReadonlySet<string>): boolean {
  let steps = 0
  for (let at: PageElement | null = reference; at !== null && placesInText.has(at.name) && steps++ < 20; at = at.parent) {
    const id = at.attributes['id']
    if (id !== undefined && targets.has(`${path}#${id}`)) return true
  }
  return false
}

/** Where links lead that are not in the navigation, as path and fragment. */
function linkTargets(book: Book): ReadonlySet<string> {
  const targets = new Set<string>()
  for (const [path, page] of book.pages) if (page !== book.nav) for (const target of linksIn(page)) {
    const leads = resolvePath(path, target)
    if (leads !== null) targets.add(`${leads}#${fragment(target)}`)
  }
  return targets
}

const linksIn = (page: Page): readonly string[] => page.elements.flatMap(({ name, attributes }) => {
  const target = name === 'a' ? attributes['href'] : undefined
  return target !== undefined && target.includes('#') && !hasScheme(target) ? [target] : []
})
