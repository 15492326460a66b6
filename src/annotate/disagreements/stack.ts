import type { Statement } from '../statements.js'
import { contentStems } from '../statements-words.js'
import { apart } from '../days-apart.js'

/** What is known of a stack as a whole, to tell whether two statements may speak of one event. */
export interface StatementStack {
  readonly statements: readonly Statement[]
  readonly accounts: number
  /** Days between its first and its last article that have a date. */
  readonly days: () => number
  /** Places that many accounts of a part name, as lower-case last words: where its event happened. */
  readonly isCore: (part: string | null, place: string) => boolean
  /** How much a stem tells: more where fewer statements use it. */
  readonly weight: (stem: string) => number
  /** Whether two statements stand near enough to be about one event: in one chapter, or in articles that share news. */
  readonly near: (a: Statement, b: Statement) => boolean
  /** Whether their articles share news: more than one chapter. */
  readonly alike: (a: Statement, b: Statement) => boolean
}

/** A place that this share of a part's accounts name is where it happened. */
const coreShare = 0.35
/** Articles this alike tell one story. */
const sameStory = 0.2
/** A stack of fewer accounts is about one event as far as its parts tell. */
const small = 6

export function stackOf(statements: readonly Statement[]): StatementStack {
  const parts = new Map<string | null, { readonly accounts: Set<number>; readonly places: Map<string, Set<number>> }>()
  const ids = new Map<string, Set<string>>()
  for (const statement of statements) {
    const { part, account, article, places, id } = statement
    const own = parts.get(part) ?? { accounts: new Set<number>(), places: new Map<string, Set<number>>() }
    parts.set(part, own)
    own.accounts.add(account)
    for (const place of places) add(own.places, lastWord(article.text.slice(place.start, place.end)), account)
    add(ids, article.id, id)
  }
  const stems = new Map<string, number>()
  let counted = false
  const count = () => {
    counted = true
    for (const { text, language } of statements) for (const stem of contentStems(text, language)) stems.set(stem, (stems.get(stem) ?? 0) + 1)
  }
  const accounts = new Set(statements.map(({ account }) => account)).size
  const vectors = articleVectors(statements)
  const alike = new Map<string, boolean>()
  let days: number | null = null
  const shareNews = ({ article: a }: Statement, { article: b }: Statement): boolean => {
    if (a.id === b.id) return true
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
    const ready = alike.get(key)
    if (ready !== undefined) return ready
    const [x, y] = [ids.get(a.id) ?? new Set<string>(), ids.get(b.id) ?? new Set<string>()]
    const found = [...x].some((id) => y.has(id)) || vectors(a.id, b.id) >= sameStory
    alike.set(key, found)
    return found
  }
  return {
    statements, accounts,
    days: () => (days ??= daysIn(statements)),
    isCore: (part, place) => {
      const own = parts.get(part)
      return own !== undefined && (own.places.get(place)?.size ?? 0) >= coreShare * own.accounts.size
    },
    weight: (stem) => {
      if (!counted) count()
      return Math.log(1 + statements.length / (stems.get(stem) ?? 1))
    },
    near: (a, b) => a.part === b.part && (accounts < small || chapterOf(a) === chapterOf(b) || shareNews(a, b)),
    alike: (a, b) => accounts < small || shareNews(a, b),
  }
}

function daysIn(statements: readonly Statement[]): number {
  const dates = statements.flatMap(({ article: { published } }) => (published === null ? [] : [published.slice(0, 10)])).sort()
  return apart(dates[0] ?? null, dates.at(-1) ?? null)
}

const chapterOf = ({ id }: Statement): string => id.slice(0, id.indexOf('.'))
export const lastWord = (name: string): string => name.toLowerCase().split(/[\s-]+/u).at(-1) ?? ''

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const own = map.get(key)
  if (own) own.add(value)
  else map.set(key, new Set([value]))
}

/** Cosine of two articles over their stems, rare ones weighing more; vectors are made when first asked for. */
function articleVectors(statements: readonly Statement[]): (a: string, b: string) => number {
  let vectors: Map<string, Map<string, number>> | null = null
  const build = () => {
    const counts = new Map<string, Map<string, number>>()
    for (const { article, text, language } of statements) {
      const own = counts.get(article.id) ?? new Map<string, number>()
      counts.set(article.id, own)
      for (const stem of contentStems(text, language)) own.set(stem, (own.get(stem) ?? 0) + 1)
    }
    const holding = new Map<string, number>()
    for (const own of counts.values()) for (const stem of own.keys()) holding.set(stem, (holding.get(stem) ?? 0) + 1)
    for (const own of counts.values()) {
      let size = 0
      for (const [stem, times] of own) {
        const rarity = Math.log(0.7 + counts.size / (holding.get(stem) ?? 1))
        const weight = (holding.get(stem) ?? 1) < 2 ? 0 : (1 + Math.log(times)) * rarity * rarity
        own.set(stem, weight)
        size += weight * weight
      }
      const length = Math.sqrt(size) || 1
      for (const [stem, weight] of own) own.set(stem, weight / length)
    }
    return counts
  }
  return (a, b) => {
    vectors ??= build()
    const [x, y] = [vectors.get(a), vectors.get(b)]
    if (x === undefined || y === undefined) return 0
    const [small, large] = x.size <= y.size ? [x, y] : [y, x]
    let sum = 0
    for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0)
    return sum
  }
}
