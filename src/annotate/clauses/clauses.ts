import type { Span } from '../../document/origin.js'
import { countWords } from '../../document/words.js'
import { endsWell, startsWell } from './cuts.js'
import { belongs, leads, standsAlone } from './hanging.js'
import { withoutConnective, withoutTeller } from './leading.js'
import { shortenedAfter } from './loose.js'
import { balanced, masks, trimmed } from './masks.js'
import { segmentsOf, type Segment } from './segments.js'
import { spokenAround } from './spoken.js'

export interface ClauseSettings {
  /** Keeps `X said that` before the clause and `, X said` behind it: the clause is told by someone. */
  readonly withTeller: boolean
  /** Takes along a condition that stands before the clause: without it the clause would say something else. */
  readonly withCondition?: boolean
  /** Takes along what hangs on the clause as far as all of it is no longer than so many words. */
  readonly most?: number
  /** Without what it takes along so as not to say something else, to see how long it is. */
  readonly alone?: boolean
}

/**
 * The clause of a sentence that holds a place, as far as it stands on its own: a slice of the text, bounded by the breaks of
 * the sentence. What hangs on it (`who ...`, `marking ...`, `even as ...`) is left off, and what it hangs on is taken along.
 * The whole sentence where nothing shorter stands alone.
 */
export function clauseAt(text: string, language: string, target: Span, settings: ClauseSettings): Span {
  const whole = trimmed(text, { start: 0, end: text.length })
  const inside = settings.withTeller ? null : spokenAround(text, target)
  if (inside !== null) {
    const found = clauseAt(text.slice(inside.start, inside.end), language, { start: target.start - inside.start, end: target.end - inside.start }, settings)
    return { start: found.start + inside.start, end: found.end + inside.start }
  }
  const { most = 0 } = settings
  if (language !== 'en') return countWords(text) <= most ? whole : shortenedAfter(text, language, target, whole, settings.withTeller)
  if (settings.withTeller && countWords(text) <= most) return trimmed(text, { start: withoutConnective(text), end: text.length })
  const segments = segmentsOf(text)
  const at = segments.findIndex((segment) => target.start < segment.end && segment.from <= target.start)
  if (at < 0) return whole
  let first = at
  while (first > 0 && !standsAlone(segments[first] as Segment, settings.withTeller)) first--
  let last = Math.max(at, first)
  while (!segments.slice(first, last + 1).some(({ finite }) => finite) && last + 1 < segments.length) last++
  const closes = (end: number) => { while (end + 1 < segments.length && belongs(segments[end + 1] as Segment, segments[end] as Segment, settings.withTeller)) end++; return end }
  last = closes(last)
  // a clause that opens its sentence under a conjunction is told with the main one
  if (settings.withTeller && last === 0 && segments[0]?.link === 'sub' && segments.length > 1) last = closes(1)
  const core = first
  const words = (from: number, to: number) => countWords(text.slice((segments[from] as Segment).start, (segments[to] as Segment).end))
  for (let before = 0; before < first; before++) if ((before === 0 || leads(segments[before] as Segment, settings.withTeller)) && words(before, last) <= most) first = before
  for (let more = last; more < segments.length && words(first, closes(more)) <= most; more++) last = closes(more)
  if (settings.withTeller && !settings.alone) ({ first, last } = cleanly(text, segments, first, last, settings, closes))
  let start = first === 0 && segments[0]?.link === 'sub' && settings.withTeller ? 0 : (segments[first] as Segment).start
  // a pronoun that opens the clause may mean something that was cut off before it
  if (first > 0 && first === core && /^(?:he|she|it|they|his|her|its|their|this|these|those|such|both|there)\b/iu.test(text.slice(start))) { first = 0; start = 0 }
  if (settings.withCondition) start = conditionBefore(text, segments, first) ?? start
  if (start === 0) start = settings.withTeller ? withoutConnective(text) : withoutTeller(text, target.start)
  const found = trimmed(text, { start, end: (segments[last] as Segment).end })
  const slice = text.slice(found.start, found.end)
  return balanced(slice) && slice.length >= 18 && !/\s(?:which|who|that|and|or|but|of|the|an?|to|in|on|at|by|for|with|from|as|is|was)$/iu.test(slice) ? found : whole
}

/** Where the condition begins that a clause stands under; null where none stands before it. */
function conditionBefore(text: string, segments: readonly Segment[], first: number): number | null {
  const condition = segments.slice(0, first).findLast(({ by }) => /^(?:if|unless|without|provided)$/u.test(by))
  return condition?.from ?? (first > 0 && /^["“‘']?(?:and |but |so )?(?:if|unless|without|provided)\b/iu.test(text) ? 0 : null)
}

/** The stretches of a clause, with more of its sentence where it would begin or end at a place that changes what it says. */
function cleanly(text: string, segments: readonly Segment[], from: number, to: number, settings: ClauseSettings, closes: (end: number) => number): { readonly first: number; readonly last: number } {
  const masked = masks(text)
  let [first, last] = [from, to]
  const end = () => (segments[last] as Segment).end
  const back = () => {
    while (first > 0) {
      const { from: begins, start, link } = segments[first] as Segment
      if ((first === from ? standsAlone : leads)(segments[first] as Segment, settings.withTeller) && startsWell(masked, { from: begins, start, hangs: link === 'sub' || link === 'relative' }, end())) break
      first--
    }
  }
  back()
  while (last + 1 < segments.length && !endsWell(masked, (segments[first] as Segment).start, end())) last = closes(last + 1)
  back()
  return { first, last }
}
