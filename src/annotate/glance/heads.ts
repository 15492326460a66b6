import { hourEnd } from '../page-lines.js'

/** A day with its year that nothing ties to a sentence, as a page prints it above its text; a time of day may follow. */
const dayLine = /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}{0,6},?\s+)?(?:\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?,?\s+\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4})(?:\s+(?:at\s+)?\d{1,2}[:.]?\d{2})?[\s.,:–—-]+(?=\p{Lu}|\d)/u
/** An agency beside the day. */
const agency = /^\p{Lu}{2,5}\s+(?=\p{Lu}|\d)/u

/** The words of a text in small letters with their ends. */
const wordsIn = (text: string): readonly { readonly word: string; readonly end: number }[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), end: index + word.length }))

/** A headline of fewer words may open a sentence by chance. */
const leastWords = 4

/** Where a headline ends that a text opens with; 0 where it opens with none, or goes on in small letters. */
function titleEnd(text: string, title: string | null): number {
  const head = title === null ? [] : wordsIn(title.slice(0, 300))
  if (head.length < leastWords) return 0
  const own = wordsIn(text.slice(0, 600))
  if (!head.every(({ word }, i) => own[i]?.word === word)) return 0
  const end = own[head.length - 1]?.end ?? 0
  const next = /^[\s"“”'’.,:;–—-]*/u.exec(text.slice(end))?.[0].length ?? 0
  return end + next === text.length || /^[\p{Lu}\d]/u.test(text.slice(end + next)) ? end + next : 0
}

/**
 * Where the sentence begins behind what a page that lost its lines left before it: the headline, once or more, and the day of the page,
 * `4 Oct 2014 A ferry ...`. A day that a sentence tells, `On 4 October 2014, ...`, stays. English.
 */
function headEnd(text: string, title: string | null): number {
  let end = 0
  for (let turn = 0; turn < 4; turn++) {
    const rest = text.slice(end)
    const beside = agency.exec(rest)?.[0].length ?? 0
    const day = dayLine.exec(rest)?.[0].length ?? (beside > 0 && dayLine.test(rest.slice(beside)) ? beside + (dayLine.exec(rest.slice(beside))?.[0].length ?? 0) : 0)
    const more = titleEnd(rest, title) || day
    if (more === 0) break
    end += more
  }
  return end
}

/** Where a sentence begins behind what its page left before it: a headline and its day in English, the hour of an entry of a live page in any language. */
export function headOf(text: string, language: string, title: string | null): number {
  return (language === 'en' ? headEnd(text, title) : 0) || hourEnd(text)
}

/** Whether a text is a headline in its wording: most of its longer words are capital, as in `Nine Boats Lost off the Coast of Tessin`. English. */
export function inTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]{3,}/gu) ?? []
  return words.length > 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.8
}
