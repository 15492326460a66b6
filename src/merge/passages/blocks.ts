import { addTo } from '../../document/grouped.js'
import type { Tie } from './passages.js'

/** Printed sentences that stay together and in this order; mostly of one article. Indexes into the stack's sentences. */
export type Passage = readonly number[]

/** A sentence that was moved away from the sentence it leans on and stands after another source's wording of that. */
export interface Joined {
  readonly sentence: number
  /** The sentence of its own article that it leans on, which isn't printed. */
  readonly leansOn: number
}

/**
 * The passages of a stack. A printed sentence that leans on its neighbour follows it; where the neighbour was merged
 * into another source's wording it follows that wording, after what already leaned on it there.
 * @param ties how each sentence holds to the one before it
 * @param standsFor the printed sentence that stands for each sentence, itself where it is printed
 */
export function passagesOf(ties: readonly Tie[], standsFor: Int32Array): { readonly passages: readonly Passage[]; readonly joined: ReadonlyMap<number, Joined> } {
  const parent = new Int32Array(ties.length).fill(-1)
  const joined = new Map<number, Joined>()
  const reaches = (from: number, target: number) => {
    for (let at = from; at !== -1; at = parent[at] as number) if (at === target) return true
    return false
  }
  ties.forEach((tie, i) => {
    if (tie === 'none' || standsFor[i] !== i) return
    const base = standsFor[i - 1] as number
    if (reaches(base, i)) return
    parent[i] = base
    if (base !== i - 1) joined.set(i, { sentence: i, leansOn: i - 1 })
  })
  const children = new Map<number, number[]>()
  for (let i = 0; i < parent.length; i++) {
    const base = parent[i] as number
    if (base !== -1) addTo(children, base, i)
  }
  const passages: number[][] = []
  for (let root = 0; root < parent.length; root++) {
    if (standsFor[root] !== root || parent[root] !== -1) continue
    const passage: number[] = []
    const open = [root]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      passage.push(at)
      // the stack gives back the last one first: the sentence's own follower before those that joined
      open.push(...(children.get(at) ?? []).sort((a, b) => (a === at + 1 ? 1 : b === at + 1 ? -1 : b - a)))
    }
    passages.push(passage)
  }
  return { passages, joined }
}
