import type { Span } from '../../document/origin.js'
import { isCountry } from './countries.js'
import { isStorm } from './cause.js'
import { homeOf } from './dateline.js'
import { definiteIn } from './inhabitants.js'
import { lastWord } from './stack.js'
import type { Around } from './clause.js'
import type { Statement } from '../statements.js'

/**
 * The places, as lower-case last words, that a clause sets something in. Where someone goes (`to Idlib`) or speaks
 * (`told reporters in Paris`) is not where it happens.
 */
export function placesAround(statement: Statement, clause: string): ReadonlySet<string> {
  const { article } = statement
  return lastWords(statement, statement.places.filter((place) => clause.includes(article.text.slice(place.start, place.end)) && isScene(statement, place)))
}

/** Nothing said of the place fits any place; else one must be shared. */
export const samePlace = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === 0 || b.size === 0 || [...a].some((place) => b.has(place))

/**
 * The places of those whom an amount counts. In `71 people in Upper Korva and 41 in Lemmen` each amount has the place of its
 * own phrase; one behind the amount (`after killing 71 people in Korva`) or at the head of the clause (`In Korva, 71`) goes
 * before one that someone else acts in.
 */
export function placesOfCount(statement: Statement, at: Span, { before, until }: Around): ReadonlySet<string> {
  const { text, origin } = statement
  const scenes = statement.places.filter((place) => isScene(statement, place)).map((place) => ({ start: place.start - origin.start, end: place.end - origin.start }))
  const from = at.start - before.length
  const next = statement.quantities.map(({ start }) => start - origin.start).find((start) => start > at.end && /(?:[,;]|\sand|\sor)\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(at.end, start))) ?? text.length
  const all = scenes.filter(({ start, end }) => start >= at.end && end <= until)
  const first = all.filter(({ end }) => end <= next)
  // `killing 60 people and injuring 162 in Korva`: both in one place
  const behind = first.length > 0 ? first : all
  const ahead = scenes.filter(({ start, end }) => start >= from && end <= at.start)
  const toll = /\b(?:toll|count)\b.*$/iu.exec(before)?.[0] ?? ''
  if (/\bin the region\b/iu.test(toll)) return new Set(['region'])
  const { country } = homeOf(statement.article)
  if (country !== null && /\b(?:national|[Nn]ationwide|country[’']s)\b/u.test(`${before.slice(-70)}${text.slice(at.end, Math.min(until, at.end + 30))}`)) return new Set([country])
  const own = behind.filter(({ start }) => locative.test(text.slice(Math.max(0, start - 45), start)))
  const head = ahead.filter(({ start }) => atHead.test(text.slice(from, start)))
  const back = (list: readonly Span[]) => lastWords(statement, list.map(({ start, end }) => ({ start: start + origin.start, end: end + origin.start })))
  if (own.length > 0 || head.length > 0) return back([...head, ...own])
  const cause = behindCause.exec(text.slice(at.end))
  const there = cause === null ? [] : scenes.filter(({ start }) => start > at.end && start < at.end + cause[0].length && farLocative.test(text.slice(Math.max(at.end, start - 70), start)))
  if (there.length > 0) return back(there)
  const unknown = [...text.slice(at.end, Math.min(until, next)).matchAll(capitals)].at(-1)?.[1]
  if (unknown !== undefined) return new Set([lastWord(unknown)])
  const kind = unnamed.exec(text.slice(at.end, Math.min(until, next)))?.[1] ?? unnamed.exec(before)?.[1] ?? owned.exec(before)?.[1]
  if (kind !== undefined) return new Set([kindPlace(statement, kind)])
  const sure = [...ahead, ...behind]
  if (sure.length > 0) return back(sure)
  const earlier = [...before.matchAll(capitals)].at(-1)?.[1]
  if (earlier !== undefined) return new Set([lastWord(earlier)])
  const far = island.exec(text.slice(Math.max(0, at.start - 140), at.start))?.[1]
  if (far !== undefined) return new Set([kindPlace(statement, far)])
  if (!relative.test(before) || !linked.test(text.slice(0, from))) return back(sure)
  // `after striking the northern islands with rain that killed 82`: the place of what killed them
  return back(lastTogether(text, scenes.filter(({ end }) => end <= from)))
}

/** The last of some places, with one that `and` joins to it: `bombings in Korva and Lemmen that killed 82`. */
function lastTogether(text: string, scenes: readonly Span[]): readonly Span[] {
  const [first, second] = scenes.slice(-2)
  return first !== undefined && second !== undefined && /^\s+(?:and|y|et|und|e)\s+(?:(?:in|en|à|au|em)\s+)?(?:(?:the|neighbou?ring)\s+)?$/u.test(text.slice(first.end, second.start)) ? [first, second] : scenes.slice(-1)
}

const locative = /(?<!\p{L})(?:in|on|at|near|across|throughout|around|outside|off|within|over)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,3}$/iu
const atHead = /^[“"‘']?\s*(?:(?:but|and|meanwhile|elsewhere),?\s+)?(?:in|on|across|throughout|around|at)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,3}$/iu
/** `eight people killed when a bomb hit a house in Korva`: what killed them says where. English. */
const farLocative = /(?<!\p{L})(?:in|on|at|near|outside)\s+(?:[\p{L}’'-]+\s+){0,5}$/iu
const behindCause = /^[^,.;:]{0,30}\b(?:killed|died|dead|wounded|injured|hurt)\s+(?:when|after|as)\s[^.;:]{0,140}/iu
/** `69 people from the province`, `in that town`: a smaller place than the story's, whose name stands elsewhere. */
const unnamed = /(?<!\p{L})(?:in|from|on|of)\s+(?:the|that)\s+(?:\p{Ll}+\s+)?(province|district|county|town|village|neighbou?rhood|suburb|camp)(?!\p{L})/iu
const island = /(?<!\p{L})(?:in|on|of)\s+the\s+(island)(?!\p{L})/iu
const kindPlace = ({ article, origin }: Statement, kind: string): string =>
  definiteIn(article.text.slice(Math.max(0, origin.start - 1500), origin.start), kind.toLowerCase())?.toLowerCase() ?? `${kind.toLowerCase()} of ${article.id}`
const owned = /(?<!\p{L})(?:the|that|its)\s+(province|district|county|town|village|city)[’']s\s[^.;]{0,40}$/iu
/** A name behind `in` or `near` that ends its phrase is a place's, whatever it was taken for; days and months are none. */
const capitals = /(?<!\p{L})(?:in|near|at|on|outside|across|throughout)\s+(?:the\s+(?:(?:\p{Ll}+\s+){0,2}of\s+|(?:(?:north|south|east|west)(?:ern)?|central)\s+)?)?(?:(?:nearby|neighbou?ring|hard-hit|remote|(?:north|south|east|west)(?:ern)?|central)\s+)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)(\p{Lu}\p{Ll}[\p{L}’-]*(?:\s\p{Lu}[\p{L}’-]*)*)(?=\s*(?:[,.;:)”"]|$|(?:and|on|when|after|where|since|in|last|this|earlier|late)\s))/gu
const relative = /^\s*(?:(?:have|has|had|also|already)\s+)*(?:kill|claim|injur|wound|left\b)/iu
const linked = /(?:^|\s)(?:that|which)\s*$/iu

/** Whether something happens in a place that is named: no one goes there or only speaks there. */
function isScene({ article, origin }: Statement, place: Span): boolean {
  const behind = article.text.slice(place.end, place.end + 40)
  if (joined.test(behind) || (acting.test(behind) && isState(article.text.slice(place.start, place.end)))) return false
  const lead = article.text.slice(Math.max(origin.start, place.start - 45), place.start)
  return !/\b(?:to|toward|towards|into|for)\s+(?:the\s+)?(?:\p{L}+-?\p{L}*\s){0,2}$/iu.test(lead)
    && !/\b(?:reporters|briefing|conference|speaking|spoke|said|meeting|visit|told \p{L}+|talks)\s+in\s+$/iu.test(lead)
}

/** `Korva-led coalition`, `Lemmen-based group`: who they are, not where. English. */
const joined = /^[-‐‑](?:led|based|backed|brokered|born|allied|made|supplied|sponsored|supported|trained|funded|run|flagged)(?![\p{L}-])/iu
/** `US air strikes`, `UK officials`: a state before those who act for it says whose they are. English. */
const acting = /^(?:['’]s)?\s+(?:(?:military|air|army|navy|defen[cs]e|government|security|special|drone|fighter|artillery|missile|coalition)\s+){0,2}(?:air\s?strikes?|strikes?|raids?|bombardments?|bomb(?:ing|er)s?|shelling|forces?|troops?|soldiers?|coalition|jets?|(?:war)?planes?|drones?|helicopters?|missiles?|artillery|army|navy|military|officials?|government|regime|marines?|commandos?|commanders?|envoys?|diplomats?|ministers?|presidents?)(?![\p{L}-])/iu
const isState = (name: string): boolean => /^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|E\.?U\.?|NATO)$/u.test(name) || isCountry(lastWord(name))

const lastWords = ({ article }: Statement, places: readonly Span[]): ReadonlySet<string> =>
  new Set(places.map(({ start, end }) => lastWord(article.text.slice(start, end))).filter((word) => word !== '' && !isStorm(article, word)).map((word) => (isCountry(`${word}s`) ? `${word}s` : word)))
