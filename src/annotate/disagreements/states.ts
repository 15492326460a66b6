import { addTo } from '../../document/grouped.js'
import { letter } from '../../document/letters.js'
import type { TimeMention } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import type { Finding } from './finding.js'
import { placesAround, samePlace } from './places.js'
import { tellerAt, type Statement } from '../statements.js'
import { stemOf } from '../statements-words.js'

/** A state with the time it is said to have lasted: `besieged for years`, `under siege since mid-July`. */
interface Lasting {
  readonly statement: Statement
  readonly state: string
  readonly word: string
  readonly span: Span
  /** Days before publication at which it began, from the least to the most that the words allow. */
  readonly ago: readonly [number, number]
  readonly places: ReadonlySet<string>
}

const units: Readonly<Record<string, readonly [number, number, number]>> = {
  // days in one, and what the bare plural may stand for
  day: [1, 2, 21], week: [7, 14, 100], month: [30.4, 60, 700], year: [365.25, 730, 40_000], decade: [3652, 7300, 40_000],
}
const counts: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 }
const lengths = '(?:(?:more than|over|nearly|almost|about|around|at least|some|up to) )?(?:(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a few) )?(day|week|month|year|decade)s?'
/** States whose length the story shares; other lengths of time belong to one person or thing. */
const shared = /^(?:sie?ge?|besieg|war|conflict|violen|fight|bombard|blockad|occup|drough|unrest|strike|shut|clos|trapp|strand|missi|displac|talks|negoti)/iu
const spaced = (source: string, flags: string) => new RegExp(source.replaceAll(' ', '\\s+'), flags)
const stateFor = spaced(`\\b(${letter}{4,})(?: and (${letter}{4,}))?(?: ${letter}+ly)? (for|since) (?:(?:the )?(?:past |last )?${lengths}\\b(?! ago)|)`, 'giu')
const lengthOf = spaced(`\\b${lengths} of (?:${letter}+ ){0,1}?(${letter}{4,})`, 'giu')
/** More than one day, week or month. */
const many = /\b(?:day|week|month|year|decade)s\b/iu
const nounAfter = spaced(`\\b(?:the|under|a|of) (${letter}{4,})(?: (${letter}{4,}))?`, 'giu')
const lengthWhen = spaced(`\\b(?:during|over|in) the ${lengths} (?:when|that|in which|of) ((?:${letter}+ ){0,6}?(?:was|were|is|are|has been|had been) (${letter}{4,}))`, 'giu')

/** When a state began, where two accounts cannot both be right. English only: other languages give none. */
export function stateFindings(statements: readonly Statement[]): readonly Finding[] {
  const byState = new Map<string, Lasting[]>()
  for (const statement of statements) {
    if (statement.language !== 'en' || !/\b(?:since|(?:day|week|month|year|decade)s?)\b/iu.test(statement.text)) continue
    for (const lasting of lastings(statement)) addTo(byState, `${statement.part ?? ''}|${lasting.state}`, lasting)
  }
  const nouns = nounsAfterThe(statements, byState)
  return [...byState.entries()].flatMap(([key, list]) => finding(list, nouns.get(key) ?? null))
}

function finding(list: readonly Lasting[], noun: string | null): readonly Finding[] {
  // `when the closed began` says nothing
  if (noun === null && /(?:ed|wn|pt|ut|ing)$/iu.test(list[0]?.word ?? '')) return []
  const parting = list.filter((a, i) => i < 40 && list.slice(0, 40).some((b) => parts(a, b)))
  if (parting.length < 2) return []
  // one value for each wording of the time
  const values = new Map<string, Lasting[]>()
  for (const lasting of list.filter((one) => samePlaceAsAny(one, parting))) {
    const key = `${Math.round(lasting.ago[0])}|${Math.round(lasting.ago[1])}`
    addTo(values, key, lasting)
  }
  return [{
    kind: 'time', about: { form: 'began', state: noun ?? (parting[0] as Lasting).word.toLowerCase() }, development: false, weight: 8 + parting.length,
    values: [...values.values()].slice(0, 8).map((group) => {
      const [first] = group as [Lasting]
      return {
        statement: first.statement, span: first.span, low: null, high: null, unit: null, by: tellerAt(first.statement, first.span),
        others: group.slice(1).map((one) => ({ source: one.statement.article.id, start: one.span.start, end: one.span.end })),
      }
    }),
  }]
}

const samePlaceAsAny = (one: Lasting, others: readonly Lasting[]) => others.some((other) => samePlace(one.places, other.places))
const parts = (a: Lasting, b: Lasting): boolean =>
  a.statement.account !== b.statement.account && samePlace(a.places, b.places) && (shared.test(a.word) || [...a.places].some((place) => b.places.has(place))) && (a.ago[1] < b.ago[0] || b.ago[1] < a.ago[0])

function lastings(statement: Statement): readonly Lasting[] {
  const { text, origin } = statement
  const out: Lasting[] = []
  const add = (word: string | undefined, from: number, to: number, ago: readonly [number, number] | null) => {
    if (word === undefined || ago === null || idle.has(word.toLowerCase())) return
    if (!shared.test(word) && !/(?:ed|wn|pt|ut)$/u.test(word) && !/\bunder\s+$/iu.test(text.slice(Math.max(0, from - 8), from)) && !/^under\s/iu.test(text.slice(from))) return
    const span = { start: origin.start + from, end: origin.start + to }
    out.push({ statement, state: stateStem(word), word, span, ago, places: placesAround(statement, text.slice(Math.max(0, from - 60), to + 40)) })
  }
  for (const match of text.matchAll(stateFor)) {
    const [whole, first, second, link, count, unit] = match
    const from = match.index - (/\bunder\s+$/iu.exec(text.slice(Math.max(0, match.index - 8), match.index))?.[0].length ?? 0)
    if (unit !== undefined && link?.toLowerCase() === 'for') {
      for (const word of [first, second]) add(word, from, match.index + whole.length, length(count, unit))
    } else if (link?.toLowerCase() === 'since') {
      const time = timeAt(statement, match.index + whole.length)
      if (time) for (const word of [first, second]) add(word, from, time.end - origin.start, since(time, statement))
    }
  }
  // a day of talks is one of their days
  for (const match of text.matchAll(lengthOf)) if (many.test(match[0])) add(match[3], match.index, match.index + match[0].length, length(match[1], match[2] ?? ''))
  for (const match of text.matchAll(lengthWhen)) add(match[4], match.index, match.index + match[0].length, length(match[1], match[2] ?? ''))
  return out
}

/** Words before `for` that are no states. */
const idle: ReadonlySet<string> = new Set('been worst best last first that them this with only time here there about also other than least most more work people jail prison'.split(' '))

/** `besieged` and `siege` are one state: the common beginning without a prefix. */
const stateStem = (word: string): string => stemOf(word).replace(/^be(?=\p{L}{4})/u, '').replace(/e$/u, '').slice(0, 5)

function length(count: string | undefined, unit: string): readonly [number, number] | null {
  const size = units[unit.toLowerCase()]
  if (size === undefined) return null
  const [days, low, high] = size
  const word = count?.toLowerCase().replace(/\s+/gu, ' ')
  if (word === undefined || word === 'several' || word === 'many' || word === 'a few') return [low, high]
  const number = counts[word] ?? Number(word)
  return Number.isNaN(number) ? null : [(number - 0.6) * days, (number + 1) * days]
}

const timeAt = ({ times, origin }: Statement, offset: number): TimeMention | undefined => times.find((time) => Math.abs(time.start - origin.start - offset) <= 3)

function since(time: TimeMention, { article }: Statement): readonly [number, number] | null {
  const published = article.published === null ? null : Date.parse(article.published.slice(0, 10))
  // a month without a year is one of the last twelve
  if (time.date === null) return time.precision === 'month' || time.precision === 'part-of-month' ? [0, 366] : time.precision === 'day' ? [0, 7] : null
  if (published === null || Number.isNaN(published)) return null
  const days = (date: string) => (published - Date.parse(date.slice(0, 10))) / 86_400_000
  return [days(time.until ?? time.date) - 1, days(time.date) + 1]
}

/** For each state the noun that names it, where some sentence says `the siege`: the title can then say when it began. */
function nounsAfterThe(statements: readonly Statement[], byState: ReadonlyMap<string, readonly Lasting[]>): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  const wanted = new Set([...byState].filter(([, list]) => list.length > 1).map(([key]) => key))
  if (wanted.size === 0) return out
  for (const { text, part, language } of statements) {
    if (language !== 'en') continue
    for (const match of text.matchAll(nounAfter)) {
      for (const word of match.slice(1).map((one) => (one ?? '').toLowerCase())) {
        const key = `${part ?? ''}|${stateStem(word)}`
        if (wanted.has(key) && !out.has(key) && !/(?:ed|ing|ly|(?:er|or)s?)$/u.test(word)) out.set(key, word)
      }
    }
  }
  return out
}
