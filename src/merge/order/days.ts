import { reportedOn, type AnalyzedArticle } from '../../document/article.js'
import { addTo } from '../../document/grouped.js'

/** Reports that are further apart than so many days, such as those of a Friday and of the Monday after, are no longer of one situation. */
const oneSituation = 2
/** The least share of a stack's articles whose day must be known. */
const dated = 2 / 3

const aDay = 86_400_000

/** The day of an ISO 8601 date or date-time, in days since 1970; null where there is none. */
export function dayOfDate(date: string | null | undefined): number | null {
  const day = Date.parse(date?.slice(0, 10) ?? '') / aDay
  return Number.isFinite(day) ? day : null
}

/** The day of a report in days since 1970; null where it isn't known. */
export const publishedOf = (article: AnalyzedArticle | undefined): number | null => (article === undefined ? null : dayOfDate(reportedOn(article)))

/**
 * Whether the articles go on for so many days that a chapter has to tell of them day by day: what is `still` or `today`,
 * who is missing and how many have died is true of the day of the report only.
 */
export const goesOnForDays = (articles: readonly AnalyzedArticle[]): boolean => daysBetween(articles) > oneSituation

/** How many days lie between the first and the last article; 0 where too few of them have a day. */
export function daysBetween(articles: readonly AnalyzedArticle[]): number {
  const days = articles.map(publishedOf).filter((day) => day !== null)
  if (days.length < dated * articles.length || days.length === 0) return 0
  return days.reduce((a, b) => Math.max(a, b)) - days.reduce((a, b) => Math.min(a, b))
}

/** What was reported on one day; null for the articles whose day isn't known. */
export interface Reported<T> {
  readonly day: number | null
  readonly items: readonly T[]
}

/** Items by the day of their article, earlier before later and those without a day last. */
export function dayByDay<T>(items: readonly T[], published: (item: T) => number | null): readonly Reported<T>[] {
  const days = new Map<number | null, T[]>()
  for (const item of items) addTo(days, published(item), item)
  return [...days].map(([day, own]) => ({ day, items: own })).sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity))
}

/** A number of days since 1970 in ISO 8601. */
export const isoDay = (day: number): string => new Date(day * aDay).toISOString().slice(0, 10)
