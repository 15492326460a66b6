import { load } from 'cheerio'
import { bisect } from '../../document/bisect.js'

/** One element of a page, in document order. */
export interface PageElement {
  /** Local name in lower case. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Counts from 1; undefined where the element stands only by implication. */
  readonly line: number | undefined
  readonly index: number
  /** Index after the last element inside this one. */
  end: number
  readonly parent: PageElement | null
  /** Where its text stands in the page's. */
  readonly from: number
  to: number
}

/** A page as a flat list, which rules walk in bounded time however deep it nests. */
export interface Page {
  readonly file: string
  readonly elements: readonly PageElement[]
  readonly text: string
  readonly ids: ReadonlyMap<string, PageElement>
  readonly syntax: 'html' | 'xml'
}

interface Node {
  readonly type: string
  readonly name?: string
  readonly data?: string
  readonly attribs?: Record<string, string>
  readonly children?: readonly Node[]
  readonly startIndex?: number | null
  readonly sourceCodeLocation?: { readonly startLine: number } | null
}

/** Parses a page: HTML by the standard's own algorithm, XHTML as XML. Neither throws on broken markup. */
export function readPage(file: string, source: string, syntax: 'html' | 'xml'): Page {
  const document = syntax === 'html'
    ? load(source, { sourceCodeLocationInfo: true })
    : load(source, { xml: { xmlMode: true, withStartIndices: true } })
  const lineOf = lines(source)
  const elements: PageElement[] = []
  const texts: string[] = []
  let length = 0
  const stack: { node: Node; parent: PageElement | null; leaving?: PageElement }[] = [{ node: document.root()[0] as unknown as Node, parent: null }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, parent, leaving } = next
    if (leaving !== undefined) {
      leaving.end = elements.length
      leaving.to = length
      continue
    }
    if (node.type === 'text') {
      texts.push(node.data ?? '')
      length += (node.data ?? '').length
    }
    let holder = parent
    if (node.attribs !== undefined && node.name !== undefined) {
      const line = node.sourceCodeLocation?.startLine ?? (typeof node.startIndex === 'number' ? lineOf(node.startIndex) : undefined)
      holder = { name: localName(node.name), attributes: node.attribs, line, index: elements.length, end: 0, parent, from: length, to: length }
      elements.push(holder)
      stack.push({ node, parent, leaving: holder })
    }
    const children = node.children ?? []
    for (let index = children.length - 1; index >= 0; index--) stack.push({ node: children[index] as Node, parent: holder })
  }
  const ids = new Map<string, PageElement>()
  for (const element of elements) {
    const id = element.attributes['id']
    if (id !== undefined && !ids.has(id)) ids.set(id, element)
  }
  return { file, elements, text: texts.join(''), ids, syntax }
}

/** Words of an element, as far as a name may reach: elements that nest without end would have the page read over and over. */
export const textOf = (page: Page, element: PageElement): string => page.text.slice(element.from, Math.min(element.to, element.from + longestName)).replace(/\s+/g, ' ').trim()

export const longestName = 10_000

/** Elements inside another, at most so many. */
export const inside = (page: Page, element: PageElement, most = Infinity): readonly PageElement[] =>
  page.elements.slice(element.index + 1, Math.min(element.end, element.index + 1 + most))

export const placeOf = (page: Page, element: PageElement) => element.line === undefined ? { file: page.file } : { file: page.file, line: element.line }

/** Words of an attribute such as role or epub:type. */
export const tokensOf = (element: PageElement, attribute: string): readonly string[] => (element.attributes[attribute] ?? '').split(/\s+/).filter(Boolean)

const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase()

function lines(source: string): (offset: number) => number {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => bisect(starts.length, (at) => (starts[at] as number) <= offset)
}
