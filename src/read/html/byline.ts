import type { CheerioAPI } from 'cheerio'
import { namesIn, type JsonObject } from './json-ld.js'
import { meta, plain } from './metadata.js'

/** Names of those who wrote the article, with commas between. */
export function bylineIn($: CheerioAPI, object: JsonObject | null): string | null {
  const candidates: readonly (() => readonly string[])[] = [
    () => namesIn(object?.['author']),
    () => [meta($, 'author', 'article:author', 'dc.creator', 'byl', 'sailthru.author', 'parsely-author', 'cxenseparse:author', 'citation_author') ?? ''],
    () => words($, '[rel="author"]'),
    () => words($, '[itemprop="author"] [itemprop="name"], [itemprop="author"]'),
    () => words($, '.byline-name, .author-name, .author__name, .byline__name, .article-author, .post-author, .entry-author, .authors, .byline, .author, .by-line, .article__author, .c-byline__author'),
    () => words($, '[class*="byline" i], [class*="author" i], [id*="author" i]'),
  ]
  for (const candidate of candidates) {
    const names = [...new Set(candidate().filter((name) => !/^(?:https?:|www\.)/i.test(name)).map(tidy).filter(isName))]
    if (names.length > 0) return names.slice(0, 8).join(', ')
  }
  return null
}

const words = ($: CheerioAPI, selector: string): readonly string[] => {
  const first = $(selector).toArray().map((element) => plain($(element).text())).filter((text) => text !== '' && text.length < 100)
  return first.slice(0, 1)
}

const tidy = (name: string): string => plain(name)
  .replace(/^(?:(?:written|posted|published|reported|story|text|by|von|par|por|di|da|door|af|av|autor|author|autorin|auteur|автор)\b\s*:?\s*)+/iu, '')
  .replace(/\s*(?:[|•·/]|\s[–—-]\s|\b(?:on|am|le|el|updated|published|posted)\b\s*:?\s*\w*\s*\d|\d{1,2}[./]\d|,?\s*(?:staff writer|contributor|editor|correspondent|reporter)\b).*$/iu, '')
  .replace(/[\s,;:.]+$/u, '')

const isName = (name: string): boolean => name.length > 1 && name.length < 80 && !/^https?:|^www\.|@.*\.\w+$|\.(?:com|org|net)\b/i.test(name)
  && !/^(?:admin|administrator|editor|name|no author|staff|redaktion|user|root|webmaster|unknown|anonymous|guest|author|authors|null|undefined)$/i.test(name) && /\p{L}{2}|\p{Script=Han}/u.test(name)
