import type { SegmentedArticle, UnitKind } from '../../document/article.js'
import { primaryLanguage } from '../../document/language-tag.js'
import type { TimeMention } from '../../document/mention.js'
import { visible } from '../../document/words.js'
import { apart, isOfToldDay } from './apart.js'
import { isoDay, parseDay, type DayNumber } from './calendar.js'
import { clockTime, momentTime } from './clock.js'
import { EarlierYear } from './earlier.js'
import { timePatterns, timeTrigger, type TimeForm } from './patterns.js'
import { ranges } from './ranges.js'
import { resolve, type Resolved } from './resolve/resolve.js'
import { turnedYears } from './turned-year.js'

/** The kinds of unit that tell something. */
export const telling: ReadonlySet<UnitKind> = new Set(['sentence', 'headline', 'standfirst', 'heading', 'caption'])

export interface Found extends Resolved {
  readonly form: TimeForm
  readonly start: number
  readonly end: number
  /** Whether it names a month, with a day or without, and its year. */
  readonly names: { readonly month: boolean; readonly year: boolean }
  /** `HH:MM` where the mention names a time of day. */
  readonly clock: string | null
}

/**
 * The days and times of day that an article names, in order. Relative days are worked out from `article.published`:
 * a weekday is the nearest one at or before it, at or after it where the clause looks ahead; without it their date is null. A range
 * of days is one mention.
 * Not found: holidays, eras, other calendars, and `the same day`.
 */
export function timesOf(article: SegmentedArticle): readonly TimeMention[] {
  const published = dayOfWriting(article)
  const out: TimeMention[] = []
  let day: string | null = null
  const earlier = new EarlierYear(published)
  let block = -1
  for (const unit of article.units) {
    if (!telling.has(unit.kind)) continue
    const language = primaryLanguage(unit.language ?? article.language ?? 'en')
    const { text, map } = visible(article, unit)
    const found = earlier.apply(apart(ranges(turnedYears(joined(findIn(text, language, published), text), text), text), text, language), text, unit.block !== block)
    block = unit.block
    const inSentence = nearest(found)
    for (const mention of found) {
      const { start, end, until, precision } = mention
      const words = text.slice(start, end)
      const base = hasNoDay(mention) ? inSentence ?? (leans(mention, words) && !isOfToldDay(mention, text) ? runningDay(day, published) : null) : null
      const date = base === null ? mention.date : mention.clock === null ? base : `${base}T${mention.clock}`
      const exact = base !== null && mention.form === 'moment' ? (mention.clock === null ? 'day' : 'time') : precision
      out.push({ start: map[start] ?? unit.start, end: (map[end - 1] ?? unit.end - 1) + 1, date, until, precision: exact })
    }
    day = lastDay(found) ?? day
  }
  return out
}

/** A dateline's own day outranks that of the file, which may be the day it went out, where the two are no more than so many days apart. */
const fewDays = 3

/** The day that `today` and weekdays count from: of `TOKYO, August 6 (AP)`, else of publication. */
const dayOfWriting = (article: SegmentedArticle): DayNumber | null => dayOfDateline(article) ?? parseDay(article.published)

function dayOfDateline(article: SegmentedArticle): DayNumber | null {
  const published = parseDay(article.published)
  const dateline = published === null ? undefined : article.units.find(({ kind }) => kind === 'dateline')
  if (published === null || dateline === undefined) return null
  const language = primaryLanguage(dateline.language ?? article.language ?? 'en')
  const own = parseDay(findIn(visible(article, dateline).text, language, published).find(isDay)?.date ?? null)
  return own !== null && Math.abs(own - published) <= fewDays ? own : null
}

/** The day that a dateline names, in ISO 8601; null where it names none, or one that has nothing to do with the day of publication. */
export function writtenOn(article: SegmentedArticle): string | null {
  const day = dayOfDateline(article)
  return day === null ? null : isoDay(day)
}

const hasNoDay = ({ form }: Found) => form === 'clock' || form === 'moment'
/** A bare clock time and `earlier in the day` continue the day that was named before; `at dawn` may be any day's. */
const leans = ({ form }: Found, words: string) => form === 'clock' || /\bday$/iu.test(words)

/** The day that the telling has reached, where it is no older than the eve of publication. */
const runningDay = (day: string | null, published: DayNumber | null): string | null => {
  const number = parseDay(day)
  return number !== null && published !== null && Math.abs(published - number) <= 1 ? day : null
}

const isDay = (mention: Found) => mention.date !== null && mention.until === null && mention.precision === 'day'
const nearest = (found: readonly Found[]): string | null => found.find(isDay)?.date ?? null
const lastDay = (found: readonly Found[]): string | null => found.findLast(isDay)?.date ?? null

function findIn(original: string, language: string, published: DayNumber | null): Found[] {
  if (!/\p{L}|\d/u.test(original)) return []
  const text = original.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 15))
  const figures = /\d/u.test(text)
  const found: Found[] = []
  if (!figures && !timeTrigger(language).test(text)) return found
  for (const { form, expression, figures: needed } of timePatterns(language)) {
    if (needed && !figures) continue
    for (const match of text.matchAll(expression)) {
      const [words] = match
      const start = match.index
      const end = start + words.length
      if (words === '') continue
      const groups = match.groups ?? {}
      const context = { language, published, before: text.slice(0, start), after: text.slice(end) }
      const resolved = resolve(form, words, groups, match, context)
      if (resolved === null) continue
      const clock = form === 'clock' ? clockTime(groups) : form === 'moment' ? momentTime(words) : null
      found.push({ ...resolved, form, start, end, clock, names: { month: (groups.month ?? groups.monthNumber) !== undefined, year: groups.year !== undefined } })
    }
  }
  return withYears(withoutOverlap(found), text)
}

/** Of overlapping matches the one that begins first, then the longest, then the most exact form. */
function withoutOverlap(found: readonly Found[]): Found[] {
  const sorted = found.map((mention, rank) => ({ mention, rank }))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end || a.rank - b.rank)
  const kept: Found[] = []
  for (const { mention } of sorted) {
    const last = kept.at(-1)
    if (last === undefined || mention.start >= last.end) kept.push(mention)
  }
  return kept
}

/** Whether it names a day without its year. */
export const isYearlessDay = ({ form, names }: Found): boolean => (form === 'day-month' || form === 'month-day') && !names.year

/** How many days around a day with its year another of the sentence has the same. */
const sameYear = 45

/** `last 28 June`, `lo scorso 28 giugno`, `le 28 juin dernier`: the last before the day of writing, whatever year stands near. */
const isLast = ({ start, end }: Found, text: string): boolean =>
  /(?<!\p{L})(?:last|lo scorso|(?:el|del) (?:pasado|último)|(?:am|vom) (?:letzten|vergangenen))\s$/iu.test(text.slice(Math.max(0, start - 20), start)) || /^\s(?:scorso|pasado|dernier|passado)(?!\p{L})/iu.test(text.slice(end, end + 12))

/** `was shot on 24 June 2005 after a robbery of 20 June`: a day without its year stands near the one that has it. */
function withYears(found: readonly Found[], text: string): Found[] {
  const [dated] = found.filter((one) => one.names.year && /^(?:day-month|month-day|iso|numeric)$/u.test(one.form))
  const day = parseDay(dated?.date ?? null)
  return found.map((one) => {
    const own = isYearlessDay(one) && day !== null && one.date !== null && !isLast(one, text) ? parseDay(`${dated?.date?.slice(0, 4) ?? ''}${one.date.slice(4)}`) : null
    return own !== null && day !== null && Math.abs(own - day) <= sameYear ? { ...one, date: `${dated?.date?.slice(0, 4) ?? ''}${one.date?.slice(4) ?? ''}` } : one
  })
}

/** `Tuesday, 13 December` is one mention, dated by the exact half. */
function joined(found: readonly Found[], text: string): Found[] {
  const out: Found[] = []
  for (const mention of found) {
    const last = out.at(-1)
    const forms = last && new Set([last.form, mention.form])
    if (last && forms?.has('weekday') && (forms.has('day-month') || forms.has('month-day') || forms.has('iso') || forms.has('numeric'))
      && /^[,\s]*(?:the\s+|den\s+|el\s+|le\s+|on\s+|في\s+|الموافق\s+)?\(?$/iu.test(text.slice(last.end, mention.start))) {
      const exact = last.form === 'weekday' ? mention : last
      out[out.length - 1] = { ...exact, start: last.start, end: mention.end }
    } else out.push(mention)
  }
  return out
}

