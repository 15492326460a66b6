import { bisect } from './bisect.js'
import type { Span } from './origin.js'

/** The greatest end among the spans up to each, or null where they do not stand in order of their starts. */
const reaches = new WeakMap<readonly Span[], readonly number[] | null>()

/**
 * The spans that touch a stretch of the text, in their order. They are found by halving, so that asking for every sentence of
 * a long article costs little more than the spans that are found; a list is looked through once and must not change then.
 */
export function spansTouching<T extends Span>(spans: readonly T[], start: number, end: number): readonly T[] {
  let reach = reaches.get(spans)
  if (reach === undefined) reaches.set(spans, reach = reachOf(spans))
  if (reach === null) return spans.filter((span) => span.start < end && span.end > start)
  const found: T[] = []
  const reaching = reach
  for (let i = bisect(spans.length, (at) => (reaching[at] as number) <= start); i < spans.length; i++) {
    const span = spans[i] as T
    if (span.start >= end) break
    if (span.end > start) found.push(span)
  }
  return found
}

function reachOf(spans: readonly Span[]): readonly number[] | null {
  const reach: number[] = []
  for (const [i, span] of spans.entries()) {
    if (i > 0 && span.start < (spans[i - 1] as Span).start) return null
    reach.push(Math.max(span.end, reach[i - 1] ?? 0))
  }
  return reach
}
