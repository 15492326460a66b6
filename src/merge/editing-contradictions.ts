import { diagnose, type Report } from '../report/diagnostic.js'
import { keyOfPlace, type Decisions, type Place } from './editing.js'

/**
 * Decisions of which no two contradict each other; those that do are reported. A sentence that is left out is left out
 * whatever else is said of it. Sentences that are called both the same and different are left as the compiler finds
 * them. A sentence that two chapters hold stands in the first.
 * @param wordsOf the words by which the editor named the sentence at a place
 */
export function withoutContradictions(decisions: Decisions, wordsOf: (place: Place) => string, report: Report): Decisions {
  const gone = new Set(decisions.dropped.flatMap(({ places }) => places).map(keyOfPlace))
  const isGone = (place: Place) => gone.has(keyOfPlace(place))
  const told = new Set<string>()
  const tell = (place: Place, first: string, second: string, done: string) => {
    const key = `${wordsOf(place)}\n${first}\n${second}`
    if (!told.has(key)) report(diagnose('merge/decisions-contradict', null, { words: wordsOf(place), first, second, done }))
    told.add(key)
  }
  const without = (places: readonly Place[], second: string) => {
    const lost = places.find(isGone)
    if (lost !== undefined) tell(lost, '`drop` leaves it out', second, 'it was left out')
    return places.filter((place) => !isGone(place))
  }
  const groups = decisions.same.map((places) => without(places, '`same` prints it with others')).filter((places) => places.length > 1)
  const pairs = decisions.different.flatMap(([a, b]) => {
    const kept = [without(a, '`different` sets it apart'), without(b, '`different` sets it apart')] as const
    return kept.every((places) => places.length > 0) ? [kept] : []
  })
  const meets = ([a, b]: (typeof pairs)[number], group: readonly Place[]) => holdsAny(group, a) && holdsAny(group, b)
  for (const pair of pairs) if (groups.some((group) => meets(pair, group))) tell(pair[0][0] as Place, '`same` joins it with another sentence', '`different` parts the two', 'neither was applied')
  const held = new Set<string>()
  const chapters = decisions.chapters.map((chapter) => {
    const holds = without(chapter.holds, '`chapters` holds it').filter((place) => {
      if (held.has(keyOfPlace(place))) tell(place, 'one chapter holds it', 'a later one holds it too', 'it stands in the first')
      return !held.has(keyOfPlace(place))
    })
    for (const place of holds) held.add(keyOfPlace(place))
    return { ...chapter, holds, merges: without(chapter.merges, '`chapters` merges its chapter') }
  })
  return {
    dropped: decisions.dropped,
    same: groups.filter((group) => !pairs.some((pair) => meets(pair, group))),
    different: pairs.filter((pair) => !groups.some((group) => meets(pair, group))),
    chapters: chapters.filter(({ holds, merges }) => holds.length + merges.length > 0),
  }
}

const holdsAny = (group: readonly Place[], places: readonly Place[]): boolean => {
  const keys = new Set(group.map(keyOfPlace))
  return places.some((place) => keys.has(keyOfPlace(place)))
}
