import type { Quantity } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { isShare } from './parts.js'
import { within, type Statement } from '../statements.js'

/** The place that an amount gives the inhabitants of (`home to 120,000 people`, `a population of 120,000`), or null. */
export function inhabited(statement: Statement, { start, unit }: Quantity, at: Span, before: string, after: string): string | null {
  const { text, article, origin } = statement
  const lead = text.slice(0, at.start)
  const peopled = living.test(lead) || (/^(?:resident|inhabitant|habitant)/iu.test(unit ?? '') && /\b(?:has|had|with|of)\s*$/iu.test(lead)) || /^\s+(?:live|lived|living)\b/iu.test(after)
  if (!peopled || isShare(before, after)) return null
  const places = namesIn(statement)
  const named = (place: Span) => article.text.slice(place.start, place.end)
  const nearest = places.filter((one) => one.end <= start && start - one.end < 70).at(-1)
  if (nearest !== undefined) {
    // between the place and the figure stands nothing but what links them: `Lemmen island, home to`
    const link = text.slice(nearest.end - origin.start, at.start)
    const beside = /(?:^|\s)(?:of|to|from|off|near|in|between)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/iu.test(text.slice(0, nearest.start - origin.start))
    if (/^,?\s*(?:\p{Ll}+\s+){0,4}(?:\p{Ll}+,\s+)?(?:\p{Ll}+\s+){0,7}$/u.test(link) && !/\b(?:off|near|from|situated|located|between)\b|^\s*and\b/u.test(link) && !(beside && outside.test(link))) return named(nearest)
  }
  return subject(statement, at) ?? definite(statement, at)
}

const living = /\b(?:home to|population of|populated by|inhabited by|town of|city of)\s*$/iu
/** What has inhabitants is a place, whatever its name was taken for, unless it is a person's. */
const namesIn = ({ article, origin }: Statement) => within(article.names, origin).filter(({ kind }) => kind !== 'person')

/** `..., 40 miles from Korva, has a population of`: the verb is not that of the place before it. */
const outside = /^,\s+(?:(?:has|had|is|was|and|with)\s)/u

/** `Lemmen, an island off the coast, has a population of`: the place that opens the sentence. */
function subject(statement: Statement, at: Span): string | null {
  const { text, article, origin } = statement
  const [first] = namesIn(statement)
  if (first === undefined || first.start - origin.start > 3 || first.end - origin.start > at.start) return null
  const rest = text.slice(first.end - origin.start, at.start)
  // an apposition and the verb, or `is`: no other subject in between
  return /^(?:\s+\p{Ll}+)?(?:,[^;]{0,140},\s+(?:has|had|is|was)\s|\s+(?:is|was|has|had)\s)[^;]*$/u.test(rest) && !/\b(?:who|where|said|says)\b/u.test(rest) ? article.text.slice(first.start, first.end) : null
}

const kinds = 'island|city|town|village|region|province|district|county|state|country'
const definiteKind = new RegExp(`\\bthe\\s+(${kinds}),?\\s+(?:which|that)?[^;.]*$`, 'iu')

/** `The island, which has about 200,000 residents`: the one that the article named last with that word. */
function definite({ text, article, origin }: Statement, at: Span): string | null {
  const kind = definiteKind.exec(text.slice(Math.max(0, at.start - 110), at.start))?.[1]?.toLowerCase()
  if (kind === undefined) return null
  return definiteIn(article.text.slice(Math.max(0, origin.start - 1500), origin.start), kind)
}

/** The name that stood last with a word for a kind of place: `Lemmen island`, `the island of Lemmen`. */
export function definiteIn(lead: string, kind: string): string | null {
  const forms = [...lead.matchAll(new RegExp(`(\\p{Lu}[\\p{L}’'-]+)\\s+${kind}(?!\\p{L})|(?<!\\p{L})${kind}\\s+of\\s+(\\p{Lu}[\\p{L}’'-]+)`, 'giu'))]
  const last = forms.flatMap((match) => match[1] ?? match[2] ?? []).filter((word) => /^\p{Lu}/u.test(word)).at(-1)
  return last ?? null
}
