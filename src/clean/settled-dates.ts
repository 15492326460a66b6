import { isDay } from '../document/iso-date.js'
import type { SegmentedArticle } from '../document/article.js'
import { wordsOf } from '../document/words.js'
import { findDate, type WrittenDate } from '../document/written-date.js'
import { contradicts } from './cues/weekdays.js'

/** Articles of a stack are on one event: so many days at most lie between one of them and the day that is meant, at least so many between all and the other. */
const [near, far] = [7, 21]

/**
 * Reads days such as `05-02-2019` of articles that have no other, where something tells the day from the month: a day of the week before it, another
 * date in the article's own head, or the days of the other articles. Else the day stays unread.
 */
export function withSettledDates(articles: readonly SegmentedArticle[]): readonly SegmentedArticle[] {
  const known = articles.flatMap(({ published }) => published === null ? [] : [dayNumber(published)])
  return articles.map((article) => article.published === null ? { ...article, published: settled(article, known) } : article)
}

function settled(article: SegmentedArticle, known: readonly number[]): string | null {
  const lines = article.units.filter(({ kind }) => kind === 'dateline' || kind === 'byline').map((unit) => wordsOf(article, unit))
  for (const line of lines) {
    const found = findDate(line)
    if (found?.either === undefined || found.date !== null) continue
    return byWeekday(line.slice(0, found.index), found.either) ?? byOrder(lines, found) ?? byOthers(found.either, known)
  }
  return null
}

/** The one reading that the day of the week before it does not contradict. */
function byWeekday(before: string, either: readonly [string, string]): string | null {
  const fitting = either.filter((day) => !contradicts(before, day))
  return fitting.length === 1 ? fitting[0] ?? null : null
}

/** As another date in figures of the same article is read, of which only one reading is a day. */
function byOrder(lines: readonly string[], { either }: WrittenDate): string | null {
  for (const line of lines) {
    for (const [, one = '', other = '', year = ''] of line.slice(0, 300).matchAll(/(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/gu)) {
      const dayFirst = isDay(Number(year), Number(other), Number(one))
      if (dayFirst !== isDay(Number(year), Number(one), Number(other))) return either?.[dayFirst ? 0 : 1] ?? null
    }
  }
  return null
}

function byOthers(either: readonly [string, string], known: readonly number[]): string | null {
  const away = either.map((day) => Math.min(...known.map((other) => Math.abs(other - dayNumber(day)))))
  const at = away.findIndex((days, i) => days <= near && (away[1 - i] ?? 0) >= far)
  return either[at] ?? null
}

/** Days since 1970 of an ISO 8601 date. */
const dayNumber = (iso: string): number => Date.parse(iso.slice(0, 10)) / 86_400_000
