import { nameCaptions } from './captions.js'
import { isFurniture } from './furniture.js'
import { removeGalleries } from './galleries.js'
import { removeTeasers } from './teasers.js'
import { attribute, elementsBelow, holdersOfHeadline, isWithin, measure, remove, type Element, type ParentNode } from './tree.js'
import { removeWithHeading } from './with-heading.js'

const never = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'embed', 'canvas', 'video', 'audio', 'map', 'input', 'select', 'textarea',
  'button', 'nav', 'dialog', 'link', 'meta', 'head', 'math', 'menu', 'datalist', 'option', 'progress', 'img', 'picture', 'source',
])

const roles = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alert|alertdialog|menu|menubar|toolbar|tablist|form)$/i

/**
 * Takes out of a page what is never part of its article: scripts, forms, navigation, hidden parts, and what the page's own
 * class names call sharing, related links, comments and the like. A part that holds most of the page's text stays.
 */
export function prune(body: ParentNode): void {
  removeTeasers(body)
  removeGalleries(body)
  const extentOf = measure(body)
  const holders = holdersOfHeadline(body)
  const whole = Math.max(1, extentOf(body).length)
  for (const element of elementsBelow(body)) {
    if (never.has(element.name) || isHidden(element) || roles.test(attribute(element, 'role'))) {
      if (element.name === 'body' || extentOf(element).length > whole * 0.5) continue
      remove(element)
    } else if (isFurniture(element, extentOf(element), whole, holders)) removeWithHeading(element)
    else if (isEmbedded(element)) {
      delete element.attribs['class']
      // wrappers with few words and many links are thrown out, quotations are not
      element.name = 'blockquote'
    }
  }
  removeOtherArticles(body)
  removeComments(body)
  nameCaptions(body)
}

/** Where one of several articles holds the page's heading, the others are previews or what comes next. */
function removeOtherArticles(body: ParentNode): void {
  const outer = [...elementsBelow(body)].filter((element) => element.name === 'article' && !isWithin(element, (node) => node.name === 'article'))
  const holders = holdersOfHeadline(body)
  const own = outer.filter((element) => holders.has(element))
  const [only] = own
  if (own.length !== 1 || only === undefined || measure(only)(only).length < 250) return
  for (const other of outer) if (other !== only) remove(other)
}

/** A post of a network that the article quotes. An extractor takes its names for those of sharing buttons. */
const isEmbedded = (element: Element): boolean => /(?:^|[\s_-])(?:embed(?:s|ded)?|tweet|twitter-?tweet)(?:$|[\s_-])/i.test(attribute(element, 'class')) && (element.name === 'blockquote' || [...elementsBelow(element)].some(({ name }) => name === 'blockquote'))

function isHidden(element: Element): boolean {
  return element.attribs['hidden'] !== undefined || attribute(element, 'aria-hidden') === 'true'
    || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style'))
}

function removeComments(root: ParentNode): void {
  const parents = [root, ...elementsBelow(root)]
  for (const parent of parents) for (const child of [...parent.children]) if (child.type === 'comment' || child.type === 'directive') remove(child)
}
