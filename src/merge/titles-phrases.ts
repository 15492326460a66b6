import type { MergeSentence } from './features.js'
import type { Token } from './features-tokens.js'
import { guessOf, type WordGuess } from './titles-words.js'

/** A noun phrase in a source's words, without its article. */
export interface Phrase {
  /** As it stands in the source. */
  readonly text: string
  /** Terms of its content words, in order. */
  readonly terms: readonly number[]
  /** Term of the word that the phrase is about: the last before `of`, or the last. */
  readonly head: number
  /** The content words in lower case, joined: equal keys are one phrase. */
  readonly key: string
  readonly sentence: number
  /** Index of its first token in the sentence. */
  readonly start: number
  /** Whether every word is part of a proper name. */
  readonly name: boolean
  /** Whether the source put an article or another determiner before it. */
  readonly determined: 'definite' | 'indefinite' | 'none'
}

const longest = 6

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

const touches = (tokens: readonly Token[], text: string, i: number): boolean => {
  const between = text.slice((tokens[i] as Token).end, (tokens[i + 1] as Token).start)
  return /^(?:\s+|-|\s?['’]s?\s+)$/u.test(between) || between === ''
}

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

function phraseFrom(sentence: MergeSentence, guesses: readonly WordGuess[], start: number, end: number, headEnd: number): Phrase | null {
  const tokens = sentence.tokens.slice(start, end)
  const content = tokens.filter((token) => token.content)
  const last = guesses[end - 1]
  if (tokens.length > longest || content.length === 0 || last !== 'noun' || tokens.some((token) => token.quoted || sentence.text.slice(token.start, token.end).includes('.') || token.end - token.start < 2 || /^\p{Lu}{7,}$/u.test(sentence.text.slice(token.start, token.end)))) return null
  // half of "six-year deal" or "first-degree murder", or what a dash sets off
  if (/[-–]\s?$/u.test(sentence.text.slice(0, (tokens[0] as Token).start)) || /^\s?[-–]/u.test(sentence.text.slice((tokens.at(-1) as Token).end))) return null
  const before = sentence.tokens[start - 1]
  const stops = (tokens.at(-1) as Token).end
  if (describesName(sentence, guesses, start, end) || measuresHead(sentence, start, end) || endsShortened(sentence.text, stops) || inApposition(sentence, start, end)) return null
  const numbered = numberBehind(sentence, end)
  const adjacent = before !== undefined && touches(sentence.tokens, sentence.text, start - 1)
  return {
    text: sentence.text.slice((tokens[0] as Token).start, numbered ?? stops).replace(/['’]s?$/u, '').replace(/\s+/gu, ' '),
    terms: content.map((token) => token.term), head: (sentence.tokens[headEnd - 1] as Token).term,
    key: content.map((token) => token.stem).join(' '), sentence: sentence.index, start,
    name: content.every((token) => sentence.names.has(token.term)),
    // in "said that North Korea's army" no determiner stands before the name
    determined: !adjacent || before.form === 'that' && (tokens[0] as Token).capital ? 'none' : /^(?:the|this|that|these|those|its|their|his|her)$/u.test(before.form) ? 'definite' : /^an?$/u.test(before.form) ? 'indefinite' : 'none',
  }
}

/** "pitcher Ada Venn" says who Ada Venn is, and may end in the middle of her name. "Central Marlow" is a place, "a blue Teme Cruiser" a thing. */
function describesName(sentence: MergeSentence, guesses: readonly WordGuess[], start: number, end: number): boolean {
  const isName = (i: number) => { const token = sentence.tokens[i] as Token; return token.capital && sentence.names.has(token.term) }
  if (!isName(end - 1)) return false
  let first = end - 1
  while (first > start && isName(first - 1)) first--
  const token = sentence.tokens[first - 1]
  return first > start && token !== undefined && guesses[first - 1] === 'noun' && !token.capital && sentence.tokens[start - 1]?.form !== 'the'
    && !/(?:ern|north|south|east|west|downtown|inner|upper|lower)$|^(?:black|white|red|blue|green|silver|gr[ea]y|yellow|brown)$/u.test(token.form)
    && /^\s+$/u.test(sentence.text.slice(token.end, (sentence.tokens[first] as Token).start))
}

/** "38 calibre revolver": the first word belongs to the figure before it. A year is no measure. */
function measuresHead(sentence: MergeSentence, start: number, end: number): boolean {
  const figure = sentence.tokens[start - 1]
  const first = sentence.tokens[start] as Token
  return figure !== undefined && end - start > 1 && !first.capital && !first.form.endsWith('s') && /^\d{1,3}(?:\.\d+)?$/u.test(figure.form) && touches(sentence.tokens, sentence.text, start - 1)
}

/** "Prominent figures in St" of "in St. Marlow", "sworn in Nov" of "Nov. 24": a full stop in the sentence shortens the word before it. */
const endsShortened = (text: string, end: number): boolean => /^\.\s*[^\s"'”’)\]]/u.test(text.slice(end, end + 12))

/** "Marlow, capital of the northern coast, ...": words between a name and a comma that begin small and go on with "of" say what the name is. */
function inApposition({ tokens, text, names }: MergeSentence, start: number, end: number): boolean {
  const first = tokens[start] as Token
  const before = tokens[/^(?:the|an?)$/u.test(tokens[start - 1]?.form ?? '') ? start - 2 : start - 1]
  const behind = text.slice((tokens[end - 1] as Token).end).trimStart()
  return before !== undefined && before.capital && names.has(before.term) && !first.capital && tokens.slice(start, end).some(({ form }) => form === 'of')
    && /^,\s/u.test(text.slice(before.end, before.end + 2)) && /^[,.]|^$/u.test(behind)
}

/** What is numbered in the news so that its name is none without the number. */
const numberedThings = /^(?:flight|route|highway|road|interstate|resolution|unit|line|channel|pier|gate|chapter|section|article|apollo|soyuz|boeing|airbus|platform|terminal|block|zone|camp|area)$/u

/** Where the number ends that belongs to the name before it, as in "Air Marlow Flight 12"; null where there is none, or a year. English only. */
function numberBehind({ tokens, text, language }: MergeSentence, end: number): number | null {
  const last = tokens[end - 1] as Token
  const next = tokens[end]
  return language === 'en' && next !== undefined && last.capital && numberedThings.test(last.form) && /^\d{1,4}$/u.test(next.form) && /^\s+$/u.test(text.slice(last.end, next.start)) ? next.end : null
}
