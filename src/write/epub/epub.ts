import { bookOf } from '../markup/book.js'
import { partsOf } from '../markup/contents.js'
import type { Writer } from '../write.js'
import { zipEpub } from './archive.js'
import { coverDocument, coverFile, filesOf, navigationDocument, navigationFile, partDocument, sectionDocument, styleFile } from './documents.js'
import { bookFonts } from './fonts.js'
import { holdingsOf } from './holdings.js'
import { accessibilityMetadata } from './metadata.js'
import { containerDocument, packageDocument, type Resource } from './package.js'

/** EPUB 3.3: a file for each section, navigation, a cover in type, metadata computed from what is in the book. */
export const writeEpub: Writer = async ({ edition, strings, pages, files }) => {
  const book = bookOf(edition, strings.writers, pages, 'xhtml')
  const names = filesOf(book)
  const texts: readonly (readonly [id: string, data: string])[] = partsOf(edition).flatMap((part) => [
    ...(part.id === null || part.title === null ? [] : [[part.id, partDocument(part.id, part.title, book)] as const]),
    ...part.sections.map((section) => [section.id, sectionDocument(section, book, names)] as const),
  ])
  const cover = coverDocument(book, strings)
  const navigation = navigationDocument(book, names)
  const fonts = await bookFonts([cover, navigation, ...texts.map(([, data]) => data)], files)
  const style = fonts.style + new TextDecoder().decode(await files.asset('styles/book.css'))
  const document = { mediaType: 'application/xhtml+xml', spine: true }
  const resources: readonly Resource[] = [
    { id: 'cover', path: coverFile, data: cover, ...document },
    { id: 'nav', path: navigationFile, properties: 'nav', data: navigation, ...document },
    ...texts.map(([id, data], index) => ({ id: `text-${index + 1}`, path: names.get(id) as string, data, ...document })),
    { id: 'style', path: styleFile, mediaType: 'text/css', data: style },
    ...fonts.resources,
  ]
  const holdings = holdingsOf(book, texts.map(([, data]) => data), style)
  const metadata = accessibilityMetadata(holdings, `${edition.name}.pdf`, edition.certification, strings.writers.accessibility)
  const bytes = await zipEpub([
    ['META-INF/container.xml', containerDocument],
    ...fonts.licences,
    ['OEBPS/content.opf', packageDocument(edition, resources, metadata, holdings)],
    ...resources.map(({ path, data }) => [`OEBPS/${path}`, data] as const),
  ])
  return { format: 'epub', name: `${edition.name}.epub`, bytes }
}
