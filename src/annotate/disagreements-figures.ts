import { byCodeUnit } from '../document/by-code-unit.js'
import { countedClass } from '../document/counted.js'
import type { Bound } from '../document/mention.js'
import type { Origin, Span } from '../document/origin.js'
import { isCountry, isLarge } from './disagreements-countries.js'
import { countsIn, measureStem, type Count } from './disagreements-counts.js'
import type { Finding, FoundValue } from './disagreements-finding.js'
import { onOneGround } from './disagreements-ground.js'
import { heldIn, mayHold } from './disagreements-held.js'
import { measuresIn } from './disagreements-measures.js'
import type { Role } from './disagreements-roles.js'
import { goesOnGrowing } from './disagreements-progress.js'
import { ofQuake, oneQuake } from './disagreements-quakes.js'
import { apart, oneSetting, sameDay } from './disagreements-setting.js'
import { lastWord, type StatementStack } from './disagreements-stack.js'
import { comparable, fits, type Amount } from './disagreements-values.js'
import { partsClauses } from './statements.js'

/** Counts of one thing by different voices that cannot all be true: one pass over the statements, then by what is counted. */
export function figureFindings(stack: StatementStack): readonly Finding[] {
  const buckets = new Map<string, Count[]>()
  for (const statement of stack.statements) {
    if (statement.quantities.length === 0 && !/\d/u.test(statement.text) && !mayHold(statement.text)) continue
    for (const count of [...countsIn(statement), ...measuresIn(statement), ...heldIn(statement)]) {
      const key = `${statement.part ?? ''}|${count.setting.era}|${count.key}`
      const bucket = buckets.get(key)
      if (bucket) bucket.push(count)
      else buckets.set(key, [count])
    }
  }
  return [...buckets.values()].flatMap((bucket) => (bucket.length < 2 ? [] : clusters(bucket, stack).filter((counts) => !anywhere(counts, bucket)).flatMap((counts) => finding(counts, stack))))
}

/**
 * Counts of one place whose articles also give a higher one of no place: `the toll reached 260`, `in the old town they found 30
 * dead`. They are parts of the whole, however often the place is named.
 */
function localIn(bucket: readonly Count[]): ReadonlySet<Count> {
  const whole = new Map<string, number>()
  for (const { statement: { article }, setting, low, about } of bucket) if (about.what === 'count' && setting.places.size === 0) whole.set(article.id, Math.max(low, whole.get(article.id) ?? 0))
  return new Set(bucket.filter(({ statement: { article }, setting, high, about }) => about.what === 'count' && setting.places.size > 0 && (whole.get(article.id) ?? 0) > 1.5 * high))
}

/** The dead of no place, in a story that counts those of a country apart from them: they may be another's. */
const anywhere = (counts: readonly Count[], bucket: readonly Count[]): boolean =>
  counts.every((count) => isHarm(count) && count.setting.places.size === 0) && bucket.some((count) => !counts.includes(count) && [...count.setting.places].some(isCountry))

/** Counts that may be of one thing, each near enough to those gathered before. */
function clusters(bucket: readonly Count[], stack: StatementStack): readonly (readonly Count[])[] {
  const out: Count[][] = []
  const local = localIn(bucket)
  const ofCountry = new Set(bucket.filter(({ about, setting }) => about.what === 'count' && [...setting.places].some(isCountry)))
  const countries = new Set([...ofCountry].flatMap(({ setting }) => [...setting.places].filter(isCountry)))
  // where several countries count, a figure without one may be any's
  // the dead of no place may be all of a storm's, if they are about as many as those of the region
  const fewer = (a: Count, b: Count) => isHarm(a) && a.setting.places.size === 0 && [...b.setting.places].some((place) => isLarge(place) && !isCountry(place)) && a.high < 0.8 * b.low
  const divided = (a: Count, b: Count) => fewer(a, b) || fewer(b, a) || ((local.has(a) || local.has(b)) && !onePlace(a, b)) || (countries.size > 1 && ofCountry.has(a) !== ofCountry.has(b))
  for (const count of bucket) {
    const home = out.slice(0, 40).find((cluster) => !cluster.some((other) => divided(other, count)) && joins(cluster, count, stack))
    if (home === undefined) out.push([count])
    else home.push(count)
  }
  return out
}

function joins(cluster: readonly Count[], count: Count, stack: StatementStack): boolean {
  const sample = cluster.slice(0, 6)
  if (!sample.every((other) => alikeInSize(other, count) && (sameDay(other.setting, count.setting) || oneStorm(other, count)))) return false
  return sample.some((other) => oneEvent(other, count, stack))
}

/** Whether two counts are of one event: nothing in their settings speaks against it, and their articles or their clauses for it. */
function oneEvent(a: Count, b: Count, stack: StatementStack): boolean {
  if (!oneSetting(a, b, stack, isHarm(a)) || a.subject !== b.subject) return false
  if ((a.about.what === 'magnitude' || (a.about.what === 'distance' && (ofQuake(a.statement) || ofQuake(b.statement)))) && !oneQuake(a, b)) return false
  if (a.key.startsWith('people|') && a.toll !== true && (!onOneGround(a, b) || !onOneLevel(a, b))) return false
  const near = stack.near(a.statement, b.statement) || (a.named === true && b.named === true && a.statement.part === b.statement.part)
  const unframed = !a.framed || (a.running === true && b.running === true)
  if (near && unframed && (!(a.key.startsWith('people|') && Math.max(a.high, b.high) < fewPeople) || maybeTheSame(a, b, stack))) return true
  if (unframed && oneStorm(a, b)) return true
  if (isHarm(a) && (a.rising === true || b.rising === true) && onePlace(a, b) && apart(a.statement.article.published, b.statement.article.published) <= 21 && oneCause(a, b)) return true
  if (a.fate === true && b.fate === true && inOnePlace(a, b)) return true
  if (a.toll === true && b.toll === true && a.statement.part === b.statement.part) return true
  // where nothing says whose count it is, more must speak for it
  if (near && a.key.startsWith('thing') && a.subject === '' && !stack.alike(a.statement, b.statement)) return false
  return framesAgree(a, b, stack, near && (a.subject !== '' || !a.key.startsWith('thing')) ? agreement[a.key.split('|')[0] ?? ''] ?? strong : strong)
}

/** Those whom one storm harmed are counted on and on. */
const oneStorm = (a: Count, b: Count): boolean => isHarm(a) && a.setting.cause !== null && a.setting.cause === b.setting.cause && a.statement.part === b.statement.part

/** The dead of a country are not those of a town in it. */
const onOneLevel = (a: Count, b: Count): boolean => {
  const [x, y] = [[...a.setting.places], [...b.setting.places]]
  return !isHarm(a) || x.length === 0 || y.length === 0 || onePlace(a, b) || x.some(isLarge) === y.some(isLarge)
}
const harmed: ReadonlySet<Role> = new Set(['dead', 'wounded', 'missing'])
const isHarm = ({ about }: Count): boolean => about.what === 'count' && harmed.has(about.role)

/** A toll that grows is told in other words from day to day: what the people died of is among them. */
const oneCause = (a: Count, b: Count): boolean => [...a.frame()].some((stem) => !anyToll.test(stem) && !measureStem.test(stem) && !a.setting.places.has(stem) && b.frame().has(stem))
const anyToll = /^(?:death|dead|di|dy|kill|toll|rais|reach|ris|rose|climb|bring|brough|victim|surviv|polic|offici|authori|found|find|report|confirm|person|man|men|wom[ae]n|home|tow|cit|villag|countr|nation|rescu|(?:sun|mon|tues|wedn|thurs|fri|satur)\p{L}*|other|most|late|earl)$/u

/** Fewer than this are killed, hurt or found in many places of a story. */
const fewPeople = 15

/** Whether the few people of two clauses may be the same: their articles tell one story, they name one place, or the clauses share more than what became of them. */
const maybeTheSame = (a: Count, b: Count, stack: StatementStack): boolean =>
  stack.alike(a.statement, b.statement) || onePlace(a, b) || framesAgree(a, b, stack, { shared: 2, share: 0.2 })

const onePlace = (a: Count, b: Count): boolean => [...a.setting.places].some((place) => b.setting.places.has(place))

/** Whether both name a place of the story and no day of their own: what was ruined there was ruined once, however little else the articles share. */
const inOnePlace = (a: Count, b: Count): boolean =>
  a.statement.part === b.statement.part && a.setting.day === b.setting.day && a.setting.weekday === b.setting.weekday && onePlace(a, b)

/** Two quakes, not two readings of one, where the magnitudes lie far apart. */
const alikeInSize = (a: Count, b: Count): boolean => (a.about.what === 'magnitude' ? Math.abs(a.low - b.low) <= 0.25 : comparable(a, b))

/** How much of what the clauses say must be the same, by what is measured; counts without a frame need nothing more than their key. */
const agreement: Readonly<Record<string, { readonly shared: number; readonly share: number }>> = {
  thing: { shared: 3, share: 0.45 }, money: { shared: 3, share: 0.4 }, percent: { shared: 2, share: 0.45 }, distance: { shared: 1, share: 0.3 }, duration: { shared: 2, share: 0.35 },
  weight: { shared: 2, share: 0.4 }, area: { shared: 2, share: 0.4 }, people: { shared: 3, share: 0.35 },
}

/** Clauses of articles that share little else. */
const strong = { shared: 4, share: 0.45 }

function framesAgree(a: Count, b: Count, stack: StatementStack, limit: { readonly shared: number; readonly share: number }): boolean {
  const [x, y] = [a.frame(), b.frame()]
  let [shared, sum] = [0, 0]
  const total = (frame: ReadonlySet<string>) => [...frame].reduce((all, stem) => all + stack.weight(stem), 0)
  for (const stem of x) if (y.has(stem)) { shared++; sum += stack.weight(stem) }
  return shared >= limit.shared && sum >= limit.share * Math.min(total(x), total(y))
}

/** Values are one where all of them can be true of the same people or thing. */
interface Value {
  readonly counts: Count[]
  readonly scope: string
}

function finding(counts: readonly Count[], stack: StatementStack): readonly Finding[] {
  const values = valuesOf(counts)
  if (values.length < 2) return []
  const parting = new Set<Value>()
  for (const [i, a] of values.slice(0, 60).entries()) for (const b of values.slice(i + 1, 60)) if (part(a, b, values, stack)) { parting.add(a); parting.add(b) }
  if (parting.size === 0) return []
  const first = (values[0] as Value).counts[0] as Count
  const shown = values.filter((value) => parting.has(value) || (value.scope !== (values.find((other) => parting.has(other)) as Value).scope && value.counts.every(({ bound }) => bound !== 'vague')))
    .sort((a, b) => byCodeUnit(day(a), day(b)) || b.counts.length - a.counts.length || order(a) - order(b)).slice(0, 6)
  // `about 200,000` and `200,000` part from others, not from one another
  if (new Set(shown.map(({ counts: [one] }) => `${one?.low} ${one?.high}`)).size < 2) return []
  const { about } = first
  const accounts = new Set(shown.flatMap(({ counts: own }) => own.map(({ statement }) => statement.account))).size
  const people = about.what === 'count' && about.group !== 'other'
  return [{
    kind: 'figure', development: develops(shown, about.what === 'count' ? about.role : null),
    about: about.what === 'count'
      ? { form: 'figure', group: about.group, role: about.role, thing: about.thing, place: placeName(counts, stack), families: shown.some(({ scope }) => scope.endsWith('+families')) && shown.some(({ scope }) => !scope.endsWith('+families')) }
      : { form: 'measure', what: about.what, thing: nounOf(counts) ?? (about.what === 'money' || about.what === 'duration' ? commonWords(shown, stack) : null) },
    values: foundEach(shown), weight: (people ? 5 : about.what === 'magnitude' || about.what === 'money' ? 3 : 0) + accounts + parting.size,
  }]
}

/** Counts that fit one another and count the same people or thing exactly are one value; the most exact wording comes first. */
function valuesOf(counts: readonly Count[]): readonly Value[] {
  const exact = (count: Count) => (count.bound === 'exact' ? 0 : count.bound === 'about' || count.bound === 'between' ? 1 : count.bound === 'vague' ? 3 : 2)
  const ranked = counts.map((count, at) => ({ count, at })).sort((a, b) => exact(a.count) - exact(b.count) || a.at - b.at)
  const values: Value[] = []
  for (const { count } of ranked) {
    // `thousands` fits many numbers and bears out none of them
    const home = values.find((value) => value.scope === count.scope && value.counts.every((other) => (other.bound === 'vague') === (count.bound === 'vague') && agree(other, count) && saysSame(other, count)))
    if (home) home.counts.push(count)
    else values.push({ counts: [count], scope: count.scope })
  }
  return values
}

/** `at least 50` may be true where `80` is, but does not say so; of another day it says something else where it is not nearly as much. */
const saysSame = (a: Count, b: Count) =>
  !(open.has(a.bound) || open.has(b.bound)) || Math.abs(a.low - b.low) <= (isHarm(a) && a.setting.told !== b.setting.told ? 0.02 : 0.12) * Math.max(a.low, b.low)
const open: ReadonlySet<Bound> = new Set(['at-least', 'at-most'])

/** Whether two amounts can both be true. Measures are read more closely than counts of people. */
function agree(a: Count, b: Count): boolean {
  switch (a.about.what) {
    case 'magnitude': return close(a, b, a.bound === 'about' || b.bound === 'about' ? 0.11 : 0.05)
    case 'age': return close(a, b, 0)
    case 'count': return fits(a, b)
    // two shares are as near as their points are
    case 'share': case 'rate': return fits(a, b) || (a.side === null && b.side === null && close(a, b, Math.min(2, 0.05 * Math.max(a.high, b.high))))
    case 'money': case 'distance': case 'duration': case 'amount': case 'inhabitants': return fits(a, b) || close(a, b, 0.05 * Math.max(a.high, b.high))
  }
}

const close = (a: Amount, b: Amount, most: number) => (a.bound === 'at-least' ? b.high >= a.low - most : b.bound === 'at-least' ? a.high >= b.low - most : Math.abs(a.low - b.low) <= most + 1e-9)

/** Two values part where two voices give them and they cannot both be true. */
const part = (a: Value, b: Value, all: readonly Value[], stack: StatementStack): boolean => {
  if (a.counts.slice(0, 8).some((x) => b.counts.slice(0, 8).some((y) => together(x, y)))) return false
  if (a.counts[0]?.about.what === 'duration' && (nearer(a, b, all) || nearer(b, a, all))) return false
  return a.counts.slice(0, 6).some((x) => b.counts.slice(0, 6).some((y) => counters(x, y, stack)))
}

/** Whether the articles that give `b` also give, of another thing, a value nearer to `a`: that one is the one to set against it. */
const nearer = (a: Value, b: Value, all: readonly Value[]): boolean => {
  const middle = ({ counts: [first] }: Value) => Math.log(Math.max(1e-9, first?.low ?? 0))
  const off = Math.abs(middle(a) - middle(b))
  return all.some((other) => other !== b && other !== a && Math.abs(middle(a) - middle(other)) < off && other.counts.some(({ statement }) => b.counts.some((count) => count.statement.article === statement.article)))
}

/** Two values in one sentence, or of the dead in one article, with no two voices are two things, not two opinions. */
const together = (x: Count, y: Count): boolean =>
  (x.statement === y.statement || (x.statement.article === y.statement.article && isHarm(x) && !revised.test(x.statement.text) && !revised.test(y.statement.text)))
  && !contrasted(x, y) && (x.teller === null || y.teller === null || x.teller === y.teller)

/** `Police had earlier put it at 65`: an article goes from one figure to another. English. */
const revised = /\b(?:earlier|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|at first|back(?:ed)? off|revis(?:ed?|ing)|correct(?:ed|ing)|(?:down|up) from|(?:ris|climb)(?:es?|ing)|rose|risen|raising|now)\b/iu

/** `The observatory put it at 5.9, but the survey office said 6.2`: a voice against the one before it. */
function contrasted(x: Count, y: Count): boolean {
  const [first, second] = x.amount.start < y.amount.start ? [x, y] : [y, x]
  return first.teller !== second.teller && second.teller !== null && partsClauses(x.statement.article.text.slice(first.amount.end, second.amount.start))
}

function counters(x: Count, y: Count, stack: StatementStack): boolean {
  const [a, b] = [x.statement, y.statement]
  if (a.article === b.article && (x.teller === null || y.teller === null || x.teller === y.teller)) return false
  if (a.account === b.account && a.article !== b.article) return false
  if (goesOnGrowing(x, y) || goesOnGrowing(y, x) || isSum(x, y) || isSum(y, x)) return false
  if (!oneEvent(x, y, stack)) return false
  // people are somewhere in every story: only those of one named place are the same
  if (x.about.what === 'count' && x.about.role === 'present' && x.about.group === 'people' && !onePlace(x, y) && !oneVoice(x, y)) return false
  if (x.scope !== y.scope) return exceeds(x, y) || exceeds(y, x)
  return !agree(x, y)
}

/** `3,100 died and 1,100 are missing` is what `4,200 died or are missing` says. */
const isSum = ({ statement, amount, low }: Count, whole: Count): boolean =>
  whole.bound === 'exact' && low < whole.low && statement.quantities.some((other) => other.start !== amount.start && other.low + low === whole.low)

/** One article, or one person in two of them, goes on about the same people. */
const oneVoice = (x: Count, y: Count) => (x.setting.places.size === 0 || y.setting.places.size === 0) && (x.statement.article === y.statement.article || (x.teller !== null && x.teller === y.teller))

/** A part cannot be more than the whole: civilians of people, fighters alone of fighters with their families. */
const exceeds = (part: Count, whole: Count): boolean =>
  ((whole.scope === 'people' && part.scope === 'civilians') || whole.scope === `${part.scope}+families`) && part.bound !== 'vague' && whole.bound !== 'vague' && whole.bound !== 'at-least' && part.low > 1.12 * whole.high

const day = ({ counts }: Value): string => counts.map(({ setting }) => setting.told ?? '').sort()[0] ?? ''
const order = ({ counts }: Value): number => Math.min(...counts.map(({ statement }) => statement.order))

/** Each value in words that no other is shown in: of `50,000 people, including 40,000 civilians` the second has the last two. */
function foundEach(shown: readonly Value[]): readonly FoundValue[] {
  const taken = new Set<string>()
  return shown.map((value) => {
    const one = found(value)
    const key = (span: Span) => `${one.statement.article.id} ${span.start}`
    const { span } = one
    const own = taken.has(key(span)) ? { ...one, span: { start: Math.max(span.start, one.amount.start), end: span.end } } : one
    taken.add(key(own.span))
    return own
  })
}

function found({ counts }: Value): FoundValue & { readonly amount: Span } {
  // the wording that says most about what is counted
  const says = (count: Count) => {
    const { span, statement: { article, quantities, printed } } = count
    const withFamilies = count.scope.endsWith('+families') && /famil/iu.test(article.text.slice(span.start, span.end))
    // a reader takes the first figure for the one that is meant
    const behind = quantities.some(({ start, end }) => start >= span.start && end <= count.amount.start)
    return (count.share ? 0 : 20) + (namesCounted(count) ? 30 : 0) + (withFamilies ? 40 : 0) + Math.min(90, span.end - span.start) + (printed ? 30 : 0) - (count.bound === 'vague' ? 40 : count.bound === 'exact' ? 0 : 10) - (behind ? 60 : 0) - (count.about.what === 'magnitude' && count.bound !== 'exact' ? 60 : 0)
  }
  // a rounded figure that bears an exact one out does not stand for it where another value rounds alike
  const exact = counts[0] as Count
  const first = counts.filter(({ low, high }) => exact.bound !== 'exact' || (low === exact.low && high === exact.high)).sort((a, b) => says(b) - says(a) || a.statement.order - b.statement.order)[0] as Count
  const { statement } = first
  const others = counts.filter((count) => count !== first).map(({ statement: { article }, span }): Origin => ({ source: article.id, start: span.start, end: span.end }))
  // a day is said only where all who give the value give it on that day
  const several = counts.some(({ setting }) => setting.told !== first.setting.told)
  return { statement, span: first.span, low: first.low, high: first.high, unit: first.unit, by: first.teller, asOf: first.setting.told, several, others, amount: first.amount }
}

/** Whether the words to show say who is counted. */
const namesCounted = ({ scope, span, statement: { article } }: Count): boolean =>
  (article.text.slice(span.start, span.end).match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => countedClass(word) === scope.split('+')[0])

const growing: ReadonlySet<Role> = new Set(['dead', 'wounded', 'missing', 'left', 'displaced', 'detained', 'sick', 'rescued', 'destroyed'])

/** Later days give higher numbers, never lower ones, or an article says which of one day came first: the count grew. */
function develops(shown: readonly Value[], role: Role | null): boolean {
  const all = shown.flatMap(({ counts }) => counts)
  const dated = all.map(({ low, setting }) => ({ low, told: setting.told }))
  if (role === null || !growing.has(role) || dated.some(({ told }) => told === null)) return false
  const sorted = [...dated].sort((a, b) => byCodeUnit(a.told ?? '', b.told ?? '') || a.low - b.low)
  return sorted.every((one, i) => {
    const before = sorted[i - 1]
    return before === undefined || before.low === one.low || (before.low < one.low && (before.told !== one.told || grewWithin(all, before.low, one.low)))
  })
}

/** `Earlier, police said 32 had died`: in another sentence an article that gives the higher count says that the lower one was before it. English. */
const grewWithin = (all: readonly Count[], from: number, to: number): boolean => all.some(({ low, amount, statement }) => low === from
  && earlier.test(statement.text.slice(0, amount.start - statement.origin.start)) && all.some((other) => other.low === to && other.statement !== statement && other.statement.article === statement.article))
const earlier = /\b(?:earlier|previous(?:ly)?|initial(?:ly)?|at first)\b/iu

/** What is measured, as a noun where some clause has it: `deliberation` before `deliberated`. */
function nounOf(counts: readonly Count[]): string | null {
  const things = counts.map(({ about }) => about.thing).filter((thing) => thing !== null)
  return things.find((thing) => !/ed$/u.test(thing)) ?? things[0] ?? null
}

/** The rarest words that the values' clauses share, as one of them writes them: what a sum or a length of time is of. */
function commonWords(shown: readonly Value[], stack: StatementStack): string | null {
  const tally = new Map<string, number>()
  for (const { counts } of shown) for (const stem of new Set(counts.flatMap(({ frame }) => [...frame()]))) tally.set(stem, (tally.get(stem) ?? 0) + 1)
  const stems = [...tally].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1] || stack.weight(b[0]) - stack.weight(a[0]) || (a[0] < b[0] ? -1 : 1)).map(([stem]) => stem)
  const texts = shown.flatMap(({ counts }) => counts.map(({ statement }) => statement.text))
  for (const stem of stems.filter((one) => !measureStem.test(one)).slice(0, 4)) {
    const word = texts.join(' ').match(new RegExp(`(?<!\\p{L})${stem.replace(/[^\p{L}\p{N}]/gu, '.')}[\\p{L}’'-]*`, 'iu'))?.[0]
    if (word !== undefined && !/(?:ed|ing|ly)$/u.test(word)) return word
  }
  return null
}

/** The place that most of the counts name, as it is written, with its direction. */
function placeName(counts: readonly Count[], stack: StatementStack): string | null {
  const tally = new Map<string, number>()
  const placed = counts.filter(({ setting }) => setting.places.size > 0)
  // `in Asia and Eastern Africa` is neither's
  const large = new Set(placed.flatMap(({ setting }) => [...setting.places].filter(isLarge)))
  for (const { statement, setting } of counts) {
    for (const place of statement.places) {
      const bare = statement.article.text.slice(place.start, place.end)
      const last = lastWord(bare)
      if (!setting.places.has(last) || (isLarge(last) && large.size > 1)) continue
      if (stack.accounts > 3 && !stack.isCore(statement.part, last) && counts.length > 2 && !placed.every((count) => count.setting.places.has(last))) continue
      const lead = statement.article.text.slice(Math.max(statement.origin.start, place.start - 14), place.start)
      const direction = /(?:north|south|east|west|central)(?:ern)?\s$/iu.exec(lead)?.[0] ?? ''
      const name = `${direction}${bare}`
      tally.set(name, (tally.get(name) ?? 0) + (direction ? 1.5 : 1))
    }
  }
  const ranked = [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
  const [top] = ranked
  // `east Aleppo` and `eastern Aleppo` together go before bare `Aleppo`
  // `Iran` where only some say in which part of it
  if (top !== undefined && isLarge(lastWord(top)) && ranked.some((name) => name !== top && lastWord(name) === lastWord(top))) return /\p{Lu}.*$/u.exec(top)?.[0] ?? top
  return (top === undefined ? null : ranked.find((name) => name !== top && name.endsWith(` ${top}`) && (tally.get(name) ?? 0) >= 0.4 * (tally.get(top) ?? 1))) ?? top ?? null
}
