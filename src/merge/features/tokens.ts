import { withStates } from './states.js'

/** A word or number where it stands. */
export interface Token {
  /** Lower case, apostrophes straight, possessive `'s` taken off. */
  readonly form: string
  /** The form without its inflection; near synonyms share one. */
  readonly stem: string
  /** The vocabulary's id of the stem; -1 for function words. */
  readonly term: number
  /** Indexes into the sentence's `text`, end exclusive. */
  readonly start: number
  readonly end: number
  /** Whether it carries content: no function word. */
  readonly content: boolean
  readonly capital: boolean
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean
}

/** A word before the stack's vocabulary is known. */
export interface Word {
  readonly form: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
}

/** A unit that may be glued to its number, as `wordPattern` cuts it off: `48km`. */
export const attachedUnit = /^(?:k?m|kg|ft|lbs?|mph)$/u
const wordPattern = /\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}]|[.,:]\p{N})|\p{N}+(?:[.,:]\p{N}+)*(?=(?:[ap]\.?m|k?m|km\/h|mph|kg|ft|lbs?)(?![\p{L}\p{N}]))|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.](?=[\p{L}])[\p{L}\p{M}\p{N}]+)*/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const segmenters = new Map<string, Intl.Segmenter>()

/** Words and numbers of a text; scripts without spaces are cut by the Unicode rules and dictionaries of ICU. */
export function wordsIn(text: string, language: string): readonly Word[] {
  return unspaced.test(text) ? unspacedWords(text, language) : spacedWords(text, language)
}

/** Two words that are one thing, by the form that stands for them: one source writes "UN", another "United Nations". */
const pairsOfWords = new Map([
  ['united states', 'usa'], ['united nations', 'un'], ['united kingdom', 'uk'], ['european union', 'eu'],
  ...'cease fire|air strike|air raid|e mail|web site|counter attack|co operate|co operation|re open|non profit|mid day|on line|child care|health care|death toll'
    .split('|').map((pair): [string, string] => [pair, pair.replace(' ', '')]),
])
const mayOpenPair = new Set([...pairsOfWords.keys()].map((pair) => pair.slice(0, pair.indexOf(' '))))

/** Words with the pairs among them as one; only a space or a hyphen stands in a pair. */
function paired(words: readonly Word[], text: string): readonly Word[] {
  if (!words.some((one) => mayOpenPair.has(one.form))) return words
  const out: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const [first, second] = [words[i] as Word, words[i + 1]]
    const form = second !== undefined && mayOpenPair.has(first.form) && /^(?: |-)$/u.test(text.slice(first.end, second.start))
      ? pairsOfWords.get(`${first.form} ${second.form.replace(/(?<=[a-z]{4})s$/u, (s) => (first.form === 'united' ? s : ''))}`) : undefined
    if (form === undefined || second === undefined) { out.push(first); continue }
    out.push({ ...first, form: second.form.endsWith('s') && first.form !== 'united' ? `${form}s` : form, end: second.end })
    i++
  }
  return out
}

function spacedWords(text: string, language: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0]
    // "U.S." is one word, "difference.Secretary" is two that were glued
    const glued = /^[\p{L}\p{M}]{3,}\.\p{Lu}/u.test(raw)
    if (!glued) { words.push(word(raw, match.index)); continue }
    const dot = raw.indexOf('.')
    words.push(word(raw.slice(0, dot), match.index), word(raw.slice(dot + 1), match.index + dot + 1))
  }
  const whole = paired(wholeHours(wholeFigures(words, text), text), text)
  return language === 'en' ? withStates(whole, text) : whole
}

/** A day or an age with a figure behind it: "on May 5, 200 people". */
const listed = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*$|^age[ds]?$|^pages?$/u

/** "26, 000" and "6. 1", which a tokeniser tore apart, are one number each: no sentence ends inside a unit. */
function wholeFigures(words: readonly Word[], text: string): readonly Word[] {
  if (!/\d[.,:] \d/u.test(text)) return words
  const out: Word[] = []
  for (const [i, second] of words.entries()) {
    const first = out.at(-1)
    const torn = first !== undefined && /^\d{1,3}(?:,\d{3})*$/u.test(first.form) && !listed.test(out.at(-2)?.form ?? '') && !/^\d/u.test(out.at(-2)?.form ?? '')
    const link = torn ? text.slice(words[i - 1]?.end, second.start) : ''
    if (first !== undefined && isTorn(link, first, second, text)) {
      out[out.length - 1] = { ...first, form: `${first.form}${link.trim()}${second.form}`, end: second.end }
    } else out.push(second)
  }
  return out
}

/** "10 a. m." is "10 a.m.". */
function wholeHours(words: readonly Word[], text: string): readonly Word[] {
  if (!/\d\s?[ap]\. m/u.test(text)) return words
  return words.flatMap((first, i): readonly Word[] => {
    const [before, second] = [words[i - 1], words[i + 1]]
    const torn = (one: Word | undefined, other: Word | undefined) => one !== undefined && other?.form === 'm' && /^[ap]$/u.test(one.form) && text.slice(one.end, other.start) === '. '
    if (torn(before, first) && /^\d/u.test(words[i - 2]?.form ?? '')) return []
    return second !== undefined && torn(first, second) && /^\d/u.test(before?.form ?? '') ? [{ ...first, form: `${first.form}m`, end: second.end }] : [first]
  })
}

/** Whether two figures are halves of one: "26, 000", "6. 1", "9: 25 a.m.". */
function isTorn(link: string, first: Word, second: Word, text: string): boolean {
  if (link === ', ') return /^\d{3}$/u.test(second.form)
  if (link === '. ') return /^\d{1,2}$/u.test(second.form)
  return link === ': ' && /^[0-5]\d$/u.test(second.form) && first.form.length < 3
    && (/^\s?[ap]\.?\s?m/u.test(text.slice(second.end)) || /\b(?:at|around|about|by|from|until|approximately)\s$/u.test(text.slice(0, first.start)))
}

function unspacedWords(text: string, language: string): readonly Word[] {
  let segmenter = segmenters.get(language)
  if (segmenter === undefined) segmenters.set(language, segmenter = new Intl.Segmenter(language, { granularity: 'word' }))
  return [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => word(part.segment, part.index))
}

/** One string for all places of a word: a large stack has millions of places and thousands of words. */
const forms = new Map<string, string>()

function word(raw: string, start: number): Word {
  // the country, not the pronoun
  if (raw === 'US' || raw === 'U.S') return { form: 'usa', start, end: start + raw.length, capital: true }
  let form = forms.get(raw)
  if (form === undefined) {
    const lower = raw.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/'s$/u, '')
    form = /\p{N}/u.test(lower) ? lower : lower.replaceAll('.', '')
    // bounded, so that a hostile stack of endless new words cannot fill memory
    if (forms.size < 200_000) forms.set(raw, form)
  }
  return { form, start, end: start + raw.length, capital: /^\p{Lu}/u.test(raw) }
}

/** Letters, digits and currency signs in lower case: what two exact copies share whatever their punctuation. */
export const keyOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Sc}]+/gu, ' ').trim()

const opening = new Set(['“', '„', '«', '‹', '「', '『', '‟', '"'])
const closing = new Set(['”', '“', '»', '›', '」', '』', '"', '«'])

/**
 * Stretches inside quotation marks, for texts whose quotations nobody has found yet. A mark that is never closed quotes
 * to the end; a closing mark that was never opened quotes from the start.
 */
export function quotedStretches(text: string): readonly (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = []
  let open: { at: number; mark: string } | null = null
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] as string
    if (open === null) {
      // German books turn the guillemets round
      const turned = mark === '»' && /^(?:$|[\s(])/u.test(text.slice(Math.max(0, i - 1), i))
      if (opening.has(mark) || turned) open = { at: i + 1, mark }
      else if (mark === '”') stretches.push([0, i])
    } else if (closing.has(mark) && closes(open.mark, mark)) {
      stretches.push([open.at, i])
      open = null
    }
  }
  if (open !== null) stretches.push([open.at, text.length])
  return stretches
}

const pairs: Readonly<Record<string, string>> = { '»': '«', '“': '”', '„': '“”', '«': '»', '‹': '›', '「': '」', '『': '』', '‟': '”', '"': '"' }
const closes = (open: string, close: string): boolean => (pairs[open] ?? '').includes(close)
