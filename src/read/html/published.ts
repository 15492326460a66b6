import type { CheerioAPI } from 'cheerio'
import { findDate, type DateOrder, type WrittenDate } from '../../document/written-date.js'
import { stringIn, type JsonObject } from './json-ld.js'
import { meta } from './metadata.js'
import type { PageLine } from './page-lines.js'
import { isElement, type Element } from './tree.js'

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

/** Dates as machines write them, and as people do. Of the two readings of `03/04/2019` the one that another date on the page confirms. */
export function isoDate(words: string, order: DateOrder = null, confirmed: string | null = null): string | null {
  const text = words.trim()
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(text)
  if (iso) {
    const [, year, month, day, time, zone] = iso
    if (!isDay(Number(year), Number(month), Number(day))) return null
    const offset = zone === undefined || zone === 'Z' || zone.includes(':') ? zone ?? '' : `${zone.slice(0, 3)}:${zone.slice(3)}`
    return `${year}-${month}-${day}${time === undefined ? '' : `T${time}${offset}`}`
  }
  const found = findDate(text, order)
  const date = found === null ? null : found.either?.find((one) => one === confirmed?.slice(0, 10)) ?? found.date
  return date !== null && isDay(Number(date.slice(0, 4)), 1, 1) ? date : null
}

const isDay = (year: number, month: number, day: number): boolean => year >= 1980 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31

/** Most countries write the day first; of those that write English, the United States do not. */
function orderOf(language: string | null): DateOrder {
  if (language === null) return null
  return /^en(?:-US)?$/i.test(language) ? (/-US/i.test(language) ? 'month-first' : null) : 'day-first'
}

/** A time in UTC is another day than the reader's for some hours: the day that the page shows or has in its address is the article's. */
function inLocalTime(date: string, shown: readonly (string | null)[]): string {
  if (!/T.*(?:Z|[+-]00:00)$/.test(date)) return date
  const day = Date.parse(date.slice(0, 10))
  const local = shown.find((other) => other !== null && Math.abs(Date.parse(other.slice(0, 10)) - day) === 86_400_000)
  return local?.slice(0, 10) ?? date
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
  if (own === undefined || lines.some((line) => line.beside && line.runs.some((run) => isWithin(run.element, own)))) return null
  return element.attr('datetime') ?? element.attr('content') ?? element.attr('title') ?? element.text()
}

function isWithin(element: Element, ancestor: Element): boolean {
  for (let node: unknown = element; node !== null; node = (node as Element).parent) if (node === ancestor) return true
  return false
}

/** How many lines before and after the headline may tell the date. */
const [above, below] = [6, 12]
/** A line of running text is longer. */
const longest = 240

const changedWords = /(?:updated?|modified|edited|changed|revised|aktualisiert|geändert|bearbeitet|mis(?:e)? à jour|modifié|actualizad[oa]|modificad[oa]|aggiornat[oa]|atualizad[oa]|bijgewerkt|aktualizacja|обновлен[оа]|изменен[оа]|оновлен[оа]|güncellen?me|güncellendi|آخر تحديث|تحديث)[^\d]{0,30}$/iu

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

/** A column of facts beside the headline. */
const isBesideDate = (line: PageLine): boolean => line.words.length < 40 && line.runs.some((run) => isDateElement(run.element) && linkless(run.element))

const linkless = (element: Element): boolean => element.name !== 'a' && (element.parent as Element | null)?.name !== 'a'

/** The day that a line names for its article. A line of running text names days too: there only one that opens it counts. */
function dateOfLine(line: PageLine, order: DateOrder): string | null {
  const machine = line.runs.map((run) => timeAround(run.element)).find((time) => time !== null && isoDate(time) !== null) ?? null
  const found = datesIn(line.words, order)
  const first = found.find((date) => !changedWords.test(line.words.slice(0, date.index))) ?? null
  // readers see another day than machines where a clock is wrong or in another zone
  if (machine !== null) return first === null || isoDate(machine)?.slice(0, 10) === first.date ? machine : first.date
  if (first === null) return null
  const opens = /^[^\p{L}]*$|^(?:\p{Lu}[\p{L}-]+[,:.]?\s+){0,3}$/u.test(line.words.slice(0, first.index))
  const bare = line.words.length < 120 && !/[.!?…]["”’»)]*$/u.test(line.words)
  return bare || line.words.length <= longest && line.runs.some((run) => isDateElement(run.element)) || opens && first.index < 24 ? first.date : null
}

function datesIn(words: string, order: DateOrder): readonly WrittenDate[] {
  const dates: WrittenDate[] = []
  let from = 0
  for (let found = findDate(words, order); found !== null && dates.length < 4; found = findDate(words.slice(from), order)) {
    if (found.date !== null) dates.push({ ...found, index: from + found.index })
    from += found.index + Math.max(1, found.length)
  }
  return dates
}

/** The machine's form of the date in the `time` or `abbr` element around some words. */
function timeAround(element: Element): string | null {
  for (let node: unknown = element, depth = 0; depth < 3 && node !== null && isElement(node as Element); node = (node as Element).parent, depth++) {
    const { name, attribs } = node as Element
    if (name === 'time') return attribs['datetime'] ?? null
    if (name === 'abbr' && /\b(?:published|date|time)/i.test(attribs['class'] ?? '')) return attribs['title'] ?? null
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

const dateName = /(?:^|[\s_-])(?:date|datum|fecha|data|time|timestamp|published?|posted|pubdate|meta|byline|dateline|info)(?:$|[\s_-])/i

function isDateElement(element: Element): boolean {
  for (let node: unknown = element, depth = 0; depth < 3 && node !== null && isElement(node as Element); node = (node as Element).parent, depth++) {
    const { name, attribs } = node as Element
    if (name === 'time' || dateName.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2'))) return true
  }
  return false
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
