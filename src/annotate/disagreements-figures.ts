import { countedClass, type CountedClass } from '../document/counted.js'
import type { Quantity } from '../document/mention.js'
import type { Span } from '../document/origin.js'
import { clauseAround, clauseStart, scopeEnd } from './disagreements-clause.js'
import { groupOf, inherentRole, isLongTotal, isOneDay, isOther, isPlanned, isShare, roleNear, type Group, type Role } from './disagreements-roles.js'
import { comparable, fits } from './disagreements-values.js'
import type { Finding, FoundValue } from './disagreements-finding.js'
import { placesAround, samePlace } from './disagreements-places.js'
import { tellerAt, type Statement } from './statements.js'
import { contentStems, stemOf } from './statements-words.js'

interface Count {
  readonly statement: Statement
  readonly quantity: Quantity
  readonly group: Group
  /** `fighters`, `fighters+families`: what is counted, more exactly than the group. */
  readonly kind: string
  readonly role: Role
  readonly thing: string | null
  readonly places: ReadonlySet<string>
  readonly day: string | null
  /** What else the sentence is about; only for counts that need it to be told apart. */
  readonly stems: ReadonlySet<string>
  /** Whose count it is, for things. */
  readonly subject: string
  readonly teller: string | null
  /** The stretch to show: the amount with its scope, in the article's text. */
  readonly span: Span
}

/** Amounts of the same thing that cannot all be true. One pass over the statements, then by what is counted. */
export function figureFindings(statements: readonly Statement[]): readonly Finding[] {
  const buckets = new Map<string, Count[]>()
  for (const statement of statements) {
    for (const quantity of statement.quantities) {
      const count = countOf(statement, quantity)
      if (count === null) continue
      const key = [statement.part ?? '', count.group, count.role, count.group === 'other' ? count.thing : '', owners(quantity), era(statement, quantity)].join('|')
      const bucket = buckets.get(key)
      if (bucket) bucket.push(count)
      else buckets.set(key, [count])
    }
  }
  return [...buckets.values()].flatMap((bucket) => (bucket.length < 2 ? [] : clusters(bucket).flatMap(finding)))
}

/** `British soldiers`, `Yemeni pirates`: whose they are belongs to what is counted. */
const owners = ({ unit }: Quantity): string => [...(unit ?? '').matchAll(/\p{Lu}[\p{L}]+/gu)].map(([word]) => word.toLowerCase()).sort().join(' ')

/** The month or year that the sentence sets its count in, where that is not the article's own: an earlier event of the kind. */
function era({ times, text, origin, article, language }: Statement, quantity: Quantity): string {
  if (language === 'de') return ''
  const found = times.find((time) => (time.precision === 'month' || time.precision === 'year' || time.precision === 'part-of-month')
    && !(time.date !== null && article.published !== null && time.date.slice(0, 4) === article.published.slice(0, 4) && (time.precision === 'year' || time.date.slice(0, 7) === article.published.slice(0, 7)))
    && !/\b(?:since|until|till|by|from)\s+$/iu.test(text.slice(0, time.start - origin.start)) && Math.abs(time.start - quantity.start) < 220)
  return found === undefined ? '' : article.text.slice(found.start, found.end).toLowerCase()
}

const noStems: ReadonlySet<string> = new Set()
const excluded: ReadonlySet<CountedClass | null> = new Set(['duration', 'age', 'money', 'distance', 'degrees', 'weight', 'area', 'magnitude'])

function countOf(statement: Statement, quantity: Quantity): Count | null {
  const { text, origin, language } = statement
  const span = { start: quantity.start - origin.start, end: quantity.end - origin.start }
  const slice = text.slice(span.start, span.end)
  const { before, after } = clauseAround(text, span)
  if (isOther(before, slice, after) || isLongTotal(`${before}${slice}${after}`) || isOneDay(text)) return null
  const words = (quantity.unit ?? '').split(/[\s-]+/u)
  const own = quantity.unit !== null && slice.includes(quantity.unit)
  let name = classOfWords(words)
  if (excluded.has(name)) return null
  if (name === 'percent') return percentCount(statement, quantity, span, after)
  let families = /\b(?:and their families|y sus familias|et leurs familles|und ihre familien)\b/iu.test(quantity.unit ?? '')
  const including = /^,?\s+(?:including|incluyendo|y compris|darunter)\s+(?:\p{L}+\s+)?(\p{L}+)/iu.exec(text.slice(span.end))
  if (!own && including?.[1] && countedClass(including[1]) === 'fighters') { name = 'fighters'; families = true }
  if (name === 'people' && /\bwith (?:their|the) famil/iu.test(text.slice(0, span.start)) && classBefore(text.slice(0, span.start)) === null) {
    const antecedent = classBefore(statement.article.text.slice(Math.max(0, origin.start - 320), origin.start))
    if (antecedent === 'fighters') { name = 'fighters'; families = true }
  }
  const near = roleNear(before, after)
  const group = groupOf(name)
  if (group === 'other' && name === null && quantity.unit !== null) return thingCount(statement, quantity, span, words, before, after)
  if (group === 'other' && name !== null) return thingCount(statement, quantity, span, words, before, after)
  let role = (name === 'protesters' ? near?.role : null) ?? inherentRole(name) ?? near?.role ?? null
  if (role === null || (near !== null && inherentRole(name) === null && near.distance > 70)) return null
  // `a few hundred` alone counts people only right beside its verb
  const unnamed = quantity.unit === null
  if (unnamed && (/\b(?!total|number)\p{L}+ of\s*$/iu.test(before) || near === null || near.distance > 24 || quantity.low < 20)) return null
  const plan = near !== null && near.role === role && isPlanned(near.between)
  if (plan && role !== 'present') {
    if (role !== 'left' || group !== 'fighters') return null
    role = 'present'
  }
  const share = isShare(before, after) || /\bof (?:the|these|those|all|our|their|its)\b/iu.test(slice)
  if (quantity.high < 2 || /\b(?:mother|father|mum|mom|dad|parents?|grandmother|grandfather|city|town)\s+of\s*$/iu.test(before)) return null
  if (share && !(name === 'civilians' && role === 'present')) return null
  const finalGroup = unnamed ? 'people' : group
  return {
    statement, quantity, group: finalGroup, kind: `${unnamed ? 'people' : name}${families ? '+families' : ''}${share ? ':share' : ''}`, role, thing: null,
    places: placesAround(statement, `${before}${slice}${after}`), day: dayOf(statement, span), stems: role === 'detained' || role === 'gathered' ? contentStems(text, language) : noStems, subject: '',
    teller: tellerOf(statement, quantity),
    // without its noun an amount says nothing: the verb before it does
    span: { start: own ? quantity.start : origin.start + clauseStart(text, span.start, 80), end: origin.start + scopeEnd(text, span.end) },
  }
}

const classOfWords = (words: readonly string[]): CountedClass | null => {
  const names = words.map(countedClass)
  return names.includes('families') && names[0] !== null && names[0] !== 'families' ? names[0] ?? null : names.findLast((name) => name !== null) ?? null
}

const classBefore = (text: string): CountedClass | null => {
  const found = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => countedClass(word)).filter((name) => name === 'people' || name === 'civilians' || name === 'fighters' || name === 'soldiers')
  return found.at(-1) ?? null
}

/** `12 Somali and 11 Yemeni pirates`: two parts of one count. */
const listed = /\d\s+(?:\p{L}+\s+){0,2}(?:and|or)\s+$/u

/** Cables, boats, districts: counted alike where the clause says the same of them. */
function thingCount(statement: Statement, quantity: Quantity, span: Span, words: readonly string[], before: string, after: string): Count | null {
  const head = words.at(-1)
  if (head === undefined || head.length < 3 || quantity.bound === 'vague' || quantity.low === quantity.high && quantity.low < 2) return null
  if (isShare(before, after) || /^\s*of the\b/iu.test(after) || /^of the\b/iu.test(quantity.unit ?? '') || listed.test(before) || /^\s+(?:and|or)\s+\d/u.test(after)) return null
  return {
    statement, quantity, group: 'other', kind: stemOf(head), role: 'none', thing: head.toLowerCase(), places: placesAround(statement, before + after),
    day: dayOf(statement, span), stems: contentStems(statement.text, statement.language), subject: subjectOf(statement, quantity), teller: tellerOf(statement, quantity),
    span: { start: quantity.start, end: statement.origin.start + scopeEnd(statement.text, span.end) },
  }
}

function percentCount(statement: Statement, quantity: Quantity, span: Span, after: string): Count | null {
  const of = /^\s+(?:of|de|des|der|von|di|от)\s+(?:the\s+|all\s+)?((?:\p{L}+\s?){1,3})/iu.exec(after)?.[1]?.trim()
  if (of === undefined) return null
  const { before } = clauseAround(statement.text, span)
  return {
    statement, quantity, group: 'other', kind: '%', role: 'none', thing: `share of ${of.split(/\s+/u).slice(0, 2).join(' ').toLowerCase()}`, places: placesAround(statement, before + after),
    day: dayOf(statement, span), stems: contentStems(statement.text, statement.language), subject: subjectOf(statement, quantity), teller: tellerOf(statement, quantity),
    span: { start: quantity.start, end: statement.origin.start + scopeEnd(statement.text, span.end) },
  }
}

const tellerOf = (statement: Statement, quantity: Quantity): string | null => tellerAt(statement, quantity) ?? quantity.by ?? null

/** The day on which what is counted happened; a day beside `said` is when it was told. */
function dayOf({ times, text, origin }: Statement, span: Span): string | null {
  const days = times.filter((time) => time.date !== null && time.until === null && !/(?:said|told|reported|announced|accused|added)(?:\s+\p{L}+){0,2}\s*(?:on\s+)?$/iu.test(text.slice(0, time.start - origin.start)) && !/^\s+(?:said|told|reported|accused)\b/iu.test(text.slice(time.end - origin.start)))
  const nearest = [...days].sort((a, b) => gap(a, span, origin.start) - gap(b, span, origin.start))[0]
  return nearest?.date?.slice(0, 10) ?? null
}
const gap = (time: Span, span: Span, shift: number) => Math.min(Math.abs(time.start - shift - span.end), Math.abs(span.start - time.end + shift))

interface Cluster {
  readonly counts: Count[]
  readonly places: Set<string>
  day: string | null
}

/** A bucket that nothing but its class holds together is cut by place, day, size and, for things, by what is said of them. */
function clusters(bucket: readonly Count[]): readonly Cluster[] {
  const out: Cluster[] = []
  for (const count of bucket) {
    const home = out.slice(0, 40).find((cluster) => joins(cluster, count))
    if (home === undefined) {
      out.push({ counts: [count], places: new Set(count.places), day: count.day })
      continue
    }
    home.counts.push(count)
    for (const place of count.places) home.places.add(place)
    home.day ??= count.day
  }
  return out
}

function joins(cluster: Cluster, count: Count): boolean {
  if (cluster.day !== null && count.day !== null && cluster.day !== count.day) return false
  if (!samePlace(cluster.places, count.places)) return false
  const sample = cluster.counts.slice(0, 6)
  if (!sample.every((other) => comparable(other.quantity, count.quantity))) return false
  if (count.group === 'other') return sample.some((other) => other.subject === count.subject && alike(other, count, 4, 0.6))
  // arrests and gatherings happen every day: the same one only where the place or much else is the same
  if (count.role === 'detained' || count.role === 'gathered') return sample.some((other) => alike(other, count, 3, [...other.places].some((place) => count.places.has(place)) ? 0.25 : 0.4))
  return true
}

/** Whose count it is: the last name or pronoun before it. A pronoun may be anyone's, so no two are the same. */
function subjectOf(statement: Statement, quantity: Quantity): string {
  const lead = statement.text.slice(0, quantity.start - statement.origin.start)
  const found = [...lead.matchAll(/(?<!^)(?<!\p{L})\p{Lu}[\p{L}’'-]+|(?<!\p{L})(?:he|she|they|it|his|her|their)(?!\p{L})/giu)].map(([word]) => word).filter((word) => /^\p{Lu}/u.test(word) || word.length <= 5).at(-1)
  return found === undefined ? '' : /^\p{Lu}/u.test(found) ? found.toLowerCase() : `${statement.id}:${found}`
}

const alike = (a: Count, b: Count, least: number, share: number): boolean => {
  const shared = sharedWords(a.stems, b.stems)
  return shared >= least && shared >= share * Math.min(a.stems.size, b.stems.size)
}
const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((word) => b.has(word)).length

const parts = (a: Count, b: Count): boolean => {
  if (a.kind !== b.kind && (a.kind.includes(':share') || b.kind.includes(':share')) && a.kind.split(':')[0] !== b.kind.split(':')[0]) return false
  if (a.kind.includes('+families') !== b.kind.includes('+families')) return false
  if (a.statement.article === b.statement.article && (a.teller === null || b.teller === null || a.teller === b.teller)) return false
  if (a.statement.account === b.statement.account && a.statement.article !== b.statement.article) return false
  // people are somewhere in every story: only those of one named place are the same
  if (a.role === 'present' && a.group === 'people' && ![...a.places].some((place) => b.places.has(place))) return false
  return !fits(amountOf(a), amountOf(b))
}

function finding({ counts }: Cluster): readonly Finding[] {
  const values = new Map<string, Count[]>()
  for (const count of counts) {
    const key = `${count.quantity.low}|${count.quantity.high}|${count.kind.split(':')[0]}`
    values.set(key, [...(values.get(key) ?? []), count])
  }
  const groups = [...values.values()]
  const firsts = groups.map((group) => group[0] as Count)
  const parting = new Set<Count>()
  for (const [i, a] of firsts.slice(0, 60).entries()) for (const b of firsts.slice(i + 1, 60)) if (groupsPart(groups, i, firsts.indexOf(b))) { parting.add(a); parting.add(b) }
  if (parting.size === 0) return []
  const shown = groups.filter((group) => parting.has(group[0] as Count) || (group[0] as Count).quantity.bound !== 'vague')
    .sort((a, b) => b.length - a.length || (a[0] as Count).statement.order - (b[0] as Count).statement.order).slice(0, 8)
  if (shown.length < 2) return []
  const [first] = firsts as [Count]
  const found = shown.map(valueOf)
  return [{
    kind: 'figure', about: { form: 'figure', group: first.group, role: first.role, thing: first.thing, place: placeName(counts) }, values: found,
    development: develops(shown), weight: counts.length + 2 * parting.size + (first.group === 'other' ? 0 : 4),
  }]
}

const amountOf = ({ quantity, statement }: Count) => ({
  ...quantity, few: /\b(?:few|several|couple|varios|varias|quelques|plusieurs|einige|mehrere|alcun[ei]|diversi|vários|несколько|кілька|عدة|بضعة?|birkaç)(?!\p{L})/iu.test(statement.article.text.slice(quantity.start, quantity.end)),
})

/** Two values that stand in one sentence with no two voices are two things, not two opinions. */
const together = (a: readonly Count[], b: readonly Count[]): boolean => a.slice(0, 8).some((x) => b.slice(0, 8).some((y) => x.statement === y.statement && (x.teller === null || y.teller === null || x.teller === y.teller)))

const groupsPart = (groups: readonly (readonly Count[])[], i: number, j: number): boolean =>
  !together(groups[i] ?? [], groups[j] ?? []) && (groups[i] ?? []).slice(0, 4).some((a) => (groups[j] ?? []).slice(0, 4).some((b) => parts(a, b)))

function valueOf(group: readonly Count[]): FoundValue {
  // the wording that says most about what is counted
  const first = [...group].sort((a, b) => length(b) - length(a) || a.statement.order - b.statement.order)[0] as Count
  const { quantity, statement } = first
  return {
    statement, span: first.span, low: quantity.low, high: quantity.high, unit: quantity.unit, by: first.teller,
    others: group.filter((count) => count !== first).map((count) => ({ source: count.statement.article.id, start: count.span.start, end: count.span.end })),
  }
}

const length = ({ span, kind }: Count) => span.end - span.start + (kind.includes('+') ? 20 : 0)

const growing: ReadonlySet<Role> = new Set(['dead', 'wounded', 'missing', 'left', 'displaced', 'detained', 'sick', 'rescued'])

/** Later articles give higher numbers, never lower ones: the count grew. */
function develops(shown: readonly (readonly Count[])[]): boolean {
  const dated = shown.flatMap((group) => group).map((count) => ({ low: count.quantity.low, role: count.role, day: count.statement.article.published?.slice(0, 10) ?? null }))
  if (dated.some(({ day, role }) => day === null || !growing.has(role))) return false
  const sorted = [...dated].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : a.low - b.low))
  return sorted.every((one, i) => i === 0 || ((sorted[i - 1]?.low ?? 0) <= one.low && ((sorted[i - 1]?.low ?? 0) === one.low || sorted[i - 1]?.day !== one.day)))
}

/** The place that most of the counts name, as it is written, with its direction. */
function placeName(counts: readonly Count[]): string | null {
  const tally = new Map<string, number>()
  for (const { statement, places } of counts) {
    for (const place of statement.places) {
      const words = statement.article.text.slice(Math.max(statement.origin.start, place.start - 14), place.end)
      const bare = statement.article.text.slice(place.start, place.end)
      const name = /(?:(?:north|south|east|west|central)(?:ern)?\s)?[^\s]*$/iu.exec(words.slice(0, words.length - bare.length))?.[0] ?? ''
      if ([...places].some((known) => bare.toLowerCase().includes(known))) tally.set(`${name}${bare}`.trim(), (tally.get(`${name}${bare}`.trim()) ?? 0) + (name ? 1.5 : 1))
    }
  }
  const ranked = [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
  const [top] = ranked
  // `east Aleppo` and `eastern Aleppo` together go before bare `Aleppo`
  return (top === undefined ? null : ranked.find((name) => name !== top && name.endsWith(` ${top}`) && (tally.get(name) ?? 0) >= 0.4 * (tally.get(top) ?? 1))) ?? top ?? null
}
