import type { Find } from '../finding.js'
import { inside, tokensOf, type Page, type PageElement } from '../page/page.js'
import { resolvePath } from './archive.js'
import { navOf, type Book } from './book.js'

/** Documents that are found without an entry of their own: readers pass through them at the start. */
const frontMatter = new Set(['cover', 'titlepage', 'halftitlepage', 'toc'])

/** The table of contents must be there and lead into every document of the spine. */
export function checkNavigation(book: Book, find: Find): void {
  const { nav } = book
  const toc = nav === null ? undefined : navOf(nav, 'toc')
  if (nav === null || toc === undefined || linked(nav, toc).length === 0) {
    const old = isOld(book) ? book.ncx : null
    if (old === null || !old.elements.some(({ name }) => name === 'navpoint')) return find('proof/epub-no-nav', { file: nav?.file ?? book.packagePath })
    return find('proof/epub-ncx', { file: old.file })
  }
  const reached = new Set(linked(nav, toc).map((href) => resolvePath(nav.file, href)))
  const landmarks = navOf(nav, 'landmarks')
  const early = new Set(landmarks === undefined ? [] : inside(nav, landmarks)
    .filter((element) => tokensOf(element, 'epub:type').some((type) => frontMatter.has(type)))
    .map((element) => resolvePath(nav.file, element.attributes['href'] ?? '')))
  for (const { item: { path }, linear } of book.spine) {
    const page = book.pages.get(path)
    if (!linear || path === nav.file || reached.has(path) || early.has(path) || (page !== undefined && isFrontMatter(page))) continue
    find('proof/epub-not-in-nav', { file: nav.file }, { path })
  }
}

/** In EPUB 2 the table of contents is an NCX; in EPUB 3 no system needs to read one. */
const isOld = ({ package: packaged }: Book): boolean => packaged.elements.find(({ name }) => name === 'package')?.attributes['version']?.trim().startsWith('2') === true

const linked = (nav: Page, list: PageElement): readonly string[] =>
  inside(nav, list).flatMap(({ name, attributes }) => name === 'a' && attributes['href'] !== undefined ? [attributes['href']] : [])

const isFrontMatter = (page: Page) =>
  page.elements.some((element) => (element.name === 'body' || element.parent?.name === 'body') && tokensOf(element, 'epub:type').some((type) => frontMatter.has(type)))
