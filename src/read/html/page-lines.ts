import { attribute, holdersOfHeadline, isElement, measure, type AnyNode, type Element, type ParentNode } from './tree.js'

/** Words of one text node, or of several that only inline marks part. */
export interface Run {
  readonly words: string
  readonly element: Element
}

/** A line of the page as a reader sees it: the words of one block, whatever inline elements they stand in. */
export interface PageLine {
  readonly words: string
  readonly runs: readonly Run[]
  /** The innermost block around it. */
  readonly element: Element
  /** 1 to 6 inside a heading. */
  readonly level: number | null
  /** Whether it stands in comments, navigation, a sidebar, a form or among links to other articles. */
  readonly beside: boolean
}

const inline = new Set(['a', 'abbr', 'address', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'em', 'font', 'i', 'ins', 'label', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr'])
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'select', 'textarea', 'button', 'input', 'option', 'head'])

/** What class names and ids call the parts of a page that are not about its own article. */
const aside = /(?:^|[\s_-])(?:comments?|comment-?(?:list|area|form|respond|body|author)|commentlist|respond|replies|disqus\w*|sidebar|side-?bar|widgets?|widget-?area|related\w*|recommend\w*|recent-?\w+|latest-?\w+|popular\w*|most-?(?:read|viewed|popular)|teasers?|newsletters?|subscribe|subscription|signup|nav|navbar|navigation|menu|breadcrumbs?|footer|colophon|site-?(?:header|footer)|search|archives?|blogroll|cookies?|consent|modal|popup|carousel|slider|trending|more-?(?:from|news|stories)|next-?(?:post|article)|prev(?:ious)?-?(?:post|article)|pagination|pager)(?:$|[\s_-])/i
/** What a layout has beside it is no name of its own: `with-sidebar`, `no-widgets`. */
export const besideWhat = /(?:with|has|no|without|hide|show|left|right)[_-]*(?:left|right)?[_-]*(?:sidebars?|widgets?|comments?|nav|menu|footer)(?=$|[\s_-])/gi
const asideNames = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu'])
/** Frames that carry such names only for the layout they have. */
const frames = new Set(['html', 'body', 'main', 'article'])

/** More lines than this are no article's page. */
const mostLines = 8000

/** The lines of a page in document order. */
export function pageLines(root: ParentNode, isAside: (element: Element) => boolean): readonly PageLine[] {
  const lines: PageLine[] = []
  let runs: Run[] = []
  let text = ''
  let place: Pick<PageLine, 'element' | 'level' | 'beside'> | null = null
  const flush = () => {
    const words = text.replace(/\s+/gu, ' ').trim()
    if (words !== '' && place !== null) lines.push({ ...place, words, runs })
    runs = []
    text = ''
    place = null
  }
  type Step = { readonly node: AnyNode; readonly block: Element | null; readonly level: number | null; readonly beside: boolean } | null
  const stack: Step[] = [...root.children].reverse().map((node) => ({ node, block: null, level: null, beside: false }))
  for (let step = stack.pop(); step !== undefined && lines.length < mostLines; step = stack.pop()) {
    if (step === null) {
      flush()
      continue
    }
    const { node, block, level, beside } = step
    if (node.type === 'text') {
      const raw = (node as AnyNode & { data: string }).data
      const words = raw.replace(/\s+/gu, ' ').trim()
      text += raw
      if (words === '' || block === null) continue
      place ??= { element: block, level, beside }
      runs.push({ words, element: node.parent as Element })
      continue
    }
    if (!isElement(node) || silent.has(node.name)) continue
    const isBlock = !inline.has(node.name)
    const inner = {
      block: isBlock || block === null ? node : block,
      level: /^h[1-6]$/.test(node.name) ? Number(node.name[1]) : level,
      beside: beside || isAside(node),
    }
    if (isBlock) {
      flush()
      stack.push(null)
    }
    for (let i = node.children.length - 1; i >= 0; i--) stack.push({ node: node.children[i] as AnyNode, ...inner })
  }
  flush()
  return lines
}

/** Tells the parts of a page that are not about its own article. What holds the headline or much of the text is none, whatever it is called. */
export function asideIn(root: ParentNode): (element: Element) => boolean {
  const extentOf = measure(root)
  const much = 0.35 * extentOf(root).length
  const holders = holdersOfHeadline(root)
  const known = new Map<Element, boolean>()
  return (element) => {
    let is = known.get(element)
    if (is === undefined) {
      is = isNamedAside(element) && extentOf(element).length < much && !holders.has(element)
      known.set(element, is)
    }
    return is
  }
}

const isNamedAside = (element: Element): boolean => asideNames.has(element.name)
  || (!frames.has(element.name) && aside.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').replace(besideWhat, ' ')))

/** Whether an element stands in such a part. */
export function standsIn(element: Element, isAside: (element: Element) => boolean): boolean {
  for (let node: AnyNode | null = element; node && isElement(node); node = node.parent as AnyNode | null) if (isAside(node)) return true
  return false
}
