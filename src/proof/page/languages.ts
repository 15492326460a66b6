import type { Find } from '../finding.js'
import { isTag } from './language-tag.js'
import { placeOf, type Page } from './page.js'

const attributes = ['lang', 'xml:lang'] as const

/** A language that is told must be one that speech and braille know. An empty one says that it is not known. */
export function checkLanguages(page: Page, find: Find): void {
  for (const element of page.elements) {
    const tags = new Set(attributes.map((attribute) => (element.attributes[attribute] ?? '').trim()))
    for (const tag of tags) if (tag !== '' && !isTag(tag)) find('proof/page-language-tag', placeOf(page, element), { tag })
  }
}
