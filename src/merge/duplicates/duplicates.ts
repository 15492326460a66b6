import { articleVectors } from './articles.js'
import { Candidates } from './candidates.js'
import { stars, type Edge, type Group } from './groups.js'
import { standsFor } from './standing.js'
import { inOwnOrder, isHeadline, wordings } from './wordings.js'
import type { MergeSentence } from '../features/features.js'
import { profilesOf, type Profile } from '../likeness/profile.js'

/** What says the same in a stack. */
export interface Duplicates {
  readonly groups: readonly Group[]
  /** For each sentence those of other wording that hold all it says and little more, best first, whether or not they share a group with it. */
  heldBy(index: number): readonly number[]
}

/**
 * Groups sentences that say the same, precision before recall: a group is a star around the wording that covers the
 * others. The same groups come out whatever the order of the articles. Groups are in order of the sentence that stands;
 * a sentence is in one group at most.
 * @param headlines they are in no group, but a wording that tells them too is the better one to print
 * @param profileFor profiles as they were made for other steps
 */
export function duplicatesOf(sentences: readonly MergeSentence[], headlines: readonly MergeSentence[] = [], profileFor: (sentence: MergeSentence) => Profile = profilesOf(sentences)): Duplicates {
  const classes = wordings(inOwnOrder(sentences), inOwnOrder(headlines))
  const articles = articleVectors([...sentences, ...headlines])
  const profiles = classes.map(([first]) => profileFor(first as MergeSentence))
  const candidates = new Candidates(classes.map(([first]) => first as MergeSentence))
  const covers: Edge[][] = classes.map(() => [])
  for (let a = 0; a < classes.length; a++) {
    if (!worthComparing(profiles[a] as Profile)) continue
    for (const b of candidates.of(a)) {
      if (isHeadline((profiles[b] as Profile).sentence)) continue
      const found = standsFor(profiles[a] as Profile, profiles[b] as Profile, articles)
      if (found !== null) (covers[b] as Edge[]).push({ to: a, likeness: found })
    }
  }
  const held = heldIn(classes, covers)
  return { groups: stars(classes, profiles, covers, articles), heldBy: (index) => held.get(index) ?? [] }
}

function heldIn(classes: readonly (readonly MergeSentence[])[], covers: readonly (readonly Edge[])[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, Edge[]>()
  covers.forEach((list, b) => {
    for (const { to, likeness: value } of list) {
      if (value < littleMore) continue
      const others = holders.get(to)
      if (others === undefined) holders.set(to, [{ to: b, likeness: value }])
      else others.push({ to: b, likeness: value })
    }
  })
  const held = new Map<number, readonly number[]>()
  for (const [at, list] of holders) {
    const others = list.sort((a, b) => b.likeness - a.likeness || a.to - b.to).slice(0, mostHolders).flatMap(({ to }) => (classes[to] as readonly MergeSentence[]).slice(0, mostHolders).map(({ index }) => index))
    for (const { index } of classes[at] as readonly MergeSentence[]) held.set(index, others)
  }
  return held
}

/** So many holders of a sentence are named, and so many of one wording. */
const mostHolders = 8

/** The least likeness, 0 to 1, of two wordings of which the one holds the other and little more. */
export const littleMore = 0.55

const worthComparing = (profile: Profile): boolean => profile.weights.terms.length >= 3 || (profile.utterance !== null && profile.weights.terms.length > 0)
