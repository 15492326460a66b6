import type { Span } from '../../document/origin.js'
import type { Finding, FoundValue } from './finding.js'
import { isQuoted, type Statement } from '../statements.js'

const number = '\\d{1,3}(?:[.,]\\d{1,3})*'
/** Two voices in one sentence give one amount: the second repeats neither what is measured nor its unit. By language. */
const contrasts: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`\\b(?:said|says|reported|put|gave|measured|estimated|according to)\\b[^.;!?“”"]{1,120}?(?<![\\d.,])(${number})(?![\\d.,]*\\d)[^.;!?“”"\\d]{0,40}?,?\\s(?:although|though|while|whereas|but)\\s+([^,;!?“”"\\d]{3,80}?)\\s(?:said|says|reported|put|gave|measured|estimated)\\s+(?:that\\s+)?(?:(?:it|them|this|that|the (?:number|figure|toll|total|magnitude|size))\\s+)?(?:(?:was|were|as|at|to be)\\s+)?(${number})(?=\\s*(?:[,;)]|[.!?](?:\\s|$)|$))`, 'du'),
  fr: new RegExp(`\\b(?:indiqu|rapport|annonc|estim|signal|mesur|selon)\\p{L}*[^.;!?«»"]{1,120}?(?<![\\d.,])(${number})(?![\\d.,]*\\d)[^.;!?«»"\\d]{0,40}?,?\\s(?:bien qu[e’']|tandis qu[e’']|alors qu[e’']|mais)\\s*([^,;!?«»"\\d]{3,80}?)\\s(?:a |ait |l[’'])?(?:indiqu|rapport|annonc|estim|signal|mesur)\\p{L}*\\s+(?:(?:qu[e’']il|qu[e’']elle)\\s+\\p{L}+\\s+)?(?:(?:de|à)\\s+)?(${number})(?=\\s*(?:[,;)]|[.!?](?:\\s|$)|$))`, 'du'),
}

/** `The survey put the quake at 5.1, although the institute put it at 5.9`: an article sets two voices against each other. English and French. */
export function contrastFindings(statements: readonly Statement[]): readonly Finding[] {
  return statements.flatMap((statement): readonly Finding[] => {
    const found = statement.printed ? contrasts[statement.language]?.exec(statement.text) : null
    if (found === null || found === undefined || !parted(found[1], found[3])) return []
    const { text, origin } = statement
    const [first, turn, last] = [found.indices?.[1], found.indices?.[2], found.indices?.[3]]
    if (first === undefined || turn === undefined || last === undefined || isQuoted(statement, { start: origin.start + first[0], end: origin.start + last[1] })) return []
    const head = text.slice(0, turn[0])
    // without `, although`, which joins the two
    const end = head.search(/,?\s+(?:\p{L}+\s+qu[e’']?|\p{L}+)\s*$/u)
    const values = [valueAt(statement, { start: 0, end: end < first[1] ? first[1] : end }), valueAt(statement, { start: turn[0], end: last[1] })]
    return [{ kind: 'claim', about: { form: 'differing' }, development: false, weight: 5, values }]
  })
}

/** Two numbers of one measure, neither of which is the other. */
function parted(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [a, b].map((word) => Number((word ?? '').replace(/[.,](?=\d{3}(?:\D|$))/gu, '').replace(',', '.')))
  return x !== undefined && y !== undefined && x > 0 && y > 0 && x !== y && Math.max(x, y) <= 4 * Math.min(x, y)
}

function valueAt(statement: Statement, { start, end }: Span): FoundValue {
  const span = { start: statement.origin.start + start, end: statement.origin.start + end }
  // each of the two says itself who gives it
  return { statement, span, low: null, high: null, unit: null, by: null, others: [] }
}
