import type { CheerioAPI } from 'cheerio'
import { stringIn, type JsonObject } from './json-ld.js'
import { meta, plain } from './metadata.js'

/** The article's title without the site's name. */
export function titleIn($: CheerioAPI, object: JsonObject | null, publisher: string | null): string | null {
  const declared = [stringIn(object?.['headline']), meta($, 'og:title', 'twitter:title', 'dc.title', 'title', 'headline')]
    .map((title) => title === null ? null : decode($, title)).filter((title) => title !== null && title !== '') as string[]
  const page = plain($('head title').first().text())
  const headings = $('h1').toArray().map((heading) => plain($(heading).text())).filter((words) => words.length > 1 && words.length < 300)
  // a heading that the page's head confirms is the title as readers see it
  const heads = [...declared, page].filter((title) => title !== '')
  const confirmed = headings.find((heading) => heads.some((title) => same(title, heading) || (heading.length > 12 && key(title).startsWith(key(heading)))))
  if (confirmed !== undefined) return confirmed
  const [first] = declared
  if (first !== undefined) return withoutSite(first, publisher)
  if (headings.length === 1 && headings[0] !== undefined) return headings[0]
  return page === '' ? headings[0] ?? null : withoutSite(page, publisher)
}

const key = (words: string): string => (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
const same = (a: string, b: string): boolean => key(a) === key(b)

/** Takes off the site's name after a bar or dash: where it is known, or where what is before it is long enough. */
function withoutSite(title: string, publisher: string | null): string {
  const parts = title.split(/\s+[|–—·»«:-]\s+|\s*\|\s*/u)
  if (parts.length < 2) return title
  const last = parts.at(-1) ?? ''
  const lead = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·»«:-]+$/u, '')
  const isSite = publisher !== null && (key(last).includes(key(publisher)) || key(publisher).includes(key(last)))
  return isSite || (lead.split(/\s+/u).length >= 3 && last.split(/\s+/u).length <= 4) ? lead : title
}

/** Titles in metadata are now and then escaped twice. */
const decode = ($: CheerioAPI, words: string): string => plain(/&[#\w]+;|<\/?\w/.test(words) ? $.parseHTML(words).map((node) => $(node).text()).join('') : words)
