import type { MergeSentence } from '../features/features.js'
import type { Token } from '../features/tokens.js'
import { longest, phraseFrom, touches, type Phrase } from './phrases-whole.js'
import { guessOf, type WordGuess } from './words.js'

/**
 * Noun phrases of a sentence, found without a tagger: runs of words that are not function words, verbs or adverbs, joined
 * by "of" and the like. Words inside quotation marks are left out, since a title is not the place for a speaker's words.
 * Written for English; other languages give runs of content words only.
 */
export function phrasesOf(sentence: MergeSentence): readonly Phrase[] {
  let phrases = phrasesFound.get(sentence)
  if (phrases === undefined) phrasesFound.set(sentence, phrases = phrasesIn(sentence))
  return phrases
}

/** Parts, chapters and sections are all named by phrases of the same sentences. */
const phrasesFound = new WeakMap<MergeSentence, readonly Phrase[]>()

function phrasesIn(sentence: MergeSentence): readonly Phrase[] {
  const phrases: Phrase[] = []
  const { tokens, text } = sentence
  const english = sentence.language === 'en'
  const guesses = tokens.map((token, i): WordGuess => guessOf(token, tokens[i - 1], tokens[i + 1], sentence.names.has(token.term), english))
  for (let start = 0; start < tokens.length; start++) {
    if (guesses[start] !== 'noun' && guesses[start] !== 'modifier') continue
    if (start > 0 && inOneRun(tokens, guesses, text, start - 1, start)) continue
    let end = runEnd(tokens, guesses, text, start)
    const parts: [number, number][] = [[start, end]]
    for (;;) {
      const next = linkEnd(tokens, text, end, english)
      if (next === -1) break
      const after = runEnd(tokens, guesses, text, next)
      if (after === next || leadsOn(tokens, end, next, after)) break
      parts.push([next, after])
      end = after
    }
    const headEnd = (parts[0] as [number, number])[1]
    // the longest that is short enough: "secretary of state", not "secretary"
    for (const part of [...parts].reverse()) {
      if (part[1] - start > longest || (part !== parts[0] && endsInCompound(tokens, text, part))) continue
      const phrase = phraseFrom(sentence, guesses, start, part[1], headEnd)
      if (phrase !== null) phrases.push(phrase)
      break
    }
  }
  return phrases
}

/** "articles of impeachment in connection (with ...)", "customers for using": the link belongs to what follows. */
const leadsOn = (tokens: readonly Token[], link: number, from: number, to: number): boolean =>
  to - from === 1 && ((tokens[link]?.form === 'in' && /^(?:connection|addition|order|response|terms|case|fact|particular|general|return|exchange|effort|attempt|bid|line|charge|place|part|hopes?)$/u.test(tokens[from]?.form ?? ''))
  || (tokens[link]?.form === 'for' && /(?<=\p{L}{2})ing$/u.test(tokens[from]?.form ?? '')))

/** "the business of game" of "game streaming": the word behind says what is done with the last one. */
const endsInCompound = (tokens: readonly Token[], text: string, [from, to]: readonly [number, number]): boolean =>
  to - from === 1 && /^(?:of|in|for)$/u.test(tokens[from - 1]?.form ?? '') && /[^s]$/u.test(tokens[from]?.form ?? '') && /(?<=\p{L}{3})ing$/u.test(tokens[to]?.form ?? '') && touches(tokens, text, to - 1)

const nominal = (guess: WordGuess | undefined): boolean => guess === 'noun' || guess === 'modifier'

const inOneRun = (tokens: readonly Token[], guesses: readonly WordGuess[], text: string, i: number, j: number): boolean =>
  nominal(guesses[i]) && nominal(guesses[j]) && touches(tokens, text, i)

function runEnd(tokens: readonly Token[], guesses: readonly WordGuess[], text: string, start: number): number {
  let end = start
  while (end < tokens.length && nominal(guesses[end]) && (end === start || touches(tokens, text, end - 1))) end++
  return end
}

/** Where the words behind "of (the)" begin, or -1. */
function linkEnd(tokens: readonly Token[], text: string, at: number, english: boolean): number {
  if (!english || at === 0 || at >= tokens.length || tokens[at]?.form !== 'of' && tokens[at]?.form !== 'in' && tokens[at]?.form !== 'for') return -1
  if (!touches(tokens, text, at - 1)) return -1
  let next = at + 1
  if (/^(?:the|a|an)$/u.test(tokens[next]?.form ?? '')) next++
  return next < tokens.length && touches(tokens, text, at) && touches(tokens, text, next - 1) ? next : -1
}
