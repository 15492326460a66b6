import { checkPage } from './page/check.js'
import { unpack } from './epub/archive.js'
import { openBook } from './epub/book.js'
import { checkBookLanguages } from './epub/languages.js'
import { checkLinks } from './epub/links.js'
import { checkMetadata } from './epub/metadata.js'
import { checkNavigation } from './epub/navigation.js'
import { checkPackage } from './epub/package.js'
import { checkPageBreaks } from './epub/page-breaks.js'
import { checkNotes, saysReference } from './notes.js'
import type { Prover } from './prover.js'

/** EPUB editions: container, package, navigation, languages, links, notes, page breaks, accessibility metadata and each document. */
export const proveEpub: Prover = async ({ bytes }, find) => {
  const files = await unpack(bytes, find)
  const book = files && openBook(files, find)
  if (!book) return
  checkPackage(book, find)
  checkNavigation(book, find)
  checkMetadata(book, find)
  checkBookLanguages(book, find)
  for (const page of book.pages.values()) checkPage(page, find)
  checkLinks(book, find)
  checkNotes({ ...book, codes: { noNote: 'proof/epub-not-a-note', noWayBack: 'proof/epub-no-way-back' }, isReference: (_, element) => saysReference(element) }, find)
  checkPageBreaks(book, find)
}
