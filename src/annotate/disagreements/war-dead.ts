import type { Quantity } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { countedClass } from '../../document/counted.js'
import { isCountry } from './countries.js'
import { clauseOf } from './claims.js'
import { tellerOf } from './counts-subject.js'
import type { Finding } from './finding.js'
import { isShare } from './parts.js'
import { lastWord } from './stack.js'
import { fits } from './values.js'
import type { Statement } from '../statements.js'

interface WarDead {
  readonly statement: Statement
  readonly quantity: Quantity
  readonly span: Span
  /** The year that the war is said to have begun in. */
  readonly since: string | null
  /** The country whose war it is, as the sentence names it. */
  readonly country: string | null
  readonly isWar: boolean
}

const war = '(?:civil\\s+war|war|conflict|uprising|revolt|insurgency|rebellion)'
const wars = new RegExp(`(?<![\\p{L}-])${war}(?![\\p{L}-])(?!\\s+(?:crimes?|zone|planes?|monitor|games?|veterans?|effort))`, 'iu')
/** `since the conflict began`, `since Korvas war started`, `since the outbreak of the war`. */
const sinceWar = new RegExp(`\\bsince\\s+(?:[\\p{L}’']+\\s+){0,3}?${war}\\s+(?:began|begun|beg[au]n|started|erupted|broke|flared)`, 'iu')
const sinceStart = new RegExp(`\\b(?:since|from)\\s+the\\s+(?:beginning|start|outbreak|onset)\\s+of\\s+(?:[\\p{L}’']+\\s+){0,3}?${war}`, 'iu')
/** `The war which began in 1994 has killed more than`, `a conflict that has claimed some`. */
const hasKilled = new RegExp(`(?<![\\p{L}-])${war}(?![\\p{L}-])[^.;:“”"]{0,110}?\\b(?:has|have|had)\\s+(?:already\\s+|so\\s+far\\s+)?(?:killed|claimed|left|cost)(?:\\s+the\\s+lives\\s+of)?\\s*$`, 'iu')
/** `the death toll from the six-year conflict at more than`. */
const tollOf = new RegExp(`\\b(?:death\\s+toll|number\\s+of\\s+(?:dead|deaths|people\\s+killed))\\s+(?:from|of|in)\\s+(?:[\\p{L}\\d’'-]+\\s+){0,4}?${war}\\b[^.;:“”"\\d]{0,50}$`, 'iu')
const warIn = new RegExp(`^[^.;:“”"]{0,40}\\bkilled\\s+in\\s+(?:the|its|[\\p{L}]+[’']?s)\\s+(?:[\\p{L}\\d-]+\\s+){0,2}?${war}(?![\\p{L}-])`, 'iu')
const whichKilled = new RegExp(`(?<![\\p{L}-])${war}\\s+in\\s+which\\s+$`, 'iu')
const wereKilled = /^[^.;:“”"]{0,40}?\b(?:(?:have|has|had)\s+(?:so\s+far\s+|already\s+)?(?:been\s+killed|died|lost\s+their\s+lives|perished)|were\s+killed|dead|died)\b/iu
const sinceThen = /^["“]?since\s+then\b/iu
const year = /\b(?:since|began|begun|beginning|start(?:ed|ing)|erupt(?:ed|ing)|broke\s+out|flared)\b[^.;\d]{0,90}?\b((?:19|20)\d\d)\b/iu

/** Fewer are the dead of a day. */
const fewest = 1000
/** So many are held against one another. */
const most = 40

/** Whether a figure gives the dead of a whole war, as the background to what an article tells. English. */
export function isWarDead(statement: Statement, quantity: Quantity): boolean {
  if (statement.language !== 'en' || quantity.low < fewest || quantity.bound === 'vague') return false
  const { text, origin } = statement
  const [before, after] = [text.slice(0, quantity.start - origin.start), text.slice(quantity.end - origin.start)]
  if (isShare(before.slice(-160), after.slice(0, 160))) return false
  const near = before.slice(-160)
  if (hasKilled.test(near) || tollOf.test(near) || warIn.test(after.slice(0, 120))) return true
  if (!wereKilled.test(after.slice(0, 120))) return false
  return sinceWar.test(text) || sinceStart.test(text) || whichKilled.test(near) || (sinceThen.test(text) && wars.test(sentenceBefore(statement)))
}

/** The sentence before, or nothing. */
function sentenceBefore({ article, origin }: Statement): string {
  const before = article.units.findLast(({ kind, end }) => kind === 'sentence' && end <= origin.start)
  return before === undefined ? '' : article.text.slice(before.start, before.end)
}

/**
 * The dead of the whole war that an event belongs to, where accounts give them so differently that they cannot all be right.
 * They stand apart from those of the event. English.
 */
export function warDeadFindings(statements: readonly Statement[]): readonly Finding[] {
  const found: WarDead[] = []
  for (const statement of statements) {
    if (found.length >= most) break
    for (const quantity of statement.quantities) if (counts(quantity) && isWarDead(statement, quantity)) found.push(warDead(statement, quantity))
  }
  const first = found.find((one) => found.some((other) => parts(one, other)))
  if (first === undefined) return []
  const of = found.filter((one) => one === first || ofOneWar(one, first))
  const values = distinct(of)
  const since = new Set(of.flatMap((one) => one.since ?? []))
  return [{
    kind: 'figure', development: false, weight: 4 + new Set(of.map(({ statement }) => statement.account)).size,
    about: { form: 'war-dead', since: [...since][0] ?? null, war: of.some(({ isWar }) => isWar) },
    values: values.slice(0, 6).map((one) => ({
      statement: one.statement, span: one.span, low: one.quantity.low, high: one.quantity.high, unit: one.quantity.unit, by: tellerOf(one.statement, one.quantity), several: true,
      others: of.filter((other) => other !== one && alike(other, one)).map(({ statement, span }) => ({ source: statement.article.id, start: span.start, end: span.end })),
    })),
  }]
}

/** Everyone who died: civilians or soldiers alone are some of them. */
const counts = ({ unit }: Quantity): boolean => {
  const names = (unit ?? '').split(/[\s-]+/u).map(countedClass).filter((name) => name !== null)
  return names.every((name) => name === 'people' || name === 'dead' || name === 'casualties')
}

function warDead(statement: Statement, quantity: Quantity): WarDead {
  const { text, origin } = statement
  const { start, end } = clauseOf({ statement, cue: { start: quantity.start - origin.start, end: quantity.end - origin.start }, thing: '' })
  // `then more than a million have died` without its `since`
  const from = sinceThen.test(text) ? 0 : start
  const told = sinceThen.test(text) ? `${sentenceBefore(statement)} ${text}` : text
  const country = statement.places.map((place) => lastWord(statement.article.text.slice(place.start, place.end)).replace(/[’']s$/u, '')).find((word) => isCountry(word) || isCountry(word.replace(/s$/u, '')))
  return { statement, quantity, span: { start: origin.start + from, end: origin.start + end }, since: year.exec(told)?.[1] ?? null, country: country?.replace(/s$/u, '') ?? null, isWar: /\bwar\b/iu.test(told) }
}

const ofOneWar = (a: WarDead, b: WarDead): boolean =>
  a.statement.part === b.statement.part && (a.since === null || b.since === null || a.since === b.since) && (a.country === null || b.country === null || a.country === b.country)

const parts = (a: WarDead, b: WarDead): boolean => ofOneWar(a, b) && a.statement.account !== b.statement.account && !fits(a.quantity, b.quantity)

const alike = (a: WarDead, b: WarDead): boolean => a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high

/** One of each number, from the fewest to the most. */
const distinct = (all: readonly WarDead[]): readonly WarDead[] =>
  all.filter((one, i) => all.findIndex((other) => alike(one, other)) === i).sort((a, b) => a.quantity.low - b.quantity.low)
