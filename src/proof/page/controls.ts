import type { Find } from '../finding.js'
import { isHidden, isNotShown, isUnseen } from './hidden.js'
import { placeOf, textOf, type Page, type PageElement } from './page.js'
import { isPresentation, nameOf } from './rules.js'

/** Fields, buttons and frames: they must have names, stand in the order of the page, and not be hidden from those who reach them by keyboard. */
export function checkControls(page: Page, find: Find): void {
  const labels = labelsOf(page)
  let hiddenTo = 0
  for (const element of page.elements) {
    const place = placeOf(page, element)
    const tabindex = Number.parseInt(element.attributes['tabindex'] ?? '', 10)
    if (tabindex > 0) find('proof/page-tabindex', place, { tabindex })
    if (isControl(element) && !isNamed(page, element, labels) && !isHidden(element)) find('proof/page-control-name', place, { name: element.name })
    if (element.index < hiddenTo || element.attributes['aria-hidden']?.trim().toLowerCase() !== 'true') continue
    hiddenTo = element.end
    const reached = reachable(page, element)
    if (reached !== undefined) find('proof/page-hidden-focus', placeOf(page, reached), { name: reached.name })
  }
}

/** Kinds of input that are never seen, or that a browser or another rule names. */
const namedInputs = new Set(['hidden', 'submit', 'reset', 'image'])

/** Roles of what is pressed or filled in, whose words are their name or not. */
const pressed = new Set(['button', 'checkbox', 'radio', 'switch', 'menuitem', 'option', 'tab'])
const filled = new Set(['textbox', 'searchbox', 'combobox', 'listbox', 'slider', 'spinbutton'])

const isControl = ({ name, attributes }: PageElement) => name === 'select' || name === 'textarea' || name === 'button' || (name === 'iframe' && attributes['tabindex']?.trim() !== '-1')
  || (name === 'object' && attributes['data'] !== undefined) || (name === 'input' && !namedInputs.has((attributes['type'] ?? '').toLowerCase()))
  || pressed.has(attributes['role'] ?? '') || filled.has(attributes['role'] ?? '')

/** Elements that a label names (HTML, labelable elements). */
const labelable = new Set(['input', 'select', 'textarea', 'button', 'meter', 'output', 'progress'])

function isNamed(page: Page, element: PageElement, labels: ReadonlySet<PageElement>): boolean {
  const { name, attributes } = element
  // what the keyboard comes to keeps its role, whatever another says (ARIA 1.2, conflict resolution); a label names fields of HTML alone
  if (isPresentation(element) && (name === 'iframe' || name === 'object' || attributes['disabled'] !== undefined)) return true
  if (labels.has(element) && labelable.has(name)) return true
  if (name === 'button' || name === 'object' || pressed.has(attributes['role'] ?? '')) return nameOf(page, element) !== ''
  const own = [attributes['aria-label'], attributes['title'], ...name === 'iframe' ? [] : [attributes['placeholder']], ...attributes['type']?.toLowerCase() === 'button' ? [attributes['value']] : []]
  return own.some((words) => (words ?? '').trim() !== '') || (attributes['aria-labelledby'] !== undefined && nameOf(page, { ...element, to: element.from, end: element.index }) !== '')
}

/** Elements that a label with words stands around or names by their id. */
function labelsOf(page: Page): ReadonlySet<PageElement> {
  const labelled = new Set<PageElement>()
  let last: PageElement | null = null
  for (const element of page.elements) {
    if (element.name === 'label') {
      const named = page.ids.get(element.attributes['for'] ?? '')
      if (named !== undefined && nameOf(page, element) !== '') labelled.add(named)
      last = textOf(page, element) === '' ? null : element
    } else if (last !== null && element.index < last.end) labelled.add(element)
  }
  return labelled
}

const focused = new Set(['button', 'select', 'textarea', 'iframe', 'summary'])

function canBeFocused({ name, attributes }: PageElement): boolean {
  if (attributes['disabled'] !== undefined || attributes['hidden'] !== undefined) return false
  const tabindex = attributes['tabindex']
  if (tabindex !== undefined && /^\s*[-+]?\d/.test(tabindex)) return Number.parseInt(tabindex, 10) >= 0
  if (name === 'input') return attributes['type']?.toLowerCase() !== 'hidden'
  return focused.has(name) || ((name === 'a' || name === 'area') && attributes['href'] !== undefined) || ((name === 'audio' || name === 'video') && attributes['controls'] !== undefined)
}

/** The first element in a hidden part that the keyboard comes to; parts that are not shown at all are passed over. */
function reachable(page: Page, hidden: PageElement): PageElement | undefined {
  if (isUnseen(hidden.parent)) return undefined
  let unseenTo = hidden.index
  for (let index = hidden.index; index < hidden.end; index++) {
    const element = page.elements[index] as PageElement
    if (index < unseenTo) continue
    if (isNotShown(element)) unseenTo = element.end
    else if (canBeFocused(element)) return element
  }
  return undefined
}
