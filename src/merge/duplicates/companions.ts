import type { MergeSentence } from '../features/features.js'
import { speakersContradict } from '../likeness/speakers.js'
import { quotedWords } from '../likeness/spoken-words.js'
import { shortSpeech } from '../likeness/utterance.js'
import { standInOneRun } from '../likeness/word-for-word.js'
import type { Tie } from '../passages/passages.js'
import type { Group } from './groups.js'

/** Groups to which short quoted sentences were added, and for each of these the sentences that hold its words. */
export interface Accompanied {
  readonly groups: readonly Group[]
  /** Whether one sentence holds the few quoted words of another. */
  holds(wording: number, few: number): boolean
}

/**
 * A few quoted words mean what stands beside them, so nothing stands for them alone. Where their neighbour in the quotation is told by another
 * article they are told there too, if that goes on with them, in its sentence or its next one: "Wait. There is time." is in "Wait, there is time."
 * @param ties how each sentence holds to the one before it in its article
 */
export function withCompanions(groups: readonly Group[], sentences: readonly MergeSentence[], ties: readonly Tie[]): Accompanied {
  const groupOf = new Map<number, number>()
  const list = [...groups]
  list.forEach((group, at) => { for (const member of group.members) groupOf.set(member, at) })
  const held = new Map<number, Set<number>>()
  const words = new Map<number, readonly string[]>()
  const wordsOf = (index: number): readonly string[] => {
    const known = words.get(index) ?? quotedWords(sentences[index] as MergeSentence)
    words.set(index, known)
    return known
  }
  const beside = (index: number, step: number): boolean => ties[step < 0 ? index : index + 1] === 'hard'
  const inTwo = (first: number, second: number, among: number): boolean => standInOneRun([...wordsOf(first), ...wordsOf(second)], wordsOf(among))
  const join = (few: number, step: number): boolean => {
    const neighbour = few + step
    const at = groupOf.get(neighbour)
    if (at === undefined || !beside(few, step)) return false
    const group = list[at] as Group
    const one = sentences[few] as MergeSentence
    const others = group.members.filter((other) => sentences[other]?.article !== one.article && !speakersContradict(one, sentences[other] as MergeSentence))
    // the next sentence of theirs is the same few words
    const same = others.map((other) => other - step).find((other) => beside(other, step) && sentences[other]?.key === one.key && (groupOf.get(other) ?? -1) !== at)
    if (same !== undefined) {
      const of = groupOf.get(same)
      if (of === undefined) {
        groupOf.set(few, list.length).set(same, list.length)
        const members = [few, same].sort((a, b) => a - b)
        list.push({ members, able: members, stands: same })
      } else add(few, of, (list[of] as Group).able)
      note(few, [same])
      note(same, [few])
      return true
    }
    const tellers = others.filter((other) => (step < 0 ? inTwo(neighbour, few, other) : inTwo(few, neighbour, other)))
    if (tellers.length === 0) return false
    const able = group.able.filter((other) => tellers.includes(other))
    if (able.length === 0) return false
    add(few, at, able)
    note(few, tellers)
    return true
  }
  const note = (few: number, tellers: readonly number[]): void => { held.set(few, new Set([...held.get(few) ?? [], ...tellers])) }
  const add = (few: number, at: number, able: readonly number[]): void => {
    const group = list[at] as Group
    groupOf.set(few, at)
    list[at] = { ...group, members: [...group.members, few].sort((a, b) => a - b), able, stands: able.includes(group.stands) ? group.stands : able[0] as number }
  }
  const isFew = ({ tokens, index }: MergeSentence): boolean => !groupOf.has(index) && tokens.length < shortSpeech && tokens.every((token) => token.quoted)
  const few = sentences.filter((sentence) => (ties[sentence.index] === 'hard' || ties[sentence.index + 1] === 'hard') && isFew(sentence)).map(({ index }) => index)
  for (const index of few) join(index, -1)
  for (const index of few.toReversed()) if (!groupOf.has(index)) join(index, 1)
  return { groups: list.sort((a, b) => a.stands - b.stands), holds: (wording, one) => held.get(one)?.has(wording) === true }
}
