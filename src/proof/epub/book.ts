import { countTags } from '../../document/tags.js'
import { mostTags } from '../bounds.js'
import { utf8 } from '../decode.js'
import type { Find } from '../finding.js'
import { placeOf, readPage, textOf, tokensOf, type Page, type PageElement } from '../page/page.js'
import { mostMarkup, resolvePath, type Archive } from './archive.js'
import { illFormed } from './well-formed.js'

/** A file that the manifest names. */
export interface Item {
  readonly id: string
  readonly path: string
  readonly mediaType: string
  readonly properties: readonly string[]
}

/** An opened EPUB. */
export interface Book {
  readonly files: Archive
  readonly packagePath: string
  readonly package: Page
  readonly items: readonly Item[]
  /** Documents in reading order; those that are read only on demand have `linear` false. */
  readonly spine: readonly { readonly item: Item; readonly linear: boolean }[]
  /** Every XHTML document of the book that could be read, by path. */
  readonly pages: ReadonlyMap<string, Page>
  readonly nav: Page | null
  /** The table of contents in the form of EPUB 2. */
  readonly ncx: Page | null
}

/** Opens a book from its container to its documents; null where there is no package to read. */
export function openBook(files: Archive, find: Find): Book | null {
  const containerPath = 'META-INF/container.xml'
  const container = readXml(files, containerPath, find)
  const rootFile = container?.elements.find(({ name, attributes }) => name === 'rootfile' && attributes['full-path'] !== undefined)
  const packagePath = rootFile?.attributes['full-path']?.normalize('NFC')
  if (container === null && files.has(containerPath)) return null
  if (packagePath === undefined) {
    find('proof/epub-container', { file: containerPath })
    return null
  }
  const packaged = files.has(packagePath) ? readXml(files, packagePath, find) : null
  if (packaged === null && files.has(packagePath)) return null
  if (packaged === null || !packaged.elements.some(({ name }) => name === 'package')) {
    find('proof/epub-package', { file: packagePath }, { path: packagePath })
    return null
  }
  const items = itemsOf(packaged, packagePath, files, find)
  const byId = new Map(items.map((item) => [item.id, item]))
  const spine = packaged.elements.flatMap((element) => {
    const item = element.name === 'itemref' ? byId.get(idIn(element.attributes['idref'])) : undefined
    return item === undefined ? [] : [{ item, linear: element.attributes['linear'] !== 'no' }]
  })
  const paths = new Set(items.flatMap(({ mediaType, path }) => (mediaType === 'application/xhtml+xml' && files.has(path) ? [path] : [])))
  if (!areWithinBounds(paths, files, find)) return null
  const pages = new Map<string, Page>()
  for (const path of paths) {
    const page = readXml(files, path, find)
    if (page !== null) pages.set(path, page)
  }
  if (!spine.some(({ item }) => files.has(item.path))) find('proof/epub-spine', { file: packagePath })
  const nav = items.find(({ properties }) => properties.includes('nav'))
  const ncx = items.find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml')
  return { files, packagePath, package: packaged, items, spine, pages, nav: pages.get(nav?.path ?? '') ?? null, ncx: ncx === undefined ? null : readXml(files, ncx.path, find) }
}

/** Blanks around an id are no part of it (XML 1.0, 3.3.3). */
const idIn = (value: string | undefined): string => value?.trim() ?? ''

/** Whether the documents of a book together can be parsed in bounded time. Of half of them, links and notes would tell what is false. */
function areWithinBounds(paths: ReadonlySet<string>, files: Archive, find: Find): boolean {
  const contents = [...paths].map((path) => files.get(path) ?? new Uint8Array())
  const size = contents.reduce((sum, { length }) => sum + length, 0)
  if (size > mostMarkup.all) find('proof/too-large', null, { size: Math.ceil(size / 1_000_000), limit: mostMarkup.all / 1_000_000 })
  const tags = contents.reduce((sum, bytes) => sum + countTags(bytes), 0)
  if (tags > mostTags.book) find('proof/too-many-tags', null, { tags, limit: mostTags.book })
  return size <= mostMarkup.all && tags <= mostTags.book
}

function itemsOf(packaged: Page, packagePath: string, files: Archive, find: Find): readonly Item[] {
  return packaged.elements.flatMap((element) => {
    const href = element.attributes['href']
    if (element.name !== 'item' || element.parent?.name !== 'manifest' || href === undefined || /^https?:/i.test(href)) return []
    const path = resolvePath(packagePath, href)
    if (path === null || !files.has(path)) {
      find('proof/epub-missing-file', placeOf(packaged, element), { path: path ?? href })
      return []
    }
    return [{ id: idIn(element.attributes['id']), path, mediaType: element.attributes['media-type'] ?? '', properties: tokensOf(element, 'properties') }]
  })
}

function readXml(files: Archive, path: string, find: Find): Page | null {
  const bytes = files.get(path)
  if (bytes === undefined) return null
  if (bytes.length > mostMarkup.file) {
    find('proof/too-large', { file: path }, { size: Math.ceil(bytes.length / 1_000_000), limit: mostMarkup.file / 1_000_000 })
    return null
  }
  const tags = countTags(bytes)
  if (tags > mostTags.page) {
    find('proof/too-many-tags', { file: path }, { tags, limit: mostTags.page })
    return null
  }
  const source = utf8(bytes)
  if (source === null) {
    find('proof/not-utf8', { file: path })
    return null
  }
  const broken = illFormed(source)
  if (broken !== null) find('proof/epub-not-well-formed', { file: path, line: broken.line }, { problem: broken.problem })
  return readPage(path, source, 'xml')
}

/** The toc, page-list or landmarks of a navigation document. */
export const navOf = (nav: Page, kind: string): PageElement | undefined =>
  nav.elements.find((element) => element.name === 'nav' && tokensOf(element, 'epub:type').includes(kind))

/** Elements of the package's metadata with one local name. */
export const metadataOf = (book: Book, name: string): readonly PageElement[] =>
  book.package.elements.filter((element) => element.name === name && element.parent?.name === 'metadata')

/** Values of a property of the package, as EPUB 3 or EPUB 2 writes it. */
export function propertyOf(book: Book, property: string): readonly string[] {
  return metadataOf(book, 'meta').flatMap((element) => {
    const { attributes } = element
    if (attributes['refines'] !== undefined) return []
    const value = attributes['property'] === property ? textOf(book.package, element) : attributes['name'] === property ? (attributes['content'] ?? '').trim() : ''
    return value === '' ? [] : [value]
  })
}
