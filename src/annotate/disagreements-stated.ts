import type { Finding, FoundValue } from './disagreements-finding.js'
import { isQuoted, tellerAt, type Statement } from './statements.js'

/** `Conflicting reports say that they had passed, while others report that they had not`. English. */
const conflicting = /\b(?:conflicting|contradictory|differing)\s+(?:reports|accounts|versions|statements)\s+(?:say|said|indicated?|suggest(?:ed)?|claim(?:ed)?)\s+(?:that\s+)?/iu
const others = /,?\s+(?:while|but|and)\s+(?:others?|some)\s+(?:reports?\s+)?(?:say|said|report(?:ed)?|claim(?:ed)?|suggest(?:ed)?|put)\s+(?:that\s+)?/iu
/** `There was no immediate explanation for the discrepancy`. English; some write it with an `e`. */
const unexplained = /\bno\s+(?:immediate\s+|clear\s+)?explanation\s+(?:for|of)\s+(?:the|this|that)\s+discrep[ae]nc(?:y|ies)\b|\bdiscrep[ae]nc(?:y|ies)\b[^.;]{0,40}\bcould\s+not\s+be\s+(?:immediately\s+)?(?:clarified|explained|resolved|reconciled)\b/iu

/** Where an article itself says that accounts differ: both of them, or the sentence that says so with the one before it. */
export function statedFindings(statements: readonly Statement[]): readonly Finding[] {
  return statements.flatMap((statement): readonly Finding[] => {
    if (statement.language !== 'en' || !statement.printed || !/conflicting|contradictory|differing|discrep/iu.test(statement.text)) return []
    const values = both(statement) ?? withBefore(statement, statements)
    return values === null ? [] : [{ kind: 'claim', about: { form: 'differing' }, development: false, weight: 5, values }]
  })
}

function both(statement: Statement): readonly FoundValue[] | null {
  const { text } = statement
  const first = conflicting.exec(text)
  if (first === null) return null
  const start = first.index + first[0].length
  const turn = others.exec(text.slice(start))
  if (turn === null || turn.index < 8) return null
  // neither is the teller's own word
  return [valueAt(statement, start, start + turn.index), valueAt(statement, start + turn.index + turn[0].length, text.length)].map((value) => ({ ...value, by: null }))
}

function withBefore(statement: Statement, statements: readonly Statement[]): readonly FoundValue[] | null {
  const { text, article, origin } = statement
  const found = unexplained.exec(text)
  if (found === null || isQuoted(statement, { start: origin.start + found.index, end: origin.start + found.index + 1 })) return null
  const at = article.units.findIndex(({ start }) => start === origin.start)
  const unit = article.units.slice(0, Math.max(0, at)).findLast(({ kind }) => kind === 'sentence')
  const before = statements.find((other) => other.article === article && other.origin.start === unit?.start)
  return before === undefined ? null : [valueAt(before, 0, before.text.length), valueAt(statement, 0, text.length)]
}

function valueAt(statement: Statement, from: number, to: number): FoundValue {
  const end = to - (/[\s.,;:]+$/u.exec(statement.text.slice(from, to))?.[0].length ?? 0)
  const span = { start: statement.origin.start + from, end: statement.origin.start + end }
  return { statement, span, low: null, high: null, unit: null, by: tellerAt(statement, span), others: [] }
}
