import { isElement, textBelow, type AnyNode, type Element } from './tree.js'

const inline = new Set(['a', 'span', 'abbr', 'b', 'strong', 'em', 'i', 'cite', 'mark', 'u', 'small', 'q', 'font', 'ins'])

/** Whether an inline element is a word or two of a sentence, whatever it is called: words stand right behind it, or before it without a stop. */
export function goesOnInText(element: Element): boolean {
  if (!inline.has(element.name) || element.parent === null) return false
  const own = textBelow(element).trim()
  if (own === '' || own.length > 200) return false
  const after = beside(element, 'next')
  const before = beside(element, 'prev')
  if (before.length + after.length < 20) return false
  return /^\s*[\p{L}\p{N},.;:)]/u.test(after) || (before !== '' && /[\p{L}\p{N},]\s*$/u.test(before) && /^[\p{Ll}\p{N}]/u.test(own))
}

/** The text right beside an element in its parent, as far as the next element that is a link or a block. */
function beside(element: Element, way: 'next' | 'prev'): string {
  let words = ''
  for (let node = element[way]; node !== null && words.length < 80; node = node[way]) {
    if (node.type === 'text') words = way === 'next' ? words + (node as AnyNode & { data: string }).data : (node as AnyNode & { data: string }).data + words
    else if (isElement(node) && !(inline.has(node.name) && node.name !== 'a')) {
      if (node.name !== 'a' || words.trim() !== '') break
      return words
    } else if (isElement(node)) words = way === 'next' ? words + textBelow(node) : textBelow(node) + words
  }
  return words
}
