import { besideWhat } from './page-lines.js'
import { attribute, elementsBelow, holdersOfHeadline, holdsText, isElement, measure, remove, textBelow, type AnyNode, type Element, type Extent, type ParentNode } from './tree.js'

const never = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'embed', 'canvas', 'video', 'audio', 'map', 'input', 'select', 'textarea',
  'button', 'nav', 'dialog', 'link', 'meta', 'head', 'math', 'menu', 'datalist', 'option', 'progress', 'img', 'picture', 'source',
])

const roles = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alert|alertdialog|menu|menubar|toolbar|tablist|form)$/i

/** Class names and ids of what sites put around an article. Words stand between hyphens, underscores or case changes. */
const furniture = new RegExp(`(?:^|[\\s_-])(?:${[
  'share|sharing|shares|sharebar|share-?buttons?|share-?tools?|social|socials|social-?media|sociallinks|addthis|sharedaddy|addtoany|jp-relatedposts|sharethis|heateor\\w*|ssba\\w*',
  'related|relatedposts?|related-?(?:articles?|content|links?|stories|news|posts?|topics?)|recommend(?:ed|ations?)?|recirc\\w*|read-?(?:more|also|next)|more-?(?:stories|news|from|on|articles|posts|links)|also-?(?:read|like)|you-?(?:may|might)|up-?next|outbrain|taboola|trc_related\\w*|zergnet|revcontent|yarpp\\w*|crp_related|promo|promos|promoted|promobox|trending|most-?(?:read|popular|viewed|commented|shared)|popular|popular-?posts|latest-?(?:news|posts|stories)|recent-?(?:posts|comments|news)|similar|post-?nav(?:igation)?|nav-?(?:links|previous|next|below|above|single)|prev-?next|pagination|pager|page-?nav\\w*|wp-pagenavi',
  'cta|call-?to-?action|newsletters?|newsletter-?(?:signup|form|box|widget)|signup|sign-?up|subscribe|subscription|subscriptions|paywall|piano|mc4wp-form|mailchimp|optin|opt-in|lead-?gen|regwall|donat(?:e|ion)s?|membership',
  'comments?|comments?-?(?:area|list|form|section|wrap\\w*|container|count|link|respond)|commentlist|respond|disqus\\w*|livefyre|replies|fb-comments|discussion',
  'cookies?|cookie-?(?:banner|notice|consent|law|bar)|consent|gdpr|cmp|privacy-?(?:notice|banner)',
  'breadcrumbs?|crumbs?|bread-?crumb\\w*|navigation|navbar|nav|menu|main-?menu|submenu|topbar|toolbar|masthead|site-?(?:header|footer|nav\\w*)|page-?(?:footer)|footer|global-?(?:header|footer|nav)|skip-?link|skip-?to-?content|screen-reader-text|sr-only|visually-?hidden|visuallyhidden|hidden-print|noprint|print-?only|no-print',
  'sidebar|side-?bar|sidenav|aside|rail|right-?rail|left-?rail|widgets?|widget-?area|sponsor(?:ed|s)?|advert\\w*|ads?|ad-?(?:container|wrapper|slot|unit|block|label|box|banner|placeholder|zone|text)|adsbygoogle|banner|banners|banner-?ad|gpt-ad|dfp|adbox|adspot|commercial|affiliate\\w*|partner-?(?:links|content)',
  'author-?(?:bio|box|info|card|about|profile|description|details|block|widget)|about-?(?:the-)?author|bio|biography|authorbox|post-?author-?(?:bio|box)|saboxplugin-wrap|vcard-?box',
  'tags?|tag-?(?:list|links|cloud|s-links|container)|post-?tags?|entry-?tags?|article-?tags?|keywords|topics|topic-?list|categories|cat-?links|category-?list|entry-?(?:utility|footer)|post-?(?:footer|meta-?bottom|utility)|article-?footer|filed-?under|metadata-?footer',
  'modal|popup|pop-?up|overlay|lightbox|tooltip|toast|flyout|offcanvas|drawer|snackbar|interstitial',
  'rating|ratings|star-?rating|votes?|voting|poll|quiz|feedback|was-this-helpful|helpful|reactions?|likes?|likebox|emoji-?reactions',
  'toc|table-?of-?contents|ez-toc\\w*|lwptoc|jumplinks|print-?(?:button|link)|email-?(?:link|button|this)|tools|article-?(?:tools|actions|utilities)|post-?(?:tools|actions|share\\w*)|utility-?bar|follow|follow-?(?:us|me|button)|subscribe-?(?:box|form|now)|app-?(?:promo|banner|download)|player|video-?player|playlist|slideshow-?nav|gallery-?(?:nav|thumbs)|correction-?form|report-?error|error-?report',
].join('|')})(?:$|[\\s_-])`, 'i')

/** Names that some sites give to lead paragraphs and others to links: mostly links they must be. */
const doubtful = /(?:^|[\s_-])(?:teasers?|summary-?list|cards?|block-?list|linklist|links)(?:$|[\s_-])/i

/** Furniture names that are also names of an article's own parts on some sites: only what is mostly links goes. */
const kept = /(?:^|[\s_-])(?:article|post|entry|story|content|main|body|text)(?:[\s_-](?:body|content|text|main|inner|wrap\w*|container|page|article|full|single))?(?:$|\s)/i

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
      if (element.name === 'noscript') { remove(element); continue }
      remove(element)
    } else if (isFurniture(element, extentOf(element), whole, holders)) take(element)
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

const captionName = /(?:^|[\s_-])(?:captions?|caption-?text|legend[ea]?|bildunterschrift|bildtext|bild-?legende|image-?subtitle|pie-?de-?foto|piefoto|didascalia|onderschrift|billedtekst|bildetekst|credits?|photo-?credits?|image-?credits?|bildnachweis|fotocredit)(?:$|[\s_-])/i
const mayBeCaption = new Set(['div', 'p', 'span', 'small', 'em', 'dd', 'aside'])

/** Gives what the page calls a caption the element for it, since an extractor may rename elements and drop their classes. */
function nameCaptions(body: ParentNode): void {
  const extentOf = measure(body)
  for (const element of elementsBelow(body)) {
    if (!mayBeCaption.has(element.name) || !captionName.test(splitCase(attribute(element, 'class')))) continue
    const { length } = extentOf(element)
    if (length === 0 || length > 600 || goesOnInText(element) || [...elementsBelow(element)].some((inner) => /^(?:h[1-6]|ul|ol|blockquote|img|figure|table)$/.test(inner.name))) continue
    element.name = 'figcaption'
  }
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

/** Elements that hold the page together, whatever they are called. */
const frames = new Set(['html', 'body', 'main', 'article', 'h1', 'p', 'em', 'i', 'strong', 'b', 'blockquote', 'td', 'tr', 'tbody', 'table', 'time'])

function isFurniture(element: Element, { length, linked }: Extent, whole: number, holders: ReadonlySet<ParentNode>): boolean {
  if (frames.has(element.name) || goesOnInText(element)) return false
  if (attribute(element, 'itemprop') === 'author' && length > 150) return true
  const isHeading = /^h[2-6]$/.test(element.name)
  const names = splitCase(`${attribute(element, 'class')} ${isHeading ? '' : attribute(element, 'id')} ${attribute(element, 'data-component')} ${attribute(element, 'data-testid')}`).replace(besideWhat, ' ')
  // an embedded post is quoted by the article
  const named = (furniture.test(names) && !/(?:^|[\s_-])embed(?:s|ded)?(?:$|[\s_-])/i.test(names)) || (doubtful.test(names) && linked > 0.4 * length)
  const outside = element.name === 'footer' || element.name === 'aside' || (element.name === 'header' && !isWithin(element, ({ name }) => name === 'article' || name === 'main'))
  if (!named && !outside) return false
  if (length > whole * 0.35) return false
  // a wrapper of the article itself may be called after what it also holds
  if (holders.has(element)) return false
  return !(kept.test(names) && !outside && length > 400 && linked < 0.3 * length)
}

const inline = new Set(['a', 'span', 'abbr', 'b', 'strong', 'em', 'i', 'cite', 'mark', 'u', 'small', 'q', 'font', 'ins'])

/** Whether an inline element is a word or two of a sentence, whatever it is called: words stand right behind it, or before it without a stop. */
function goesOnInText(element: Element): boolean {
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

/** Fewer alike are no list of teasers; longer ones are parts of an article. Where less than an article's text is left without them, the list is the page. */
const [fewestTeasers, longestTeaser, leastText] = [3, 420, 1200]

/**
 * Takes out what a site offers besides: rows of parts that are built alike (one name, one class), each a few words and a
 * link to another page that is its heading or its picture. The parts of an article have text of their own between their headings.
 */
function removeTeasers(body: ParentNode): void {
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
    if (whole - sum < leastText || Math.max(...lengths) > 2 * longestTeaser || sum / group.length > longestTeaser) continue
    if (group.filter(isTeaser).length >= 0.8 * group.length) gone.push(...group)
  }
  // the last first: a list of thousands is then taken from its end
  for (const element of gone.reverse()) if (element.parent !== null) take(element)
}

/** Takes out an element, and the heading that led to it where nothing else stands under it. */
function take(element: Element): void {
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

const isSpace = (node: AnyNode): boolean => node.type === 'text' && (node as AnyNode & { data: string }).data.trim() === ''

const hollow = new Set(['div', 'section', 'ul', 'ol'])
const isHeading = (element: Element): boolean => /^h[2-6]$/.test(element.name)

function neighbour(element: Element, way: 'prev' | 'next'): Element | null {
  for (let node = element[way]; node !== null; node = node[way]) {
    if (isElement(node)) return node
    if (node.type === 'text' && !isSpace(node)) return null
  }
  return null
}

const galleryName = /(?:^|[\s_-])(?:gallery|galleries|photo-?gallery|image-?gallery|slideshow|slide-?show|lightbox-?gallery|photoset|bildergalerie|bilderstrecke|diaporama|galeria|fotogaleria|carousel)(?:$|[\s_-])/i

/** Takes out series of pictures, which are a thing of their own beside the article: what a gallery is called and holds no paragraphs, and three figures or more in a row. */
function removeGalleries(body: ParentNode): void {
  const extentOf = measure(body)
  const much = 0.3 * extentOf(body).length
  for (const element of elementsBelow(body)) {
    if (element.parent === null) continue
    if (galleryName.test(splitCase(attribute(element, 'class'))) && !frames.has(element.name) && extentOf(element).length < much && proseIn(element) === 0 && picturesIn(element) > 1) {
      remove(element)
      continue
    }
    const figures = figuresInRow(element)
    if (figures.length > 2 && figures.reduce((sum, figure) => sum + extentOf(figure).length, 0) < much) for (const figure of figures) remove(figure)
  }
}

/** The longest run of figures that stand beside each other in an element, with nothing between them. */
function figuresInRow(element: Element): readonly Element[] {
  let run: Element[] = []
  let longest: Element[] = []
  for (const child of element.children) {
    if (isElement(child) && child.name === 'figure') run.push(child)
    else if (isElement(child) ? textBelow(child).trim() !== '' : child.type === 'text' && !isSpace(child)) run = []
    if (run.length > longest.length) longest = run
  }
  return longest
}

const picturesIn = (element: Element): number => [...elementsBelow(element)].filter(({ name }) => name === 'img' || name === 'picture' || name === 'figure').length

/** Number of paragraphs of some length that stand outside figures. */
function proseIn(element: Element): number {
  let count = 0
  for (const inner of elementsBelow(element)) if (inner.name === 'p' && textBelow(inner).length > 200 && !isWithin(inner, ({ name }) => name === 'figure' || name === 'figcaption')) count++
  return count
}

/** Characters of text that stand in an element itself. */
const ownText = (element: ParentNode): number => element.children.reduce((sum, node) => sum + (node.type === 'text' ? (node as AnyNode & { data: string }).data.trim().length : 0), 0)

const teaserNames = new Set(['div', 'li', 'article', 'section', 'a', 'figure'])

/** A link to another page that holds a heading, or a picture beside words, or nearly all words. */
function isTeaser(element: Element): boolean {
  let heading = false
  let picture = false
  let linked = 0
  let words = 0
  const stack: { node: AnyNode; inLink: boolean; inHeading: boolean }[] = [{ node: element, inLink: false, inHeading: false }]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, inLink, inHeading } = top
    if (node.type === 'text') {
      const length = (node as AnyNode & { data: string }).data.trim().length
      words += length
      if (inLink) linked += length
      if (inLink && inHeading && length > 0) heading = true
      continue
    }
    if (!isElement(node) || node.name === 'script' || node.name === 'style') continue
    const link = inLink || (node.name === 'a' && /^(?!#|mailto:|tel:|javascript:)./i.test(attribute(node, 'href')))
    if (link && (node.name === 'img' || node.name === 'picture' || node.name === 'svg')) picture = true
    const isHeading = inHeading || /^h[1-6]$/.test(node.name) || /(?:^|[\s_-])(?:title|titel|titulo|headline|heading|caption)(?:$|[\s_-])/i.test(attribute(node, 'class'))
    for (const child of node.children) stack.push({ node: child, inLink: link, inHeading: isHeading })
  }
  return words > 0 && (heading || (picture && linked > 0) || (element.name !== 'li' && linked > 0.8 * words && words > 20))
}

const splitCase = (names: string): string => names.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')

function isWithin(element: Element, is: (node: Element) => boolean): boolean {
  for (let node = element.parent; node && isElement(node); node = node.parent) if (is(node)) return true
  return false
}

function removeComments(root: ParentNode): void {
  const parents = [root, ...elementsBelow(root)]
  for (const parent of parents) for (const child of [...parent.children]) if (child.type === 'comment' || child.type === 'directive') remove(child)
}
