import { largest } from '../../document/extremes.js'
import { attribute, elementsBelow, isElement, measure, type AnyNode, type Element, type ParentNode } from './tree.js'
import { removeWithHeading } from './with-heading.js'

/** Fewer alike are no list of teasers; longer ones are parts of an article. Where less than an article's text is left without them, the list is the page. */
const [fewestTeasers, longestTeaser, leastText] = [3, 420, 1200]

/**
 * Takes out what a site offers besides: rows of parts that are built alike (one name, one class), each a few words and a
 * link to another page that is its heading or its picture. The parts of an article have text of their own between their headings.
 */
export function removeTeasers(body: ParentNode): void {
  const extentOf = measure(body)
  const whole = extentOf(body).length
  const groups = new Map<string, Element[]>()
  const numbers = new Map<ParentNode, number>()
  for (const element of elementsBelow(body)) {
    const parent = element.parent as ParentNode
    if (!teaserNames.has(element.name) || !numbers.has(parent) && numbers.set(parent, numbers.size) === undefined) continue
    const place = `${numbers.get(parent)} ${element.name} ${attribute(element, 'class').replace(/\d+/g, '0')}`
    const group = groups.get(place)
    if (group === undefined) groups.set(place, [element])
    else group.push(element)
  }
  const gone: Element[] = []
  for (const group of groups.values()) {
    if (group.length < fewestTeasers || ownText(group[0]?.parent as ParentNode) > 0) continue
    const lengths = group.map((element) => extentOf(element).length)
    const sum = lengths.reduce((all, length) => all + length, 0)
    if (whole - sum < leastText || largest(lengths) > 2 * longestTeaser || sum / group.length > longestTeaser) continue
    if (group.filter(isTeaser).length >= 0.8 * group.length) gone.push(...group)
  }
  // the last first: a list of thousands is then taken from its end
  for (const element of gone.reverse()) if (element.parent !== null) removeWithHeading(element)
}

/** Characters of text that stand in an element itself. */
const ownText = (element: ParentNode): number => element.children.reduce((sum, node) => sum + (node.type === 'text' ? (node as AnyNode & { data: string }).data.trim().length : 0), 0)

const teaserNames = new Set(['div', 'li', 'article', 'section', 'a', 'figure'])

/** A link to another page that holds a heading, or a picture beside words, or nearly all words, or the title once more. */
function isTeaser(element: Element): boolean {
  let heading = false
  let picture = false
  let linked = 0
  let words = 0
  let title = ''
  let rest = ''
  const stack: { node: AnyNode; inLink: boolean; inHeading: boolean }[] = [{ node: element, inLink: false, inHeading: false }]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, inLink, inHeading } = top
    if (node.type === 'text') {
      const length = (node as AnyNode & { data: string }).data.trim().length
      words += length
      if (inLink) linked += length
      if (inLink) title += (node as AnyNode & { data: string }).data
      else rest += (node as AnyNode & { data: string }).data
      if (inLink && inHeading && length > 0) heading = true
      continue
    }
    if (!isElement(node) || node.name === 'script' || node.name === 'style') continue
    const link = inLink || (node.name === 'a' && /^(?!#|mailto:|tel:|javascript:)./i.test(attribute(node, 'href')))
    if (link && (node.name === 'img' || node.name === 'picture' || node.name === 'svg')) picture = true
    const isHeading = inHeading || /^h[1-6]$/.test(node.name) || /(?:^|[\s_-])(?:title|titel|titulo|headline|heading|caption)(?:$|[\s_-])/i.test(attribute(node, 'class'))
    for (const child of node.children) stack.push({ node: child, inLink: link, inHeading: isHeading })
  }
  return words > 0 && (heading || (picture && linked > 0) || isStretched(title.trim(), rest) || (element.name !== 'li' && linked > 0.8 * words && words > 20))
}

/** A link laid over the whole part, which says for screen readers the title that stands beside it. */
const isStretched = (title: string, rest: string): boolean => title.length > 15 && title.length < longestTeaser && rest.includes(title)
