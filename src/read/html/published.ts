import type { CheerioAPI } from 'cheerio'
import type { DateOrder } from '../../document/written-date.js'
import { changedWords, dateOfLine, datesIn, isBesideDate, isDateElement, longest } from './date-lines.js'
import { inLocalTime, isoDate } from './iso-date.js'
import { stringIn, type JsonObject } from './json-ld.js'
import { meta } from './metadata.js'
import type { PageLine } from './page-lines.js'
import { isWithin, type Element } from './tree.js'

/** What is known of the page when its date is looked for. */
export interface DatedPage {
  readonly object: JsonObject | null
  readonly address: string | null
  readonly language: string | null
  readonly lines: readonly PageLine[]
  /** Index of the headline among the lines, or null. */
  readonly headline: number | null
}

/**
 * When the article was first published, as an ISO 8601 date or date-time: from the page's own words for machines, else from
 * the lines about its headline, its address, a line at its end, and last from when it was changed.
 */
export function publishedIn($: CheerioAPI, page: DatedPage): string | null {
  const { object, address } = page
  const order = orderOf(page.language)
  const seen = seenNearHeadline(page, order)
  const inAddress = fromAddress(address)
  const candidates: readonly (() => string | null | undefined)[] = [
    () => stringIn(object?.['datePublished']),
    () => meta($, 'article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'dc.issued', 'dcterms.created', 'dcterms.date', 'dcterms.issued', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'publisheddate', 'published-date',
      'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'article.published', 'citation_publication_date', 'citation_date', 'rnews:datepublished', 'bt:pubdate', 'release_date', 'created', 'originalpublicationdate', 'last-published'),
    () => itemprop($, page.lines, 'datePublished'),
    () => $('time[pubdate]').first().attr('datetime'),
    () => seen,
    () => inAddress,
    () => stringIn(object?.['dateCreated']) ?? stringIn(object?.['uploadDate']),
    () => $('[itemprop="dateCreated"], [itemprop="uploadDate"]').first().attr('content'),
    () => marked(page, order),
    () => atEnd(page, order),
    () => stringIn(object?.['dateModified']),
    () => meta($, 'article:modified_time', 'og:updated_time', 'last-modified', 'dc.date.modified', 'dcterms.modified', 'revised'),
    () => itemprop($, page.lines, 'dateModified'),
    () => changed(page, order),
  ]
  for (const candidate of candidates) {
    const words = candidate()
    const date = words ? isoDate(words, order, seen ?? inAddress) : null
    if (date !== null) return inLocalTime(date, [seen, inAddress])
  }
  return null
}

/** Most countries write the day first; of those that write English, the United States do not. */
function orderOf(language: string | null): DateOrder {
  if (language === null) return null
  return /^en(?:-US)?$/i.test(language) ? (/-US/i.test(language) ? 'month-first' : null) : 'day-first'
}

function fromAddress(address: string | null): string | null {
  const path = (address ?? '').replace(/^https?:\/\/[^/]*/, '')
  const parts = /[/_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?:[/_.-]|$)/.exec(path) ?? /[/_-](\d{4})(\d{2})(\d{2})(?:[/_.-]|$)/.exec(path)
  if (parts) return isoDate(`${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`)
  const last = /[/_-](\d{1,2})[._-](\d{1,2})[._-](\d{4})(?:\.\w+|\/)?$/.exec(path)
  return last ? isoDate(`${last[1]}.${last[2]}.${last[3]}`) : null
}

function itemprop($: CheerioAPI, lines: readonly PageLine[], name: string): string | null {
  const element = $(`[itemprop="${name}"], [property="schema:${name}"], [property="${name}"]`).first()
  const own = element[0] as Element | undefined
  if (own === undefined || lines.some((line) => line.beside && line.runs.some((run) => run.element === own || isWithin(run.element, (node) => node === own)))) return null
  return element.attr('datetime') ?? element.attr('content') ?? element.attr('title') ?? element.text()
}

/** How many lines before and after the headline may tell the date. */
const [above, below] = [6, 12]
/** The date of publication in the lines about the headline: the machine's form where an element gives it, else the words. */
function seenNearHeadline({ lines, headline }: DatedPage, order: DateOrder): string | null {
  if (headline === null) return null
  for (let at = headline; at < lines.length && at <= headline + below; at++) {
    const line = lines[at] as PageLine
    if (at > headline + 1 && line.words.length > 2 * longest) break
    const date = line.beside && at !== headline && !isBesideDate(line) ? null : dateOfLine(line, order)
    if (date !== null) return date
  }
  for (let at = headline - 1; at >= Math.max(0, headline - above); at--) {
    const line = lines[at] as PageLine
    const date = line.beside && !isBesideDate(line) ? null : dateOfLine(line, order)
    if (date !== null) return date
  }
  return null
}

/** A short line of the article's own that the page calls a date, or that is nothing else. */
function marked({ lines }: DatedPage, order: DateOrder): string | null {
  for (const line of lines) {
    if (line.beside || line.words.length > 120) continue
    if (line.words.length > 24 && !line.runs.some((run) => isDateElement(run.element))) continue
    const date = dateOfLine(line, order)
    if (date !== null) return date
  }
  return null
}

/** A line after the text that says little more than a day, or says that it was then published. */
function atEnd({ lines }: DatedPage, order: DateOrder): string | null {
  let text = 0
  for (const line of lines) if (!line.beside && line.words.length > longest) text = lines.indexOf(line)
  for (const line of lines.slice(text + 1, text + 40)) {
    if (line.beside || line.words.length > 60) continue
    const [first] = datesIn(line.words, order)
    if (first !== undefined && line.words.length - first.length < 30 && !changedWords.test(line.words.slice(0, first.index))) return first.date
  }
  return null
}

/** When the page says that it was changed. */
function changed({ lines }: DatedPage, order: DateOrder): string | null {
  for (const line of lines) {
    if (line.words.length > 160) continue
    const date = datesIn(line.words, order).find(({ index }) => changedWords.test(line.words.slice(0, index)) || /(?:stand|last|zuletzt)\W{0,3}(?:\p{L}+\s){0,2}$/iu.test(line.words.slice(0, index)))
    if (date !== undefined) return date.date
  }
  return null
}
