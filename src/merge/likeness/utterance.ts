import type { MergeSentence, Token } from '../features/features.js'
import { denied, stanceOfWord } from '../features/stance.js'
import { holds } from '../features/vectors.js'
import type { Profile } from './profile.js'
import { isReporting, saidBy } from './said-by.js'
import { oneSpeaker, speakersContradict, tellsSpeaker, wordsOfName } from './speakers.js'
import { gap, quotedStretchesOf, wordsOfStretches } from './spoken-words.js'
import { longSpeech, standInOneRun, standsIn } from './word-for-word.js'

/** What a sentence quotes, as it can be held word for word against what another quotes, and what it says besides. */
export interface Utterance {
  /** The quoted words, `gap` where the source left some out or put its own in. */
  readonly words: readonly string[]
  /** Without what stands in round brackets, which may be the reporter's: "it (the barge) turned". */
  readonly bare: readonly string[]
  /** How many words are quoted. */
  readonly count: number
  /** Content around the quotation; who says it, where and when set aside. */
  readonly around: readonly Token[]
  /** Content of what was set aside, without the words of saying. */
  readonly aside: readonly Token[]
  /** Mask of what the words around deny or put under a condition. */
  readonly stance: number
  /** Whether it is denied that the words were said. */
  readonly denied: boolean
}

/** Fewer are one utterance where the same person says them. */
export const shortSpeech = 5
/** So many words nobody says by chance as another did, so that a speaker who is only guessed is no other. */
export const ownWords = 10
/** Content words about the speaker and the occasion that the note may tell alone; more are facts, as in the career of a speaker. */
const longestAside = 6

/** What a sentence quotes; null where that is no more than a few words. */
export function utteranceOf(sentence: MergeSentence): Utterance | null {
  const { tokens } = sentence
  let count = 0
  for (const token of tokens) if (token.quoted) count++
  if (count < shortSpeech - 1) return null
  const stretches = quotedStretchesOf(sentence)
  const words = wordsOfStretches(stretches)
  const spoken = words.filter((word) => word !== gap).length
  if (spoken < shortSpeech) return null
  const bare = wordsOfStretches(stretches.map((text) => text.replace(/\([^()]*\)/gu, ' ')))
  const aside = saidBy(sentence)
  let stance = 0
  let denies = 0
  const others = lastShort(sentence)
  tokens.forEach((token, at) => {
    if (token.quoted) return
    stance |= stanceOfWord(token.form)
    if (aside.has(at) && at < others) denies |= stanceOfWord(token.form) & denied
  })
  return {
    words, bare, count: spoken, stance, denied: denies !== 0,
    around: tokens.filter((token, at) => token.content && !token.quoted && !aside.has(at)),
    aside: tokens.filter((token, at) => token.content && !token.quoted && aside.has(at) && token.stem !== 'say' && !isReporting(sentence, at)),
  }
}

/** What two neighbours quote, the first one's words before the second's. */
export function joinedUtterance(a: Utterance | null, b: Utterance | null): Utterance | null {
  if (a === null || b === null) return a ?? b
  return { words: [...a.words, ...b.words], bare: [...a.bare, ...b.bare], count: a.count + b.count, around: [...a.around, ...b.around], aside: [...a.aside, ...b.aside], stance: a.stance | b.stance, denied: a.denied || b.denied }
}

/** Where what brings in the last quotation begins, if that is only a few words behind a long one: what is denied there are not the long one's words. */
function lastShort({ tokens }: MergeSentence): number {
  let [from, run] = [tokens.length, 0]
  tokens.forEach(({ quoted }, at) => {
    const ends = quoted && tokens[at + 1]?.quoted !== true
    run = quoted ? run + 1 : 0
    if (ends && run >= shortSpeech) from = at + 1
  })
  return tokens.slice(from).some(({ quoted }) => quoted) ? from : tokens.length
}

const conjunction = /^(?:and|but|so|well)$/u

/** Whether all that one sentence says is in another: its quoted words in what the other quotes, and all that is around them but who says it. */
export function saysInFull(a: Pick<Profile, 'sentence' | 'utterance'>, b: Pick<Profile, 'sentence' | 'terms' | 'utterance'>): boolean {
  const [one, other] = [a.utterance, b.utterance]
  if (one === null || other === null || one.count > other.count + 1 || a.sentence.language !== b.sentence.language) return false
  if ((one.stance & ~other.stance) !== 0 || one.denied !== other.denied || !one.around.every(({ term }) => holds(b.terms, term))) return false
  const speaker = wordsOfName(b.sentence.speaker ?? '')
  if (one.aside.filter(({ term, form }) => !holds(b.terms, term) && !speaker.includes(form)).length > longestAside) return false
  if (one.count < longSpeech ? !oneSpeaker(a.sentence, b.sentence) : speakersContradict(a.sentence, b.sentence) && (one.count < ownWords || (tellsSpeaker(a.sentence) && tellsSpeaker(b.sentence)))) return false
  const words = conjunction.test(one.words[0] ?? '') ? one.words.slice(1) : one.words
  return standsIn(words, other.words) || (other.bare.length < other.words.length && standsIn(words, other.bare)) || goesOnBehindSubject(words, other)
}

const pronoun = /^(?:it|he|she|they|this|that|these|those)$/u

/** `It guards the whole valley for good` in `The new dam "guards the whole valley for good", she said`: the reporter says what is meant. */
const goesOnBehindSubject = (words: readonly string[], { words: among, around }: Utterance): boolean =>
  pronoun.test(words[0] ?? '') && words.length > longSpeech && around.length > 0 && words[1] === among[0] && standInOneRun(words.slice(1), among)
