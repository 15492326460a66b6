import type { Finding, FoundValue } from './finding.js'
import { isQuoted, tellerAt, within, type Statement } from '../statements.js'
import { contentStems } from '../statements-words.js'

/** `Conflicting reports say that they had passed, while others report that they had not`. English and French. */
const conflicting: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  en: [/\b(?:conflicting|contradictory|differing)\s+(?:reports|accounts|versions|statements)\s+(?:say|said|indicated?|suggest(?:ed)?|claim(?:ed)?)\s+(?:that\s+)?/iu,
    /,?\s+(?:while|but|and)\s+(?:others?|some)\s+(?:reports?\s+)?(?:say|said|report(?:ed)?|claim(?:ed)?|suggest(?:ed)?|put)\s+(?:that\s+)?/iu],
  fr: [/\b(?:rapports|informations|récits|témoignages|versions|déclarations)\s+contradictoires\s+(?:disent|indiquent|affirment|laissent entendre)\s+qu(?:e\s+|[’'])/iu,
    /,?\s+(?:tandis\s+que|alors\s+que|mais)\s+d[’']autres\s+(?:(?:ont\s+)?(?:indiqué|affirmé|dit|rapporté)|disent|indiquent|affirment|rapportent)\s+qu(?:e\s+|[’'])/iu],
}
/** `No warning was given, contradicting some reports that said there was one`. English. */
const contradicting = /,\s+contradicting\s+(?:(?:some|earlier|other|initial|previous|many|media|press|local)\s+){0,3}(?:reports?|accounts?|statements?|claims?)\s+(?:(?:that|which)\s+(?:said|say|claimed|stated)\s+(?:that\s+)?|(?:that|of)\s+)(?=[^.;]{8})/iu
/** `There was no immediate explanation for the discrepancy`. English; some write it with an `e`. */
const unexplained = /\bno\s+(?:immediate\s+|clear\s+)?explanation\s+(?:for|of)\s+(?:the|this|that)\s+discrep[ae]nc(?:y|ies)\b|\bdiscrep[ae]nc(?:y|ies)\b[^.;]{0,40}\bcould\s+not\s+be\s+(?:immediately\s+)?(?:clarified|explained|resolved|reconciled)\b/iu

/**
 * Where an article itself says that accounts differ: both of them as the sentence tells them, or the two sentences before the one
 * that says so, where they say the opposite or name other days or numbers
 * of what both speak of. The sentence that says so is no account.
 */
export function statedFindings(statements: readonly Statement[]): readonly Finding[] {
  return statements.flatMap((statement): readonly Finding[] => {
    if (!(statement.language in conflicting) || !statement.printed || !/conflicting|contradict|differing|discrep/iu.test(statement.text)) return []
    const values = both(statement) ?? (statement.language === 'en' ? denied(statement) ?? before(statement, statements) : null)
    return values === null ? [] : [{ kind: 'claim', about: { form: 'differing' }, development: false, weight: 5, values }]
  })
}

function both(statement: Statement): readonly FoundValue[] | null {
  const { text, language } = statement
  const [opening, turning] = conflicting[language] ?? []
  const first = opening?.exec(text)
  if (first === null || first === undefined || turning === undefined) return null
  const start = first.index + first[0].length
  const turn = turning.exec(text.slice(start))
  if (turn === null || turn.index < 8) return null
  // neither is the teller's own word
  return [valueAt(statement, start, start + turn.index), valueAt(statement, start + turn.index + turn[0].length, text.length)].map((value) => ({ ...value, by: null }))
}

function denied(statement: Statement): readonly FoundValue[] | null {
  const { text, origin } = statement
  const found = contradicting.exec(text)
  if (found === null || found.index < 20 || isQuoted(statement, { start: origin.start + found.index, end: origin.start + found.index + 1 })) return null
  return [valueAt(statement, 0, found.index), { ...valueAt(statement, found.index + found[0].length, text.length), by: null }]
}

/** The sentences that may part are among so many before the one that says that they do. */
const reach = 6

function before(statement: Statement, statements: readonly Statement[]): readonly FoundValue[] | null {
  const { text, article, origin } = statement
  const found = unexplained.exec(text)
  if (found === null || isQuoted(statement, { start: origin.start + found.index, end: origin.start + found.index + 1 })) return null
  const at = article.units.findIndex(({ start }) => start === origin.start)
  const units = article.units.slice(0, Math.max(0, at)).filter(({ kind }) => kind === 'sentence').slice(-1 - reach)
  const told = units.flatMap(({ start }) => statements.find((other) => other.article === article && other.origin.start === start) ?? [])
  const last = told.at(-1)
  if (last === undefined || last.origin.start !== units.at(-1)?.start) return null
  const other = told.slice(0, -1).findLast((one) => part(one, last))
  return other === undefined ? null : [other, last].map((one) => ({ ...valueAt(one, 0, one.text.length), by: unnamed.test(one.text) ? tellerOf(one) : null }))
}

/** A whole sentence says itself who tells it, but for whom a pronoun stands its reader cannot see. */
const unnamed = /^["“‘']?(?:he|she|they)\s/iu
const tellerOf = ({ article, origin }: Statement): string | null => within(article.attributions, origin)[0]?.speaker ?? null

/** Whether two sentences speak of one thing and one says no where the other says yes, or they name other days or numbers. */
function part(a: Statement, b: Statement): boolean {
  const [x, y] = [contentStems(a.text, a.language), contentStems(b.text, b.language)]
  const shared = [...x].filter((stem) => y.has(stem)).length
  const no = (text: string) => /\b(?:not|no|never|none)\b|n['’]t\b/iu.test(text)
  const days = ({ times }: Statement) => times.filter(({ date, precision }) => date !== null && precision === 'day').map(({ date }) => date)
  const numbers = ({ quantities }: Statement) => quantities.map(({ low }) => low)
  const differ = <T>(these: readonly T[], those: readonly T[]) => these.length > 0 && those.length > 0 && !these.some((one) => those.includes(one))
  return (shared >= 1 && no(a.text) !== no(b.text)) || (shared >= 2 && differ(numbers(a), numbers(b))) || (shared >= 2 && differ(days(a), days(b)))
}

function valueAt(statement: Statement, from: number, to: number): FoundValue {
  const end = to - (/[\s.,;:]+$/u.exec(statement.text.slice(from, to))?.[0].length ?? 0)
  const span = { start: statement.origin.start + from, end: statement.origin.start + end }
  return { statement, span, low: null, high: null, unit: null, by: tellerAt(statement, span), others: [] }
}
