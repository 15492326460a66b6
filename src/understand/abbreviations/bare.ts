import type { Span } from '../../document/origin.js'
import { inAnotherOrder } from './order.js'

/** A short form that stands outside brackets, with the long form found for it in the same sentence. */
export interface BarePair {
  readonly short: string
  readonly long: Span
}

interface Part extends Span {
  readonly initial: string
  readonly small: boolean
}

interface Short extends Span {
  readonly text: string
  readonly letters: string
}

const small = new Set('of the and for in a de la le du des et y und für der die'.split(' '))
/** Words that stand in no name of a thing. */
const grammar = new Set(`i it he she they we you this that these those there here is are was were be been has have had do does did can could may might must shall
  should will would not no as at by from into onto on over per than then to under until up upon via when where which while who whose with without if so such some
  any each every all both more most less least very also only just even still often rather however since because although but or nor like need needs use used using
  let see seen show shows shown its their our his her my your them us him me after before about above across against along among around behind below
  beneath beside between beyond during except inside near off out outside past through throughout toward towards within`.split(/\s+/u))
const never = /^(?:no|so|us|it|is|am|pm|tv|ok|or|an|at|as|in|on|to|we|he|be|by|do|go|if|my|up)$/iu
/** What may stand between a long form and its short form, or the other way round, when two letters are enough. */
const between = /^\s*(?:[,:=–—-]|\bor\b|,\s*or\b|(?:\bis|,)?\s*(?:denotes?|stands? for|means|represents?|refers? to|short for|abbreviated(?: as)?|known as|called|denoted(?: by| as)?|referred to as|hereafter))?\s*(?:["“‘]|\b(?:a|an|the|our)\b)?\s*$/iu

/**
 * Pairs without brackets, where every letter of the short form is the initial of a word in turn: `Standard Template Library or
 * STL`, `BU stands for binary unigram`, `the MDP is a Markov decision process`. Two letters count only beside the long form,
 * three anywhere in the sentence. Linear in the sentence for a bounded number of short forms.
 */
export function bareAbbreviations(text: string, sentence: Span): readonly BarePair[] {
  const shorts = shortsIn(text, sentence)
  if (shorts.length === 0) return []
  const parts = partsIn(text, sentence)
  const out: BarePair[] = []
  const done = new Set<string>()
  for (const short of shorts) {
    if (done.has(short.text) || done.size > 12) continue
    const long = nearest(text, short, parts) ?? knownAs(text, sentence, short)
    if (long === null) continue
    done.add(short.text)
    out.push({ short: short.text, long })
  }
  return out
}

/** `Velmar Armed Forces, known as the FAV`: told to be its short form, it may have the letters in another order. */
function knownAs(text: string, sentence: Span, short: Short): Span | null {
  const [link] = /,?\s(?:also\s|better\s|commonly\s)?known\sas\s(?:the\s)?$/u.exec(text.slice(Math.max(sentence.start, short.start - 40), short.start)) ?? []
  return link === undefined ? null : inAnotherOrder(short.text, text, sentence.start, short.start - link.length)
}

function shortsIn(text: string, sentence: Span): Short[] {
  const words = text.slice(sentence.start, sentence.end).matchAll(/(?<![\p{L}\p{N}/.+-]|\/ )(?:\p{Lu}[\p{Ll}]?){2,7}s?(?![\p{L}\p{N}+]|[-/]\s?[\p{L}\p{N}])/gu)
  const out: Short[] = []
  let all = 0
  for (const match of words) {
    all++
    const word = match[0]
    const bare = word.replace(/(?<=\p{Lu})s$/u, '')
    if ((bare.match(/\p{Lu}/gu)?.length ?? 0) < 2 || /\p{Ll}\p{Ll}/u.test(bare)) continue
    const start = sentence.start + match.index
    out.push({ start, end: start + word.length, text: word, letters: bare.toLowerCase() })
  }
  return all > 20 ? [] : out
}

function partsIn(text: string, sentence: Span): Part[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map((match) => {
    const start = sentence.start + match.index
    return { start, end: start + match[0].length, initial: grammar.has(match[0].toLowerCase()) ? '' : (match[0][0] as string).toLowerCase(), small: small.has(match[0].toLowerCase()) }
  })
}

function nearest(text: string, short: Short, parts: readonly Part[]): Span | null {
  let best: (Span & { gap: number }) | null = null
  for (let from = 0; from < parts.length; from++) {
    const first = parts[from] as Part
    if (first.initial !== short.letters[0] || first.small || first.start >= short.start && first.start < short.end) continue
    const last = spelled(short.letters, parts, from)
    if (last === null) continue
    const span = { start: first.start, end: (parts[last] as Part).end }
    if (!sound(text, short, span)) continue
    const gap = span.end <= short.start ? short.start - span.end : span.start - short.end
    if (gap >= 0 && (best === null || gap < best.gap)) best = { ...span, gap }
  }
  return best
}

/** Index of the part that gives the last letter, small words passed over where they must be; or null. */
function spelled(letters: string, parts: readonly Part[], from: number): number | null {
  let letter = 0
  let last: number | null = null
  for (let p = from; p < parts.length && letter < letters.length; p++) {
    const part = parts[p] as Part
    if (part.initial === letters[letter]) { letter++; last = p; continue }
    if (!part.small) return null
  }
  return letter === letters.length && last !== null && !(parts[last] as Part).small ? last : null
}

function sound(text: string, short: Short, span: Span): boolean {
  const long = text.slice(span.start, span.end)
  if (/[.;:()[\]!?]|,\s/u.test(long) || long.includes(short.text)) return false
  if (long.split(/[\s-]+/u).some((word) => /^\p{Lu}{2,}s?$/u.test(word))) return false
  const gap = span.end <= short.start ? text.slice(span.end, short.start) : text.slice(short.end, span.start)
  // a bracket that opens or closes between them belongs to one of them only
  if (gap.split(/[([]/u).length !== gap.split(/[)\]]/u).length) return false
  const beside = gap.length <= 30 && between.test(gap)
  if (beside) return !(never.test(short.text) && gap.trim() === '')
  return short.letters.length > 2 && !/^\S+(?:ly|[^s]s|ed)\s/u.test(long)
}
