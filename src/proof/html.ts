import { nestsTooDeep } from '../document/nesting.js'
import { utf8 } from './decode.js'
import { placeOf, readPage, tokensOf, type Page } from './page/page.js'
import { checkPage } from './page/check.js'
import { headingsOf } from './page/rules.js'
import { isRemote, resourcesOf } from './page/resources.js'
import type { Prover } from './prover.js'

/** Levels of a page that can be looked at in seconds. */
const deepest = 25_000

/** HTML editions: one page that stands alone. Contrast, focus and reflow need a browser and are not looked at. */
export const proveHtml: Prover = async ({ file, bytes }, find) => {
  const source = utf8(bytes)
  if (source === null) return void find('proof/not-utf8', { file })
  if (nestsTooDeep(source, deepest)) return void find('proof/page-depth', { file })
  const page = readPage(file, source, 'html')
  checkPage(page, find)
  const top = headingsOf(page).filter(({ level }) => level === 1).length
  if (top !== 1) find('proof/page-h1', { file }, { count: top })
  if (!page.elements.some((element) => element.name === 'main' || tokensOf(element, 'role').includes('main'))) find('proof/page-main', { file })
  checkLinks(page, (target, element) => find('proof/page-link', placeOf(page, element), { target }))
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

/** What stands behind the # of an address, decoded. */
export function fragment(target: string): string {
  const raw = target.includes('#') ? target.slice(target.indexOf('#') + 1) : ''
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
