import { addTo } from '../../document/grouped.js'
import type { Span } from '../../document/origin.js'
import type { Finding, FoundValue } from './finding.js'
import { isQuoted, tellerAt, type Statement } from '../statements.js'
import { apart } from '../days-apart.js'

interface Dated {
  readonly statement: Statement
  readonly day: string
  readonly span: Span
}

/** What happens once in a story, as a noun and as the past of its verb; attacks and blasts may come two days running. English. */
const events: readonly (readonly [noun: string, verb: string])[] = [
  ['crash', 'crashed'], ['earthquake', ''], ['quake', ''], ['sinking', 'sank|sunk'], ['derailment', 'derailed|was derailed'], ['collision', 'collided'], ['collapse', 'collapsed'],
  ['hijacking', 'was hijacked'], ['assassination', 'was assassinated'], ['coup', ''], ['inauguration', 'was inaugurated'], ['coronation', 'was crowned'],
]
const months = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June|July|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const date = `(?:${months}\\s\\d{1,2}|\\d{1,2}\\s${months})(?!\\d)`
const forms = events.map(([noun, verb]) => ({
  noun, hint: new RegExp(`${noun}${verb === '' ? '' : `|${verb}`}`, 'iu'),
  expression: new RegExp(`(?:\\bthe\\s+${date}\\s+(?:\\p{Ll}+\\s+)?${noun}\\b|\\b${noun}\\s+(?:of|on)\\s+(?:\\p{Lu}\\p{L}+day,?\\s+)?${date}${verb === '' ? '' : `|\\b(?:${verb})\\s+(?:on\\s+)?(?:\\p{Lu}\\p{L}+day,?\\s+)?${date}`})`, 'gu'),
}))

/**
 * The day of the one event of its kind that a stack tells of, where two articles give it by its date as days next to one
 * another and no article gives both. English.
 */
export function eventDayFindings(statements: readonly Statement[]): readonly Finding[] {
  const found = new Map<string, Dated[]>()
  for (const statement of statements) {
    if (statement.language !== 'en' || !/\d/u.test(statement.text)) continue
    for (const { noun, hint, expression } of forms) if (hint.test(statement.text)) for (const one of datedIn(statement, expression)) addTo(found, `${statement.part ?? ''}|${noun}`, one)
  }
  return [...found].flatMap(([key, list]): readonly Finding[] => {
    const [first] = list
    const other = list.find(({ day, statement }) => day !== first?.day && statement.article !== first?.statement.article && statement.account !== first?.statement.account)
    if (first === undefined || other === undefined || apart(first.day, other.day) > 2) return []
    // two of a kind, days apart or in one article, are two events
    if (list.some((one) => apart(one.day, first.day) > 2 || list.some((two) => two.day !== one.day && two.statement.article === one.statement.article))) return []
    return [{ kind: 'time', about: { form: 'happened', words: key.slice(key.indexOf('|') + 1) }, development: false, weight: 6, values: [first, other].map((one) => valueOf(one, list)) }]
  })
}

function datedIn(statement: Statement, expression: RegExp): readonly Dated[] {
  const { text, origin, times } = statement
  return [...text.matchAll(expression)].flatMap((match): readonly Dated[] => {
    const span = { start: origin.start + match.index, end: origin.start + match.index + match[0].length }
    const time = times.find((one) => one.start < span.end && span.start < one.end && one.date !== null && one.until === null && one.precision === 'day')
    return time?.date === undefined || time.date === null || isQuoted(statement, span) ? [] : [{ statement, day: time.date.slice(0, 10), span }]
  })
}

const valueOf = ({ statement, span, day }: Dated, all: readonly Dated[]): FoundValue => ({
  statement, span, low: null, high: null, unit: null, by: tellerAt(statement, span), when: day,
  others: all.filter((one) => one.day === day && one.statement.article !== statement.article).map((one) => ({ source: one.statement.article.id, start: one.span.start, end: one.span.end })),
})
