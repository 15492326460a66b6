import type { Passage } from './passages/blocks.js'
import type { Tie } from './passages/passages.js'

/** A passage with what it costs and what it is worth. */
export interface Weighed {
  readonly passage: Passage
  /** Words of its printed sentences. */
  readonly words: number
  /** Higher is better. */
  readonly worth: number
  /** What of it must stay whatever the length; null where nothing must. */
  readonly core: { readonly passage: Passage; readonly words: number } | null
}

/**
 * The passages that fit into a number of words: what must stay first, then the best by worth, so that a passage without such
 * a core is kept or left out as a whole. At least one passage is kept. Gives the kept ones in the order they came in.
 */
export function withinLength(passages: readonly Weighed[], words: number): readonly Passage[] {
  const kept = new Map<Weighed, Passage>()
  let left = words
  for (const one of passages) {
    if (one.core === null) continue
    kept.set(one, one.core.passage)
    left -= one.core.words
  }
  for (const one of [...passages].sort((a, b) => b.worth - a.worth || (a.passage[0] as number) - (b.passage[0] as number))) {
    const cost = one.words - (one.core?.words ?? 0)
    if (kept.size > 0 && cost > left) continue
    kept.set(one, one.passage)
    left -= cost
  }
  return passages.map((one) => kept.get(one)).filter((one) => one !== undefined)
}

/** The sentences of a passage that must stay: those that are asked for, what they lean on, and what cannot be parted from these. */
export function coreOf(passage: Passage, asked: ReadonlySet<number>, ties: readonly Tie[], standsFor: Int32Array): Passage {
  const inside = new Set(passage)
  const baseOf = (index: number): number | null => {
    const base = index === passage[0] ? -1 : standsFor[index - 1] as number
    return inside.has(base) && base !== index ? base : null
  }
  const needed = new Set<number>()
  for (const index of passage) {
    if (!asked.has(index)) continue
    for (let at: number | null = index; at !== null && !needed.has(at); at = baseOf(at)) needed.add(at)
  }
  for (const index of passage) {
    const base = baseOf(index)
    if (ties[index] === 'hard' && base !== null && needed.has(base)) needed.add(index)
  }
  return passage.filter((index) => needed.has(index))
}
