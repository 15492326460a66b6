import { datelinePlace, endOfHere, withPlaceOfHere } from '../../document/here.js'
import type { Inline } from '../../document/inline.js'
import type { Span } from '../../document/origin.js'
import { quotedStretches } from './masks.js'
import type { Statement } from '../statements.js'

/** Other words for the place that an article was written in or told of before. */
const thisPlace = /\b(?:in|of|at|to|from|around|near|across|outside|throughout)\s+this\s+(?:\p{Ll}+\s+){0,2}(?:village|town|city|capital|country|nation|state|county|region|province|island|valley|neighbou?rhood|suburb|port|camp|area|resort|kingdom|republic)\b|\bthe\s+foreign\s+ministry\b/iu

/**
 * Whether a reader who sees a clause alone knows its place: no `this village`, and `here` only where the article has a dateline
 * whose place can be set behind it. English; other languages pass.
 */
export function isPlaced(statement: Statement, clause: Span): boolean {
  if (statement.language !== 'en') return true
  const slice = statement.text.slice(clause.start, clause.end)
  return !thisPlace.test(unquoted(slice)) && (endOfHere(slice) === null || datelinePlace(statement.article) !== null)
}

/** The inlines of a clause with the place of its article's dateline in brackets behind `here`. English. */
export function withPlace({ language, article }: Statement, children: readonly Inline[]): readonly Inline[] {
  const place = language === 'en' ? datelinePlace(article) : null
  return place === null ? children : withPlaceOfHere(children, place)
}

/** Blanked out, so that offsets stay. */
const unquoted = (text: string): string => quotedStretches(text).reduce((rest, { start, end }) => rest.slice(0, start) + '"'.repeat(end - start) + rest.slice(end), text)
