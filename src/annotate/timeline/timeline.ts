import { byCodeUnit } from '../../document/by-code-unit.js'
import type { MergedBriefing, TimelineEntry } from '../../document/briefing.js'
import type { TimeMention } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { countWords, opensSmall } from '../../document/words.js'
import { clauseAt } from '../clauses/clauses.js'
import { withoutConnective } from '../clauses/leading.js'
import { cutOf, opensExplained, wordsToPrint } from '../clauses/print.js'
import { announces } from '../clauses/verbs.js'
import { isEditorial } from '../editorials.js'
import { inArticle, isQuoted, leansLate, statementsOf, type Statement } from '../statements.js'
import { reportedIn, tellsPastOrFuture } from '../statements-telling.js'
import { leansBack, overlap } from '../statements-words.js'
import { isAside, opensWithPronoun, tellsNoEvent, tellsPlan } from './asides.js'
import { isNested, isOtherDay, isYesterday } from './days.js'
import { eventStems } from './events.js'
import { isAppeal, tellsMeeting } from './addresses.js'
import { isHabit } from './habits.js'
import { leadEvents, opensArticle } from './leads.js'
import { namedEvent } from './named-event.js'
import { hasBorrowedDay, withOwnDay } from './own-day.js'
import { isOfRelative } from './relative.js'
import { standsAsEntry } from './telling.js'
import { hasOtherTense } from './tense.js'
import { isMistaken } from './mistaken.js'
import { daysBefore } from '../days-apart.js'

/** More entries than this are a second telling rather than an overview. */
const most = 16
const mostOfOneDay = 4
const mostUndated = 6
/** Entries worth less than `weak` fill up a short timeline only. */
const weak = 1
const enough = 6
/** Longer entries are cut to the clause that tells the event: the chapter has the rest. */
const mostWords = 16
/** A clause from inside a sentence is printed with its beginning up to so many words. */
const mostWhole = 26

interface Candidate {
  readonly statement: Statement
  readonly mention: TimeMention
  /** The clause, in the sentence's text. */
  readonly clause: Span
  readonly stems: ReadonlySet<string>
  readonly score: number
}

/**
 * What the printed sentences date, in order of time: the clause that tells each event, events before statements about them,
 * no event twice. Events without a date that can be told (`on Thursday` in an article of unknown day) come last.
 */
export function timelineOf(merged: Pick<MergedBriefing, 'chapters' | 'sources'>): readonly TimelineEntry[] {
  const reference = newest(merged)
  const printed = statementsOf(merged).filter(({ printed, article }) => printed && !isEditorial(article))
  const leads = leadEvents(printed)
  // a time in the news of a day belongs to a noun: `found the bell of the ferry that sank three days ago`
  const told = new Set(leads.map(({ statement }) => statement))
  const candidates = [...printed.flatMap((statement) => (told.has(statement) ? [] : candidatesIn(statement, reference))), ...leads.map(({ statement, mention }) => candidate(statement, mention, reference)).filter((one) => one !== null)]
  const kept = chosen([...candidates].sort((a, b) => b.score - a.score || a.statement.order - b.statement.order || a.clause.start - b.clause.start))
  const event = namedEvent(printed, kept.map((one) => ({ day: dayOf(one), stems: one.stems })))
  return (event === null ? kept : [...kept, { ...event, score: 0 }]).sort(inTime).map(({ statement, mention, clause }, index): TimelineEntry => {
    const { origin, article } = statement
    return {
      id: `t${index + 1}`, date: mention.date, until: mention.until, precision: mention.precision,
      words: article.text.slice(mention.start, mention.end).replace(/\s+/gu, ' '), at: statement.id,
      origin: { source: article.id, ...inArticle(origin, clause) }, cut: cutOf(statement, clause), children: withOwnDay(statement, mention, wordsToPrint(statement, clause)),
    }
  })
}

/** The best first, each worth less the more its day has already told: days before details, and no event twice. */
function chosen(best: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  const open = best.map((one) => ({ one, left: one.score }))
  while (kept.length < most) {
    const next = open.reduce<typeof open[number] | null>((top, entry) => (entry.left > (top?.left ?? 0) ? entry : top), null)
    if (next === null || (next.left < weak && kept.length >= enough)) break
    kept.push(next.one)
    const sameDay = kept.filter((other) => dayOf(other) === dayOf(next.one)).length
    for (const entry of open) {
      if (entry.left <= 0) continue
      if (entry === next || again(next.one, entry.one) || (dayOf(entry.one) === dayOf(next.one) && sameDay >= (dayOf(next.one) === '' ? mostUndated : mostOfOneDay))) entry.left = 0
      else if (dayOf(entry.one) === dayOf(next.one)) entry.left = entry.one.score - 0.4 * sameDay
    }
  }
  return kept
}

const dayOf = ({ mention }: Candidate): string => mention.date?.slice(0, 10) ?? ''

/** Whether two clauses tell one event: they overlap, or share most of their words on one day or on a day that is not known. */
function again(a: Candidate, b: Candidate): boolean {
  if (a.statement.id === b.statement.id && a.clause.start < b.clause.end && b.clause.start < a.clause.end) return true
  const [x, y] = [dayOf(a), dayOf(b)]
  const shared = overlap(a.stems, b.stems)
  // two or three words in common are not yet one event
  const enough = shared * Math.min(a.stems.size, b.stems.size) >= 3 ? shared : shared / 2
  return enough > (x === y ? 0.4 : x === '' || y === '' ? 0.5 : 0.85)
}

/** The day of the newest article, else the latest day that any article names. */
function newest({ sources }: Pick<MergedBriefing, 'sources'>): string | null {
  const published = sources.flatMap(({ article }) => article.published ?? [])
  const days = published.length > 0 ? published : sources.flatMap(({ article }) => article.times.flatMap(({ date, precision }) => (date !== null && precision !== 'vague' ? [date] : [])))
  return days.reduce<string | null>((latest, day) => (latest === null || day > latest ? day : latest), null)
}

/** In order of time, a longer time behind the day that it begins with, so that each day has one heading. */
const inTime = (a: Candidate, b: Candidate): number =>
  byCodeUnit(dayOf(a) || '9', dayOf(b) || '9') || byCodeUnit(a.mention.until ?? '', b.mention.until ?? '') || byCodeUnit(a.mention.date ?? '', b.mention.date ?? '') || a.statement.order - b.statement.order

/** A month or year long before the story: history, not the course of events. */
function isBackground({ date, precision }: TimeMention, reference: string | null): boolean {
  if (date === null || reference === null || precision === 'time' || precision === 'day') return false
  return Number(reference.slice(0, 4)) - Number(date.slice(0, 4)) > (precision === 'year' ? 5 : 2)
}

/** One candidate for each clause of a sentence that names a time. */
function candidatesIn(statement: Statement, reference: string | null): readonly Candidate[] {
  if (statement.times.length === 0 || statement.text.length < 30 || /\?["”’]?\s*$/u.test(statement.text)) return []
  const usable = statement.times.filter((time) => isUsable(time, statement) && !isQuoted(statement, time) && !isBackground(time, reference))
  return usable.map((mention) => candidate(statement, mention, reference)).filter((one) => one !== null)
    .sort((a, b) => b.score - a.score || a.clause.start - b.clause.start)
}

function isUsable({ date, precision, start, end }: TimeMention, { article }: Statement): boolean {
  // `a popular weekend getaway`
  if (article.text.slice(start, end) === 'weekend') return false
  // the year that is still running dates nothing, nor does `the best films of 2008`
  if (/^(?:this year|an? year ago)$/iu.test(article.text.slice(start, end)) || (precision === 'year' && /\bof\s$/iu.test(article.text.slice(Math.max(0, start - 4), start)))) return false
  if (isMistaken(article, { date, precision, start, end })) return false
  // `today` says nothing where nobody knows of which day
  if (date === null && /^(?:today|tonight|yesterday|tomorrow|this|last|next)\b/iu.test(article.text.slice(start, end))) return false
  if (date === null) return precision === 'day' && article.published === null && /^\p{Lu}|\p{Lu}\p{Ll}+day/u.test(article.text.slice(start, end))
  return precision !== 'vague'
}

function candidate(statement: Statement, mention: TimeMention, reference: string | null): Candidate | null {
  const { text, language, article, origin } = statement
  const at = { start: mention.start - origin.start, end: mention.end - origin.start }
  const told = clauseAt(text, language, at, { withTeller: true, most: mostWords })
  const clause = { ...told, start: properStart(statement, told, at) }
  const slice = text.slice(clause.start, clause.end)
  const inSlice = { start: Math.max(0, at.start - clause.start), end: Math.max(0, at.end - clause.start) }
  if (slice.length < 25 || told.start > at.start || clause.end < at.end || /^(?:and|or|nor|which|who|whose|that|otherwise|instead|than)[\s,]/iu.test(slice)) return null
  if ((language === 'en' && !tellsPastOrFuture(slice)) || isHabit(slice, language, inSlice)) return null
  const explained = opensExplained(statement, clause)
  if (leansBack(text.slice(Math.max(clause.start, told.start), clause.end), language) && !explained) return null
  if (hasBorrowedDay(statement, mention, clause) || leansLate(statement, clause) || !standsAsEntry(statement, clause, at) || isOtherDay(statement, mention, clause, at) || isOfRelative(statement, mention, clause, at) || hasOtherTense(statement, mention, clause, at) || (mention.start < mention.end && isAside(statement, mention, clause, at))) return null
  if (language === 'en' && (tellsNoEvent(slice, text.slice(at.start, at.end)) || (opensWithPronoun(slice, inSlice) && !explained))) return null
  const quoted = article.quotations.filter((one) => !one.scare).reduce((sum, one) => sum + Math.max(0, Math.min(one.end, origin.start + clause.end) - Math.max(one.start, origin.start + clause.start)), 0)
  if (quoted > slice.length / 2) return null
  const reported = language === 'en' ? reportedIn(slice) : null
  const lead = isLead(statement, mention)
  // that someone said so may be the news that leads an article
  const saying = reported === null ? 0 : reported === 'event' || (lead && saysThatItIs(slice)) || tellsMeeting(slice, inSlice, language) || isAppeal(statement, clause, at) ? 0.5 : 2
  // `Wednesday’s violence`, `the July 13 report`: the time belongs to a noun
  const attribute = language === 'en' && isAttribute(text, at)
  if (attribute && countWords(text.slice(clause.start, at.start)) > 1) return null
  const owned = attribute || /^['’ ]+s\s/u.test(text.slice(at.end)) || /^\s+(?:report|statement|newspaper|edition)\b/iu.test(text.slice(at.end))
  const score = worth(mention) + 0.7 * Math.min(3, statement.sentence.accounts - 1) + (statement.quantities.some(({ start, end, high }) => high >= 2 && start >= origin.start + clause.start && end <= origin.start + clause.end) ? 0.5 : 0)
    - saying - (owned || dateOfTelling(slice.slice(0, Math.max(0, at.start - clause.start))) ? 1.5 : 0) - (tooLong(text, language, at) ? (lead && language === 'en' ? 0.4 : 1) : 0) - (quoted > 0 ? 0.5 : 0)
    - (isNested(statement, mention, clause, at) ? 2 : 0) - (isYesterday(statement, mention) ? 1.6 : 0) - (language === 'en' && isOvertaken(slice, inSlice, mention, reference) ? 1.6 : 0) + (lead ? (saying > 0 ? 0.3 : 0.6) : 0)
    // its day is only that of its article
    - (mention.start === mention.end ? 0.8 : 0)
  return score < 0 ? null : { statement, mention, clause, stems: eventStems(`${text.slice(clause.start, Math.max(clause.start, at.start))} ${text.slice(Math.max(clause.start, at.end), clause.end)}`, language), score }
}

/** `said Monday he was leaving`: what is or will be, and no wish or opinion. English. */
const saysThatItIs = (slice: string): boolean => /\bsaid\b/iu.test(slice) && !/\b(?:hope[sd]?|wish\p{Ll}*|should|must|need(?:s|ed)?|believe[sd]?|thinks?|thought|urge[sd]?|express\p{Ll}*|support[sd]?|likely|could|might|may|praised?|critici[sz]ed|important|ready)\b/iu.test(slice)

/** Whether the clause alone is long: what it cannot be told without is not held against it. */
function tooLong(text: string, language: string, at: Span): boolean {
  if (countWords(text) <= mostWords + 10) return false
  const { start, end } = clauseAt(text, language, at, { withTeller: true, most: mostWords, alone: true })
  return countWords(text.slice(start, end)) > mostWords + 10
}

/** What was still to come when it was told, and is over by the last article, which may tell the event itself. */
const isOvertaken = (slice: string, at: Span, { date }: TimeMention, reference: string | null): boolean => (announces(slice) || tellsPlan(slice.slice(0, at.start))) && date !== null && reference !== null && date.slice(0, 10) <= reference

/** The first sentence of an article that names its own day or the one before: what the article is about. */
const isLead = (statement: Statement, { date, precision }: TimeMention): boolean => {
  const { article } = statement
  if (date === null || article.published === null || (precision !== 'day' && precision !== 'time')) return false
  const days = daysBefore(article.published, date)
  return days >= 0 && days <= 1 && opensArticle(statement)
}

/**
 * Where an entry begins that would open with a small letter: behind the day, which stands before the entry (`On Monday, US
 * officials ...`), else behind the word that ties its sentence to the one before, or with the sentence's beginning where that is short.
 */
function properStart({ text, times, origin, language }: Statement, clause: Span, at: Span): number {
  if (!opensSmall(text.slice(clause.start))) return clause.start
  const day = /^(?:on|in|at|by|late on|early on)?\s*$/iu.test(text.slice(clause.start, at.start)) ? /^,\s+/u.exec(text.slice(at.end))?.[0] : undefined
  if (day !== undefined && !opensSmall(text.slice(at.end + day.length))) return at.end + day.length
  if (clause.start === withoutConnective(text)) return clause.start
  // the whole beginning where it is not long and tells of no other day, nor under a condition
  const whole = withoutConnective(text)
  const lead = text.slice(whole, clause.start)
  const other = times.some(({ start }) => start - origin.start < clause.start) || /^(?:as|when|while|if|although|though|since|because|once|until|unless)\b/iu.test(lead) || /\bthat\s+(?:\p{L}+\s+)?$/iu.test(lead)
  return language === 'en' && !other && clause.start > whole && !opensSmall(text.slice(whole)) && countWords(text.slice(whole, clause.end)) <= mostWhole && !leansBack(text.slice(whole), language) ? whole : clause.start
}

/** `..., a relief group reported late Monday`: the day is that of the report. */
const dateOfTelling = (before: string): boolean => /^according to [^,]*$/iu.test(before) || /,\s+(?:[\p{L}’'-]+\s+){1,9}(?:said|says|reported|announced|added|told|confirmed|wrote)\b[^,]*$/u.test(before)

/** `in connection with the June 20 break-in`, `a Monday evening vigil`: what is told of it may be of any day. English. */
const isAttribute = (text: string, { start, end }: Span): boolean =>
  /^[\p{Lu}\d]/u.test(text.slice(start)) && /\b(?:the|an?|his|her|its|their)\s+(?:(?:\p{Ll}+(?:ed|al)|main|first|last|weekly|special)\s+)?$/iu.test(text.slice(0, start)) && /^\s+(?!(?:and|or|but|for|after|when|as|because|with|without|from|following|during|before|while|that|which|who|near|outside|inside|over|under|against|was|were|is|are|has|have|had|will|would|should|could|at|in|on|to|by|of)\b)\p{Ll}{3,}/u.test(text.slice(end))

const worth = ({ precision, date }: TimeMention) => (precision === 'time' ? 3 : precision === 'day' ? 2.5 : precision === 'part-of-month' ? 2 : precision === 'month' ? 1.5 : 0.5) - (date === null ? 1 : 0)
