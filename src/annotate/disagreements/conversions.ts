import { addTo } from '../../document/grouped.js'
import { baseUnitOf } from '../../document/measure-units.js'
import type { Finding, FoundValue } from './finding.js'
import { isQuoted, tellerAt, type Statement } from '../statements.js'

interface Converted {
  readonly statement: Statement
  readonly at: number
  readonly text: string
  /** What the brackets hold, in their unit. */
  readonly value: number
  readonly degrees: boolean
}

const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const degree = '(?:degrees?\\s+|°\\s?)?(?:Celsius|Centigrade|Fahrenheit|[CF])'
const length = 'kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|yards?|kilograms?|kilos?|pounds?|hectares?|acres?'
/** `minus 20 degrees Celsius (minus 4 Fahrenheit)`, `30 kilometers (18 miles)`: an amount with the same in another unit. English. */
const converted = new RegExp(`(?<![\\p{L}\\d.,:-])((?:minus\\s+|[-−])?)(${number})\\s+(${degree}|${length})\\s+\\(((?:minus\\s+|[-−])?)(${number})\\s+(${degree}|${length})\\)`, 'gu')

/**
 * One amount that two articles turn into another unit differently: `minus 20 Celsius (minus 4 Fahrenheit)` against `(minus 15
 * Fahrenheit)`. One of the two numbers is wrong whatever they are of, so nothing else need be the same. English.
 */
export function conversionFindings(statements: readonly Statement[]): readonly Finding[] {
  const found = new Map<string, Converted[]>()
  for (const statement of statements) {
    if (statement.language !== 'en' || !statement.text.includes('(')) continue
    for (const match of statement.text.matchAll(converted)) {
      const [text, sign = '', amount = '', unit = '', signIn = '', amountIn = '', unitIn = ''] = match
      const span = { start: statement.origin.start + match.index, end: statement.origin.start + match.index + text.length }
      if (kindOf(unit) === kindOf(unitIn) || isQuoted(statement, span)) continue
      addTo(found, `${sign === '' ? '' : '-'}${valueOf(amount)} ${kindOf(unit)} ${kindOf(unitIn)}`, { statement, at: match.index, text, value: valueOf(amountIn) * (signIn === '' ? 1 : -1), degrees: isDegree(unitIn) })
    }
  }
  return [...found.values()].flatMap((list): readonly Finding[] => {
    const [first] = list
    const other = list.find((one) => first !== undefined && one.statement.article !== first.statement.article && one.statement.account !== first.statement.account && parts(first, one))
    if (first === undefined || other === undefined) return []
    const words = first.text.slice(0, first.text.indexOf('(')).replace(/\s+/gu, ' ').trim()
    return [{ kind: 'figure', about: { form: 'detail', words }, development: false, weight: 3, values: [first, other].map((one) => shown(one, list)) }]
  })
}

const isDegree = (unit: string): boolean => /^(?:deg|°|Cel|Cen|Fah|[CF]$)/u.test(unit)

/** One name for the ways of writing a unit. */
const kindOf = (unit: string): string => (isDegree(unit) ? (/F(?:ahrenheit)?$/u.test(unit) ? 'F' : 'C') : baseUnitOf(unit)?.join(' ') ?? unit)

const valueOf = (digits: string): number => Number(digits.replaceAll(',', ''))

/** Rounding parts two numbers by little: by less than three degrees, by less than a tenth. */
function parts(a: Converted, b: Converted): boolean {
  const off = Math.abs(a.value - b.value)
  return a.degrees ? off >= 3 : off > 0.1 * Math.max(Math.abs(a.value), Math.abs(b.value))
}

function shown(one: Converted, all: readonly Converted[]): FoundValue {
  const spanOf = ({ statement: { origin }, at, text }: Converted) => ({ start: origin.start + at, end: origin.start + at + text.length })
  const span = spanOf(one)
  return {
    statement: one.statement, span, low: null, high: null, unit: null, by: tellerAt(one.statement, span),
    others: all.filter((other) => other !== one && !parts(one, other) && other.value === one.value).map((other) => ({ source: other.statement.article.id, ...spanOf(other) })),
  }
}
