import type { CheerioAPI } from 'cheerio'
import type { Article } from '../../document/article.js'
import { bylineIn } from './byline.js'
import { addressOf } from './blocks.js'
import { described, namesIn, stringIn } from './json-ld.js'
import { asideIn, pageLines, type PageLine } from './page-lines.js'
import { publishedIn } from './published.js'
import { key, titleIn } from './title.js'
import { attribute, isElement, type Element, type ParentNode } from './tree.js'

export type Metadata = Pick<Article, 'title' | 'byline' | 'published' | 'publisher' | 'language' | 'address'>

/** What a page says of itself: schema.org in JSON-LD first, then Open Graph and other meta elements, then its markup and its words. */
export function metadataOf($: CheerioAPI): Metadata {
  const { article, authors, sites: named } = described($)
  const publisher = stringIn(article?.['publisher']) ?? meta($, 'og:site_name', 'application-name', 'dc.publisher', 'publisher', 'twitter:site:name')
  const address = [$('link[rel="canonical"]').attr('href'), meta($, 'og:url'), stringIn(article?.['url']), stringIn(article?.['@id'])]
    .map((href) => href ? addressOf(href.trim(), null) : null).find((href) => href?.startsWith('http')) ?? null
  const language = languageIn($, stringIn(article?.['inLanguage']))
  const sites = [...new Set([publisher, meta($, 'og:site_name'), meta($, 'application-name'), ...named, ...hostNames(address)].filter((name) => name !== null))]
  const body: ParentNode = $('body')[0] ?? $.root()[0] as never
  const isAside = asideIn(body)
  const lines = pageLines(body, isAside)
  const title = titleIn($, article, sites, lines)
  const headline = title === null ? null : headlineAmong(lines, title)
  return {
    title, publisher, language, address,
    byline: bylineIn($, { authors, publisher, sites, lines, headline, isAside }),
    published: publishedIn($, { object: article, address, language, lines, headline }),
  }
}

/** The line of the page that is its title: a heading before other lines, the first of several. */
export function headlineAmong(lines: readonly PageLine[], title: string): number | null {
  const words = key(title)
  const same = lines.flatMap((line, i) => !line.beside && line.words.length < 400 && key(line.words) === words ? [i] : [])
  const heading = same.find((i) => lines[i]?.level !== null)
  if (heading !== undefined || same[0] !== undefined) return heading ?? same[0] ?? null
  const holding = lines.findIndex((line) => !line.beside && line.level !== null && key(line.words).includes(words))
  return holding >= 0 ? holding : null
}

/** `www.coast-daily.example` names its site `coast-daily.example`, `coast daily` and `coastdaily`. */
function hostNames(address: string | null): readonly string[] {
  const host = address === null ? '' : new URL(address).hostname.replace(/^www\./, '')
  if (host === '') return []
  const label = host.replace(/\.(?:co|com|org|net|gov|ac)?\.?[a-z]+$/, '').split('.').at(-1) ?? ''
  return [host, label, label.replaceAll('-', ' '), host.replaceAll('.', '')].filter((name) => name.length > 2)
}

/** The content of the first meta element with one of the names, whatever attribute names it. */
export function meta($: CheerioAPI, ...names: readonly string[]): string | null {
  for (const name of names) {
    const lower = name.toLowerCase()
    const found = $('meta').filter((_, element) => [element.attribs['property'], element.attribs['name'], element.attribs['itemprop']].some((key) => key?.toLowerCase() === lower))
    for (const element of found) {
      if (isOfAnother(element)) continue
      const content = plain(element.attribs['content'] ?? '')
      if (content !== '') return content
    }
  }
  return null
}

/** Whether a meta element describes a work that the page cites or holds beside its own. */
function isOfAnother(element: Element): boolean {
  for (let node: unknown = element.parent; node !== null && isElement(node as Element); node = (node as Element).parent) {
    if (/^(?:citation|comment|comments|review|hasPart|isPartOf|relatedLink|itemListElement|suggestedAnswer)$/.test(attribute(node as Element, 'itemprop'))) return true
  }
  return false
}

function languageIn($: CheerioAPI, declared: string | null): string | null {
  const tags = [$('html').attr('lang'), $('html').attr('xml:lang'), meta($, 'content-language', 'dc.language', 'language'), $('meta[http-equiv="content-language" i]').attr('content'), declared, meta($, 'og:locale')]
  for (const tag of tags) {
    const clean = tag?.trim().split(/[\s,;]/)[0]?.replaceAll('_', '-') ?? ''
    if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(clean)) return canonical(clean)
  }
  return null
}

const canonical = (tag: string): string => {
  try {
    return new Intl.Locale(tag).toString()
  } catch {
    return tag.toLowerCase()
  }
}

export const plain = (words: string): string => words.replace(/\s+/gu, ' ').trim()

export { namesIn }
