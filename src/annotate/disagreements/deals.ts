import { byCodeUnit } from '../../document/by-code-unit.js'
import { addTo } from '../../document/grouped.js'
import { letterOrHyphen } from '../../document/letters.js'
import type { Origin, Span } from '../../document/origin.js'
import { countWords } from '../../document/words.js'
import { clauseOf, unreal, valueOf, type Claim } from './claims.js'
import type { Finding } from './finding.js'
import type { StatementStack } from './stack.js'
import { within, type Statement } from '../statements.js'
import { contentStems, stemOf } from '../statements-words.js'
import { apart } from '../days-apart.js'

/** What becomes of a deal, in the order in which it mostly does. */
const stages = ['refused', 'struck', 'terms', 'holding', 'broken', 'renewed'] as const
type Stage = typeof stages[number]

interface DealClaim extends Claim {
  readonly stage: Stage
  /** The day that its clause names. */
  readonly when: string | null
  /** Whether that day stands in the clause itself, and not only in its sentence. */
  readonly ownDay: boolean
  /** What else the sentence tells of the deal, after this. */
  readonly then: DealClaim | null
  /** The day that puts it in order: its own, else the one that its article has reached, else the article's. */
  readonly order: string
}

const truce = 'ceasefire|cease-fire|truce|armistice|cessation of hostilities'
const deal = `deal|agreement|${truce}|accord|pact|arrangement|treaty`
const gap = (most: number) => `[^.;:“”"]{0,${most}}?`
const made = 'struck|reached|agreed|signed|sealed|brokered|concluded|announced|achieved|clinched'
const any = new RegExp(deal, 'iu')

const patterns: readonly (readonly [Stage, RegExp])[] = [
  ['renewed', new RegExp(`\\b(?:a\\s+)?(?:new|second|fresh|another)\\s+(one|${deal})\\b${gap(20)}\\b(?:put in place|${made})\\b`, 'giu')],
  ['renewed', new RegExp(`\\b(${deal})\\b${gap(30)}\\b(?:re-?instated|restored|renewed|revived|extended|resumed)\\b`, 'giu')],
  ['renewed', new RegExp(`\\b(?:re-?instat|restor|renew|reviv|extend|resum)(?:ed|ing)\\s+(?:an?\\s+|the\\s+)?(?:${letterOrHyphen}+\\s+){0,3}?(${deal})\\b`, 'giu')],
  ['broken', new RegExp(`\\b(${deal})\\b${gap(40)}\\b(?:collapsed|broke down|broken down|fell apart|failed|unravell?ed|(?:was|been) (?:broken|breached|violated|suspended|called off|scrapped|cancelled|delayed)|stalled|did not hold|has not held)\\b`, 'giu')],
  ['broken', new RegExp(`\\b(?:violat(?:ed|ing|ions? of)|breach(?:ed|es of|ing)|broke|broken|collapse of|breakdown of|withdrew from|pulled out of)\\s+(?:an?\\s+|the\\s+)?(?:${letterOrHyphen}+\\s+){0,3}?(${deal})\\b`, 'giu')],
  ['refused', new RegExp(`\\b(?:rejected|refused|turned down|dismissed|ruled out)\\s+(?:an?\\s+|the\\s+|any\\s+)?(?:(?:proposals?|calls?|plans?|offers?)\\s+for\\s+(?:an?\\s+)?)?(?:${letterOrHyphen}+\\s+){0,3}?(${deal})\\b`, 'giu')],
  ['struck', new RegExp(`\\b(${deal})\\b${gap(40)}\\b(?:${made}|came into force|took effect|went into effect|put in place)\\b`, 'giu')],
  ['struck', new RegExp(`\\b(?:${made}|agreed (?:to|on))\\s+(?:an?\\s+|the\\s+)?(?:${letterOrHyphen}+\\s+){0,3}?(${deal})\\b`, 'giu')],
  ['struck', new RegExp(`\\b(?:following|after)\\s+(?:an?\\s+|the\\s+)?(?:${letterOrHyphen}+\\s+){0,4}?(${deal})\\b(?!\\s+(?:was|were|is|had|has))`, 'giu')],
  ['terms', new RegExp(`\\bunder (?:the|a) (?:terms of (?:the|a) )?(?:${letterOrHyphen}+\\s+){0,2}?(${deal})\\b`, 'giu')],
  ['holding', new RegExp(`\\b(${deal})\\b${gap(20)}\\b(?:underway|under way|in place|in force|holding|held|holds|into effect)\\b`, 'giu')],
]

/** The most values that anyone follows. */
const most = 6

/**
 * What the accounts say of deals: refused, struck, broken off, renewed, in order of time with the days that are named, so that a
 * reader sees whether they speak of one deal or of several. Only where an account tells that a deal broke or began anew, or
 * two accounts date it differently. English.
 */
export function dealFindings(stack: StatementStack): readonly Finding[] {
  const byPart = new Map<string | null, DealClaim[]>()
  for (const statement of stack.statements) {
    if (statement.language !== 'en' || !any.test(statement.text)) continue
    for (const claim of claimsIn(statement)) addTo(byPart, statement.part, claim)
  }
  return [...byPart.values()].flatMap((all): readonly Finding[] => {
    const list = related(all, stack).sort(inTime)
    if (!list.some(isTruce) && apart(list[0]?.when ?? null, list.at(-1)?.when ?? null) > 14) return []
    const accounts = new Set(list.map(({ statement }) => statement.account))
    const told = new Set(list.map(({ stage }) => stage))
    const struckOn = new Set(list.filter(({ stage, when }) => stage === 'struck' && when !== null).map(({ when }) => when))
    if (accounts.size < 2 || !(told.has('struck') || told.has('renewed')) || !(told.has('broken') || told.has('renewed') || struckOn.size > 1)) return []
    const shown = chosen(list)
    if (shown.length < 2) return []
    const things = namesOf(shown.map(({ claim }) => claim))
    const anew = shown.some(({ claim: { stage, then } }) => stage === 'renewed' || then?.stage === 'renewed')
    return [{
      kind: 'claim', about: { form: 'held', things, anew }, development: true, weight: 8 + shown.length / 2 + accounts.size,
      values: shown.map(({ claim, others }) => ({ ...valueOf(claim, claim.when, spanOf(claim)), others: others.map((other) => originOf(other)) })),
    }]
  })
}

const originOf = (claim: DealClaim): Origin => {
  const { start, end } = spanOf(claim)
  const { origin } = claim.statement
  return { source: origin.source, start: origin.start + start, end: origin.start + end }
}

/** What the deal is called, the names that most accounts use first. */
function namesOf(shown: readonly DealClaim[]): readonly string[] {
  const tally = new Map<string, number>()
  for (const { stage, thing } of shown) if (stage !== 'refused' && thing !== 'one') tally.set(thing.replace('cease-fire', 'ceasefire'), (tally.get(thing.replace('cease-fire', 'ceasefire')) ?? 0) + 1)
  return [...tally].sort((a, b) => b[1] - a[1]).slice(0, 3).map(([name]) => name)
}

function claimsIn(statement: Statement): readonly DealClaim[] {
  const { article, times, origin } = statement
  // a few quoted words are part of the sentence: `an “arrangement” had been “achieved”`
  const text = statement.text.replace(/[“”"]/gu, ' ')
  const out: DealClaim[] = []
  for (const [stage, expression] of patterns) {
    for (const match of text.matchAll(expression)) {
      const cue = { start: match.index, end: match.index + match[0].length }
      if (out.some((other) => other.cue.start < cue.end && cue.start < other.cue.end)) continue
      const thing = (match[1] ?? '').toLowerCase()
      const clause = clauseOf({ statement, cue, thing })
      if (stage !== 'terms' && stage !== 'refused' && unreal.test(text.slice(Math.min(clause.start, cue.start), cue.end).replace(/^(?:after|before)\b/iu, ''))) continue
      const inClause = times.find((time) => time.date !== null && time.until === null && time.precision !== 'vague' && time.start - origin.start >= clause.start - 25 && time.end - origin.start <= clause.end + 5)
      const day = inClause ?? (times.length === 1 ? times.find((time) => time.date !== null && time.until === null && time.precision === 'day') : undefined)
      const when = day?.date?.slice(0, 10) ?? null
      out.push({ statement, cue, thing, stage, when, ownDay: inClause?.precision === 'day' && times.length === 1, then: null, order: when ?? reachedDay(statement) ?? article.published?.slice(0, 10) ?? '9' })
    }
  }
  const [first, ...rest] = out.sort((a, b) => a.cue.start - b.cue.start)
  const then = rest.findLast((one) => one.stage !== first?.stage) ?? null
  return first === undefined ? [] : [{ ...first, then, when: first.when ?? then?.when ?? null }]
}

/** From the first thing that a sentence tells of the deal to the last, as far as it is not long. */
function spanOf(claim: DealClaim): Span {
  const own = clauseOf(claim, 24)
  const last = claim.then === null ? own : clauseOf(claim.then)
  const all = { start: Math.min(own.start, last.start), end: Math.max(own.end, last.end) }
  return countWords(claim.statement.text.slice(all.start, all.end)) <= 34 ? all : own
}

/** The day that the sentences before, up to three of them, have reached. */
function reachedDay({ article, origin }: Statement): string | null {
  const at = article.units.findIndex((unit) => unit.start >= origin.start)
  const from = article.units.slice(0, Math.max(0, at)).filter(({ kind }) => kind === 'sentence').at(-3)?.start ?? 0
  const days = within(article.times, { start: from, end: origin.start }).filter(({ date, until, precision }) => date !== null && until === null && (precision === 'day' || precision === 'time'))
  return days.at(-1)?.date?.slice(0, 10) ?? null
}

const inTime = (a: DealClaim, b: DealClaim): number =>
  byCodeUnit(a.order, b.order) || stages.indexOf(a.stage) - stages.indexOf(b.stage) || a.statement.order - b.statement.order || a.cue.start - b.cue.start

/** A truce is of the story's own fight; what is only called a deal must share its words with what another account calls one. */
function related(all: readonly DealClaim[], stack: StatementStack): DealClaim[] {
  const ofTruces = new Set(all.filter(isTruce).map(({ statement }) => statement.account))
  if (ofTruces.size >= 2) return all.filter((claim) => isTruce(claim) || ofTruces.has(claim.statement.account) || sharesWith(claim, all, stack))
  // of what is only called a deal many are told of: no more is compared than the days on which one was made
  const made = all.filter((claim) => claim.stage === 'struck' && claim.ownDay && claim.then === null)
  return made.filter((claim) => sharesWith(claim, made, stack, 3))
}
const aTruce = new RegExp(truce, 'iu')
const isTruce = ({ statement }: DealClaim): boolean => aTruce.test(statement.text)

/** The stems of the words for a deal and for making one: every such sentence has them. */
const common: ReadonlySet<string> = new Set(`${deal}|${made}`.split(/[|\s-]/u).map(stemOf))
function sharesWith(claim: DealClaim, all: readonly DealClaim[], stack: StatementStack, shared = 2): boolean {
  const own = stemsOf(claim)
  return all.slice(0, 80).some((other) => other.statement.account !== claim.statement.account && stack.near(claim.statement, other.statement) && [...stemsOf(other)].filter((stem) => own.has(stem)).length >= shared)
}
const stemsOf = ({ statement }: DealClaim): ReadonlySet<string> => new Set([...contentStems(statement.text, 'en')].filter((stem) => !common.has(stem)))

interface Shown {
  readonly claim: DealClaim
  /** Other accounts that tell of the same stage on the same day. */
  readonly others: readonly DealClaim[]
}

/**
 * One claim a sentence and one for each stage and day; each account's first word on a stage before more of it. What was
 * refused, what only says that a deal holds, or what it says, stand back where enough is told of what became of it.
 */
function chosen(list: readonly DealClaim[]): readonly Shown[] {
  const single = list.filter((claim, i) => list.findIndex((other) => other.statement.id === claim.statement.id) === i)
  const turns = single.filter(({ stage, then }) => !slight.has(stage) || (then !== null && !slight.has(then.stage)))
  const grouped: DealClaim[][] = []
  for (const claim of turns.length >= 3 ? turns : single) {
    const home = grouped.find(([first]) => first !== undefined && first.stage === claim.stage && first.when !== null && first.when === claim.when && first.statement.account !== claim.statement.account && first.then === null && claim.then === null)
    if (home) home.push(claim)
    else grouped.push([claim])
  }
  const firsts = grouped.map((own) => [...own].sort((a, b) => Number(isSentence(b)) - Number(isSentence(a)))[0] as DealClaim)
  const ranked = firsts.map((claim, i) => {
    const before = firsts.slice(0, i).filter(({ stage }) => stage === claim.stage)
    const own = before.filter(({ statement }) => statement.account === claim.statement.account).length
    return { i, rank: own + 0.5 * before.filter(({ order }) => order === claim.order).length }
  })
  const kept = new Set([...ranked].sort((a, b) => a.rank - b.rank).slice(0, most).map(({ i }) => i))
  return firsts.flatMap((claim, i) => (kept.has(i) ? [{ claim, others: (grouped[i] ?? []).filter((other) => other !== claim) }] : []))
}
const slight: ReadonlySet<Stage> = new Set(['refused', 'terms', 'holding'])

/** `Following a ceasefire, prompting a withdrawal.` is none. */
const isSentence = ({ statement: { text } }: DealClaim): boolean => !/^(?:following|after)\b[^,]*,\s+\p{Ll}+ing\b/iu.test(text)
