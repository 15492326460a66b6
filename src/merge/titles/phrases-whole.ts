import { isDayOrMonth } from '../features/days.js'
import type { MergeSentence } from '../features/features.js'
import type { Token } from '../features/tokens.js'
import type { WordGuess } from './words.js'

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

/** A phrase of more words is no title. */
export const longest = 6

/** The phrase that the words from `start` to `end` are; null where they are half of something, or hold what no title does. */
export function phraseFrom(sentence: MergeSentence, guesses: readonly WordGuess[], start: number, end: number, headEnd: number): Phrase | null {
  const tokens = sentence.tokens.slice(start, end)
  const content = tokens.filter((token) => token.content)
  const last = guesses[end - 1]
  if (tokens.length > longest || content.length === 0 || last !== 'noun' || guesses[headEnd - 1] !== 'noun' || tokens.some((token) => token.quoted || sentence.text.slice(token.start, token.end).includes('.') || token.end - token.start < 2 || /^\p{Lu}{7,}$/u.test(sentence.text.slice(token.start, token.end)))) return null
  // half of "six-year deal" or "first-degree murder", or what a dash sets off
  if (/[-–]\s?$/u.test(sentence.text.slice(0, (tokens[0] as Token).start)) || /^\s?[-–]/u.test(sentence.text.slice((tokens.at(-1) as Token).end))) return null
  const before = sentence.tokens[start - 1]
  const stops = (tokens.at(-1) as Token).end
  if (describesName(sentence, guesses, start, end) || measuresHead(sentence, start, end) || isTail(sentence, start) || endsShortened(sentence.text, stops) || inApposition(sentence, start, end) || halvesName(sentence, end)) return null
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

/**
 * What the words before belong to: "last year's winner", "last minute preparations", "2 degrees Fahrenheit", "in front of the altar"; and
 * what somebody does: ", meeting journalists in Marlow,". English.
 */
function isTail({ tokens, text, language }: MergeSentence, start: number): boolean {
  const [before, first, second] = [tokens[start - 1], tokens[start] as Token, tokens[start + 1]]
  if (before === undefined || language !== 'en') return false
  if (!touches(tokens, text, start - 1)) return /^\p{Ll}{2,}ing$/u.test(first.form) && !first.capital && /^,\s+$/u.test(text.slice(before.end, first.start)) && second?.content === true && second.form.endsWith('s') && touches(tokens, text, start)
  if (unit.test(first.form)) return reckoning.test(before.form)
  return before.form === 'in' && second?.form === 'of' && /^(?:front|charge|favou?r|spite|terms|need|view|place|case|light|search|support|honou?r|memory|pursuit|defen[cs]e|danger|control|possession|lieu|excess)$/u.test(first.form)
}

const unit = /^(?:(?:second|minute|hour|day|night|week|month|season|quarter|year|decade|century)(?:s|['’]s|s['’])?|degrees?|percent|per cent|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|inch(?:es)?|pounds?|tons?|tonnes?|barrels?|acres?|hectares?)$/u
const reckoning = /^(?:last|next|previous|past|coming|recent|this|that|each|every|first|second|third|fourth|fifth|final|early|late|mid|few|several|many|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozen|hundred|thousand|million|billion|\d[\d,.]*)$/u

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

/** "Suspects in the Pan" of "the Pan Am bombing": a capital word behind the last capital one goes on with its name, whatever it is elsewhere. English. */
function halvesName({ tokens, text, language }: MergeSentence, end: number): boolean {
  const [last, next] = [tokens[end - 1] as Token, tokens[end]]
  return language === 'en' && next !== undefined && last.capital && next.capital && !isDayOrMonth(next.form) && /^\s+$/u.test(text.slice(last.end, next.start))
}

/** What is numbered in the news so that its name is none without the number. */
const numberedThings = /^(?:flight|route|highway|road|interstate|resolution|unit|line|channel|pier|gate|chapter|section|article|apollo|soyuz|boeing|airbus|platform|terminal|block|zone|camp|area)$/u

/** Where the number ends that belongs to the name before it, as in "Air Marlow Flight 12"; null where there is none, or a year. English only. */
function numberBehind({ tokens, text, language }: MergeSentence, end: number): number | null {
  const last = tokens[end - 1] as Token
  const next = tokens[end]
  return language === 'en' && next !== undefined && last.capital && numberedThings.test(last.form) && /^\d{1,4}$/u.test(next.form) && /^\s+$/u.test(text.slice(last.end, next.start)) ? next.end : null
}

/** Whether nothing but a space, a hyphen or a genitive ending stands between a word and the next. */
export const touches = (tokens: readonly Token[], text: string, i: number): boolean => {
  const between = text.slice((tokens[i] as Token).end, (tokens[i + 1] as Token).start)
  return /^(?:\s+|-|\s?['’]s?\s+)$/u.test(between) || between === ''
}
