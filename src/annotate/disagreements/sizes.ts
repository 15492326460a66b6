import { addTo } from '../../document/grouped.js'
import type { Finding, FoundValue } from './finding.js'
import { isQuoted, tellerAt, type Statement } from '../statements.js'
import { stemOf } from '../statements-words.js'
import { apart } from '../days-apart.js'
import { smallNumbers, smallNumberWords } from './small-numbers.js'

interface Sized {
  readonly statement: Statement
  readonly at: number
  readonly text: string
  readonly value: number
  readonly thing: string
  readonly definite: boolean
}

/** What writings, bodies and halls are made of: such a thing has one size, however it is told. */
const unit = 'page|word|paragraph|chapter|article|clause|count|point|seat|nation|state'
/** `the 48-page indictment`, `a 35-word oath`: an article, the number, what is counted, perhaps an adjective, and the thing. English. */
const sized = new RegExp(`(?<![\\p{L}\\d])(?:(the|its|his|her|their|this|that|[\\p{L}]{2,}['’]s)|an?)\\s+((\\d{1,4}|\\d{1,3},\\d{3}|${smallNumberWords})\\s?[-‑]\\s?(${unit})\\s+(?:\\p{Ll}{2,}(?:al|ed|ive|ic|ous|ent|ant|ary|ory|ing)\\s+)?(\\p{Ll}{4,}))(?![\\p{L}-])`, 'giu')
/** Papers of which a story has many. */
const many = /^(?:papers?|documents?|letters?|memos?|briefs?|filings?|motions?|essays?|articles?|posts?|leads?|margins?|gains?|drops?|rises?|falls?|slides?|plays?|games?|shots?|swings?|spread|version|edition|copies|copy|bus|buses|car|vans?|planes?|jets?)$/iu

/** So much larger is another thing. */
const largest = 1.5
/** A thing told of so many days later may have grown. */
const farthest = 21

/**
 * The size of one thing where two articles give it differently: `the 48-page report` against `a 47-page report`. An
 * article that sizes two reports may mean either, and is not asked. English.
 */
export function sizeFindings(statements: readonly Statement[]): readonly Finding[] {
  const found = new Map<string, Sized[]>()
  for (const statement of statements) {
    if (statement.language !== 'en' || !/[-‑]/u.test(statement.text)) continue
    for (const match of statement.text.matchAll(sized)) {
      const [all, definite, text = '', digits = '', of = '', thing = ''] = match
      const at = match.index + all.length - text.length
      const value = smallNumbers[digits.toLowerCase()] ?? Number(digits.replace(',', ''))
      if (many.test(thing) || isQuoted(statement, { start: statement.origin.start + at, end: statement.origin.start + at + text.length })) continue
      addTo(found, `${statement.part ?? ''}|${of.toLowerCase()}|${stemOf(thing)}`, { statement, at, text, value, thing: thing.toLowerCase(), definite: definite !== undefined })
    }
  }
  return [...found.values()].flatMap((list): readonly Finding[] => {
    const sure = list.slice(0, 40).filter((one, _i, all) => all.every((other) => other.statement.article !== one.statement.article || other.value === one.value))
    const pair = sure.flatMap((one) => sure.filter((other) => parts(one, other)).map((other) => [one, other] as const))[0]
    if (pair === undefined) return []
    return [{ kind: 'figure', about: { form: 'detail', words: pair[0].thing }, development: false, weight: 3, values: pair.map((one) => shown(one, sure)) }]
  })
}

const parts = (a: Sized, b: Sized): boolean =>
  a.value !== b.value && a.statement.account !== b.statement.account && (a.definite || b.definite)
  && Math.max(a.value, b.value) <= largest * Math.min(a.value, b.value) && apart(a.statement.article.published, b.statement.article.published) <= farthest

function shown(one: Sized, all: readonly Sized[]): FoundValue {
  const spanOf = ({ statement: { origin }, at, text }: Sized) => ({ start: origin.start + at, end: origin.start + at + text.length })
  const span = spanOf(one)
  return {
    statement: one.statement, span, low: one.value, high: one.value, unit: null, by: tellerAt(one.statement, span),
    others: all.filter((other) => other !== one && other.value === one.value).map((other) => ({ source: other.statement.article.id, ...spanOf(other) })),
  }
}
