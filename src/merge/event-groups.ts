import { addTo } from '../document/grouped.js'
import type { Group } from './duplicates/groups.js'
import type { MergeSentence } from './features/features.js'

/** A group that spans two events is two groups: look-alikes of two events aren't the same news. */
export function withinEvents(group: Group, sentences: readonly MergeSentence[], events: Int32Array): readonly Group[] {
  const byEvent = new Map<number, number[]>()
  for (const member of group.members) {
    const event = events[(sentences[member] as MergeSentence).article] as number
    addTo(byEvent, event, member)
  }
  if (byEvent.size === 1) return [group]
  return [...byEvent.values()].flatMap((members): readonly Group[] => {
    const able = group.able.filter((member) => members.includes(member))
    const stands = members.includes(group.stands) ? group.stands : able[0]
    if (stands === undefined) return ofOneWording(members, sentences)
    return members.length > 1 ? [{ members, able, stands }] : []
  })
}

/** Sentences whose words are the same stand for each other, where what stands for all of them is news of another event. */
function ofOneWording(members: readonly number[], sentences: readonly MergeSentence[]): readonly Group[] {
  const byKey = new Map<string, number[]>()
  for (const member of members) addTo(byKey, (sentences[member] as MergeSentence).key, member)
  return [...byKey.values()].flatMap((same) => (same.length > 1 ? [{ members: same, able: same, stands: same[0] as number }] : []))
}
