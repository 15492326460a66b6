import type { Find } from '../finding.js'
import { isHidden, isKeptBack } from './hidden.js'
import { inside, longestName, placeOf, textOf, tokensOf, type Page, type PageElement } from './page.js'

/** Title, headings, ids, images, links and tables. */
export function checkStructure(page: Page, find: Find): void {
  checkRoot(page, find)
  checkHeadings(page, find)
  checkIds(page, find)
  checkReferences(page, find)
  const headed = headedTables(page)
  for (const element of page.elements) {
    if (isImage(element) && !hasAlternative(page, element) && !isHidden(element)) find('proof/page-image', placeOf(page, element), { source: sourceOf(element) })
    if (isImage(element) && isFileName(element.attributes['alt'] ?? '')) find('proof/page-image-file', placeOf(page, element), { alt: element.attributes['alt'] ?? '' })
    if (element.name === 'a' && element.attributes['href'] !== undefined && nameOf(page, element) === '' && !isHidden(element)) {
      find('proof/page-link-name', placeOf(page, element), { target: element.attributes['href'] })
    }
    if (element.name === 'table' && !isPresentation(element) && !headed.has(element) && !isHidden(element)) find('proof/page-table', placeOf(page, element))
  }
}

/** Whether an alternative is a name that a camera or a program gave. */
export const isFileName = (alternative: string): boolean => /^\s*[^\s/]{1,200}\.(?:jpe?g|png|gif|svg|webp|avif|heic|tiff?|bmp)\s*$/i.test(alternative.slice(0, 300))
const headerRoles = new Set(['columnheader', 'rowheader'])
/** Parts of an element that are asked for its name. */
const mostParts = 200

/** Tables with header cells of their own, not those of a table inside. */
function headedTables(page: Page): ReadonlySet<PageElement> {
  const nearest: (PageElement | null)[] = []
  const headed = new Set<PageElement>()
  for (const element of page.elements) {
    const { parent } = element
    const table = parent === null || parent.name === 'table' ? parent : nearest[parent.index] ?? null
    nearest[element.index] = table
    if (table !== null && (element.name === 'th' || headerRoles.has(element.attributes['role'] ?? ''))) headed.add(table)
  }
  return headed
}

function checkRoot(page: Page, find: Find): void {
  const root = page.elements.find((element) => element.name === 'html')
  // HTML knows no xml:lang, whatever its doctype says
  const language = root?.attributes['lang'] ?? (page.syntax === 'xml' ? root?.attributes['xml:lang'] : undefined) ?? ''
  if (language.trim() === '') find('proof/page-language', root ? placeOf(page, root) : { file: page.file })
  const title = page.elements.find((element) => element.name === 'title' && element.parent?.name === 'head')
  if (title === undefined || textOf(page, title) === '') find('proof/page-title', { file: page.file })
}

/** Headings in order, each with its level and words. */
export function headingsOf(page: Page): readonly { readonly element: PageElement; readonly level: number }[] {
  return page.elements.flatMap((element) => {
    const level = /^h[1-6]$/.test(element.name) ? Number(element.name[1]) : element.attributes['role'] === 'heading' ? Number(element.attributes['aria-level'] ?? 2) : 0
    return level > 0 && !isPresentation(element) ? [{ element, level }] : []
  })
}

function checkHeadings(page: Page, find: Find): void {
  let before = 0
  for (const { element, level } of headingsOf(page)) {
    const name = nameOf(page, element)
    if (name === '' && isHidden(element)) continue
    if (name === '') find('proof/page-heading-empty', placeOf(page, element), { level })
    if (before > 0 && level > before + 1) find('proof/page-heading-order', placeOf(page, element), { name, level, before })
    before = level
  }
}

function checkIds(page: Page, find: Find): void {
  const told = new Set<string>()
  for (const element of page.elements) {
    const id = element.attributes['id']
    if (id === undefined || id === '' || page.ids.get(id) === element || told.has(id)) continue
    told.add(id)
    find('proof/page-id', placeOf(page, element), { id })
  }
}

const referring = ['aria-labelledby', 'aria-describedby', 'aria-details', 'aria-owns', 'headers', 'for'] as const

/** What takes its name, its description or its header from another element must name one that is there; what it controls may appear later. */
function checkReferences(page: Page, find: Find): void {
  for (const element of page.elements) {
    for (const attribute of referring) {
      if (element.attributes[attribute] === undefined) continue
      const id = tokensOf(element, attribute).find((one) => !page.ids.has(one))
      if (id !== undefined) find('proof/page-reference', placeOf(page, element), { attribute, id })
    }
    const controlled = mustControl(element) ? tokensOf(element, 'aria-controls') : []
    if (controlled.length > 0 && !controlled.some((one) => page.ids.has(one))) find('proof/page-reference', placeOf(page, element), { attribute: 'aria-controls', id: controlled[0] as string })
  }
}

/** Roles that cannot be without what they control (ARIA 1.2, 5.2.2); elsewhere it may be made when it is asked for. */
const mustControl = ({ attributes }: PageElement): boolean => attributes['role'] === 'scrollbar' || (attributes['role'] === 'combobox' && attributes['aria-expanded'] === 'true')

export const isImage = ({ name, attributes }: PageElement): boolean =>
  name === 'img' || name === 'area' || (name === 'input' && attributes['type'] === 'image') || attributes['role'] === 'img' || name === 'svg'

/** Whether an image tells what it shows, or says that it only decorates. */
export function hasAlternative(page: Page, element: PageElement): boolean {
  const { attributes } = element
  if (isPresentation(element)) return true
  if ([attributes['aria-label'], attributes['title']].some(isSaid) || labelledBy(page, element) !== '') return true
  if (element.name === 'svg') return drawingTells(page, inside(page, element, mostParts))
  // an empty alternative says that a picture only decorates, which nothing does that is pressed; blanks say nothing
  const pressed = element.name === 'input' || (element.name === 'area' && attributes['href'] !== undefined)
  return isSaid(attributes['alt']) || (!pressed && attributes['alt'] === '')
}

/** Whether a drawing has a title or a description (SVG 2, 5.8), or draws nothing itself, as one does that only holds filters for others. */
const drawingTells = (page: Page, parts: readonly PageElement[]): boolean =>
  parts.some((part) => ((part.name === 'title' || part.name === 'desc') && textOf(page, part) !== '') || isSaid(part.attributes['aria-label'])) || !parts.some(({ name }) => drawn.has(name))
const drawn = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'image', 'use', 'foreignobject'])

/** What an element is called, after "Accessible Name and Description Computation", without style sheets. */
export function nameOf(page: Page, element: PageElement): string {
  const { attributes } = element
  const parts = inside(page, element, mostParts)
  const own = labelledBy(page, element) || (attributes['aria-label'] ?? '').trim() || spoken(page, element, parts)
  if (own !== '') return own
  const told = parts.filter((part) => !isPresentation(part) && !isKeptBack(part))
    .map((part) => labelledBy(page, part) || [part.attributes['alt'], part.attributes['aria-label'], part.attributes['title']].find(isSaid) || '').join(' ').trim()
  return told || (attributes['title'] ?? '').trim()
}

/** The words of an element without those that are kept from screen readers. */
function spoken(page: Page, element: PageElement, parts: readonly PageElement[]): string {
  const kept = parts.filter((part) => isKeptBack(part) && part.to > part.from)
  if (kept.length === 0) return textOf(page, element)
  let [at, words] = [element.from, '']
  for (const { from, to } of kept) {
    if (from > at) words += page.text.slice(at, Math.min(from, at + longestName))
    at = Math.max(at, to)
  }
  return (words + page.text.slice(at, Math.max(at, Math.min(element.to, at + longestName)))).replace(/\s+/g, ' ').trim()
}

const isSaid = (words: string | undefined): boolean => (words ?? '').trim() !== ''

function labelledBy(page: Page, element: PageElement): string {
  return tokensOf(element, 'aria-labelledby').slice(0, 20).map((id) => page.ids.get(id)).map((label) => label ? textOf(page, label) : '').join(' ').trim()
}

export const isPresentation = ({ attributes }: PageElement): boolean => attributes['role'] === 'presentation' || attributes['role'] === 'none'

const sourceOf = ({ name, attributes }: PageElement) => attributes['src'] ?? attributes['href'] ?? name
