import type { Passage } from './passages-blocks.js'

/** A passage with what it costs and what it is worth. */
export interface Weighed {
  readonly passage: Passage
  /** Words of its printed sentences. */
  readonly words: number
  /** Higher is better; Infinity for what must stay. */
  readonly worth: number
}

/**
 * The passages that fit into a number of words: what must stay first, then the best by worth, so that a passage is kept or
 * left out as a whole. At least one passage is kept. Gives the kept passages in the order they came in.
 */
export function withinLength(passages: readonly Weighed[], words: number): readonly Passage[] {
  const kept = new Set<Weighed>()
  let left = words
  for (const one of [...passages].sort((a, b) => b.worth - a.worth || (a.passage[0] as number) - (b.passage[0] as number))) {
    if (kept.size > 0 && one.words > left && one.worth !== Infinity) continue
    kept.add(one)
    left -= one.words
  }
  return passages.filter((one) => kept.has(one)).map((one) => one.passage)
}
