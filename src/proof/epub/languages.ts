import { primaryLanguage } from '../../document/language-tag.js'
import type { Find } from '../finding.js'
import { directionsOf, isRightToLeft } from '../page/direction.js'
import { isTag } from '../page/language-tag.js'
import { placeOf, textOf } from '../page/page.js'
import { metadataOf, type Book } from './book.js'

/** The languages that the package tells must be real and those of its documents, and its pages must turn the way it is read. */
export function checkBookLanguages(book: Book, find: Find): void {
  const told = metadataOf(book, 'language').map((element) => ({ element, tag: textOf(book.package, element) })).filter(({ tag }) => tag !== '')
  for (const { element, tag } of told) if (!isTag(tag)) find('proof/page-language-tag', placeOf(book.package, element), { tag })
  const pages = book.spine.flatMap(({ item }) => book.pages.get(item.path) ?? [])
  const named = new Set(told.map(({ tag }) => primaryLanguage(tag)))
  const sizes = new Map<string, number>()
  for (const page of pages) {
    const root = page.elements.find(({ name }) => name === 'html')
    const language = primaryLanguage((root?.attributes['lang'] ?? root?.attributes['xml:lang'] ?? '').trim())
    if (root !== undefined && language !== '') sizes.set(language, (sizes.get(language) ?? 0) + root.to - root.from)
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const [language, size] = [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as [string, number])
  if (named.size > 0 && size * 2 > all && !named.has(language)) find('proof/epub-languages-differ', { file: book.packagePath }, { language: told.map(({ tag }) => tag).join(', '), pages: language })
  checkProgression(book, pages, find)
}

function checkProgression(book: Book, pages: readonly Parameters<typeof directionsOf>[0][], find: Find): void {
  const directions = pages.map(directionsOf)
  const sum = (of: 'letters' | 'rightToLeft') => directions.reduce((all, one) => all + one[of], 0)
  const spine = book.package.elements.find(({ name }) => name === 'spine')
  if (spine !== undefined && isRightToLeft({ letters: sum('letters'), rightToLeft: sum('rightToLeft') }) && spine.attributes['page-progression-direction'] !== 'rtl') find('proof/epub-page-direction', placeOf(book.package, spine))
}
