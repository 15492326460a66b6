import type { CheerioAPI } from 'cheerio'
import type { Article } from '../../document/article.js'
import { bylineIn } from './byline.js'
import { addressOf } from './blocks.js'
import { articleObject, namesIn, stringIn } from './json-ld.js'
import { publishedIn } from './published.js'
import { titleIn } from './title.js'

export type Metadata = Pick<Article, 'title' | 'byline' | 'published' | 'publisher' | 'language' | 'address'>

/** What a page says of itself: schema.org in JSON-LD first, then Open Graph and other meta elements, then its markup. */
export function metadataOf($: CheerioAPI): Metadata {
  const object = articleObject($)
  const publisher = stringIn(object?.['publisher']) ?? meta($, 'og:site_name', 'application-name', 'dc.publisher', 'publisher', 'twitter:site:name')
  const address = [$('link[rel="canonical"]').attr('href'), meta($, 'og:url'), stringIn(object?.['url']), stringIn(object?.['@id'])]
    .map((href) => href ? addressOf(href.trim(), null) : null).find((href) => href?.startsWith('http')) ?? null
  return {
    title: titleIn($, object, publisher),
    byline: bylineIn($, object),
    published: publishedIn($, object, address),
    publisher,
    language: languageIn($, stringIn(object?.['inLanguage'])),
    address,
  }
}

/** The content of the first meta element with one of the names, whatever attribute names it. */
export function meta($: CheerioAPI, ...names: readonly string[]): string | null {
  for (const name of names) {
    const lower = name.toLowerCase()
    const found = $('meta').filter((_, element) => [element.attribs['property'], element.attribs['name'], element.attribs['itemprop']].some((key) => key?.toLowerCase() === lower))
    for (const element of found) {
      const content = plain(element.attribs['content'] ?? '')
      if (content !== '') return content
    }
  }
  return null
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
