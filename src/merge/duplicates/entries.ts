import type { MergeSentence } from '../features/features.js'
import type { Group } from './groups.js'

/**
 * A group without the sentences that one article has under different labels: `Two schools stay shut` below each of two
 * towns is said of two things. Null where fewer than two are left.
 * @param entryOf the labelled entry that a sentence stands in, by its index; null where it stands in none
 */
export function withinEntries(group: Group, sentences: readonly MergeSentence[], entryOf: (index: number) => number | null): Group | null {
  const entries = new Map<number, Set<number>>()
  const articleOf = (index: number) => (sentences[index] as MergeSentence).article
  for (const member of group.members) {
    const entry = entryOf(member)
    if (entry !== null) entries.set(articleOf(member), (entries.get(articleOf(member)) ?? new Set()).add(entry))
  }
  const isOfOne = (member: number) => entryOf(member) === null || (entries.get(articleOf(member))?.size ?? 0) < 2
  const members = group.members.filter(isOfOne)
  if (members.length === group.members.length) return group
  const able = group.able.filter(isOfOne)
  const stands = members.includes(group.stands) ? group.stands : able[0]
  return members.length > 1 && stands !== undefined ? { ...group, members, able, stands } : null
}
