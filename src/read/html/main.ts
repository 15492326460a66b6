import type { CheerioAPI } from 'cheerio'
import { elementsBelow, measure, type AnyNode, type Element, type Extent, type ParentNode } from './tree.js'

/** Finds the element or elements that hold the article in a page that was pruned. */
export async function mainContent($: CheerioAPI, load: (html: string) => CheerioAPI): Promise<readonly AnyNode[]> {
  const body = $('body')[0]
  if (body === undefined) return $.root().get() as AnyNode[]
  const extentOf = measure(body)
  const found = isLarge($) ? null : await readable($, load)
  const length = found === null ? 0 : found.reduce((sum, node) => sum + ('children' in node ? measure(node as ParentNode)(node as ParentNode).length : 0), 0)
  const container = containers.map((selector) => $(selector).toArray()).filter((list) => list.length === 1).map(([only]) => only as Element)
    .find((element) => isProse(extentOf(element)))
  // an extractor that scores paragraphs loses articles that are made of many small parts
  if (container && length < 0.5 * extentOf(container).length) return [container]
  return found !== null && (length >= 0.3 * extentOf(body).length || !isProse(extentOf(body))) ? found : [body]
}

/** What pages call the one place of their article, surest first. */
const containers = ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]', '.entry-content', '.post-content', '.article-body', '#article', '#content', '#main']

const isProse = ({ length, linked }: Extent): boolean => length > 250 && linked < 0.3 * length

/** Larger pages are lists; the extractor's time grows faster than their size. */
const mostElements = 30_000

function isLarge($: CheerioAPI): boolean {
  let count = 0
  for (const _ of elementsBelow($.root()[0] as never)) if (++count > mostElements) return true
  return false
}

/** Mozilla's Readability (the reader view of Firefox), on a document that runs no script. */
async function readable($: CheerioAPI, load: (html: string) => CheerioAPI): Promise<readonly AnyNode[] | null> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  try {
    const { document } = parseHTML($.html())
    const article = new Readability(document as never, { keepClasses: true, charThreshold: 250 }).parse()
    if (!article?.content) return null
    const inner = load(article.content)
    return inner('body').get() as AnyNode[]
  } catch {
    // a page that the extractor cannot take is read whole
    return null
  }
}
