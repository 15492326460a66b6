import { byCodeUnit } from '../../document/by-code-unit.js'
import { overlap } from '../statements-words.js'
import type { Candidate } from './candidates.js'

/** More entries than this are a second telling rather than an overview. */
const most = 16
const mostOfOneDay = 4
const mostUndated = 6
/** Entries worth less than `weak` fill up a short timeline only. */
const weak = 1
const enough = 6

/** The best first, each worth less the more its day has already told: days before details, and no event twice. */
export function chosen(best: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  const open = best.map((one) => ({ one, left: one.score }))
  while (kept.length < most) {
    const next = open.reduce<typeof open[number] | null>((top, entry) => (entry.left > (top?.left ?? 0) ? entry : top), null)
    if (next === null || (next.left < weak && kept.length >= enough)) break
    kept.push(next.one)
    const sameDay = kept.filter((other) => dayOf(other) === dayOf(next.one)).length
    for (const entry of open) {
      if (entry.left <= 0) continue
      if (entry === next || again(next.one, entry.one) || (dayOf(entry.one) === dayOf(next.one) && sameDay >= (dayOf(next.one) === '' ? mostUndated : mostOfOneDay))) entry.left = 0
      else if (dayOf(entry.one) === dayOf(next.one)) entry.left = entry.one.score - 0.4 * sameDay
    }
  }
  return kept
}

export const dayOf = ({ mention }: Candidate): string => mention.date?.slice(0, 10) ?? ''

/** Whether two clauses tell one event: they overlap, or share most of their words on one day or on a day that is not known. */
function again(a: Candidate, b: Candidate): boolean {
  if (a.statement.id === b.statement.id && a.clause.start < b.clause.end && b.clause.start < a.clause.end) return true
  const [x, y] = [dayOf(a), dayOf(b)]
  const shared = overlap(a.stems, b.stems)
  // two or three words in common are not yet one event
  const enough = shared * Math.min(a.stems.size, b.stems.size) >= 3 ? shared : shared / 2
  return enough > (x === y ? 0.4 : x === '' || y === '' ? 0.5 : 0.85)
}

/** In order of time, a longer time behind the day that it begins with, so that each day has one heading. */
export const inTime = (a: Candidate, b: Candidate): number =>
  byCodeUnit(dayOf(a) || '9', dayOf(b) || '9') || byCodeUnit(a.mention.until ?? '', b.mention.until ?? '') || byCodeUnit(a.mention.date ?? '', b.mention.date ?? '') || a.statement.order - b.statement.order
