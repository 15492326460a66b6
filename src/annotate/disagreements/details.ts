import { baseUnitOf } from '../../document/measure-units.js'
import { countWords } from '../../document/words.js'
import { clauseAt } from '../clauses/clauses.js'
import type { Finding, FoundValue } from './finding.js'
import { inArticle, isQuoted, tellerAt, type Statement } from '../statements.js'
import { apart } from '../days-apart.js'
import { smallNumbers, smallNumberWords } from './small-numbers.js'

interface Token {
  readonly key: string
  readonly start: number
  readonly end: number
}

interface Numbered {
  readonly statement: Statement
  readonly tokens: readonly Token[]
  readonly at: number
  readonly value: number
  /** A unit of measure behind the number, with what it comes to. */
  readonly unit: readonly [base: string, factor: number] | null
}

const anyNumber = new RegExp(`\\d|\\b(?:${smallNumberWords})\\b`, 'iu')
/** So many words on both sides of the number must be the same, so many of them long ones. */
const [shared, long] = [7, 4]
const harm = /\b(?:dead|deaths?|died|dying|kill(?:ed|ing|s)?|injur\p{L}*|wound\p{L}*|hurt|missing|victims?|toll)\b/iu
/** How many words are read on each side. */
const reach = 12
const postings = 24
/** A past year is the same in articles that came out so many days apart. */
const farthest = 60

/**
 * One number in the same words of two articles of about one day: `the 13-metre sloop Anna Berg was found off Korva` against the
 * 9-metre one; or one past year, in articles further apart. So many words are shared that nothing but the number can be what parts them. English.
 * @param figures those that are told as figures already
 */
export function detailFindings(statements: readonly Statement[], figures: readonly Finding[]): readonly Finding[] {
  const index = new Map<string, Numbered[]>()
  const findings: Finding[] = []
  const used = new Set<string>()
  for (const statement of statements) {
    if (statement.language !== 'en') continue
    for (const one of numbersIn(statement)) {
      const keys = [`<${one.tokens.slice(one.at - 3, one.at).map(({ key }) => key).join(' ')}`, `>${afterUnit(one).slice(0, 3).map(({ key }) => key).join(' ')}`]
      let against: Numbered | undefined
      for (const key of keys) {
        const list = index.get(key) ?? []
        against ??= list.find((other) => parts(other, one))
        if (list.length < postings) index.set(key, [...list, one])
      }
      if (against === undefined || used.has(against.statement.id) || used.has(statement.id) || figures.some(({ values }) => values.some(({ statement: { id } }) => id === statement.id) && values.some(({ statement: { id } }) => id === against.statement.id))) continue
      used.add(against.statement.id)
      used.add(statement.id)
      findings.push({ kind: 'figure', about: { form: 'detail', words: namedIn(against) }, development: false, weight: 4, values: [against, one].map((number) => valueOf(number)) })
    }
  }
  return findings
}

function numbersIn(statement: Statement): readonly Numbered[] {
  const { text, times, origin } = statement
  if (!anyNumber.test(text) || text.length > 900) return []
  const tokens = [...text.matchAll(/\p{L}[\p{L}’']*|\d+(?:[.,]\d+)*/gu)].map((match): Token => ({ key: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }))
  return tokens.flatMap((token, at): readonly Numbered[] => {
    const value = smallNumbers[token.key] ?? (/^\d/u.test(token.key) ? Number(token.key.replace(/,(?=\d{3}(?:\D|$))/gu, '')) : Number.NaN)
    if (isPastYear(statement, tokens, at)) return [{ statement, tokens, at, value, unit: null }]
    if (!(value >= 2) || year.test(token.key) || times.some((time) => time.start < origin.start + token.end && origin.start + token.start < time.end)) return []
    const span = inArticle(origin, token)
    // a quotation is a wording, an hour, a score or a flight has its number for a name
    if (isQuoted(statement, span) || /[:\d/-]$|\b(?:flight|no\.?|number|route|section|article|chapter|page|room|channel|aged?)\s*$/iu.test(text.slice(Math.max(0, token.start - 9), token.start)) || /^(?:[:/]|-\d|\s*(?:a\.?m|p\.?m|GMT)\b)/iu.test(text.slice(token.end))) return []
    const next = tokens[at + 1]
    const unit = next === undefined ? null : baseUnitOf(next.key)
    // those who were harmed are counted on from hour to hour, and in parts; a length is no count
    return unit === null && harm.test(text) ? [] : [{ statement, tokens, at, value, unit }]
  })
}

const year = /^(?:19|20)\d\d$/u

/** `was named harbour master in 1988`: what came about in a year that is over does not change from article to article. */
function isPastYear(statement: Statement, tokens: readonly Token[], at: number): boolean {
  const { text, article, origin } = statement
  const token = tokens[at]
  return token !== undefined && year.test(token.key) && article.published !== null && token.key < article.published.slice(0, 4) && tokens[at - 1]?.key === 'in' && /^\s+\p{L}/u.test(text.slice(token.end))
    && !harm.test(text) && !isQuoted(statement, inArticle(origin, token))
}

const afterUnit = ({ tokens, at, unit }: Numbered): readonly Token[] => tokens.slice(at + (unit === null ? 1 : 2), at + 2 + reach)

function parts(a: Numbered, b: Numbered): boolean {
  const [x, y] = [a.statement, b.statement]
  const [years, other] = [a, b].map(({ tokens, at }) => year.test(tokens[at]?.key ?? ''))
  if (years !== other) return false
  const areYears = years === true
  if (x.article === y.article || x.part !== y.part || x.article.published === null || y.article.published === null || apart(x.article.published, y.article.published) > (areYears ? farthest : 1)) return false
  if (a.unit?.[0] !== b.unit?.[0]) return false
  const [here, there] = [a.value * (a.unit?.[1] ?? 1), b.value * (b.unit?.[1] ?? 1)]
  if (Math.abs(here - there) <= (a.unit === null ? 0 : 0.1 * Math.max(here, there)) || Math.max(here, there) > 5 * Math.min(here, there)) return false
  // one of them goes from the one number to the other
  if ([[a, b], [b, a]].some(([one, other]) => one?.tokens.some(({ key }) => key === other?.tokens[other.at]?.key))) return false
  const before = same(a.tokens.slice(Math.max(0, a.at - reach), a.at).reverse(), b.tokens.slice(Math.max(0, b.at - reach), b.at).reverse())
  const after = same(afterUnit(a), afterUnit(b))
  const common = [...before, ...after]
  return after.length >= 2 && common.length >= shared && common.filter(({ key }) => key.length >= 5).length >= long
}

/** The words that two runs begin with in common. */
function same(a: readonly Token[], b: readonly Token[]): readonly Token[] {
  const end = a.findIndex((token, i) => token.key !== b[i]?.key)
  return end < 0 ? a : a.slice(0, end)
}

/** What the number is of: the words behind it, to the end of their phrase; of an age the name before it, of a year what came about in it. */
function namedIn(one: Numbered): string {
  const { text } = one.statement
  if (year.test(one.tokens[one.at]?.key ?? '')) return text.slice(one.tokens[Math.max(0, one.at - 4)]?.start ?? 0, one.tokens[Math.max(0, one.at - 2)]?.end ?? 0).split(/[,;:()“”"]\s*/u).at(-1)?.replace(/\s+/gu, ' ').trim() ?? ''
  const after = afterUnit(one)
  const name = after[0]?.key === 'old' ? nameBefore(one) : undefined
  if (name !== undefined) return text.slice(name.start, name.end)
  const phrase = text.slice(after[0]?.start ?? 0, after[5]?.end ?? after.at(-1)?.end ?? 0).replace(/\s+/gu, ' ')
  return (/^[^,.;:()“”"]*?(?=\s+(?:was|were|had|has|have|is|are|that|which|who|to|in|on|at|from|and|with|of(?!\s\p{Lu}))(?:\s|$)|[,.;:()“”"]|$)/u.exec(phrase)?.[0] ?? phrase).trim()
}

const nameBefore = ({ tokens, at, statement: { text } }: Numbered): Token | undefined => tokens.slice(Math.max(0, at - 4), at).findLast(({ start }) => /\p{Lu}/u.test(text[start] ?? ''))

/** A clause of more words is cut to what stands around the number. */
const mostWords = 24

function valueOf(one: Numbered): FoundValue {
  const { statement, tokens, at } = one
  const { text, language, origin } = statement
  const [token, first, last] = [tokens[at], nameBefore(one) ?? tokens[Math.max(0, at - 3)], tokens[Math.min(tokens.length - 1, at + 7)]]
  const number = { start: token?.start ?? 0, end: token?.end ?? 0 }
  const clause = clauseAt(text, language, number, { withTeller: false })
  const fits = clause.start <= number.start && clause.end >= number.end && countWords(text.slice(clause.start, clause.end)) <= mostWords && !/[“”"]|''/u.test(text.slice(clause.start, clause.end))
  const { start, end } = fits ? clause : { start: first?.start ?? 0, end: last?.end ?? text.length }
  const span = { start: origin.start + start, end: origin.start + end - (/[\s.,;:]+$/u.exec(text.slice(start, end))?.[0].length ?? 0) }
  return { statement, span, low: null, high: null, unit: null, by: tellerAt(statement, span), others: [] }
}
