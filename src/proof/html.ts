import { endlessDepth } from '../document/nesting.js'
import { countTags } from '../document/tags.js'
import { mostTags } from './bounds.js'
import { utf8 } from './decode.js'
import { checkNotes, saysReference } from './notes.js'
import { placeOf, readPage, textOf, tokensOf, type Page, type PageElement } from './page/page.js'
import { checkPage } from './page/check.js'
import { headingsOf } from './page/rules.js'
import { isRemote, resourcesOf } from './page/resources.js'
import type { Prover } from './prover.js'

/** HTML editions: one page that stands alone. Contrast, focus and reflow need a browser and are not looked at. */
export const proveHtml: Prover = async ({ file, bytes }, find) => {
  const source = utf8(bytes)
  if (source === null) return void find('proof/not-utf8', { file })
  const tags = countTags(bytes)
  if (tags > mostTags.page) return void find('proof/too-many-tags', { file }, { tags, limit: mostTags.page })
  const depth = endlessDepth(source)
  if (depth !== null) return void find('proof/page-depth', { file }, { depth })
  const page = readPage(file, source, 'html')
  checkPage(page, find)
  const top = headingsOf(page).filter(({ level }) => level === 1).length
  if (top !== 1) find('proof/page-h1', { file }, { count: top })
  if (!page.elements.some((element) => element.name === 'main' || tokensOf(element, 'role').includes('main'))) find('proof/page-main', { file })
  checkLinks(page, (target, element) => find('proof/page-link', placeOf(page, element), { target }))
  checkNotes({ pages: new Map([[file, page]]), nav: null, codes: { noNote: 'proof/page-not-a-note', noWayBack: 'proof/page-no-way-back' }, isReference }, find)
  for (const { element, target } of resourcesOf(page)) if (isRemote(target)) find('proof/page-network', placeOf(page, element), { target })
}

function checkLinks(page: Page, broken: (target: string, element: Page['elements'][number]) => void): void {
  const names = new Set(page.elements.flatMap(({ name, attributes }) => name === 'a' && attributes['name'] !== undefined ? [attributes['name']] : []))
  for (const element of page.elements) {
    const target = element.name === 'a' || element.name === 'area' ? element.attributes['href']?.trim() : undefined
    if (target === undefined || !target.startsWith('#') || target === '#' || target.toLowerCase() === '#top') continue
    const id = fragment(target)
    if (!page.ids.has(id) && !page.ids.has(target.slice(1)) && !names.has(id)) broken(target, element)
  }
}

/** A number or a sign of notes, in brackets or bare. */
const noteMark = /^[[(]?(?:\d{1,4}|[*†‡§¶]{1,4}|[a-z])[\])]?$/u

/** Pages of other makers raise their note marks more often than they say what they are. A way back leads up, a mark leads down. */
function isReference(page: Page, element: PageElement): boolean {
  if (saysReference(element)) return true
  const href = element.attributes['href']?.trim() ?? ''
  if (element.name !== 'a' || !href.startsWith('#') || !noteMark.test(textOf(page, element))) return false
  const raised = element.parent?.name === 'sup' || (element.index + 1 < element.end && page.elements[element.index + 1]?.name === 'sup')
  return raised && (page.ids.get(fragment(href))?.index ?? -1) > element.index
}

/** What stands behind the # of an address, decoded. */
export function fragment(target: string): string {
  const raw = target.includes('#') ? target.slice(target.indexOf('#') + 1) : ''
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
