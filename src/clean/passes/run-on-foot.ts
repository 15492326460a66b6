import { isAgencyCredit } from '../../document/agencies.js'
import type { Unit, UnitKind } from '../../document/article.js'
import { literal } from '../../document/literal.js'
import type { ReasonKey } from '../../document/reason.js'
import { isContribution, isCreditSentence } from '../cues/credits.js'
import { isDateLine } from '../cues/dates.js'
import { closes, isCapitalised, wordCount } from '../form.js'
import { carve, type Page, type Pass } from '../page.js'

type Type = readonly [UnitKind, ReasonKey]

/**
 * The foot of a page that was copied without its line breaks: names, sources, tags and links stand on the line of the last sentence,
 * behind its stop. `... the port office said. Ann Example`, `... Source Reuters`, `... Tags ferry Olme`. Words of the foot are read in English.
 */
export const partRunOnFoot: Pass = (units, page) => {
  const { text } = page.article
  if (!page.isProse) return units
  const own = withoutLink(withoutPublisher(units, page), text)
  const last = own.findLast(({ kind }) => kind === 'sentence')
  const before = own[own.findIndex((unit) => unit === last) - 1]
  if (last === undefined || before?.kind !== 'sentence' || before.block !== last.block || !closes(text.slice(before.start, before.end))) return own
  const type = typeOf(text.slice(last.start, last.end).replace(/\s+/gu, ' '))
  return type === null ? own : own.map((unit) => unit === last ? { ...unit, kind: type[0], reason: type[1] } : unit)
}

/** When the page was changed, with or without the agency before it: `(With Reuters) Last Update: Monday 6 May 2019 10:45 - GMT 07:45 2902`. */
const updated = /^(?:\(With [^()]{2,40}\) )?Last updated?:? (?:at |on )?/iu

/** The most words of names that sign a text. */
const mostNames = 6
/** The most words of a sentence that says who helped: a longer one has a caption before it. */
const mostOfCredit = 10

function typeOf(words: string): Type | null {
  // what signs here may be a desk or a bulletin: it is left out, and the article told of nobody
  if (wordCount(words) <= mostOfCredit && (isContribution(words) || /^agencies contributed$/iu.test(words))) return ['label', 'byline']
  if (isCreditSentence(words)) return ['label', 'byline']
  if (closes(words)) return null
  if (updated.test(words) && isDateLine(words.replace(updated, '').replace(/(?<=\d)\s\d{1,6}$/u, '').replace(/\b\p{Lu}{3,4}(?= \d{1,2}:\d\d)/gu, ''))) return ['dateline', 'date-line']
  if (/^(?:\d{1,6} ){0,3}(?:Community standards|Comment via \p{Lu})/u.test(words)) return ['boilerplate', 'comment-prompt']
  if (isSource(words)) return ['label', 'agency-slug']
  if (/^(?:\d{1,6} ){0,3}Tags:? \p{L}/u.test(words)) return ['boilerplate', 'navigation']
  if (/^(?:\d{1,6} )?Related:? \p{Lu}/u.test(words) && wordCount(words) >= 4) return ['boilerplate', 'related-link']
  const names = words.replace(/ \d{1,3}$/u, '').split(/\s*\/\s*/u)
  if (wordCount(words) > mostNames || !names.every((name) => /^\p{Lu}[\p{L}\p{M}.'’ -]*$/u.test(name) && isCapitalised(name.replace(/\bal-(?=\p{Lu})/gu, '')) && wordCount(name) <= 3)) return null
  // one word alone is a name where others sign beside it, and initials
  return names.length > 1 || /^\p{Lu}{2,4}(?: \d{1,3})?$|^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u.test(words) ? ['label', 'byline'] : null
}

/** `Source Reuters`, `Source: The Courier and agencies`, `(With Reuters and AFP)`, `(Source: Olme Relief) Twitter`. */
function isSource(words: string): boolean {
  const found = /^\(?(?:Sources?:?|With) ([^():]{2,60})\)?(?: (?:Twitter|Facebook))?$/u.exec(words)
  return found !== null && (isAgencyCredit(found[1] ?? '') || /^\(?Sources?\b/u.test(words) && (/\band agencies$/u.test(found[1] ?? '') || words.startsWith('(Source:')))
}

/** `... contributed to this report Read Also`: the head of links that were not copied, behind the last word. */
function withoutLink(units: readonly Unit[], text: string): readonly Unit[] {
  const last = units.findLast(({ kind }) => kind === 'sentence')
  if (last === undefined) return units
  const found = /\s(?:Read Also|Also Read|Read More|Related (?:Articles|Stories|News))$/u.exec(text.slice(last.start, last.end))
  return found === null || found.index < 8 ? units : carve(units, text, { start: last.start + found.index, end: last.end }, 'boilerplate', 'related-link')
}

/** How many of the last sentences may say what the publisher is. */
const lastOnes = 3
/** How many sentences of an article that is not about the paper may name it. */
const mostNamed = 2

/** What a paper says of itself, with its place in the world, and what goes on from there: `The Courier is the coast's leading daily newspaper ...`. */
const praises = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,4}) is (?:the|an?|one of)\b.{0,40}?\b(?:premier|leading|foremost|largest|oldest|most (?:read|widely read|trusted|influential|popular))\b.{0,60}?\b(?:newspapers?|news (?:agency|agencies|sites?|websites?|organi[sz]ations?|channels?|networks?)|dail(?:y|ies)|magazines?|broadcasters?)\b/u

function withoutPublisher(units: readonly Unit[], { article: { text } }: Page): readonly Unit[] {
  const own = units.filter(({ kind }) => kind === 'sentence')
  const first = own.slice(-lastOnes).find(({ start, end }) => praises.test(text.slice(start, end)))
  const at = first === undefined ? -1 : own.indexOf(first)
  if (first === undefined || at < own.length / 2) return units
  const [name = ''] = /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?= is )|\p{Lu}[\p{L}'’-]+(?= is )/u.exec(text.slice(first.start, first.end)) ?? []
  const named = new RegExp(`(?<!\\p{L})${literal(name)}(?!\\p{L})`, 'iu')
  const isNamed = ({ start, end }: Unit) => named.test(text.slice(start, end))
  // an article on a paper names it again and again, one of its own once or twice: "told The Courier"; what stands behind must speak of it too
  const rest = own.slice(at + 1)
  if (own.slice(0, at).filter(isNamed).length > mostNamed || !rest.every(isNamed)) return units
  const foot = new Set([first, ...rest])
  return units.map((unit) => foot.has(unit) ? { ...unit, kind: 'boilerplate', reason: 'about-publisher' } : unit)
}
