import { addTo } from '../../document/grouped.js'
import type { Origin, SourceId } from '../../document/origin.js'
import { spellingBucket, spellings, type Nearness } from '../../document/name-spellings.js'

/** What is known of a person under one name. */
export interface Spelled {
  readonly kind: string
  readonly canonical: string
  readonly roles: ReadonlyMap<string, readonly Origin[]>
  /** The articles that name somebody so. */
  readonly articles: ReadonlySet<SourceId>
}

/**
 * Persons who stand under several names and surely are one: those written down by ear in several ways, or by a short form of
 * the given name. Each list has more than one; the one that most articles name leads it.
 */
export function underSeveralNames<T extends Spelled>(people: readonly T[]): readonly (readonly T[])[] {
  const buckets = new Map<string, T[]>()
  for (const one of people) {
    if (one.kind !== 'person' || !/\s/u.test(one.canonical)) continue
    const key = spellingBucket(one.canonical)
    addTo(buckets, key, one)
  }
  const out: T[][] = []
  for (const bucket of buckets.values()) {
    const sets: T[][] = []
    for (const one of bucket) {
      const sure = sets.filter((set) => set.some((other) => areOne(one, other, spellings(one.canonical, other.canonical))))
      // whom a name fits half is nobody's
      const fitting = sure.filter((set) => set.every((other) => spellings(one.canonical, other.canonical) !== null))
      if (sure.length === 1 && fitting.length === 1) (fitting[0] as T[]).push(one)
      else sets.push([one])
    }
    out.push(...sets.filter((set) => set.length > 1))
  }
  return out.map((set) => [...set].sort((a, b) => b.articles.size - a.articles.size))
}

function areOne(a: Spelled, b: Spelled, nearness: Nearness): boolean {
  if (nearness === null) return false
  // whoever names both in one article may mean a father and his son
  const apart = ![...a.articles].some((article) => b.articles.has(article))
  if (nearness === 'one' || nearness === 'nickname') return apart || sameOffice(a, b)
  return sameOffice(a, b) && (nearness === 'sound' || apart)
}

function sameOffice(a: Spelled, b: Spelled): boolean {
  const offices = new Set([...a.roles.keys()].map(officeOf))
  return [...b.roles.keys()].map(officeOf).some((office) => office !== '' && offices.has(office))
}

/** The noun of a role: `governor` of `governor of Tarno island` and of `Tarno Governor`. */
const officeOf = (role: string): string => (role.split(/,|\s(?:of|for|in|at|to|with|on|from|by|who)\s/u)[0] ?? '').split(/\s+/u).at(-1)?.toLowerCase() ?? ''
