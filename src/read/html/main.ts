import type { CheerioAPI } from 'cheerio'
import { elementsBelow, type AnyNode } from './tree.js'

/** Finds the element or elements that hold the article in a page that was pruned. */
export async function mainContent($: CheerioAPI, load: (html: string) => CheerioAPI): Promise<readonly AnyNode[]> {
  const found = isLarge($) ? null : await readable($, load)
  if (found !== null) return found
  return [...$('body').get()]
}

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
