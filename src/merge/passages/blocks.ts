import { addTo } from '../../document/grouped.js'
import { inOrder, type Followers, type Run } from './followers.js'
import type { Tie } from './passages.js'

/** Printed sentences that stay together and in this order; mostly of one article. Indexes into the stack's sentences. */
export type Passage = readonly number[]

/** A sentence that was moved away from the sentence it leans on: it stands after another source's wording of that, or behind what joined there. */
export interface Joined {
  readonly sentence: number
  /** The sentence of its own article that it leans on. */
  readonly leansOn: number
}

/**
 * The passages of a stack. A printed sentence that leans on its neighbour follows it; where the neighbour was merged
 * into another source's wording it follows that wording, before or after what already leaned on it there.
 * @param ties how each sentence holds to the one before it
 * @param standsFor the printed sentence that stands for each sentence, itself where it is printed
 * @param followers what the order of those that lean on one sentence is told by
 */
export function passagesOf(ties: readonly Tie[], standsFor: Int32Array, followers: Followers): { readonly passages: readonly Passage[]; readonly joined: ReadonlyMap<number, Joined> } {
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
  const childrenOf = (index: number): readonly number[] => children.get(index) ?? []
  const runOf = (first: number): Run => {
    const sentences: number[] = []
    const open = [first]
    for (let at = open.pop(); at !== undefined && sentences.length < longestRun; at = open.pop()) {
      sentences.push(at)
      open.push(...childrenOf(at))
    }
    return { first, sentences }
  }
  const passages: number[][] = []
  for (let root = 0; root < parent.length; root++) {
    if (standsFor[root] !== root || parent[root] !== -1) continue
    const passage: number[] = []
    const open = [root]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      // nothing comes between the sentences of one quotation
      const told = [at]
      while (parent[at + 1] === at && ties[at + 1] === 'hard') told.push(++at)
      passage.push(...told)
      const own = parent[at + 1] === at ? at + 1 : null
      const others = told.flatMap((one) => childrenOf(one).filter((child) => child !== one + 1))
      const ordered = others.length === 0 ? [] : inOrder(told, own === null ? null : runOf(own), others.map(runOf), followers)
      if (own !== null && others.length > 0 && ordered[0] !== own) joined.set(own, { sentence: own, leansOn: at })
      // the stack gives back the last one first
      if (others.length > 0) open.push(...[...ordered].reverse())
      else if (own !== null) open.push(own)
    }
    passages.push(passage)
  }
  return { passages, joined }
}

/** So many sentences tell enough of a run. */
const longestRun = 12
