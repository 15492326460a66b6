import type { Source } from '../../document/briefing.js'
import type { Name } from '../../document/mention.js'
import { nameBucket, sameName } from '../../document/name-likeness.js'
import type { Origin, SourceId } from '../../document/origin.js'

/** One person, organisation or place over the whole stack. */
export interface Named {
  readonly kind: Name['kind']
  /** The fullest way in which a source writes it. */
  readonly name: string
  /** Every way in which the sources write it. */
  readonly forms: ReadonlySet<string>
  readonly mentions: number
  /** What the sources say it is, each wording once, best first. */
  readonly roles: readonly Role[]
}

export interface Role {
  readonly text: string
  readonly origins: readonly Origin[]
}

/** Longest role that still reads as a definition, in characters. */
const longestRole = 120

/** Joins the names of all articles into one list: variants of one name are one entry. */
export function namedIn(sources: readonly Source[]): readonly Named[] {
  const groups: { canonical: string; kind: Name['kind']; forms: Map<string, number>; canonicals: Map<string, number>; roles: Map<string, Origin[]>; mentions: number }[] = []
  const byCanonical = new Map<string, number>()
  const buckets = new Map<string, number[]>()
  for (const { article } of sources) {
    for (const name of article.names) {
      const group = groups[groupOf(name)]
      if (group === undefined) continue
      group.mentions++
      add(group.forms, article.text.slice(name.start, name.end))
      add(group.canonicals, name.canonical)
      if (name.role !== null && name.role.length <= longestRole) {
        const origins = group.roles.get(name.role) ?? []
        origins.push({ source: article.id as SourceId, start: name.start, end: name.end })
        group.roles.set(name.role, origins)
      }
    }
  }
  return groups.map(({ kind, forms, canonicals, roles, mentions }) => ({
    kind, mentions, name: fullest(canonicals), forms: new Set(forms.keys()),
    roles: [...roles].map(([text, origins]) => ({ text, origins })).sort((a, b) => worth(b) - worth(a) || (a.text < b.text ? -1 : 1)),
  }))

  function groupOf(name: Name): number {
    const key = `${name.kind} ${name.canonical}`
    const known = byCanonical.get(key)
    if (known !== undefined) return known
    const bucketKey = `${name.kind} ${nameBucket(name.canonical)}`
    const bucket = buckets.get(bucketKey) ?? []
    const same = bucket.filter((index) => sameName((groups[index] as { canonical: string }).canonical, name.canonical))
    // a bare surname that fits two people is nobody's
    const found = same.length === 1 ? same[0] as number : groups.push({ canonical: name.canonical, kind: name.kind, forms: new Map(), canonicals: new Map(), roles: new Map(), mentions: 0 }) - 1
    if (same.length === 1) {
      const group = groups[found] as { canonical: string }
      if (name.canonical.split(' ').length > group.canonical.split(' ').length) group.canonical = name.canonical
    } else {
      bucket.push(found)
      buckets.set(bucketKey, bucket)
    }
    byCanonical.set(key, found)
    return found
  }
}

const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

const fullest = (names: ReadonlyMap<string, number>) => [...names]
  .sort(([a, m], [b, n]) => b.split(' ').length - a.split(' ').length || n - m || (a < b ? -1 : 1))[0]?.[0] ?? ''

/** A role that says of what (`Syrian President`, `director of ...`) is worth more than a bare title, then the more usual one. */
const worth = ({ text, origins }: Role) => Math.min(text.split(' ').length, 8) * 2 + origins.length
