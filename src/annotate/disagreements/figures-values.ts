import type { Bound } from '../../document/mention.js'
import type { Count } from './count.js'
import { isHarm } from './figures-event.js'
import { fits, type Amount } from './values.js'

/** Values are one where all of them can be true of the same people or thing. */
export interface Value {
  readonly counts: Count[]
  readonly scope: string
}

/** Counts that fit one another and count the same people or thing exactly are one value; the most exact wording comes first. */
export function valuesOf(counts: readonly Count[]): readonly Value[] {
  const exact = (count: Count) => (count.bound === 'exact' ? 0 : count.bound === 'about' || count.bound === 'between' ? 1 : count.bound === 'vague' ? 3 : 2)
  const ranked = counts.map((count, at) => ({ count, at })).sort((a, b) => exact(a.count) - exact(b.count) || a.at - b.at)
  const values: Value[] = []
  for (const { count } of ranked) {
    // `thousands` fits many numbers and bears out none of them
    const home = values.find((value) => value.scope === count.scope && value.counts.every((other) => (other.bound === 'vague') === (count.bound === 'vague') && agree(other, count) && saysSame(other, count)))
    if (home) home.counts.push(count)
    else values.push({ counts: [count], scope: count.scope })
  }
  return values
}

/** `at least 50` may be true where `80` is, but does not say so; of another day it says something else where it is not nearly as much. */
const saysSame = (a: Count, b: Count) =>
  !(open.has(a.bound) || open.has(b.bound)) || Math.abs(a.low - b.low) <= (isHarm(a) && a.setting.told !== b.setting.told ? 0.02 : 0.12) * Math.max(a.low, b.low)
const open: ReadonlySet<Bound> = new Set(['at-least', 'at-most'])

/** Whether two amounts can both be true. Measures are read more closely than counts of people. */
export function agree(a: Count, b: Count): boolean {
  switch (a.about.what) {
    case 'magnitude': return close(a, b, a.bound === 'about' || b.bound === 'about' ? 0.11 : 0.05)
    case 'depth': return close(a, b, 0.1 * Math.max(a.high, b.high))
    case 'age': return close(a, b, 0)
    case 'count': return fits(a, b)
    // two shares are as near as their points are
    case 'share': case 'rate': return fits(a, b) || (a.side === null && b.side === null && close(a, b, Math.min(2, 0.05 * Math.max(a.high, b.high))))
    case 'money': case 'distance': case 'duration': case 'amount': case 'inhabitants': return fits(a, b) || close(a, b, 0.05 * Math.max(a.high, b.high))
  }
}

const close = (a: Amount, b: Amount, most: number) => (a.bound === 'at-least' ? b.high >= a.low - most : b.bound === 'at-least' ? a.high >= b.low - most : Math.abs(a.low - b.low) <= most + 1e-9)
