import type { TimeMention } from '../document/mention.js'
import type { Span } from '../document/origin.js'
import { placesAround } from './disagreements-places.js'
import type { StatementStack } from './disagreements-stack.js'
import { within, type Statement } from './statements.js'

/** Where and when a clause sets what it tells, as far as it says so. */
export interface Setting {
  /** Lower-case last words of places. */
  readonly places: ReadonlySet<string>
  /** The day on which it happened, where a day is named. */
  readonly day: string | null
  /** The month or year it is set in, where that is not the article's own: an earlier event of the kind. */
  readonly era: string
  /** The day as of which it is told: the day named beside the saying, else that of the article. */
  readonly told: string | null
}

/** The setting of a stretch of a statement; a sentence that opens with a pronoun takes over what the one before it says. */
export function settingOf(statement: Statement, span: Span, clause: string): Setting {
  const before = leaning.test(statement.text) ? sentenceBefore(statement) : null
  const own = placesAround(statement, clause)
  const places = own.size > 0 || before === null ? own : placesAround(before, before.text)
  const day = dayOf(statement, span)
  const era = eraOf(statement, span)
  return {
    places, day: day ?? (before === null ? null : dayOf(before, { start: before.text.length, end: before.text.length })),
    era: era === '' && before !== null ? eraOf(before, { start: before.text.length, end: before.text.length }) : era,
    told: toldDay(statement) ?? statement.article.published?.slice(0, 10) ?? null,
  }
}

const leaning = /^["“]?(?:it|that|this|these|they|he|she|the same|the (?:quake|temblor|tremor|earthquake|storm|blast|attack|crash|fire|flood))\b/iu

/** The sentence before a statement in its own paragraph. */
function sentenceBefore(statement: Statement): Statement | null {
  const { article, origin } = statement
  const at = article.units.findIndex((unit) => unit.start === origin.start)
  const [unit, before] = [article.units[at], article.units[at - 1]]
  if (unit === undefined || before === undefined || before.kind !== 'sentence' || before.block !== unit.block) return null
  const span = { source: article.id, start: before.start, end: before.end }
  return {
    ...statement, origin: span, text: article.text.slice(before.start, before.end), quantities: [], times: within(article.times, span),
    places: within(article.names, span).filter((name) => name.kind === 'place'),
  }
}

const saying = /(?:said|says|told|reported|announced|accused|added|put|estimated|counted)(?:\s+\p{L}+){0,3}\s*(?:on\s+|late\s+)?$/iu

/** The day on which what stands at a place happened; a day beside `said` is when it was told. */
function dayOf({ times, text, origin }: Statement, span: Span): string | null {
  const days = times.filter((time) => time.date !== null && time.until === null && time.precision !== 'vague' && !besideSaying(time, text, origin.start))
  const gap = (time: Span) => Math.min(Math.abs(time.start - origin.start - span.end), Math.abs(span.start - time.end + origin.start))
  return [...days].sort((a, b) => gap(a) - gap(b))[0]?.date?.slice(0, 10) ?? null
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
    && !/\b(?:since|until|till|by|from)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(0, time.start - origin.start)) && Math.abs(time.start - origin.start - span.start) < 220)
  if (found === undefined) return ''
  return found.date?.slice(0, found.precision === 'year' ? 4 : 7) ?? article.text.slice(found.start, found.end).toLowerCase()
}

/** Whether two clauses may speak of one event: no day, time of year or place of theirs speaks against it. */
export function oneSetting(a: { readonly statement: Statement; readonly setting: Setting }, b: { readonly statement: Statement; readonly setting: Setting }, stack: StatementStack): boolean {
  if (a.setting.era !== b.setting.era) return false
  if (a.setting.day !== null && b.setting.day !== null && a.setting.day !== b.setting.day) return false
  if (apart(a.statement.article.published, b.statement.article.published) > 60) return false
  return placesAgree(a.setting.places, b.setting.places, a.statement.part, stack)
}

/** A shared place; or on both sides only places where the story as a whole is set. */
function placesAgree(a: ReadonlySet<string>, b: ReadonlySet<string>, part: string | null, stack: StatementStack): boolean {
  const core = (places: ReadonlySet<string>) => [...places].every((place) => stack.isCore(part, place))
  if ([...a].some((place) => b.has(place))) return true
  if (a.size === 0 || b.size === 0) return core(a) && core(b)
  return stack.accounts >= 4 && core(a) && core(b)
}

/** Days between two dates; 0 where one is not known. */
export function apart(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000
  return Number.isNaN(days) ? 0 : days
}
