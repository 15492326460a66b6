import { reportedOn } from '../../document/article.js'
import type { Span } from '../../document/origin.js'
import { countsIn } from '../disagreements/counts.js'
import type { Count } from '../disagreements/count.js'
import { inArticle, within, type Statement } from '../statements.js'
import { contentStems, overlap } from '../statements-words.js'

/** Where a printed sentence leads an article in some wording: what it is worth, and the days of these articles. */
export interface Leads {
  /** 1 for the first sentence of an article, less for the second, 0 else. */
  readonly rank: number
  /** The newest day on which it led, '' where unknown. */
  readonly newest: string
}

/** What leads the articles, by the id of the printed sentence: every wording of it counts. */
export function leadsOf(statements: readonly Statement[]): ReadonlyMap<string, Leads> {
  const out = new Map<string, Leads>()
  const openings = new Map<string, readonly Span[]>()
  for (const { id, article, origin } of statements) {
    const opening = openings.get(article.id) ?? article.units.filter(({ kind }) => kind === 'sentence').slice(0, 2)
    openings.set(article.id, opening)
    const place = opening.findIndex(({ start, end }) => start <= origin.start && origin.start < end)
    if (place < 0) continue
    const day = place === 0 ? reportedOn(article)?.slice(0, 10) ?? '' : ''
    const known = out.get(id)
    out.set(id, { rank: Math.max(known?.rank ?? 0, place === 0 ? 1 : 0.35), newest: known !== undefined && known.newest > day ? known.newest : day })
  }
  return out
}

/** `said in an editorial`: what a newspaper thinks. English. */
const editorial = /\beditorial(?:s|ly)?\b/iu
/** `Following is the text of the accord`: what an article prints. English. */
const announcesText = /^(?:the\s+)?following\s+(?:is|are|was|were)\b|^(?:here|these|this|below)\s+(?:is|are)\s+(?:the\s+|some\s+)?(?:excerpts?|texts?|lists?|highlights|transcripts?)\b/iu
/** `No one has yet claimed the attack`: it holds for the hour, and a later article may tell who did. English. */
const notYet = /\bno(?:body|\s+one|\s+group)\s+(?:has\s+|had\s+)?(?:yet\s+|immediately\s+)claimed\b|\bno\s+immediate\s+claim\b/iu
/** A line of a life in dates or of a list, or signs that a bad line left. */
const notice = /^["“]?\d{4}\b[^.]{0,40}:|_{2,}|^[–—*•-]|[{}\\^|~]/u

/** Whether a clause is no news in itself: a newspaper's opinion, that nobody has claimed a thing yet, what opens a printed text, or a line of a list. */
export const isNoNews = (slice: string, language: string): boolean => notice.test(slice) || (language === 'en' && (editorial.test(slice) || notYet.test(slice) || announcesText.test(slice)))

/** Older than this a thing is no news of its article. */
const mostDays = 300

/** Whether all that a clause dates lies about a year or more before its article: a record or a story of earlier years. */
export function isOfEarlierYears({ times, origin, article }: Statement, clause: Span): boolean {
  const published = Date.parse(reportedOn(article)?.slice(0, 10) ?? '')
  const dated = within(times, inArticle(origin, clause)).filter(({ date }) => date !== null)
  return dated.length > 0 && dated.every(({ date }) => published - Date.parse(date?.slice(0, 10) ?? '') > mostDays * 86_400_000)
}

/** Whether a clause names anyone or anything, or a place; a capital that opens it tells nothing, nor do days and months. Scripts without capitals pass. */
export function namesSomething({ article, origin, language }: Statement, clause: Span, slice: string): boolean {
  if (language !== 'en' && language !== 'fr') return true
  return within(article.names, inArticle(origin, clause)).length > 0
    || /(?<=\S\s)["“]?\p{Lu}\p{L}+/u.test(slice.replace(/\b(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\b/gu, 'x'))
}

/** So much of what two clauses say is shared where they may count the same. */
const sameMatter = 0.25
/** Newer counts under one key that an older one is held against. */
const mostNewer = 30

interface Counted { readonly statement: Statement; readonly clause: Span }

/** The clauses whose count a clause of a later day gives anew with another amount: `12 dead` beside `14 dead`. */
export function overtakenCounts<T extends Counted>(all: readonly T[]): ReadonlySet<T> {
  const byKey = new Map<string, { readonly one: T; readonly count: Count; readonly day: string; readonly stems: ReadonlySet<string> }[]>()
  for (const one of all) {
    const { statement, clause } = one
    const day = reportedOn(statement.article)?.slice(0, 10) ?? ''
    if (day === '' || statement.quantities.length === 0) continue
    const span = inArticle(statement.origin, clause)
    for (const count of countsIn(statement)) {
      if (count.share || count.about.what !== 'count' || !running.has(count.about.role ?? '') || count.amount.start < span.start || count.amount.end > span.end) continue
      const list = byKey.get(count.key)
      const entry = { one, count, day, stems: contentStems(statement.text.slice(clause.start, clause.end), statement.language) }
      if (list === undefined) byKey.set(count.key, [entry]); else list.push(entry)
    }
  }
  const out = new Set<T>()
  for (const list of byKey.values()) {
    const newer = [...list].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, mostNewer)
    for (const { one, count, day, stems } of list) {
      if (newer.some((later) => later.day > day && later.count.low !== count.low && later.one.statement.part === one.statement.part && overlap(later.stems, stems) >= sameMatter)) out.add(one)
    }
  }
  return out
}
const running: ReadonlySet<string> = new Set(['dead', 'missing', 'wounded', 'displaced', 'left', 'detained', 'rescued'])
