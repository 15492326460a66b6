import { utf8 } from '../decode.js'
import type { Find } from '../finding.js'
import { fragment } from '../html.js'
import { checkStyles } from '../page/motion.js'
import { placeOf } from '../page/page.js'
import { hasScheme, isRemote, resourcesOf, stylesLoad } from '../page/resources.js'
import { resolvePath } from './archive.js'
import type { Book } from './book.js'

/** Every link and every loaded file must be in the book. */
export function checkLinks(book: Book, find: Find): void {
  for (const [path, page] of book.pages) {
    for (const element of page.elements) {
      const target = element.name === 'a' || element.name === 'area' ? element.attributes['href']?.trim() : undefined
      if (target !== undefined && !leads(book, path, target)) find('proof/epub-link', placeOf(page, element), { target })
    }
    for (const { element, target } of resourcesOf(page)) {
      if (isRemote(target)) find('proof/epub-remote', placeOf(page, element), { target })
      else if (!leads(book, path, target)) find('proof/epub-link', placeOf(page, element), { target })
    }
  }
  checkSpine(book, find)
  for (const { path } of book.items.filter(({ mediaType }) => mediaType === 'text/css')) {
    const css = utf8(book.files.get(path) ?? new Uint8Array()) ?? ''
    checkStyles(css, { file: path }, find)
    for (const target of stylesLoad(css)) {
      if (isRemote(target)) find('proof/epub-remote', { file: path }, { target })
      else if (!leads(book, path, target)) find('proof/epub-link', { file: path }, { target })
    }
  }
}

/** What a link leads to must have a place in the order of reading; the navigation is opened from everywhere. */
function checkSpine(book: Book, find: Find): void {
  const seen = new Set(book.spine.map(({ item }) => item.path))
  if (seen.size === 0) return
  if (book.nav !== null) seen.add(book.nav.file)
  for (const [path, page] of book.pages) for (const { name, attributes } of page.elements) {
    const href = name === 'a' ? attributes['href'] : undefined
    const to = href === undefined || hasScheme(href) ? null : resolvePath(path, href)
    if (to === null || seen.has(to) || !book.pages.has(to)) continue
    seen.add(to)
    find('proof/epub-not-in-spine', { file: book.packagePath }, { path: to })
  }
}

/** Places that have no id: canonical fragment identifiers, and parts of pictures and recordings (Media Fragments URI 1.0). */
const regions = /^(?:epubcfi\(|svgView\(|xywh=|t=)/

function leads(book: Book, from: string, target: string): boolean {
  if (hasScheme(target) || target.startsWith('//')) return true
  const path = resolvePath(from, target)
  if (path === null || !book.files.has(path)) return false
  const id = fragment(target)
  const page = book.pages.get(path)
  return id === '' || page === undefined || page.ids.has(id) || regions.test(id)
}
