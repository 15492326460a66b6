import type { Find } from '../finding.js'
import { placeOf, type Page, type PageElement } from './page.js'

const items = new Set(['li', 'script', 'template'])
const terms = new Set(['dt', 'dd', 'div', 'script', 'template'])
const childrenOf: Readonly<Record<string, ReadonlySet<string>>> = { ul: items, ol: items, menu: items, dl: terms }

/** Right inside a list stand its items and nothing else, or it is read out with a wrong number of items or as no list. */
export function checkLists(page: Page, find: Find): void {
  const told = new Set<PageElement>()
  for (const element of page.elements) {
    const list = element.parent
    const allowed = list === null ? undefined : childrenOf[list.name]
    if (list === null || allowed === undefined || allowed.has(element.name) || told.has(list)) continue
    if ((list.attributes['role'] ?? 'list') !== 'list' || element.attributes['role'] === 'listitem') continue
    told.add(list)
    find('proof/page-list', placeOf(page, element), { list: list.name, child: element.name })
  }
}
