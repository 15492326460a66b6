import type { AnyNode, Element, ParentNode } from 'domhandler'

export type { AnyNode, Element, ParentNode } from 'domhandler'

export const isElement = (node: AnyNode): node is Element => node.type === 'tag' || node.type === 'script' || node.type === 'style'

export const attribute = (element: Element, name: string): string => element.attribs[name] ?? ''

/** Elements below a node in document order. Iterative: a page may nest deeper than the call stack. */
export function* elementsBelow(root: ParentNode): Generator<Element> {
  const stack: AnyNode[] = [...root.children].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue
    yield node
    // a node that the caller has taken out of the tree meanwhile is not entered
    if (node.parent !== null) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as AnyNode)
  }
}

/** All text below a node, as it stands. */
export function textBelow(root: AnyNode | ParentNode): string {
  const parts: string[] = []
  const stack: AnyNode[] = [root as AnyNode]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text') parts.push((node as AnyNode & { data: string }).data)
    else if ('children' in node && node.type !== 'script' && node.type !== 'style') {
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as AnyNode)
    }
  }
  return parts.join('')
}

/** Whether so many characters of text stand below a node, white space folded. Looks no further than needed. */
export function holdsText(root: ParentNode, length: number): boolean {
  let words = ''
  let node: AnyNode | ParentNode = root
  for (;;) {
    const inner: AnyNode | undefined = 'children' in node && node.type !== 'script' && node.type !== 'style' ? node.children[0] : undefined
    if (node.type === 'text') words = (words + (node as AnyNode & { data: string }).data).replace(/\s+/gu, ' ').trimStart()
    if (words.trimEnd().length >= length) return true
    if (inner !== undefined) { node = inner; continue }
    while (node !== root && (node as AnyNode).next === null) node = (node as AnyNode).parent as ParentNode
    if (node === root) return false
    node = (node as AnyNode).next as AnyNode
  }
}

/** How much text stands below an element, in characters with white space folded, and how much of it in links. */
export interface Extent {
  readonly length: number
  readonly linked: number
}

/** Measures all elements below a node at once. */
export function measure(root: ParentNode): (element: ParentNode) => Extent {
  const extents = new Map<ParentNode, { length: number; linked: number }>()
  const order: ParentNode[] = []
  const stack: ParentNode[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    order.push(node)
    extents.set(node, { length: 0, linked: 0 })
    for (const child of node.children) if (isElement(child)) stack.push(child)
  }
  for (const node of order.reverse()) {
    const extent = extents.get(node) as { length: number; linked: number }
    if ('name' in node && (node.name === 'script' || node.name === 'style' || node.name === 'noscript' || node.name === 'template')) continue
    for (const child of node.children) {
      if (child.type === 'text') extent.length += (child as AnyNode & { data: string }).data.replace(/\s+/gu, ' ').trim().length
      const inner = extents.get(child as ParentNode)
      if (inner === undefined) continue
      extent.length += inner.length
      extent.linked += inner.linked
    }
    if ('name' in node && node.name === 'a' && node.attribs['href'] !== undefined) extent.linked = extent.length
  }
  return (element) => extents.get(element) ?? { length: 0, linked: 0 }
}

/** The elements that hold a main heading (`h1`). */
export function holdersOfHeadline(root: ParentNode): ReadonlySet<ParentNode> {
  const holders = new Set<ParentNode>()
  for (const element of elementsBelow(root)) {
    if (element.name !== 'h1') continue
    for (let node: ParentNode | null = element.parent; node !== null && !holders.has(node); node = node.parent) holders.add(node)
  }
  return holders
}

/** Where a child stands, -1 where it is none. A long list is taken out from its beginning or its end: looked for from both. */
function placeOf(node: AnyNode, children: readonly AnyNode[]): number {
  for (let first = 0, last = children.length - 1; first <= last; first++, last--) {
    if (children[first] === node) return first
    if (children[last] === node) return last
  }
  return -1
}

export function remove(node: AnyNode): void {
  const { parent } = node
  if (parent === null) return
  const at = placeOf(node, parent.children)
  if (at >= 0) parent.children.splice(at, 1)
  if (node.prev) node.prev.next = node.next
  if (node.next) node.next.prev = node.prev
  node.parent = null
  node.prev = null
  node.next = null
}

/** Elements nested deeper than this are read as plain text: serialising and extracting them would overflow the stack. */
const deepest = 200

/** Makes a tree shallow enough for recursive code. `setText` replaces what is in an element by text. */
export function flattenDeep(root: ParentNode, setText: (element: Element, words: string) => void): void {
  const stack: { node: AnyNode; depth: number }[] = root.children.map((node) => ({ node, depth: 1 }))
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, depth } = top
    if (!isElement(node)) continue
    if (depth < deepest) for (const child of node.children) stack.push({ node: child, depth: depth + 1 })
    else setText(node, textBelow(node))
  }
}

/** Whether a node is white space between elements. */
export const isSpace = (node: AnyNode): boolean => node.type === 'text' && (node as AnyNode & { data: string }).data.trim() === ''

/** Whether one of the elements around an element is such. */
export function isWithin(element: Element, is: (node: Element) => boolean): boolean {
  for (let node = element.parent; node && isElement(node); node = node.parent) if (is(node)) return true
  return false
}
