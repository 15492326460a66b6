import type { Span } from '../../document/origin.js'
import { countWords } from '../../document/words.js'
import { clauseAt } from '../clauses/clauses.js'
import { measureStem } from './counts-frame.js'
import type { Finding, FoundValue } from './finding.js'
import { knowsRepeats } from './languages.js'
import { settingOf } from './setting.js'
import type { StatementStack } from './stack.js'
import { isQuoted, tellerAt, type Statement } from '../statements.js'
import { contentStems } from '../statements-words.js'
import { apart } from '../days-apart.js'

/** An event with the time that a clause gives it. */
interface Moment {
  readonly statement: Statement
  readonly clause: Span
  /** Minutes of the day; null where only the day is named. */
  readonly minutes: number | null
  /** How far the words may be off: `around 4 p.m.`. */
  readonly slack: number
  /** ISO 8601 date, or null. */
  readonly day: string | null
  readonly stems: ReadonlySet<string>
}

/** One event in two clauses: so many stems in common, and so much of the shorter one by weight. */
const byClock = { shared: 3, share: 0.55 }
const byDay = { shared: 4, share: 0.7 }
const longest = 26
const postings = 60

/** When something happened, where the clauses of two accounts tell of one event and give it times that cannot both be right. */
export function momentFindings(stack: StatementStack): readonly Finding[] {
  const moments = stack.statements.flatMap((statement) => (statement.times.length === 0 || !knowsRepeats(statement.language) ? [] : momentsIn(statement)))
  const index = new Map<string, Moment[]>()
  const findings: Finding[] = []
  const used = new Set<Moment>()
  for (const moment of moments) {
    const shared = new Map<Moment, number>()
    for (const stem of moment.stems) {
      const list = index.get(stem) ?? []
      if (list.length < postings) for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1)
      if (list.length <= postings) index.set(stem, [...list, moment])
    }
    const against = [...shared].filter(([other, count]) => count >= 3 && !used.has(other) && parts(moment, other, count, stack)).map(([other]) => other)
    const [first] = against.sort((a, b) => a.statement.order - b.statement.order)
    if (first === undefined || used.has(moment)) continue
    used.add(first)
    used.add(moment)
    findings.push({ kind: 'time', about: { form: 'happened', words: commonWords(first, moment) }, development: false, weight: 6, values: [first, moment].map(valueOf) })
  }
  return findings
}

function momentsIn(statement: Statement): readonly Moment[] {
  const { text, language, origin, times } = statement
  return times.flatMap((time): readonly Moment[] => {
    if (time.until !== null || time.precision === 'vague' || time.precision === 'year' || time.precision === 'month' || time.precision === 'part-of-month' || isQuoted(statement, time)) return []
    const at = { start: time.start - origin.start, end: time.end - origin.start }
    if (/(?:said|told|reported|announced|added)(?:\s+\p{L}+){0,3}\s*(?:on\s+|late\s+)?$/iu.test(text.slice(0, at.start)) || /^['’]s\b|^\s+(?:said|told)\b|^\s+(?:through|until|to)\b/iu.test(text.slice(at.end)) || /\b(?:since|until|till|by|from|between|before|after)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(0, at.start))) return []
    const words = text.slice(at.start, at.end)
    const minutes = time.precision === 'time' ? minutesOf(words) : null
    if ((time.precision === 'time' && minutes === null) || (time.precision === 'day' && time.date === null)) return []
    const clause = clauseAt(text, language, at, { withTeller: false })
    if (clause.start > at.start || clause.end < at.end || countWords(text.slice(clause.start, clause.end)) > longest) return []
    // a clause that names two days tells of two things
    if (times.some((other) => other !== time && other.start >= origin.start + clause.start && other.end <= origin.start + clause.end && other.precision === time.precision && other.date !== time.date)) return []
    const rest = `${text.slice(clause.start, at.start)} ${text.slice(at.end, clause.end)}${time.precision === 'time' ? whenBehind(text, clause.end) : ''}`
    if (goesOn.test(rest)) return []
    return [{
      statement, clause, minutes, slack: /around|about|shortly|just|nearly|almost|vers|environ|peu (?:avant|après)|alrededor|cerca|hacia|sobre las|poco (?:antes|después)|gegen|etwa|kurz (?:vor|nach)|verso|circa|por volta/iu.test(`${text.slice(Math.max(0, at.start - 16), at.start)}${words}`) ? 40 : 14, day: time.date?.slice(0, 10) ?? null,
      stems: new Set([...contentStems(rest, language)].filter((stem) => !measureStem.test(stem) && !anyTime.test(stem))),
    }]
  })
}

/** `The accident happened at 2:30 p.m. when the ferry ran onto a reef`: the clause behind it says what happened. */
const whenBehind = (text: string, end: number): string => when.exec(text.slice(end))?.[0] ?? ''
const when = /^,?\s+(?:when|lorsqu[e’']|quand|cuando|als|quando)(?!\p{L})[^,.;:!?“”"«»]{5,140}/u

/** What any clause with a time may hold. */
const anyTime = /^(?:heure|local|utc|gmt|time|hora|uhr|produi|occur|happen)/u

/** `A further aftershock`, `forces were searching`, `still`: one of several times, or what went on for days. */
const goesOn = /\b(?:further|another|autres?|nouvelles?|otr[ao]s?|nuev[ao]s?|weitere[nrs]?|outr[ao]s?|altr[aeio]|second|third|again|still|continue[sd]?|remain(?:s|ed)?|(?:was|were|is|are)\s+(?:\p{L}+ly\s+)?\p{L}+ing)\b/iu

/** Minutes of the day of a clock time; null where its zone is not the place's own or it names none. */
function minutesOf(words: string): number | null {
  const found = /(\d{1,2})(?:[:.]\s?(\d\d))?\s*([ap])\.?\s?m\b/iu.exec(words) ?? /\b([01]?\d|2[0-3])\s?[:.h]\s?([0-5]\d)\b/u.exec(words) ?? /\b([01]\d|2[0-3])([0-5]\d)\b/u.exec(words)
  if (found === null || (/GMT|UTC|\bET\b|EST|EDT/u.test(words.replace(/\([^)]*\)/gu, '')))) return null
  const hour = Number(found[1]) % (found[3] === undefined ? 24 : 12) + (found[3]?.toLowerCase() === 'p' ? 12 : 0)
  return hour * 60 + Number(found[2] ?? 0)
}

function parts(a: Moment, b: Moment, count: number, stack: StatementStack): boolean {
  const [x, y] = [a.statement, b.statement]
  if (x.account === y.account || x.part !== y.part || x.language !== y.language || !stack.near(x, y) || apart(x.article.published, y.article.published) > 60) return false
  const clock = a.minutes !== null && b.minutes !== null
  if (!clock && (sameWords(a, b) || numbersDiffer(a, b))) return false
  const limit = clock ? byClock : byDay
  if (count < limit.shared) return false
  if (clock ? !clockDiffers(a, b) : a.minutes !== null || b.minutes !== null || !dayDiffers(a, b)) return false
  const weigh = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + stack.weight(stem), 0)
  const smaller = Math.min(weigh(a.stems), weigh(b.stems))
  if (weigh([...a.stems].filter((stem) => b.stems.has(stem))) < limit.share * smaller) return false
  const [here, there] = [a, b].map(({ statement, clause }) => settingOf(statement, clause, statement.text.slice(clause.start, clause.end)).places)
  return here === undefined || there === undefined || here.size === 0 || there.size === 0 || [...here].some((place) => there.has(place))
}

const wordsOf = ({ statement: { text }, clause }: Moment): string => text.slice(clause.start, clause.end).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
/** One text printed on two days: its `yesterday` is not the other's. */
const sameWords = (a: Moment, b: Moment): boolean => wordsOf(a) === wordsOf(b)
/** The lowest temperature of one day and of another. */
const numbersDiffer = (a: Moment, b: Moment): boolean => {
  const numbersOf = (moment: Moment): readonly string[] => wordsOf(moment).match(/\d+/gu) ?? []
  const [x, y] = [numbersOf(a), numbersOf(b)]
  return x.length > 0 && y.length > 0 && !x.some((number) => y.includes(number))
}

const clockDiffers = (a: Moment, b: Moment): boolean => {
  if (a.day !== null && b.day !== null && a.day !== b.day) return false
  const difference = Math.abs((a.minutes as number) - (b.minutes as number))
  return difference > Math.max(a.slack, b.slack) && difference <= 360
}
const dayDiffers = (a: Moment, b: Moment): boolean => a.day !== null && b.day !== null && a.day !== b.day && apart(a.day, b.day) <= 4

function valueOf({ statement, clause }: Moment): FoundValue {
  const end = clause.end - (/[\s.,;:]+$/u.exec(statement.text.slice(clause.start, clause.end))?.[0].length ?? 0)
  const span = { start: statement.origin.start + clause.start, end: statement.origin.start + end }
  return { statement, span, low: null, high: null, unit: null, by: tellerAt(statement, span), others: [] }
}

/** The words that both clauses share, as the first one writes them. */
function commonWords(a: Moment, b: Moment): string {
  const text = a.statement.text.slice(a.clause.start, a.clause.end)
  const words = [...text.matchAll(/[\p{L}\p{M}’'-]+/gu)].filter(([word]) => [...contentStems(word, a.statement.language)].some((stem) => a.stems.has(stem) && b.stems.has(stem))).map(([word]) => word)
  return [...new Set(words)].slice(0, 4).join(', ')
}
