import type { PageElement } from './page.js'

/** Elements around another that are looked at. */
const highest = 200

/** Whether an element, or what holds it, is kept from a screen reader. */
export const isHidden = (element: PageElement): boolean => isWithin(element, isKeptBack)

/** Whether an element, or what holds it, is not shown. */
export const isUnseen = (element: PageElement | null): boolean => isWithin(element, isNotShown)

/** Whether an element itself is kept from a screen reader. */
export const isKeptBack = (element: PageElement): boolean => element.attributes['aria-hidden']?.trim().toLowerCase() === 'true' || isNotShown(element)

/** Whether an element itself is not shown, as far as its own attributes tell. */
export const isNotShown = ({ name, attributes }: PageElement): boolean => attributes['hidden'] !== undefined || attributes['inert'] !== undefined || name === 'template'
  || /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test((attributes['style'] ?? '').slice(0, 2000))

function isWithin(element: PageElement | null, is: (element: PageElement) => boolean): boolean {
  let steps = 0
  for (let at = element; at !== null && steps++ < highest; at = at.parent) if (is(at)) return true
  return false
}
