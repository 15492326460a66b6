import type { AnalyzedArticle } from './article.js'
import { withInsertion, type Inline } from './inline.js'
import { literal } from './literal.js'
import { withoutQuotations } from './outside-quotations.js'

/** `here` for the place that a dateline names, not in `here and there`, `here is`, `here in Tessin`. English. */
const here = /(?<=[\p{L}\p{N},]\s)here(?![\p{L}’'-]|\s(?:and\sthere|is\b|are\b|comes?\b)|\s(?:in|at|near)\s\p{Lu})/u

/** Where the writer's own `here` ends in a text of which white space is folded, or null where none stands; speech may be from another place. English. */
export function endOfHere(text: string): number | null {
  const found = here.exec(withoutQuotations(text))
  return found === null ? null : found.index + 'here'.length
}

/** Inlines with the place in brackets behind the writer's own `here`: `arrived here [Tessin] today`. */
export function withPlaceOfHere(children: readonly Inline[], place: string): readonly Inline[] {
  const ends = children.map((child) => (child.kind === 'text' ? endOfHere(child.text) : null))
  const at = ends.findIndex((end) => end !== null)
  return withInsertion(children, at, ends[at] ?? 0, place)
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
