import type { Span } from '../document/origin.js'
import { clauseStart, scopeEnd } from './disagreements-clause.js'
import type { Finding, FoundValue } from './disagreements-finding.js'
import { isQuoted, tellerAt, type Statement } from './statements.js'
import { contentStems } from './statements-words.js'

/** A clause that says whether something has come about, is over or goes on. */
interface Claim {
  readonly statement: Statement
  readonly span: Span
  readonly holds: boolean
  readonly thing: string
}

/** Claims about the same thing that exclude one another: over or going on, kept or broken, said or denied. English only. */
export function claimFindings(statements: readonly Statement[]): readonly Finding[] {
  const english = statements.filter(({ language }) => language === 'en')
  return [...opposed(english, endings), ...opposed(english, deals), ...denials(english)]
}

interface Opposition {
  /** One cheap look that most sentences do not pass. */
  readonly any: RegExp
  readonly form: 'ended' | 'held'
  /** Each with the thing as its only group. */
  readonly holds: readonly RegExp[]
  readonly fails: readonly RegExp[]
}

const fights = 'war|conflict|battle|fighting|violence|hostilities|bloodshed|insurgency|uprising|unrest|siege|strike|standoff|blockade|outbreak'
const deal = 'deal|agreement|ceasefire|cease-fire|truce|accord|pact|arrangement|treaty'
const gap = (most: number) => `[^.;:“”"]{0,${most}}?`

const endings: Opposition = {
  form: 'ended', any: new RegExp(`${fights}|ceasefire|cease-fire|truce`, 'iu'),
  holds: [
    new RegExp(`\\b(${fights})\\b${gap(80)}\\b(?:came to an end|comes to an end|(?:has|have|had) (?:come to an end|reached its end|ended|finished)|reached its end|(?:is|was) (?:now )?over|ended)\\b`, 'giu'),
    new RegExp(`(?<!\\b(?:at|of|for|on|to|towards?|by)\\s)\\bending\\s+(?:[\\p{L}-]+\\s+){0,4}?(${fights})\\b`, 'giu'),
  ],
  fails: [
    new RegExp(`\\b(${fights})\\b${gap(50)}\\b(?:continues|continued|continue|is continuing|goes on|rages|raged|is not over|is far from over|has not ended)\\b`, 'giu'),
    new RegExp(`\\b(?:aimed at|towards?|efforts? to|called for|calls for|seeking|press(?:ed|ing)? for|push(?:ed|ing)? for|talks on|bring(?:ing)?|need to)\\s+(?:an?\\s+|the\\s+|immediate\\s+)*(?:ending|end|end to|end of|cessation of|halt to|stop)\\s+(?:[\\p{L}-]+\\s+){0,4}?(${fights})\\b`, 'giu'),
    /\b(?:reach(?:ing)?|agreement on)\b[^.;:“”"]{0,40}?\b(?:full|nationwide|lasting|permanent|general)\s+(ceasefire|cease-fire|truce)\b[^.;:,“”"]{0,40}/giu,
    /\b(?:continue|continues|continued|keep|keeps)\s+(?:to\s+)?(fight|fighting)\b/giu,
  ],
}
const deals: Opposition = {
  form: 'held', any: new RegExp(deal, 'iu'),
  holds: [
    new RegExp(`\\b(${deal})\\b${gap(40)}\\b(?:struck|reached|agreed|signed|achieved|announced|in place|re-?instated|restored|holding|holds|held|took effect|came into force|went into effect)\\b`, 'giu'),
    new RegExp(`\\b(?:struck|reached|signed|agreed(?: to| on)?|brokered|following)\\s+(?:an?\\s+|the\\s+)?(?:[\\p{L}-]+\\s+){0,3}?(${deal})\\b`, 'giu'),
    new RegExp(`\\b(${deal})[”"’']?\\s+(?:had|has)\\s+been\\s+[“"‘']?(?:achieved|reached|struck|agreed|signed)`, 'giu'),
  ],
  fails: [
    new RegExp(`\\b(${deal})\\b${gap(40)}\\b(?:collapsed|broke down|broken down|fell apart|failed|unravell?ed|was broken|was breached|was suspended|was called off|was scrapped|did not hold|has not held)\\b`, 'giu'),
    new RegExp(`\\b(?:violat(?:ed|ing|ions? of)|breach(?:ed|es of|ing)|broke|broken|rejected|collapse of|breakdown of)\\s+(?:an?\\s+|the\\s+)?(?:[\\p{L}-]+\\s+){0,3}?(${deal})\\b`, 'giu'),
  ],
}

const unreal = /\b(?:would|will|could|may|might|if|unless|until|once|hope|hopes|hoped|aim|aims|not|no|never|before|whether|should|must)\b/iu

function opposed(statements: readonly Statement[], { form, any, holds, fails }: Opposition): readonly Finding[] {
  const byPart = new Map<string | null, Claim[]>()
  for (const statement of statements) {
    if (!any.test(statement.text)) continue
    const found = [...claims(statement, holds, true), ...claims(statement, fails, false)]
    if (found.length > 0) byPart.set(statement.part, [...(byPart.get(statement.part) ?? []), ...found])
  }
  return [...byPart.values()].flatMap((list): readonly Finding[] => {
    const yes = distinct(list.filter((claim) => claim.holds))
    const no = distinct(list.filter((claim) => !claim.holds))
    if (!yes.some((a) => no.some((b) => a.statement.account !== b.statement.account))) return []
    const [shownYes, shownNo] = [varied(yes), varied(no)]
    const told = form === 'ended' ? shownYes : [...shownYes, ...shownNo]
    const things = [...new Set(told.map((claim) => claim.thing))].slice(0, 3)
    // the same article tells of both: one after the other, not one against the other
    const development = form === 'held' && no.every((b) => yes.some((a) => a.statement.article === b.statement.article))
    return [{ kind: 'claim', about: { form, things }, development, weight: 7 + Math.min(yes.length, no.length) + list.length / 4, values: [...shownYes, ...shownNo].map(valueOf) }]
  })
}

function claims(statement: Statement, expressions: readonly RegExp[], holds: boolean): readonly Claim[] {
  const { text, origin } = statement
  const out: Claim[] = []
  for (const expression of expressions) {
    for (const match of text.matchAll(expression)) {
      const start = claimStart(text, match.index, match[0])
      if (holds && unreal.test(text.slice(start, match.index + match[0].length))) continue
      const end = scopeEnd(text, match.index + match[0].length, 45)
      if (out.some((other) => other.span.start < origin.start + end && origin.start + start < other.span.end)) continue
      out.push({ statement, holds, thing: (match[1] ?? '').toLowerCase().replace('cease-fire', 'ceasefire'), span: { start: origin.start + start, end: origin.start + end } })
    }
  }
  return out
}

/** The beginning of the clause if it is near, else of the noun phrase: `the`, `a` and what stands between. */
function claimStart(text: string, at: number, words: string): number {
  if (/^(?:\p{Ll}+ing|aimed|continue|keep|reach|violated|broke)\b/u.test(words)) return at
  const near = clauseStart(text, at, 45)
  const whole = near === 0 || /[\s“"‘(]$/u.test(text.slice(0, near)) && /(?:[,;:"“”().!?]|\b(?:that|while|but|and))\s*$/u.test(text.slice(0, near))
  if (whole) return near
  return at - (/\b(?:the|an?|its|their|this)\s+(?:[\p{L}-]+\s+){0,3}$/iu.exec(text.slice(Math.max(0, at - 45), at))?.[0].length ?? 0)
}

/** One claim a printed sentence. */
const distinct = (list: readonly Claim[]): readonly Claim[] => [...new Map([...list].reverse().map((claim) => [claim.statement.id, claim])).values()].reverse()

/** At most five, one of each account before a second of any. */
function varied(list: readonly Claim[]): readonly Claim[] {
  const seen = new Set<number>()
  const [firsts, seconds] = [list.filter(({ statement }) => !seen.has(statement.account) && seen.add(statement.account)), new Set<Claim>()]
  for (const claim of list) if (!firsts.includes(claim)) seconds.add(claim)
  const kept = new Set([...firsts, ...seconds].slice(0, 5))
  return list.filter((claim) => kept.has(claim))
}

const valueOf = ({ statement, span }: { readonly statement: Statement; readonly span: Span }): FoundValue =>
  ({ statement, span, low: null, high: null, unit: null, by: tellerAt(statement, span), others: [] })

const denial = /\b(?:denied|denies|deny|denying|rejected|rejects|dismissed|dismisses|disputed|disputes|refuted)\s+((?:any\s+|all\s+|the\s+|these\s+|such\s+)*(?:(?:claims?|reports?|allegations?|accusations?|charges?|suggestions?)\s+(?:that|of|by|from|about)|that|having|being|carrying|involvement in|responsibility for|targeting|using)\b[^.;”"]{0,120})/giu
const postings = 200

/** What one source denies and another says. */
function denials(statements: readonly Statement[]): readonly Finding[] {
  const found = statements.flatMap((statement) => [...statement.text.matchAll(denial)].map((match) => ({ statement, match })))
  if (found.length === 0) return []
  const wanted = new Set(found.flatMap(({ match }) => [...contentStems(match[1] ?? '', 'en')]))
  const index = new Map<string, Statement[]>()
  for (const statement of statements) {
    for (const stem of contentStems(statement.text, 'en')) {
      if (!wanted.has(stem)) continue
      const list = index.get(stem)
      if (list === undefined) index.set(stem, [statement])
      else if (list.length < postings) list.push(statement)
    }
  }
  return found.slice(0, 60).flatMap(({ statement, match }): readonly Finding[] => {
    const denied = [...contentStems((match[1] ?? '').replace(/^(?:\p{L}+\s+)?(?:claims?|reports?|allegations?|accusations?|charges?|suggestions?)\b/iu, ''), 'en')]
    if (denied.length < 2 || isQuoted(statement, { start: statement.origin.start + match.index, end: statement.origin.start + match.index + 1 })) return []
    const shared = new Map<Statement, number>()
    for (const stem of denied) for (const other of index.get(stem) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    const best = [...shared].filter(([other, count]) => other.account !== statement.account && other.part === statement.part && count >= 2 && count >= 0.6 * denied.length && !other.text.match(denial))
      .sort((a, b) => b[1] - a[1] || a[0].order - b[0].order)[0]?.[0]
    if (best === undefined) return []
    const { origin, text } = statement
    const start = clauseStart(text, match.index)
    const words = text.slice(match.index, scopeEnd(text, match.index + match[0].split(/\s/u)[0]!.length, 60)).replace(/\s+/gu, ' ')
    return [{
      kind: 'claim', about: { form: 'denied', words }, development: false, weight: 5,
      values: [valueOf({ statement: best, span: best.origin }), valueOf({ statement, span: { start: origin.start + start, end: origin.start + match.index + match[0].trimEnd().length } })],
    }]
  })
}
