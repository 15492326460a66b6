import type { CheerioAPI } from 'cheerio'
import { findDate } from '../../document/written-date.js'
import { isAgencyCredit } from '../../document/agencies.js'
import { isObject, namesIn, typesOf, type JsonObject } from './json-ld.js'
import { meta, plain } from './metadata.js'
import { standsIn, type PageLine } from './page-lines.js'
import { byName, isFullName, isWeakName, looksLikeNames, namesBehind, signedBy, tidyNames } from './author-names.js'
import { decoded, key } from './title.js'
import { attribute, isElement, textBelow, type Element } from './tree.js'

/** What is known of the page when its authors are looked for. */
export interface SignedPage {
  /** The author in the page's own description, with what it refers to filled in. */
  readonly authors: unknown
  readonly publisher: string | null
  readonly sites: readonly string[]
  readonly lines: readonly PageLine[]
  /** Index of the headline among the lines, or null. */
  readonly headline: number | null
  readonly isAside: (element: Element) => boolean
}

/**
 * Names of those who wrote the article, with commas between: from the page's words for machines, from what its markup calls
 * the author, from a byline beside the headline, then from one at the end. A site's own name or a desk's is taken last.
 */
export function bylineIn($: CheerioAPI, page: SignedPage): string | null {
  const sites = [...new Set([...page.sites, page.publisher ?? ''].map(key).filter((name) => name !== ''))]
  const bodies = new Set(namesIn(organisations(page.authors)).map(key))
  const isSite = (name: string) => sites.some((site) => site === key(name) || (key(name).includes(' ') && site.includes(key(name))) || (site.length > 5 && key(name).includes(site)) || site === key(name).replaceAll(' ', ''))
  const weak: string[] = []
  for (const candidate of candidatesIn($, page)) {
    const names = tidyNames(candidate().map((name) => decoded($, name)))
    const sure = names.filter((name) => !isWeakName(name) && !bodies.has(key(name)) && !isSite(name))
    if (sure.length > 0) return fuller(sure, page).slice(0, 8).join(', ')
    weak.push(...names)
  }
  return weak[0] ?? null
}

/** Authors that the page describes as organisations: what they publish is mostly signed by a person somewhere on the page. */
const organisations = (authors: unknown): readonly unknown[] =>
  [authors].flat(2).filter((author) => isObject(author) && typesOf(author).some((type) => /Organi[sz]ation|Corporation/.test(type)))

/** The byline that readers see, where it names more people than the page's description, and those too. */
function fuller(names: readonly string[], page: SignedPage): readonly string[] {
  const declared = key(names.join(' ')).length
  for (const line of page.lines.slice(page.headline ?? 0, (page.headline ?? 0) + 400)) {
    if (line.beside || line.words.length > 160 || !names.every((name) => line.words.includes(name))) continue
    const seen = byName(line) ?? []
    const joined = key(seen.join(' '))
    if (declared < joined.length && names.every((name) => joined.includes(key(name)))) return seen
  }
  return names
}

function candidatesIn($: CheerioAPI, page: SignedPage): readonly (() => readonly string[])[] {
  return [
    () => namesIn(page.authors),
    () => all($, 'author', 'article:author', 'og:article:author', 'dc.creator', 'dcterms.creator', 'byl', 'sailthru.author', 'parsely-author', 'cxenseparse:author', 'citation_author', 'article:author_name', 'shareaholic:article_author_name', 'bt:author'),
    () => labelled($),
    () => marked($, page, '[rel~="author"]', true),
    () => marked($, page, '[itemprop~="author"] [itemprop="name"], [itemprop~="author"], [itemprop~="creator"] [itemprop="name"]', true),
    () => nearHeadline(page),
    () => linked(page),
    () => boxed($),
    () => marked($, page, '.byline-name, .author-name, .author__name, .byline__name, .article-author, .post-author, .entry-author, .authors, .byline, .author, .by-line, .article__author, .c-byline__author, .vcard .fn'),
    () => marked($, page, '[class*="byline" i], [class*="author" i], [class*="autor" i], [class*="auteur" i], [id*="author" i]'),
    () => signed(page),
    () => atEnd(page),
    () => rightsHolder(page),
  ]
}

/** All values of the first meta element's name that has any: a paper has one for each author. */
function all($: CheerioAPI, ...names: readonly string[]): readonly string[] {
  for (const name of names) {
    const first = meta($, name)
    if (first === null || /^https?:|^www\./i.test(first)) continue
    const values = $('meta').toArray().filter(({ attribs }) => [attribs['name'], attribs['property']].some((own) => own?.toLowerCase() === name))
      .map(({ attribs }) => plain(attribs['content'] ?? ''))
    return values.length > 0 ? values : [first]
  }
  return []
}

/** Pages give cards for sharing a label and a value; where the value has no figure in it, it is who wrote the page. */
function labelled($: CheerioAPI): readonly string[] {
  for (const place of ['1', '2']) {
    const label = meta($, `twitter:label${place}`)
    const value = meta($, `twitter:data${place}`)
    if (label !== null && value !== null && !/\d/.test(value) && /(?:by|von|par|por|di|door|av|af|author|autor\w*|auteur|автор\w*)$|^(?:written|verfasst|geschrieben|écrit|escrito|scritto|geschreven|skrevet|skriven|napisan\w+|yazan|kirjoittanut|написано|كتب\S*)/iu.test(label)) return [value]
  }
  return []
}

/** `surely`: the markup says that it is the page's own author, wherever it stands. */
function marked($: CheerioAPI, { isAside }: SignedPage, selector: string, surely = false): readonly string[] {
  for (const element of $(selector).toArray().slice(0, 40)) {
    if (!isElement(element) || /^(?:script|style|link|meta|form|input|textarea|label)$/.test(element.name)) continue
    if (isOfComments(element, surely) || (!surely && standsIn(element, isAside) && !/(?:^|[\s_-])(?:author|autor|byline)/i.test(attribute(element, 'class'))) || (!surely && element.name === 'div' && isInCard(element))) continue
    const words = plain(textBelow(element))
    if (words === '' || words.length > 160) continue
    const names = tidyNames(namesBehind(words) ?? [words])
    if (names.length > 0 && (surely || names.every(looksLikeNames))) return names
  }
  return []
}

/** The box about an author that stands under an article: its heading is the name. */
function boxed($: CheerioAPI): readonly string[] {
  const boxes = $('[class*="author" i], [class*="autor" i], [id*="author" i]').toArray().filter((element) => /(?:^|[\s_-])(?:author|autor)e?n?s?[_-]*(?:bio|box|info|card|about|profile|description|details|block|name|header)/i.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`))
  for (const box of boxes.slice(0, 10)) {
    if (isOfComments(box, true)) continue
    const name = plain($(box).find('h2, h3, h4, h5, .name, .fn, a[href*="/author/"], strong').first().text())
    if (name !== '' && name.length < 80 && isFullName(tidyNames(namesBehind(name) ?? [name])[0] ?? '')) return namesBehind(name) ?? [name]
  }
  return []
}

function isOfComments(element: Element, surely: boolean): boolean {
  for (let node: unknown = element; node !== null && isElement(node as Element); node = (node as Element).parent) {
    const own = node as Element
    if (own.name === 'body') break
    const names = `${attribute(own, 'class')} ${attribute(own, 'id')}`
    if (own.name === 'form' || /(?:^|[\s_-])(?:comments?|commentlist|respond|reply|replies|related\w*|recent\w*|recommend\w*|teasers?)(?:$|[\s_-])/i.test(names)) return true
    if (!surely && (own.name === 'footer' || /(?:^|[\s_-])(?:sidebar|widgets?|widget-?area|copyright|colophon)(?:$|[\s_-])/i.test(names))) return true
  }
  return false
}

/** How many lines before and after the headline may hold the byline. */
const [above, below] = [4, 12]

/** A byline in the lines about the headline: `By Ann Example`, `12 March 2019 - Ann Example`. */
function nearHeadline({ lines, headline }: SignedPage): readonly string[] {
  if (headline === null) return []
  const near = [...lines.slice(headline + 1, headline + 1 + below), ...lines.slice(Math.max(0, headline - above), headline).reverse()]
  for (const line of near) {
    if (line.beside || line.words.length > 240 || isInCard(line.element)) continue
    const names = byName(line) ?? (isAgencyCredit(line.words) ? [line.words] : null)
    if (names !== null) return names
  }
  return []
}

/** A link to an author's page: one name only, outside lists of articles. */
function linked({ lines, headline }: SignedPage): readonly string[] {
  const names = new Set<string>()
  for (const line of lines.slice(headline ?? 0)) {
    if (line.beside || line.words.length > 200) continue
    for (const { words, element } of line.runs) {
      const link = linkAround(element)
      if (link !== null && /\/(?:authors?|autore?n?|autores|auteurs?|autori|writers?|journalists?|reporters?|contributors?|columnists?|staff|people|profiles?|by)\/[^/?#]+/i.test(attribute(link, 'href')) && tidyNames([words]).length > 0) names.add(words)
    }
  }
  return names.size > 0 && names.size <= 3 ? [...names] : []
}

/** Whether a block stands in a link: with picture, headline and byline it is a card for another article. */
const isInCard = (element: Element): boolean => linkAround(element, Infinity) !== null

function linkAround(element: Element, levels = 3): Element | null {
  for (let node: unknown = element, depth = 0; depth < levels && node !== null && isElement(node as Element); node = (node as Element).parent, depth++) if ((node as Element).name === 'a') return node as Element
  return null
}

/** A line anywhere that names its author: `Autorin: Ann Example, Beirut`. */
function signed({ lines, headline }: SignedPage): readonly string[] {
  for (const line of lines.slice(headline ?? 0)) {
    if (line.beside || line.words.length > 160) continue
    const names = signedBy(line)
    if (names !== null) return names
  }
  return []
}

/** A byline after the text: `Autorin: Ann Example`, `Text: Ann Example`. */
function atEnd({ lines }: SignedPage): readonly string[] {
  let text = -1
  lines.forEach((line, i) => { if (!line.beside && line.words.length > 240) text = i })
  for (const line of lines.slice(Math.max(0, text + 1), text + 30)) {
    if (line.beside || line.words.length > 160 || isInCard(line.element)) continue
    const names = byName(line)
    if (names !== null) return names
  }
  return signature(lines, text)
}

/** A name that stands alone in bold or italics as the last of the article's lines. */
function signature(lines: readonly PageLine[], text: number): readonly string[] {
  const after = lines.slice(text + 1, text + 8)
  const end = after.findIndex((line) => line.beside)
  const last = (end < 0 ? after.length : end) - 1
  const line = after[last]
  const dated = after.slice(0, last + 1).find((next, i) => isOnlyDate(next.words) && isSignature(after[i - 1], next))
  if (dated !== undefined) return [(after[after.indexOf(dated) - 1] as PageLine).words]
  if (line === undefined || line.beside || line.level !== null || line.runs.length !== 1 || !isFullName(line.words)) return []
  return /^(?:strong|b|em|i)$/.test(line.runs[0]?.element.name ?? '') && linkAround(line.runs[0]?.element as Element) === null ? [line.words] : []
}

/** A name above a day in one paragraph: `Ann`, `10 March 2019`. */
const isSignature = (line: PageLine | undefined, day: PageLine): boolean => line !== undefined && !line.beside && line.level === null
  && line.element === day.element && /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}$/u.test(line.words)

function isOnlyDate(words: string): boolean {
  const date = findDate(words)
  return date !== null && date.index === 0 && words.length - date.length <= 1
}

/** `© 2019 Ann Example` as a line of the article itself: in a site's foot it is the site's owner. */
function rightsHolder({ lines, headline, sites }: SignedPage): readonly string[] {
  for (const line of headline === null ? [] : lines.slice(headline)) {
    const name = line.beside ? undefined : /^(?:©|\([cC]\))\s?(?:\d{4}\s)?((?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}.’'-]*)$/u.exec(line.words)?.[1]
    if (name !== undefined && !isOrganisation.test(name) && isFullName(name) && !sites.some((site) => key(site) === key(name))) return [name]
  }
  return []
}

/** Words that no person is called. */
const isOrganisation = /(?:^|\s)(?:\p{Lu}{2,}|Inc|Ltd|LLC|PLC|GmbH|Media|Medien|Verlag|News|Press|Group|Company|Corporation|Foundation|Network|Agency|The|All|Rights|Alle)(?=[\s.]|$)/u

export type { JsonObject }
