import type { AnalyzedArticle } from './article.js'
import type { Inline } from './inline.js'
import { literal } from './literal.js'

/** `here` for the place that a dateline names, not in `here and there`, `here is`, `here in Tessin`. English. */
const here = /(?<=[\p{L}\p{N},]\s)here(?![\p{L}’'-]|\s(?:and\sthere|is\b|are\b|comes?\b)|\s(?:in|at|near)\s\p{Lu})/u
/** Speech may be from another place. */
const quoted = /["“„«][^"”»]*(?:["”»]|$)/gu

/** Where the writer's own `here` ends in a text of which white space is folded, or null where none stands. English. */
export function endOfHere(text: string): number | null {
  const found = here.exec(text.replace(quoted, (words) => '"'.repeat(words.length)))
  return found === null ? null : found.index + 'here'.length
}

/** Inlines with the place in brackets behind the writer's own `here`: `arrived here [Tessin] today`. */
export function withPlaceOfHere(children: readonly Inline[], place: string): readonly Inline[] {
  const at = children.findIndex((child) => child.kind === 'text' && endOfHere(child.text) !== null)
  const child = children[at]
  if (child?.kind !== 'text') return children
  const end = endOfHere(child.text) as number
  return [...children.slice(0, at), { kind: 'text', text: `${child.text.slice(0, end)} ` }, { kind: 'insertion', text: place }, { kind: 'text', text: child.text.slice(end) }, ...children.slice(at + 1)]
}

/** The town of an article's dateline as the article spells it elsewhere, or with small letters where the line has capitals only; null where it has none, and where it names a body (`UNITED NATIONS`). */
export function datelinePlace({ units, text, names }: Pick<AnalyzedArticle, 'units' | 'text' | 'names'>): string | null {
  const line = units.find(({ kind }) => kind === 'dateline')
  if (line === undefined) return null
  const town = /^\s*(\p{Lu}[\p{L}’'.-]*(?:\s\p{L}[\p{L}’'.-]*){0,3})(?=\s*[,(–—-])/u.exec(text.slice(line.start, line.end))?.[1]
  if (town !== undefined && (/day$/u.test(town) || names.some(({ kind, canonical }) => kind === 'organisation' && canonical.toLowerCase() === town.toLowerCase()))) return null
  if (town === undefined || /\p{Ll}{2}/u.test(town)) return town ?? null
  const [elsewhere] = [...text.slice(line.end).matchAll(new RegExp(`(?<!\\p{L})${literal(town)}(?!\\p{L})`, 'giu'))].filter(([found]) => /^\p{Lu}.*\p{Ll}/u.test(found))
  return elsewhere?.[0] ?? town.split(' ').map((word) => word.slice(0, 1) + word.slice(1).toLowerCase()).join(' ')
}
