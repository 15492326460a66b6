import { addTo } from '../../document/grouped.js'
import { letter, letterOrHyphen } from '../../document/letters.js'
import type { Span } from '../../document/origin.js'
import { countWords } from '../../document/words.js'
import { clauseOf, unreal, valueOf, varied, type Claim } from './claims.js'
import type { Finding } from './finding.js'
import type { Statement } from '../statements.js'
import { contentStems, overlap } from '../statements-words.js'

interface Ending extends Claim {
  readonly over: boolean
  /** How plainly it says so: 3 in so many words, 1 by what is still asked for. */
  readonly rank: number
}

const fights = 'war|conflict|battle|fighting|violence|hostilities|bloodshed|insurgency|uprising|unrest|siege|strike|standoff|blockade|outbreak|epidemic|crisis'
const gap = (most: number) => `[^.;:“”"]{0,${most}}?`
const any = new RegExp(`${fights}|ceasefire|cease-fire|truce|fight|victory|resistance|pockets|-held`, 'iu')

const over: readonly (readonly [number, RegExp])[] = [
  [3, new RegExp(`\\b(${fights})\\b${gap(80)}\\b(?:came to an end|comes to an end|(?:has|have|had) (?:come to an end|reached its end|ended|finished)|reached its end|(?:is|was) (?:now |all )?over|ended)\\b`, 'giu')],
  [2, new RegExp(`(?<!\\b(?:at|of|for|on|to|towards?|by|without|about)\\s)\\bending\\s+(?:(?:${letterOrHyphen}|\\d)+\\s+){0,4}?(${fights})\\b`, 'giu')],
  [2, new RegExp(`\\b(?:declared|proclaimed|announced)\\s+(?:the\\s+|an\\s+)?end\\s+(?:of|to)\\s+(?:the\\s+)?(?:${letterOrHyphen}+\\s+){0,3}?(${fights})\\b`, 'giu')],
]
const goesOn: readonly (readonly [number, RegExp])[] = [
  [3, new RegExp(`\\b(${fights}|clashes|shelling)\\b[^.,;:“”"]{0,50}?\\b(?:continues|continued|continue|is continuing|goes on|went on|rages|raged|resumed|intensified|is not over|is far from over|has not ended|shows? no sign)\\b`, 'giu')],
  [3, new RegExp(`\\b(?:talks|negotiations|efforts|diplomacy)\\b${gap(40)}\\b(?:end|ending|stop|stopping)\\b${gap(40)}\\b(${fights})\\b${gap(40)}\\b(?:no progress|failed|stalled|collapsed|broke down|broken down|deadlock${letter}*|without (?:result|success|agreement))\\b`, 'giu')],
  [2, /\b(?:will|would|vowed to|pledged to|sworn? to)\s+(?:continue\s+to\s+|keep\s+|go on\s+)?(fight(?:ing)?)(?:\s+on)?\b(?!\s+(?:back|off|for|corruption|crime|fires?|cancer))/giu],
  [2, /\b(?:final|last)\s+(?:moments|hours|days|stages?)\s+before\s+(?:the\s+)?(victory|end)\b/giu],
  [2, new RegExp(`\\b(?:last|few|remaining|final)\\s+(?:remaining\\s+|last\\s+)?(?:pockets?|enclaves?|strongholds?|(?:${letter}+-held)\\s+${letter}+|rebel areas|holdouts?)\\b(?:\\s+of\\s+(?:${letter}+\\s+)?(resistance))?`, 'giu')],
  [2, /\bnext\s+(?:stage|step|phase|task)\b[^.;“”"]{0,60}?\b(ceasefire|cease-fire|truce|peace)\b/giu],
  [1, new RegExp(`\\b(?:seeking|sought|demand(?:ed|s|ing)?|call(?:ed|s|ing)? for|appeal(?:ed|s|ing)? for|press(?:ed|ing|es)? for)\\s+(?:an?\\s+|the\\s+)?(?:${letterOrHyphen}+,?\\s+(?:and\\s+)?){0,5}?(?:cessation of (hostilities)|ceasefire|cease-fire|truce|(?:end|halt) to (?:the )?(?:${fights}))`, 'giu')],
]

/** Whether a fight, a siege or the like is over, where one account says that it is and another tells that it goes on. English. */
export function endingFindings(statements: readonly Statement[]): readonly Finding[] {
  const byPart = new Map<string | null, Ending[]>()
  for (const statement of statements) {
    if (statement.language !== 'en' || !any.test(statement.text)) continue
    for (const claim of [...claims(statement, over, true), ...claims(statement, goesOn, false)]) addTo(byPart, statement.part, claim)
  }
  return [...byPart.values()].flatMap((list): readonly Finding[] => {
    const ended = list.filter((claim) => claim.over)
    const yes = plainest(ended)
    // a standoff is not the war
    const no = plainest(list.filter((claim) => !claim.over && ended.some(({ thing }) => sortOf(thing) === sortOf(claim.thing))))
    if (!yes.some((a) => no.some((b) => b.rank >= 2 && a.statement.account !== b.statement.account))) return []
    const shownYes = varied(oneEach(yes), 3)
    // what is only asked for is shown where little else tells that it goes on
    const strong = no.filter(({ rank }) => rank >= 2)
    const shownNo = varied(oneEach(strong.length >= 2 ? strong : no), 3)
    const things = [...new Set(shownYes.map(({ thing }) => thing))].slice(0, 3)
    return [{ kind: 'claim', about: { form: 'ended', things }, development: false, weight: 7 + Math.min(shownYes.length, shownNo.length) + list.length / 4, values: [...shownYes, ...shownNo].map((claim) => valueOf(claim, null, endOf(claim))) }]
  })
}

function claims(statement: Statement, expressions: readonly (readonly [number, RegExp])[], isOver: boolean): readonly Ending[] {
  const { text } = statement
  const out: Ending[] = []
  for (const [rank, expression] of expressions) {
    for (const match of text.matchAll(expression)) {
      const cue = { start: match.index, end: match.index + match[0].length }
      const claim: Ending = { statement, cue, over: isOver, rank, thing: (match[1] ?? 'fighting').toLowerCase() }
      const { start } = clauseOf(claim)
      const lead = text.slice(Math.min(start, cue.start), cue.end)
      // `without talks they will fight on` tells of no day, and neither does `if`
      if (isOver ? unreal.test(lead) : conditional.test(lead)) continue
      out.push(claim)
    }
  }
  return out
}

/** Longer clauses are told up to the end itself: what it came after stands in the chapter. */
const longClause = 18

function endOf(claim: Ending): Span {
  const clause = clauseOf(claim)
  const { cue, statement: { text } } = claim
  const cut = claim.over && countWords(text.slice(clause.start, clause.end)) > longClause && /^\s+after\s/u.test(text.slice(cue.end))
  return cut ? { start: clause.start, end: cue.end } : clause
}

/** What is one with its end: a war, its battles and the talks on them; others stand for themselves. */
const sortOf = (thing: string): string => /^(?:strike|standoff|blockade|outbreak|epidemic|crisis)/u.test(thing) ? thing : 'war'

const conditional = /\b(?:if|unless|without|provided|could|might|may)\b/iu

/** What one voice says twice, in nearly the same words, stands once. */
function oneEach(list: readonly Ending[]): readonly Ending[] {
  const out: { readonly claim: Ending; readonly by: string; readonly stems: ReadonlySet<string> }[] = []
  for (const claim of list) {
    const { text, language } = claim.statement
    const { start, end } = clauseOf(claim)
    const one = { claim, by: valueOf(claim).by ?? '', stems: contentStems(text.slice(start, end), language) }
    if (!out.some((other) => other.by === one.by && overlap(other.stems, one.stems) >= 0.5)) out.push(one)
  }
  return out.map(({ claim }) => claim)
}

/** One claim a printed sentence, the plainest; those first that say it most plainly. */
function plainest(list: readonly Ending[]): readonly Ending[] {
  const bySentence = new Map<string, Ending>()
  for (const claim of list) {
    const known = bySentence.get(claim.statement.id)
    if (known === undefined || claim.rank > known.rank) bySentence.set(claim.statement.id, claim)
  }
  return [...bySentence.values()].sort((a, b) => b.rank - a.rank || a.statement.order - b.statement.order)
}
