import type { CheerioAPI } from 'cheerio'
import { stringIn, type JsonObject } from './json-ld.js'
import { meta, plain } from './metadata.js'
import type { PageLine } from './page-lines.js'
import type { Element } from './tree.js'

/** The article's title without the site's name: what the page's head declares and a heading confirms. */
export function titleIn($: CheerioAPI, object: JsonObject | null, sites: readonly string[], lines: readonly PageLine[]): string | null {
  const pageTitles = $('title').toArray().filter((element) => element.parent !== null && 'name' in element.parent && element.parent.name !== 'svg').slice(0, 4).map((element) => plain($(element).text()))
  const declared = [stringIn(object?.['headline']), meta($, 'og:title'), meta($, 'twitter:title'), meta($, 'dc.title'), meta($, 'title'), meta($, 'headline'), ...pageTitles]
    .map((title) => title === null ? '' : decoded($, title)).filter((title, _, all) => title !== '' && !isCutOff(title, all))
  const home = lines.filter(isHomeLink).map(({ words }) => words)
  const names = [...sites, ...home].map(key).filter((name) => name !== '')
  const isSite = (words: string) => names.includes(key(words))
  const headings = headingsOf(lines).filter((heading) => !isSite(heading.words))
  for (const title of declared) {
    const candidates = [title, withoutSite(title, names)].map(key)
    const same = headings.filter((heading) => candidates.includes(heading.key))
    // the same words may stand in the path to the page too, where no kicker is told from the title
    if (same[0] !== undefined) return (same.find((heading) => heading.title !== heading.words) ?? same[0]).title
  }
  // a heading that goes on with a second line, or has a kicker before it
  for (const title of declared) {
    const full = withoutSite(title, names)
    if (full.split(/\s+/u).length >= 3 && headings.some((heading) => heading.whole && (heading.key.startsWith(`${key(full)} `) || heading.key.endsWith(` ${key(full)}`)))) return full
  }
  const within = declared.flatMap((title) => headings.filter((heading) => isPart(title, heading)))
  const longest = within.reduce<Heading | null>((most, heading) => most === null || heading.key.length > most.key.length ? heading : most, null)
  if (longest !== null) return longest.title
  const [first] = declared
  const main = headings.filter((heading) => heading.level === 1)
  // search engines are told another wording than readers: theirs is the one heading of some length, or that says nearly the same
  if (main.length === 1 && main[0] !== undefined && (main[0].words.split(/\s+/u).length >= leastWords || declared.some((title) => saysNearly(withoutSite(title, names), main[0] as Heading)))) return withoutSite(main[0].title, names)
  // what only the title of the window says may be the site's own name
  if (first !== undefined && declared.length > pageTitles.length) return withoutSite(first, names)
  if (main.length === 1 && main[0] !== undefined) return main[0].words
  const [page] = pageTitles.filter((title) => title !== '')
  // a site's front page shows its newest article
  if (page !== undefined && home.some((words) => key(words) === key(page))) return headings[0]?.title ?? page
  return page === undefined ? main[0]?.words ?? headings[0]?.words ?? null : withoutSite(page, names)
}

/** Whether a heading of a few words is nothing but a link to the site's first page: then it names the site. */
const isHomeLink = ({ level, runs, words }: PageLine): boolean => level !== null && level <= 2 && words.split(/\s+/u).length <= 6 && runs.every(({ element }) => {
  const link = element.name === 'a' ? element : element.parent as Element | null
  return link?.name === 'a' && /^(?:https?:\/\/[^/?#]+\/?|\/)$/i.test(link.attribs['href'] ?? '')
})

/** The one heading of the first level is a headline where it has so many words: a section or a site has fewer. */
const leastWords = 4

interface Heading {
  readonly words: string
  /** Its words without a kicker. */
  readonly title: string
  /** Whether it is all that stands in its element. */
  readonly whole: boolean
  readonly key: string
  readonly level: number
}

/** Headings of the page's own article, and what its class names call a title. A heading may be set in several lines. */
function headingsOf(lines: readonly PageLine[]): readonly Heading[] {
  const headings: Heading[] = []
  for (const line of lines) {
    const level = line.level ?? (titleName.test(line.element.attribs['class'] ?? '') ? 2 : null)
    if (level === null || level > 4 || line.beside || line.words.length < 2 || line.words.length > 300) continue
    const title = withoutKicker(line)
    headings.push({ words: line.words, title, key: key(line.words), level, whole: true })
    if (title !== line.words) headings.push({ words: title, title, key: key(title), level, whole: true })
    // a number of comments or a second line may stand in the heading's own element
    else if (line.runs.length > 1 && line.runs.length < 6) {
      for (const { words } of line.runs) if (words.length > 12) headings.push({ words, title: words, key: key(words), level, whole: false })
    }
  }
  return headings.filter((heading) => heading.key !== '').sort((a, b) => a.level - b.level)
}

/** The words of a heading without those that the page calls a kicker, which name a topic. */
function withoutKicker({ runs, words }: PageLine): string {
  const own = runs.filter((run) => !kickerName.test(run.element.attribs['class'] ?? ''))
  const rest = own.map((run) => run.words).join(' ').replace(/^\s*[:|–-]\s*/u, '').trim()
  return own.length < runs.length && rest.split(/\s+/u).length >= 3 ? rest : words
}

const kickerName = /(?:^|[\s_-])(?:kicker|overline|topline|dachzeile|roofline|eyebrow|rubrik|antetitulo|surtitre|occhiello|pretitle|supertitle|sr-only|visually-hidden|screen-reader-text)(?:$|[\s_-])/i

const titleName = /(?:^|[\s_-])(?:entry|post|article|story|page|news)[_-]*(?:title|headline)(?:$|\s)|(?:^|\s)headline(?:$|\s)/i

/** Letters and digits in lower case. */
export const key = (words: string): string => (words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')

/** Whether a title ends in dots where another goes on. */
const isCutOff = (title: string, all: readonly (string | null)[]): boolean => {
  const start = /^(.*\S)\s*(?:\.{3}|…)$/u.exec(title)?.[1]
  return start !== undefined && all.some((other) => other !== null && other !== title && other.length > title.length && other.startsWith(start))
}

/** Whether a title begins or ends with a heading, with a sign of separation between it and the rest. */
function isPart(title: string, { key: heading, whole }: Heading): boolean {
  if (heading.length < 4) return false
  const parts = partsOf(title)
  return parts.some((_, i) => i > 0 && (key(parts.slice(0, i).join(' ')) === heading || key(parts.slice(i).join(' ')) === heading))
    || parts.some((part) => key(part) === heading && heading.includes(' '))
    || (whole && heading.length > 24 && (key(title).startsWith(`${heading} `) || key(title).endsWith(` ${heading}`)))
}

/** Whether a title and a heading of three words or more share most of the shorter one's words. */
function saysNearly(title: string, heading: Heading): boolean {
  const [a, b] = [new Set(key(title).split(' ')), new Set(heading.key.split(' '))]
  const shared = [...a].filter((word) => b.has(word)).length
  return b.size >= 3 && shared >= 0.7 * Math.min(a.size, b.size)
}

const separator = /\s+[|–—·»«:/•>‹›~-]+\s+|\s*[|»«]\s*|:\s+|\s+-(?=\p{L})/u
const partsOf = (title: string): readonly string[] => title.split(separator).filter((part) => part.trim() !== '')

/** Takes the site's name off a title: where it is known, or where a few words stand behind a bar or dash that can only be it. */
function withoutSite(title: string, names: readonly string[]): string {
  const splits = [...title.matchAll(/\s+[|–—·»«:•-]+\s+|\s*\|\s*/gu)]
  for (const split of splits) {
    const [before, after] = [title.slice(0, split.index).trim(), title.slice(split.index + split[0].length).trim()]
    if (before !== '' && after !== '' && names.some((name) => alike(name, key(after)))) return withoutSite(before, names)
    if (before !== '' && after !== '' && names.some((name) => alike(name, key(before)))) return withoutSite(after, names)
  }
  const last = splits.at(-1)
  if (last === undefined) return title
  const lead = title.slice(0, last.index).trim()
  const rest = title.slice(last.index + last[0].length).trim()
  // a dash also stands inside titles: where the site's name is known it is another one
  const sure = /\|/.test(last[0]) || (names.length === 0 && /[–—-]/.test(last[0]))
  return sure && lead.split(/\s+/u).length >= 3 && rest.split(/\s+/u).length <= 4 ? lead : title
}

/** Whether words behind a bar are a site's name, as it stands elsewhere, with a part more or less. */
const alike = (name: string, words: string): boolean => name === words
  || (words.length >= 3 && name.length >= 3 && (name.replaceAll(' ', '') === words.replaceAll(' ', '') || (name.startsWith(`${words} `) || words.startsWith(`${name} `))))

/** Titles in metadata are now and then escaped twice. */
export const decoded = ($: CheerioAPI, words: string): string =>
  plain(/&[#\w]+;|<\/?\w/.test(words) ? $.parseHTML(words).map((node) => $(node).text()).join('') : words)
