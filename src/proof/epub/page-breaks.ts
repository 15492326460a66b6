import type { Find } from '../finding.js'
import { fragment } from '../html.js'
import { inside, placeOf, tokensOf, type PageElement } from '../page/page.js'
import { nameOf } from '../page/rules.js'
import { resolvePath } from './archive.js'
import { metadataOf, navOf, propertyOf, type Book } from './book.js'

/** Where a page of the printed edition begins. */
export const isPageBreak = (element: PageElement): boolean => tokensOf(element, 'role').includes('doc-pagebreak') || tokensOf(element, 'epub:type').includes('pagebreak')

/** Each page break needs a name and an entry in a page list, the only way that readers have to go to it; the list must tell whose pages they are. */
export function checkPageBreaks(book: Book, find: Find): void {
  const { nav } = book
  const list = nav === null ? undefined : navOf(nav, 'page-list')
  const hrefs = nav === null || list === undefined ? [] : inside(nav, list).flatMap(({ name, attributes }) => (name === 'a' && attributes['href'] !== undefined ? [attributes['href']] : []))
  const listed = new Set(hrefs.map((href) => `${resolvePath(nav?.file ?? '', href)}#${fragment(href)}`))
  let breaks = 0
  for (const [path, page] of book.pages) {
    for (const element of page.elements) {
      if (!isPageBreak(element)) continue
      breaks++
      const name = nameOf(page, element)
      const id = element.attributes['id']
      if (name === '') find('proof/epub-page-name', placeOf(page, element))
      if (hrefs.length > 0 && !(id !== undefined && listed.has(`${path}#${id}`))) find('proof/epub-page-list', placeOf(page, element), { name: name || (id ?? '') })
    }
  }
  if (breaks > 0 && hrefs.length === 0) find('proof/epub-no-page-list', { file: nav?.file ?? book.packagePath }, { count: breaks })
  if (hrefs.length > 0 && !tellsPageSource(book)) find('proof/epub-page-source', { file: book.packagePath })
}

/** EPUB Accessibility 1.1 has a property of its own, 1.0 marked one of the sources; where there is one source only, it is that. */
const tellsPageSource = (book: Book): boolean => propertyOf(book, 'pageBreakSource').length > 0 || propertyOf(book, 'a11y:pageBreakSource').length > 0
  || metadataOf(book, 'meta').some(({ attributes }) => attributes['property'] === 'source-of') || metadataOf(book, 'source').length === 1
