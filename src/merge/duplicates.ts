import type { MergeSentence } from './features.js'

/** Sentences that say the same, so that one wording stands for all. */
export interface Group {
  /** The sentence whose wording covers every other: print this one. Never a headline. */
  readonly stands: number
  /** Indexes into the list of sentences, ascending, `stands` among them; at least two. */
  readonly members: readonly number[]
}

/** Groups in order of the sentence that stands; a sentence is in one group at most. */
export function duplicateGroups(sentences: readonly MergeSentence[]): readonly Group[] {
  const byKey = new Map<string, number[]>()
  for (const sentence of sentences) {
    if (sentence.terms.length < 2) continue
    const key = `${sentence.language} ${sentence.key}`
    byKey.set(key, [...byKey.get(key) ?? [], sentence.index])
  }
  return [...byKey.values()].filter((members) => members.length > 1).map((members) => ({ stands: members[0] as number, members }))
}
