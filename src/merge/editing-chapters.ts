import type { Decisions } from './editing.js'

/** A chapter as it was found: what it holds, and the title that an editor gave it, if any. */
interface Arranged<T> {
  readonly items: readonly T[]
  readonly title: string | null
}

/**
 * The chapters as an editor wants them. Those they list stand first, in their order: each is the found chapter that holds
 * most of what it names, with whatever else it names taken from where it stood; a found chapter that an earlier entry
 * has is not taken again, but parted. What they do not name stays as it was found.
 * @param has whether an item holds a place
 */
export function arrangedChapters<T>(found: readonly (readonly T[])[], { chapters }: Pick<Decisions, 'chapters'>, has: (item: T, place: Decisions['chapters'][number]['holds'][number]) => boolean): readonly Arranged<T>[] {
  if (chapters.length === 0) return found.map((items) => ({ items, title: null }))
  const named = new Set<T>()
  const itemsAt = (places: Decisions['chapters'][number]['holds']) => found.flat().filter((item) => places.some((place) => has(item, place)))
  const lists = chapters.map(({ holds, merges }) => ({ held: itemsAt(holds), merged: found.filter((items) => items.some((item) => merges.some((place) => has(item, place)))) }))
  for (const { held } of lists) for (const item of held) named.add(item)
  const taken = new Set<readonly T[]>()
  const placed = new Set<T>()
  const listed = chapters.map(({ title }, at): Arranged<T> => {
    const { held, merged } = lists[at] as (typeof lists)[number]
    const whole = merged.length > 0 ? merged : mostOf(found.filter((items) => !taken.has(items)), held)
    const own = [...held, ...whole.filter((items) => !taken.has(items)).flatMap((items) => items.filter((item) => !named.has(item)))].filter((item) => !placed.has(item))
    for (const items of whole) taken.add(items)
    for (const item of own) placed.add(item)
    return { items: own, title }
  })
  const rest = found.map((items) => ({ items: items.filter((item) => !placed.has(item)), title: null }))
  return [...listed, ...rest].filter(({ items }) => items.length > 0)
}

/** The chapter of which the most items are held, none where none is. */
function mostOf<T>(found: readonly (readonly T[])[], held: readonly T[]): readonly (readonly T[])[] {
  const count = (items: readonly T[]) => items.filter((item) => held.includes(item)).length
  const best = found.reduce<readonly T[] | null>((a, b) => (count(b) > (a === null ? 0 : count(a)) ? b : a), null)
  return best === null ? [] : [best]
}
