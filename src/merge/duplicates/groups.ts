import type { ArticleVectors } from './articles.js'
import { WorthQueue } from './queue.js'
import { standsFor } from './standing.js'
import { isHeadline } from './wordings.js'
import type { MergeSentence } from '../features/features.js'
import type { Profile } from '../likeness/profile.js'

/** Sentences that say the same, so that one wording can stand for all. */
export interface Group {
  /** The sentence whose wording covers every other: print this one. */
  readonly stands: number
  /** Those whose wording covers every other, `stands` among them, ascending: any may be printed. */
  readonly able: readonly number[]
  /** Whether an editor settled which one stands, whatever else would go before. */
  readonly settled?: true
  /** Members of sources that the editor calls less reliable than others that are able to stand: printed only where those can't be. */
  readonly less?: ReadonlySet<number>
  /** Indexes into the list of sentences, ascending, `stands` among them; at least two. */
  readonly members: readonly number[]
}

/** A wording that another covers, and how well that stands for it, 0 to 1. */
export interface Edge {
  readonly to: number
  readonly likeness: number
}

/** Takes the wording that stands best for most others, with those, and so on: a greedy cover. */
export function stars(
  classes: readonly (readonly MergeSentence[])[], profiles: readonly Profile[], covers: readonly (readonly Edge[])[], articles: ArticleVectors,
): readonly Group[] {
  const taken = new Uint8Array(classes.length)
  const worth = (hub: number) => (covers[hub] as readonly Edge[]).reduce((sum, edge) => sum + (taken[edge.to] === 0 ? edge.likeness * (classes[edge.to] as readonly unknown[]).length : 0), 0)
  const queue = new WorthQueue(covers.flatMap((list, hub) => (list.length === 0 ? [] : [{ hub, worth: worth(hub) }])))
  const found: Star[] = []
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (taken[next.hub] === 1) continue
    const now = worth(next.hub)
    if (now === 0) continue
    if (now < next.worth) { queue.push({ hub: next.hub, worth: now }); continue }
    const told = (covers[next.hub] as readonly Edge[]).filter((edge) => taken[edge.to] === 0).map((edge) => edge.to)
    for (const one of [next.hub, ...told]) taken[one] = 1
    found.push({ hub: next.hub, told })
  }
  const groups = joinStars(found, covers, (one, hub) => standsFor(profiles[one] as Profile, profiles[hub] as Profile, articles) !== null)
    .map(({ hub, told }) => groupOf(hub, told.filter((one) => !isHeadline((profiles[one] as Profile).sentence)), classes, profiles, articles))
  for (const [at, list] of classes.entries()) {
    if (taken[at] === 0 && list.length > 1 && !isHeadline(list[0] as MergeSentence)) groups.push(groupOf(at, [], classes, profiles, articles))
  }
  return groups.filter((group) => group.members.length > 1).sort((a, b) => a.stands - b.stands)
}

/** A wording with those that it covers. */
interface Star { readonly hub: number; readonly told: readonly number[] }

/** A star goes into another whose hub covers all of it: the greedy cover takes the wording that serves most, not the one that holds most. */
function joinStars(stars: readonly Star[], covers: readonly (readonly Edge[])[], isTold: (one: number, by: number) => boolean): readonly Star[] {
  const byHub = new Map(stars.map((star) => [star.hub, star]))
  const hubsCovering = new Map<number, number[]>(stars.map(({ hub }) => [hub, []]))
  for (const { hub } of stars) for (const { to } of covers[hub] as readonly Edge[]) hubsCovering.get(to)?.push(hub)
  for (const { hub } of [...stars].sort((a, b) => a.told.length - b.told.length || a.hub - b.hub)) {
    const star = byHub.get(hub) as Star
    for (const covering of hubsCovering.get(hub) as readonly number[]) {
      const other = byHub.get(covering)
      if (other === undefined || !star.told.every((one) => isTold(one, covering))) continue
      byHub.set(covering, { hub: covering, told: [...other.told, hub, ...star.told] })
      byHub.delete(hub)
      break
    }
  }
  return [...byHub.values()]
}

/** Of wordings that all say the same the one that reads best alone. */
function printability({ sentence: { text, speaker, quotedShare } }: Profile): number {
  const marks = (text.match(/[“„«]/gu) ?? []).length === (text.match(/[”»]/gu) ?? []).length && (text.match(/"/gu) ?? []).length % 2 === 0
  return (marks ? 2 : 0) + (/^[^\p{L}]*(?:And|But|So|Or)\b/u.test(text) ? 0 : 2) + (speaker === null ? 0 : 1) + (quotedShare > 0 && quotedShare < 1 ? 1 : 0)
}

function groupOf(
  hub: number, others: readonly number[], classes: readonly (readonly MergeSentence[])[], profiles: readonly Profile[], articles: ArticleVectors,
): Group {
  const all = [hub, ...others]
  const able = others.length > 24 ? [hub] : all.filter((one) => one === hub || all.every((other) => other === one
    || standsFor(profiles[other] as Profile, profiles[one] as Profile, articles) !== null))
  const best = able.reduce((one, other) => (printability(profiles[other] as Profile) > printability(profiles[one] as Profile) ? other : one), hub)
  const indexes = (list: readonly number[]) => list.flatMap((one) => (classes[one] as readonly MergeSentence[]).map((sentence) => sentence.index)).sort((a, b) => a - b)
  return { stands: (classes[best]?.[0] as MergeSentence).index, able: indexes(able), members: indexes(all) }
}
