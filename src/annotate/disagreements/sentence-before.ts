import type { Unit } from '../../document/article.js'
import { bisect } from '../../document/bisect.js'
import type { Statement } from '../statements.js'

/** The sentence before a statement in its own paragraph; null where it opens one. */
export function sentenceBefore({ article: { units }, origin }: Pick<Statement, 'article' | 'origin'>): Unit | null {
  const at = bisect(units.length, (index) => (units[index]?.start ?? 0) < origin.start)
  const [unit, before] = [units[at], units[at - 1]]
  return unit?.start === origin.start && before?.kind === 'sentence' && before.block === unit.block ? before : null
}
