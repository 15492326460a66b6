import { calendars } from '../../document/calendar.js'
import type { TimeMention } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { isLarge, larger } from './countries.js'
import { causeOf } from './cause.js'
import { earlierYear } from './earlier-year.js'
import { leadMagnitudes, magnitudeReadings, otherQuake } from './magnitudes.js'
import { placesAround } from './places.js'
import { sentenceBefore } from './sentence-before.js'
import type { StatementStack } from './stack.js'
import { within, type Statement } from '../statements.js'
import { apart } from '../days-apart.js'

/** Where and when a clause sets what it tells, as far as it says so. */
export interface Setting {
  /** Lower-case last words of places. */
  readonly places: ReadonlySet<string>
  /** The day on which it happened, where a day is named. */
  readonly day: string | null
  /** The day of the week (0 is Sunday) that is named with it, also where the article has no date to count from. */
  readonly weekday: number | null
  /** The magnitudes of the quake that it is told of, where it is one. */
  readonly magnitudes: readonly number[]
  /** The month or year it is set in, where that is not the article's own: an earlier event of the kind. */
  readonly era: string
  /** The storm that it is told of, by its name in lower case; null where none is named. */
  readonly cause: string | null
  /** The day as of which it is told: the day named beside the saying, else that of the article. */
  readonly told: string | null
}

/** A value's statement, and where and when its clause sets it. */
export interface Placed {
  readonly statement: Statement
  readonly setting: Setting
}

/** The setting of a stretch of a statement; a sentence that opens with a pronoun takes over what the one before it says. */
export function settingOf(statement: Statement, span: Span, clause: string, named: ReadonlySet<string> = placesAround(statement, clause)): Setting {
  const before = leaning.test(statement.text) ? statementBefore(statement) : null
  const own = named.size === 0 && /\b(?:in|across|throughout|around) the (?:whole |entire )?region\b/iu.test(clause) ? new Set(['region']) : named
  const places = own.size > 0 || before === null ? own : placesAround(before, before.text)
  const day = dayOf(statement, span)
  const era = eraOf(statement, span) || earlierYear(statement)
  const cause = causeOf(statement)
  const end = before === null ? null : { start: before.text.length, end: before.text.length }
  return {
    places, day: day ?? (before === null || end === null ? null : dayOf(before, end)),
    weekday: weekdayOf(statement, span) ?? (before === null || end === null ? null : weekdayOf(before, end)),
    magnitudes: magnitudesOf(statement, before, era),
    cause,
    // a storm that has a name was one storm, and last month's is this one
    era: cause !== null && era.slice(0, 4) === statement.article.published?.slice(0, 4) ? '' : era === '' && before !== null && end !== null ? eraOf(before, end) : era,
    told: toldDay(statement) ?? statement.article.published?.slice(0, 10) ?? null,
  }
}

const leaning = /^["“]?(?:it|that|this|these|they|he|she|the same|the (?:quake|temblor|tremor|earthquake|storm|blast|attack|crash|fire|flood))\b/iu

/** The sentence before a statement in its own paragraph, as a statement. */
function statementBefore(statement: Statement): Statement | null {
  const { article } = statement
  const before = sentenceBefore(statement)
  if (before === null) return null
  const span = { source: article.id, start: before.start, end: before.end }
  return {
    ...statement, origin: span, text: article.text.slice(before.start, before.end), quantities: [], times: within(article.times, span),
    places: within(article.names, span).filter((name) => name.kind === 'place'),
  }
}

const saying = /(?<!\p{L})(?:(?:said|says|told|reported|announced|accused|added|put|estimated|counted|dijo|informó|declaró|anunció|señaló|aseguró|indicó|precisó|sagte|erklärte|berichtete|meldete|teilte)|(?:a|ont) (?:dit|déclaré|annoncé|affirmé|indiqué|précisé|ajouté|rapporté|estimé))(?:\s+\p{L}+){0,3}\s*(?:on\s+|late\s+)?$/iu

/** The day on which what stands at a place happened; a day beside `said` is when it was told. */
const dayOf = (statement: Statement, span: Span): string | null => nearestTime(statement, span, ({ date }) => date !== null)?.date?.slice(0, 10) ?? null

function weekdayOf(statement: Statement, span: Span): number | null {
  const { article: { text }, language } = statement
  const time = nearestTime(statement, span, ({ precision }) => precision === 'day' || precision === 'time')
  if (time === undefined) return null
  if (time.date !== null) return new Date(`${time.date.slice(0, 10)}T00:00:00Z`).getUTCDay()
  const words = text.slice(time.start, time.end).toLowerCase().split(/[^\p{L}\p{M}-]+/u)
  const found = calendars[language]?.weekdays.findIndex((name) => words.includes(name.toLowerCase())) ?? -1
  return found < 0 ? null : found
}

function nearestTime({ times, text, origin }: Statement, span: Span, fits: (time: TimeMention) => boolean): TimeMention | undefined {
  const days = times.filter((time) => fits(time) && time.until === null && time.precision !== 'vague' && !besideSaying(time, text, origin.start))
  const gap = (time: Span) => Math.min(Math.abs(time.start - origin.start - span.end), Math.abs(span.start - time.end + origin.start))
  return [...days].sort((a, b) => gap(a) - gap(b))[0]
}

/** Those in the sentence, else in the one it leans on; what is told of no other time is of the quake that the article is about. */
function magnitudesOf({ text, article }: Statement, before: Statement | null, era: string): readonly number[] {
  const lead = leadMagnitudes(article)
  if (lead.length === 0) return lead
  const own = magnitudeReadings(text)
  const readings = own.length > 0 || before === null ? own : magnitudeReadings(before.text)
  return readings.length > 0 ? readings.map(({ value }) => value) : era === '' ? lead : []
}

const besideSaying = (time: TimeMention, text: string, shift: number): boolean =>
  saying.test(text.slice(0, time.start - shift)) || /^\s+(?:said|told|reported|accused)\b/iu.test(text.slice(time.end - shift))

const toldDay = ({ times, text, origin }: Statement): string | null =>
  times.find((time) => time.date !== null && time.until === null && time.precision === 'day' && besideSaying(time, text, origin.start))?.date?.slice(0, 10) ?? null

function eraOf({ times, text, origin, article, language }: Statement, span: Span): string {
  if (language === 'de') return ''
  const own = (time: TimeMention) => time.date !== null && article.published !== null && time.date.slice(0, 4) === article.published.slice(0, 4)
    && (time.precision === 'year' || time.date.slice(0, 7) === article.published.slice(0, 7))
  const found = times.find((time) => (time.precision === 'month' || time.precision === 'year' || time.precision === 'part-of-month') && !own(time)
    && (!/\b(?:since|until|till|by|from)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(0, time.start - origin.start)) || isWhen(text, time.end - origin.start, span)) && Math.abs(time.start - origin.start - span.start) < 220)
  if (found === undefined) return ''
  return found.date?.slice(0, found.precision === 'year' ? 4 : 7) ?? article.text.slice(found.start, found.end).toLowerCase()
}

/** `the strongest since 1988, when a storm killed 300`: what `when` opens is of that year. */
const isWhen = (text: string, end: number, span: Span): boolean => end < span.start && /^,?\s+when\s/u.test(text.slice(end))

/**
 * Whether two clauses may speak of one event: no day, time of year or place of theirs speaks against it. Those whom one storm
 * harmed (`harm`) are counted on from day to day and from place to place.
 */
export function oneSetting(a: { readonly statement: Statement; readonly setting: Setting }, b: { readonly statement: Statement; readonly setting: Setting }, stack: StatementStack, harm = false): boolean {
  if (a.setting.era !== b.setting.era || (a.setting.cause !== null && b.setting.cause !== null && a.setting.cause !== b.setting.cause)) return false
  const storm = harm && a.setting.cause !== null && a.setting.cause === b.setting.cause
  if ((!storm && !sameDay(a.setting, b.setting)) || otherQuake(a.setting.magnitudes, b.setting.magnitudes)) return false
  if (apart(a.statement.article.published, b.statement.article.published) > 60) return false
  if (storm && [[a, b], [b, a]].some(([x, y]) => x?.setting.places.size === 0 && [...y?.setting.places ?? []].some((place) => larger.has(place)))) return true
  return placesAgree(a.setting.places, b.setting.places, a.statement.part, stack)
}

/** Whether no day that is named with the one speaks against that of the other. */
export function sameDay(a: Setting, b: Setting): boolean {
  if (a.day !== null && b.day !== null) return a.day === b.day
  return a.weekday === null || b.weekday === null || a.weekday === b.weekday
}

/** A shared place; or on both sides only places where the story as a whole is set. */
function placesAgree(a: ReadonlySet<string>, b: ReadonlySet<string>, part: string | null, stack: StatementStack): boolean {
  const core = (places: ReadonlySet<string>) => [...places].every((place) => stack.isCore(part, place))
  if ([...a].some((place) => b.has(place)) || [[a, b], [b, a]].some(([x, y]) => x?.has('region') && [...y ?? []].some((place) => larger.has(place)))) return true
  // a storm goes from country to country: what one of them counts is not what another does
  if ([...a].some(isLarge) && [...b].some(isLarge)) return false
  if (a.size === 0 || b.size === 0) return core(a) && core(b)
  return stack.accounts >= 4 && core(a) && core(b)
}

