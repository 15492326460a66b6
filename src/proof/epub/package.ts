import type { Find } from '../finding.js'
import { textOf } from '../page/page.js'
import { metadataOf, type Book } from './book.js'

/** What every package must tell of itself. */
export function checkPackage(book: Book, find: Find): void {
  const place = { file: book.packagePath }
  const told = (name: string) => metadataOf(book, name).filter((element) => textOf(book.package, element) !== '')
  if (told('language').length === 0) find('proof/epub-language', place)
  if (told('title').length === 0) find('proof/epub-title', place)
  const unique = book.package.elements.find(({ name }) => name === 'package')?.attributes['unique-identifier']
  if (!told('identifier').some(({ attributes }) => attributes['id'] !== undefined && attributes['id'] === unique)) find('proof/epub-identifier', place)
}
