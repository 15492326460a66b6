import { elementsBelow, holdsText, isElement, isSpace, remove, textBelow, type AnyNode, type Element } from './tree.js'

/** Takes out an element, and the heading that led to it where nothing else stands under it. */
export function removeWithHeading(element: Element): void {
  const heading = neighbour(element, 'prev')
  const next = neighbour(element, 'next')
  const { parent, prev, next: following } = element
  remove(element)
  // or what stood between thousands of them would be passed over again and again
  if (prev !== null && following !== null && isSpace(prev) && isSpace(following)) remove(following)
  if (heading !== null && isHeading(heading) && (next === null || isHeading(next)) && textBelow(heading).trim().length < 80) remove(heading)
  // a part of which only its heading is left
  if (parent !== null && isElement(parent as AnyNode) && hollow.has((parent as Element).name) && parent.parent !== null) {
    if (!holdsText(parent, 80) && [...elementsBelow(parent)].every((inner) => inner.name !== 'h1' && inner.name !== 'p')) remove(parent as Element)
  }
}

const hollow = new Set(['div', 'section', 'ul', 'ol'])
const isHeading = (element: Element): boolean => /^h[2-6]$/.test(element.name)

function neighbour(element: Element, way: 'prev' | 'next'): Element | null {
  for (let node = element[way]; node !== null; node = node[way]) {
    if (isElement(node)) return node
    if (node.type === 'text' && !isSpace(node)) return null
  }
  return null
}
