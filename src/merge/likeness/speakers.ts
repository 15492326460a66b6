import type { MergeSentence } from '../features/features.js'

/** The words of a name by which it is known again, in lower case. */
export const wordsOfName = (name: string): readonly string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)

function shareName(one: string, other: string): boolean {
  const words = wordsOfName(one)
  return wordsOfName(other).some((word) => words.includes(word))
}

/** Whether the names of two speakers share a word. */
export const oneSpeaker = ({ speaker }: MergeSentence, b: MergeSentence): boolean => speaker !== null && b.speaker !== null && shareName(speaker, b.speaker)

/** Whether two persons are named; "the man" and "a statement" may be either of them. */
export const speakersContradict = (a: MergeSentence, b: MergeSentence): boolean =>
  a.speaker !== null && b.speaker !== null && a.speakerNamed && b.speakerNamed && !shareName(a.speaker, b.speaker)

/** Whether a sentence itself names its speaker beside the quoted words. Whom "she said" means, and who goes on speaking, is a guess. */
export function tellsSpeaker({ speaker, tokens, cued }: MergeSentence): boolean {
  if (speaker === null) return false
  const words = wordsOfName(speaker)
  return tokens.some((token, at) => !token.quoted && (cued.size === 0 || cued.has(at)) && words.includes(token.form))
}
