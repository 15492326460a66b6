import type { Bound } from '../../document/mention.js'

export interface Amount {
  /** `several thousand`, `a few hundred`: less open than `thousands`. */
  readonly few?: boolean
  readonly low: number
  readonly high: number
  readonly bound: Bound
  /** `almost 90` is below 90, `just over 90` above it; null where the words take neither side. */
  readonly side?: 'below' | 'above' | null
}

const below = /(?<!\p{L})(?:almost|nearly|close to|(?:just|slightly|a little) (?:under|below|less than)|virtually|casi|presque|près d[e’']|fast|knapp|beinahe|quasi|quase|почти|майже|neredeyse|ما يقارب|ما يقرب)(?!\p{L})/iu
const above = /(?<!\p{L})(?:(?:just|slightly|a little) (?:over|above|more than)|gut)(?!\p{L})/iu

/** The side on which the words of a rounded amount put the true number. */
export const sideOf = (words: string): 'below' | 'above' | null => (below.test(words) ? 'below' : above.test(words) ? 'above' : null)

/** The range of true numbers that a careful reader would let an amount stand for. */
function spread({ low, high, bound, few, side }: Amount): readonly [number, number] {
  switch (bound) {
    case 'exact': return [low * (1 - slack(low)), high * (1 + slack(high))]
    case 'about': return [low * (1 - (side === 'above' ? 0.02 : rounding(low))), high * (1 + (side === 'below' ? 0.02 : rounding(high)))]
    case 'at-least': return [low * 0.99, high * 1.6]
    case 'at-most': return [low * 0.5, high * 1.01]
    case 'between': return [low * 0.95, high * 1.05]
    // `thousands` says little more than that they are many
    case 'vague': return few ? [low * 0.8, low * 3.5] : [low * 0.5, high * 100]
  }
}

/** A round number is meant less exactly than one with many figures: 50,000 may be 51,000, 951 is 951. */
function slack(value: number): number {
  if (value < 100) return 0
  const digits = String(Math.round(value)).replace(/0+$/u, '').length
  return digits <= 1 ? 0.06 : digits === 2 ? 0.03 : 0
}

/** How far from the truth a rounded number may be, as a share of it: about one of its last figure, so `about 180` is no 162 where `about 200` may be 180. */
function rounding(value: number): number {
  const last = /[1-9]0*$/u.exec(String(Math.round(value)))?.[0].length ?? 1
  return Math.min(0.12, Math.max(0.05, 10 ** (last - 1) / Math.max(1, value)))
}

/** Whether two amounts can both be true of one thing. Two least numbers are compared as they are said. */
export function fits(a: Amount, b: Amount): boolean {
  if (a.bound === 'at-least' && b.bound === 'at-least') return near(a.low, b.low)
  const [x, y] = [spread(a), spread(b)]
  return x[0] <= y[1] && y[0] <= x[1]
}

const near = (a: number, b: number) => Math.abs(a - b) <= 0.12 * Math.max(a, b)

/** Amounts so far apart are of different things, whatever the words say. */
export function comparable(a: Amount, b: Amount): boolean {
  if (a.bound === 'vague' || b.bound === 'vague') return a.low <= b.high * 20 && b.low <= a.high * 20
  const [small, large] = [Math.max(a.low, 0.5), Math.max(b.low, 0.5)].sort((x, y) => x - y) as [number, number]
  return large / small <= 8
}
