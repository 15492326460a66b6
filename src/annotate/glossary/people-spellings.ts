import { addTo } from '../../document/grouped.js'
import type { Origin, SourceId } from '../../document/origin.js'
import { nameTokens } from '../../document/name-likeness.js'
import { spellingBucket, spellingKeys, spellings, type Nearness } from '../../document/name-spellings.js'

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
    const near = new Map<string, T[]>()
    const setOf = new Map<T, T[]>()
    for (const one of bucket) {
      const keys = spellingKeys(one.canonical)
      const others = new Set([...keys].flatMap((key) => near.get(key) ?? []))
      for (const key of keys) addTo(near, key, one)
      const sure = [...new Set([...others].filter((other) => areOne(one, other, spellings(one.canonical, other.canonical))).map((other) => setOf.get(other) as T[]))]
      // whom a name fits half is nobody's
      const fitting = sure.filter((set) => set.every((other) => spellings(one.canonical, other.canonical) !== null))
      const set = sure.length === 1 && fitting.length === 1 ? fitting[0] as T[] : []
      if (set.length === 0) sets.push(set)
      set.push(one)
      setOf.set(one, set)
    }
    out.push(...sets.filter((set) => set.length > 1))
  }
  const two = [...out, ...secondSurnames(people, new Set(out.flat()))]
  return [...two, ...singleNames(people, new Set(two.flat()))].map((set) => [...set].sort((a, b) => b.articles.size - a.articles.size))
}

/** `Ana Flores` and `Ana Flores Belmont` of one office: some write the second surname, others do not. */
function secondSurnames<T extends Spelled>(people: readonly T[], joined: ReadonlySet<T>): readonly T[][] {
  const byBeginning = new Map<string, T[]>()
  for (const one of people) {
    const tokens = one.kind === 'person' && !joined.has(one) ? nameTokens(one.canonical) : []
    if (tokens.length === 2 || tokens.length === 3) addTo(byBeginning, tokens.slice(0, 2).join(' '), one)
  }
  return [...byBeginning.values()].filter((alike) => {
    const [short, long] = [...alike].sort((a, b) => nameTokens(a.canonical).length - nameTokens(b.canonical).length)
    if (short === undefined || long === undefined || alike.length > 2 || nameTokens(short.canonical).length === nameTokens(long.canonical).length) return false
    // an office with a capital stands before a name, where no next word runs into it; a son bears his father's name
    return sameOffice(short, long, /^\p{Lu}/u) && ![...short.roles.keys(), ...long.roles.keys()].some((role) => /\b(?:son|daughter|father|mother|wife|widow|brother|sister)\b/u.test(role))
  })
}

/**
 * `Prime Minister Yana` beside `Prime Minister Yana Morn`: who goes by one name and holds the office of the only one who bears
 * it with others. One article may write only the given name, or the first of two surnames. A crown is left alone: kings of two
 * countries may bear one name.
 */
function singleNames<T extends Spelled>(people: readonly T[], joined: ReadonlySet<T>): readonly T[][] {
  const bearers = new Map<string, T[]>()
  for (const one of people) {
    const tokens = one.kind === 'person' ? nameTokens(one.canonical) : []
    for (const token of new Set(tokens.length > 1 ? tokens : [])) addTo(bearers, token, one)
  }
  const offices = ({ roles }: Spelled) => [...roles.keys()].filter((role) => /^\p{Lu}/u.test(role) && !crown.test(role)).map((role) => role.toLowerCase())
  const taken = new Set(joined)
  return people.flatMap((one) => {
    const [token, second] = one.kind === 'person' && !taken.has(one) ? nameTokens(one.canonical) : []
    if (token === undefined || second !== undefined) return []
    const own = offices(one)
    const same = (bearers.get(token) ?? []).filter((other) => offices(other).some((office) => own.some((held) => office === held || office.endsWith(` ${held}`) || held.endsWith(` ${office}`))))
    const [full] = same
    if (full === undefined || same.length > 1 || taken.has(full)) return []
    taken.add(one).add(full)
    return [[full, one]]
  })
}

const crown = /(?:^|\s)(?:king|queen|prince|princess|sheikh?|emir|sultan|pope|sister|brother|father|mother|saint)(?:\s|$)/iu

function areOne(a: Spelled, b: Spelled, nearness: Nearness): boolean {
  if (nearness === null) return false
  // whoever names both in one article may mean a father and his son
  const apart = ![...a.articles].some((article) => b.articles.has(article))
  if (nearness === 'one' || nearness === 'nickname') return apart || sameOffice(a, b)
  return sameOffice(a, b) && (nearness === 'sound' || apart)
}

function sameOffice(a: Spelled, b: Spelled, written = /./u): boolean {
  const offices = (of: Spelled) => [...of.roles.keys()].map(officeOf).filter((office) => written.test(office)).map((office) => office.toLowerCase())
  const known = new Set(offices(a))
  return offices(b).some((office) => known.has(office))
}

/** The noun of a role: `governor` of `governor of Tarno island` and of `Tarno Governor`; empty where it has none. */
const officeOf = (role: string): string => (role.split(/,|\s(?:of|for|in|at|to|with|on|from|by|who)\s/u)[0] ?? '').split(/\s+/u).at(-1) ?? ''
