import type { Inline } from '../document/inline.js'
import type { Span } from '../document/origin.js'
import { quotedStretches } from './clauses.js'
import type { Statement } from './statements.js'

/** `here` for the place that a dateline names. English. */
const here = /(?<=[\p{L}\p{N},]\s+)here(?![\p{L}’'-]|\s+(?:and\s+there|is\b|are\b|comes?\b))/u
/** Other words for the place that an article was written in or told of before. */
const thisPlace = /\b(?:in|of|at|to|from|around|near|across|outside|throughout)\s+this\s+(?:\p{Ll}+\s+){0,2}(?:village|town|city|capital|country|nation|state|county|region|province|island|valley|neighbou?rhood|suburb|port|camp|area|resort|kingdom|republic)\b|\bthe\s+foreign\s+ministry\b/iu

/**
 * Whether a reader who sees a clause alone knows its place: no `this village`, and `here` only where the article has a dateline
 * whose place can be set behind it. English; other languages pass.
 */
export function isPlaced(statement: Statement, clause: Span): boolean {
  if (statement.language !== 'en') return true
  const slice = unquoted(statement.text.slice(clause.start, clause.end))
  return !thisPlace.test(slice) && (!here.test(slice) || datelinePlace(statement) !== null)
}

/** The inlines of a clause with the place of its article's dateline in brackets behind `here`: `arrived here [Tessin] today`. */
export function withPlace(statement: Statement, clause: Span, children: readonly Inline[]): readonly Inline[] {
  if (statement.language !== 'en' || !here.test(unquoted(statement.text.slice(clause.start, clause.end)))) return children
  const place = datelinePlace(statement)
  const at = children.findIndex((child) => child.kind === 'text' && here.test(unquoted(child.text)))
  const child = children[at]
  if (place === null || child?.kind !== 'text') return children
  const end = (here.exec(unquoted(child.text))?.index ?? 0) + 'here'.length
  return [...children.slice(0, at), { kind: 'text', text: `${child.text.slice(0, end)} ` }, { kind: 'insertion', text: place }, { kind: 'text', text: child.text.slice(end) }, ...children.slice(at + 1)]
}

/** Speech may be from another place: blanked out, so that offsets stay. */
const unquoted = (text: string): string => quotedStretches(text).reduce((rest, { start, end }) => rest.slice(0, start) + '"'.repeat(end - start) + rest.slice(end), text)

/** The town of a dateline as the article spells it elsewhere, or with small letters where the line has capitals only. */
function datelinePlace({ article }: Statement): string | null {
  const line = article.units.find(({ kind }) => kind === 'dateline')
  if (line === undefined) return null
  const town = /^\s*(\p{Lu}[\p{L}’'.-]*(?:\s\p{L}[\p{L}’'.-]*){0,3})(?=\s*[,(–—-])/u.exec(article.text.slice(line.start, line.end))?.[1]
  if (town === undefined) return null
  if (/\p{Ll}{2}/u.test(town)) return town
  const same = article.names.find(({ canonical }) => canonical.toLowerCase() === town.toLowerCase() && /\p{Ll}/u.test(canonical))
  return same?.canonical ?? town.split(' ').map((word) => word.slice(0, 1) + word.slice(1).toLowerCase()).join(' ')
}
