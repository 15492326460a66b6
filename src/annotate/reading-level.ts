import type { ReadingLevel, SentenceId } from '../document/briefing.js'
import { primaryLanguage } from '../document/language-tag.js'
import type { Span } from '../document/origin.js'
import { countText, type Token, tokensOf } from './readability/counts.js'
import { bandOf, formulasFor } from './readability/formulas.js'
import { hardWordsIn } from './readability/hard-words.js'
import { minutesFor } from './readability/speed.js'
import { isFamiliar } from './readability/familiar.js'

/** A sentence to be measured, with what names it. */
export interface MeasuredSentence {
  readonly text: string
  readonly id?: SentenceId | null
  readonly span?: Span | null
}

/** Fewest running words that get a score. */
const FEWEST_WORDS = 100
/** Longest sentences that are named, and from how many words on. */
const LONGEST = 3
const LONG = 25

/**
 * Measures running sentences by a formula published for their language.
 *
 * Proper names and titles are set aside as WCAG 2.2, success criterion 3.1.5, asks: they lengthen a sentence but are neither
 * easy nor hard words. Numbers and addresses are no words. Lines without a closing stop (headings, labels) count for the
 * minutes only, unless there is hardly anything else. Under 100 words there is no score.
 * @param language BCP 47
 * @param names words and phrases known to be proper names, as the text writes them
 * @param others sentences in other languages, which no formula measures but which take their time
 */
export function readingLevel(
  sentences: readonly (string | MeasuredSentence)[], language: string, names: Iterable<string> = [], others: readonly { readonly text: string; readonly language: string }[] = [],
): ReadingLevel {
  const base = primaryLanguage(language)
  const all = sentences.map((sentence) => (typeof sentence === 'string' ? { text: sentence } : sentence))
  const known = new Set([...names].flatMap((name) => name.split(/\s+/u)).filter((part) => /^\p{Lu}|^\p{Lo}{3,}/u.test(part)).map((part) => part.replace(/['’]s?$/u, '')))
  const everyToken = tokensOf(all.map((sentence) => sentence.text), base, known)
  const words = everyToken.reduce((sum, list) => sum + list.length, 0)
  const running = runningText(all, everyToken, words)
  const facts = {
    language, words, sentences: everyToken.filter((list) => list.length > 0).length, ...minutesFor([[words, base], ...others.map((one) => wordsOf(one.text, one.language))]),
    hardWords: hardWordsIn(everyToken, base), longSentences: longest(all, everyToken),
  }
  const unscored = { formula: null, score: null, grade: null, others: {}, band: null }
  const elsewhere = others.reduce((sum, one) => sum + wordsOf(one.text, one.language)[0], 0)
  if (words < FEWEST_WORDS) return { ...facts, ...unscored, why: words + elsewhere < FEWEST_WORDS ? 'too-short' : 'other-language' }
  const [first, ...rest] = formulasFor(base)
  const counts = countText(running, base, base === 'en' ? isFamiliar : null)
  if (first === undefined || counts.measured === 0) return { ...facts, ...unscored, why: 'no-formula' }
  const score = round(first.compute(counts))
  return {
    ...facts, formula: first.name, score, grade: first.grade ? score : null, band: bandOf(first, score), why: null,
    others: Object.fromEntries(rest.filter((row) => counts.sentences >= (row.sentences ?? 1)).map((row) => [row.name, round(row.compute(counts))])),
  }
}

function wordsOf(text: string, language: string): readonly [words: number, language: string] {
  const base = primaryLanguage(language)
  return [tokensOf([text], base, new Set()).reduce((sum, list) => sum + list.length, 0), base]
}

const closed = /[.?!…。！？؟۔।։։:;,][\s"'“”’»›)\]」』\p{N}[]*$/u

/** The sentences to measure: those that end as sentences do, or all where those are too few. */
function runningText(all: readonly MeasuredSentence[], tokens: readonly (readonly Token[])[], words: number): readonly (readonly Token[])[] {
  const kept = tokens.filter((_, index) => closed.test(all[index]?.text ?? ''))
  const count = kept.reduce((sum, list) => sum + list.length, 0)
  return count >= FEWEST_WORDS || count * 2 > words ? kept : tokens
}

function longest(all: readonly MeasuredSentence[], tokens: readonly (readonly Token[])[]): ReadingLevel['longSentences'] {
  return all.map((sentence, index) => ({ id: sentence.id ?? null, words: tokens[index]?.length ?? 0, span: sentence.span ?? null, index }))
    .filter((sentence) => sentence.words >= LONG)
    .sort((a, b) => b.words - a.words || a.index - b.index)
    .slice(0, LONGEST)
    .map(({ id, words, span }) => ({ id, words, span }))
}

const round = (value: number) => Math.round(value * 1000) / 1000
