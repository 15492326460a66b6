import type { Statement } from './statements.js'

/**
 * The places, as lower-case last words, that a clause sets something in. Where someone goes (`to Idlib`) or speaks
 * (`told reporters in Paris`) is not where it happens.
 */
export function placesAround(statement: Statement, clause: string): ReadonlySet<string> {
  const { article, origin } = statement
  const out = new Set<string>()
  for (const place of statement.places) {
    const name = article.text.slice(place.start, place.end)
    if (!clause.includes(name)) continue
    const lead = article.text.slice(Math.max(origin.start, place.start - 45), place.start)
    if (/\b(?:to|toward|towards|into|for)\s+(?:the\s+)?(?:\p{L}+-?\p{L}*\s){0,2}$/iu.test(lead)) continue
    if (/\b(?:reporters|briefing|conference|speaking|spoke|said|meeting|visit|told \p{L}+|talks)\s+in\s+$/iu.test(lead)) continue
    const last = name.toLowerCase().split(/[\s-]+/u).at(-1)
    if (last !== undefined) out.add(last)
  }
  return out
}

/** Nothing said of the place fits any place; else one must be shared. */
export const samePlace = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === 0 || b.size === 0 || [...a].some((place) => b.has(place))
