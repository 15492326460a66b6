import type { CheerioAPI } from 'cheerio'
import { stringIn, type JsonObject } from './json-ld.js'
import { meta, plain } from './metadata.js'

/** When the article was first published, as an ISO 8601 date or date-time, from the page's own words for machines. */
export function publishedIn($: CheerioAPI, object: JsonObject | null, address: string | null): string | null {
  const candidates: readonly (string | null | undefined)[] = [
    stringIn(object?.['datePublished']),
    meta($, 'article:published_time', 'og:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'article.published', 'citation_publication_date', 'rnews:datepublished', 'release_date', 'created', 'originalpublicationdate'),
    $('[itemprop="datePublished"]').first().attr('datetime') ?? $('[itemprop="datePublished"]').first().attr('content'),
    $('time[pubdate]').first().attr('datetime'),
    $('time.published, time.entry-date, time.post-date, .published time, .date time, .byline time, article time[datetime], header time[datetime]').first().attr('datetime'),
    $('abbr.published').first().attr('title'),
    stringIn(object?.['dateCreated']),
    $('time[datetime]').first().attr('datetime'),
    fromAddress(address),
    stringIn(object?.['dateModified']),
    meta($, 'article:modified_time', 'og:updated_time', 'last-modified'),
    fromWords($),
  ]
  for (const candidate of candidates) {
    const date = candidate ? isoDate(candidate) : null
    if (date !== null) return date
  }
  return null
}

/** Dates as machines write them, and `2 January 2020` and `January 2, 2020` and `02.01.2020`. */
export function isoDate(words: string): string | null {
  const text = words.trim()
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(text)
  if (iso) {
    const [, year, month, day, time, zone] = iso
    if (!isDay(Number(year), Number(month), Number(day))) return null
    const offset = zone === undefined || zone === 'Z' || zone.includes(':') ? zone ?? '' : `${zone.slice(0, 3)}:${zone.slice(3)}`
    return `${year}-${month}-${day}${time === undefined ? '' : `T${time}${offset}`}`
  }
  const named = /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?(\d{4})/iu.exec(text) ?? swap(/(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/iu.exec(text))
  const month = named ? monthOf((named[2] ?? '').toLowerCase()) : 0
  if (named && month > 0) return dayOf(Number(named[3]), month, Number(named[1]))
  const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text)
  if (dotted) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const slashed = /\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(text)
  return slashed ? dayOf(Number(slashed[1]), Number(slashed[2]), Number(slashed[3])) : null
}

/** Month names by how they begin: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian. */
const months: readonly RegExp[] = [
  /^(?:jan|jän|ene|gen|stycz|янв)/, /^(?:feb|fév|fev|lut|фев)/, /^(?:mar|mär|maa|mrz|мар)/, /^(?:apr|avr|abr|kwi|апр)/, /^(?:may|mai|mag|mei|maj|мая|май)/,
  /^(?:jun|juin|giu|czer|июн)/, /^(?:jul|juil|lug|lip|июл)/, /^(?:aug|aoû|ago|sierp|авг)/, /^(?:sep|set|wrz|сен)/, /^(?:oct|okt|out|ott|paź|окт)/, /^(?:nov|lis|ноя)/, /^(?:dec|dez|déc|dic|gru|дек)/,
]

const monthOf = (name: string): number => months.findIndex((month) => month.test(name)) + 1

const swap = (found: RegExpExecArray | null): readonly (string | undefined)[] | null => found && [found[0], found[2], found[1], found[3]]

const isDay = (year: number, month: number, day: number): boolean => year >= 1980 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31

const dayOf = (year: number, month: number, day: number): string | null =>
  isDay(year, month, day) ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null

function fromAddress(address: string | null): string | null {
  const found = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(address ?? '')
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

/** A date in the words of an element that the page calls a date. */
function fromWords($: CheerioAPI): string | null {
  const elements = $('time, [class*="date" i], [class*="publish" i], [class*="time" i], [class*="posted" i], [class*="meta" i], [id*="date" i], [class*="byline" i]').toArray().slice(0, 60)
  for (const element of elements) {
    const words = plain($(element).text())
    const date = words.length < 200 ? isoDate(words) : null
    if (date !== null) return date
  }
  return null
}
