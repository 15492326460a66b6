import { countedClass } from '../../document/counted.js'
import type { Origin, Span } from '../../document/origin.js'
import type { Count } from './count.js'
import type { Value } from './figures-values.js'
import type { FoundValue } from './finding.js'

/** Each value in words that no other is shown in: of `50,000 people, including 40,000 civilians` the second has the last two. */
export function foundEach(shown: readonly Value[]): readonly FoundValue[] {
  const taken = new Set<string>()
  return shown.map((value) => {
    const one = found(value)
    const key = (span: Span) => `${one.statement.article.id} ${span.start}`
    const { span } = one
    const own = taken.has(key(span)) ? { ...one, span: { start: Math.max(span.start, one.amount.start), end: span.end } } : one
    taken.add(key(own.span))
    return own
  })
}

function found({ counts }: Value): FoundValue & { readonly amount: Span } {
  // the wording that says most about what is counted
  const says = (count: Count) => {
    const { span, statement: { article, quantities, printed } } = count
    const withFamilies = count.scope.endsWith('+families') && /famil/iu.test(article.text.slice(span.start, span.end))
    // a reader takes the first figure for the one that is meant
    const behind = quantities.some(({ start, end }) => start >= span.start && end <= count.amount.start)
    return (count.share ? 0 : 20) + (namesCounted(count) ? 30 : 0) + (withFamilies ? 40 : 0) + Math.min(90, span.end - span.start) + (printed ? 30 : 0) - (count.bound === 'vague' ? 40 : count.bound === 'exact' ? 0 : 10) - (behind ? 60 : 0) - (count.about.what === 'magnitude' && count.bound !== 'exact' ? 60 : 0)
  }
  // `more than 30`, or a rounded figure, that bears an exact one out does not stand for it where another value rounds alike
  const exact = counts[0] as Count
  const first = counts.filter(({ low, high, bound }) => exact.bound !== 'exact' || (low === exact.low && high === exact.high && bound !== 'at-least' && bound !== 'at-most')).sort((a, b) => says(b) - says(a) || a.statement.order - b.statement.order)[0] as Count
  const { statement } = first
  const others = counts.filter((count) => count !== first).map(({ statement: { article }, span }): Origin => ({ source: article.id, start: span.start, end: span.end }))
  // a day is said only where all who give the value give it on that day
  const several = counts.some(({ setting }) => setting.told !== first.setting.told)
  return { statement, span: first.span, low: first.low, high: first.high, unit: first.unit, by: first.teller, asOf: first.setting.told, several, others, amount: first.amount }
}

/** Whether the words to show say who is counted. */
const namesCounted = ({ scope, span, statement: { article } }: Count): boolean =>
  (article.text.slice(span.start, span.end).match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => countedClass(word) === scope.split('+')[0])
