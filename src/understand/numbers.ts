import { unmarked } from '../document/arabic.js'
import { currencyOf } from '../document/currencies.js'
import { numberWords, type NumberWords } from './numbers-words.js'

/** A word, a figure or another sign, with its place in the text it was cut from. */
export interface Token {
  readonly text: string
  /** Lower case, with `’` as `'`, Arabic without its vowel marks. */
  readonly folded: string
  readonly kind: 'word' | 'figure' | 'sign'
  readonly start: number
  readonly end: number
}

/** An amount as it is written. `next` is the index of the token after it. */
export interface WrittenNumber {
  readonly low: number
  readonly high: number
  /** `dozens`, `several thousand`: a range by the word's own meaning. */
  readonly vague: boolean
  readonly next: number
  /** The number word counts only before something known to be counted: `one`. */
  readonly weak: boolean
  /** Says a scale: `2 million`, not `2`; `mantissa` is what stands before it. */
  readonly scale: number
  readonly mantissa: number
}

// in Arabic the comma of the text also parts thousands: `150،000`
const token = /(?:[0-9]+(?:[.,'’٬٫](?=[0-9])[0-9]+|،[0-9]{3}(?![0-9]))*(?:[\u00a0\u202f\u2009][0-9]{3}(?![0-9]))*)|(?:\p{L}[\p{L}\p{M}]*(?:['’](?=\p{L})[\p{L}\p{M}]+)?)|[^\s\p{L}\p{N}]/gu
const spaced = new Set(['fr', 'ru', 'uk', 'pl', 'cs', 'sk', 'sv', 'nb', 'no', 'nn', 'fi', 'bg', 'et', 'lv', 'lt', 'hu', 'be', 'es', 'pt'])

/** Cuts a text into words, figures (thousands separators inside) and signs. */
export function tokens(original: string, language: string): readonly Token[] {
  const text = original.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 15))
  const out: Token[] = []
  for (const match of text.matchAll(token)) {
    const [words] = match
    const start = match.index
    const kind = /^[0-9]/u.test(words) ? 'figure' : /^\p{L}/u.test(words) ? 'word' : 'sign'
    const last = out.at(-1)
    const elided = kind === 'word' && eliding.has(language) ? /^(?:[dlnsjcmt]|qu|dell|nell|all|sull|un)['’](?=\p{L})/iu.exec(words)?.[0].length ?? 0 : 0
    const grouped = kind === 'figure' && last?.kind === 'figure' && spaced.has(language) && /^[0-9]{3}(?![0-9])/u.test(words)
      && /^[0-9]{1,3}(?: [0-9]{3})*$/u.test(last.text) && text.slice(last.end, start) === ' '
    if (grouped && last) out[out.length - 1] = { ...last, text: `${last.text} ${words}`, folded: `${last.text} ${words}`, end: start + words.length }
    else {
      if (elided > 0) out.push({ text: words.slice(0, elided), folded: fold(words.slice(0, elided)), kind, start, end: start + elided })
      out.push({ text: words.slice(elided), folded: fold(words.slice(elided)), kind, start: start + elided, end: start + words.length })
    }
  }
  return language === 'en' ? withTornFigures(out, text) : out
}

/** `1, 500 houses`, `$2. 6 million`: figures that a tokeniser tore apart after their sign. A day before a count is none (`on May 5, 200 people`). */
function withTornFigures(list: readonly Token[], text: string): readonly Token[] {
  if (!/\d[.,] \d/u.test(text)) return list
  const out: Token[] = []
  for (let i = 0; i < list.length; i++) {
    const [whole, part, next] = [list[i] as Token, list[i + 2], list[i + 3]]
    const link = part === undefined ? '' : text.slice(whole.end, part.start)
    const decimal = link === '. ' && /^\d{1,3}$/u.test(whole.text) && /^\d{1,2}$/u.test(part?.text ?? '')
    const grouped = link === ', ' && /^\d{1,3}$/u.test(whole.text) && /^\d{3}$/u.test(part?.text ?? '')
      && (next?.kind === 'word' || next?.text === '-' || part?.text === '000' || widening.test(out.at(-1)?.folded ?? '')) && !beforeListed.test(out.at(-1)?.folded ?? '') && !(out.at(-1)?.text === ',' && out.at(-2)?.kind === 'figure')
    if (part !== undefined && (decimal || grouped)) {
      const joined = `${whole.text}${link.trim()}${part.text}`
      out.push({ text: joined, folded: joined, kind: 'figure', start: whole.start, end: part.end })
      i += 2
    } else out.push(whole)
  }
  return out
}

/** Words that end what widens an amount: an amount follows, whatever stands behind it. */
const widening = /^(?:than|over|about|around|some|nearly|almost|least|approximately|estimated)$/u
const beforeListed = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|aged?|ages|page|pages|chapter|section|room)$/u

/** Languages that write `d’une`, `dell’anno`. */
const eliding = new Set(['fr', 'it', 'ca'])
const fold = (word: string) => unmarked(word.toLowerCase().replaceAll('’', "'"))

/** The value of a figure with its separators, read by the habits of a language; null where it is no plain number (`1.2.3`). */
export function figureValue(figure: string, language: string): number | null {
  const { decimal } = numberWords(language)
  const text = figure.replace(/[\s'’٬،\u00a0\u202f\u2009]/gu, '').replace('٫', decimal)
  if (/^\d+$/u.test(text)) return Number(text)
  const signs = new Set(text.replace(/\d/gu, ''))
  if (signs.size === 2) {
    // both signs: the last one is the decimal sign, whatever the language
    const mark = text.replace(/\d/gu, '').at(-1) ?? '.'
    const [whole = '', part = '', rest] = text.split(mark)
    const group = mark === '.' ? ',' : '.'
    return rest === undefined && grouping(whole, group) ? Number(`${whole.replaceAll(group, '')}.${part}`) : null
  }
  const [sign = '.'] = signs
  const pieces = text.split(sign)
  if (pieces.length > 2) return grouping(text, sign) ? Number(pieces.join('')) : null
  // Spanish is written with either sign; three figures after one are far more often thousands
  const thousands = pieces[1]?.length === 3 && (pieces[0]?.length ?? 0) <= 3 && pieces[0] !== '0' && (sign !== decimal || language === 'es' || language === 'ar')
  return Number(thousands ? pieces.join('') : pieces.join('.'))
}

/** Western groups of three, or the South Asian two and three. */
const grouping = (text: string, sign: string): boolean => {
  const pieces = text.split(sign)
  return pieces.length === 1 || (/^\d{1,3}$/u.test(pieces[0] ?? '') && pieces.at(-1)?.length === 3 && pieces.slice(1, -1).every(({ length }) => length === 3 || length === 2))
}

/** Reads the amount that begins at a token, in figures or words; null where none does. */
export function readNumber(list: readonly Token[], at: number, language: string): WrittenNumber | null {
  const words = numberWords(language)
  const first = list[at]
  if (first === undefined || first.kind === 'sign') return null
  if (first.kind === 'figure') return figure(list, at, language, words)
  return vagueAmount(list, at, words) ?? halfAmount(list, at, words) ?? spelled(list, at, words)
}

const exact = (value: number, next: number, more: Partial<WrittenNumber> = {}): WrittenNumber =>
  ({ low: value, high: value, vague: false, next, weak: false, scale: 1, mantissa: value, ...more })

function figure(list: readonly Token[], at: number, language: string, words: NumberWords): WrittenNumber | null {
  const value = figureValue(list[at]?.text ?? '', language)
  if (value === null) return null
  let next = at + 1
  let scale = 1
  // "a $2.6-million theft"
  if (/^[-\u2010\u2011]$/u.test(list[next]?.text ?? '') && (words.scales.get(list[next + 1]?.folded ?? '') ?? 0) >= 1000) next++
  for (let word = list[next]; word?.kind === 'word'; word = list[next]) {
    const size = words.scales.get(word.folded)
    if (size === undefined || size < 100 || (word.folded.length === 1 && word.start !== list[at]?.end)) break
    // `5m` is metres as often as millions, `5m euros` is not
    if (word.folded === 'm' && currencyOf(list[next + 1]?.text ?? '') === null) break
    scale *= size
    next++
    if (list[next]?.text === '.' && /^(?:тыс|тис|млн|млрд|tsd|mio|mrd)$/u.test(word.folded)) next++
  }
  return exact(round(value * scale), withEnding(list, next, words), { scale, mantissa: value })
}

/** `50'den fazla`: the ending that a figure takes is no word of its own. */
function withEnding(list: readonly Token[], next: number, words: NumberWords): number {
  const [mark, ending] = [list[next], list[next + 1]]
  return words.ending !== undefined && mark !== undefined && /^['’]$/u.test(mark.text) && ending?.start === mark.end && words.ending.test(ending.folded) ? next + 2 : next
}

/** Away with the tail of a binary product: 1.1 × 10⁶ is 1,100,000. */
const round = (value: number) => Number(value.toPrecision(15))

/** `dozens`, `tens of thousands`, `several thousand`, `a few hundred`. */
function vagueAmount(list: readonly Token[], at: number, words: NumberWords): WrittenNumber | null {
  const folded = (index: number) => list[index]?.folded ?? ''
  let start = at
  if (words.articles.has(folded(start)) && words.few.has(folded(start + 1))) start++
  if (words.few.has(folded(start))) {
    let next = start + 1
    if (words.of.has(folded(next))) next++
    const scale = words.scales.get(folded(next)) ?? words.vague.get(folded(next))?.[0]
    if (scale === undefined || scale < 10) return null
    const larger = words.scales.get(folded(next + 1)) ?? 1
    const unit = 10 ** Math.floor(Math.log10(scale)) * (larger >= 1000 && larger > scale ? larger : 1)
    if (unit >= larger && larger > 1) next++
    return { low: 2 * unit, high: 9 * unit + unit - 1, vague: true, next: next + 1, weak: false, scale: unit, mantissa: 2 }
  }
  const range = words.vague.get(folded(at))
  if (range === undefined) return null
  let next = at + 1
  let [low, high] = range
  const afterOf = words.of.has(folded(next)) ? next + 1 : next
  const inner = words.vague.get(folded(afterOf)) ?? scaleRange(words.scales.get(folded(afterOf)))
  if (inner !== undefined && (afterOf > next || words.of.size === 0 || words.unitsFirst) && low < 1000 && inner[0] >= 1000) {
    const unit = 10 ** Math.floor(Math.log10(inner[0]))
    low *= unit
    high = (high + 1) * unit - 1
    next = afterOf + 1
  }
  return { low, high, vague: low !== high, next, weak: false, scale: 1, mantissa: low }
}

const scaleRange = (scale: number | undefined): readonly [number, number] | undefined => (scale === undefined ? undefined : [scale, scale])

/** `half a million`, `a quarter of a million`, `medio millón`. */
function halfAmount(list: readonly Token[], at: number, words: NumberWords): WrittenNumber | null {
  const folded = (index: number) => list[index]?.folded ?? ''
  let next = at
  if (words.articles.has(folded(next))) next++
  const share = words.half.has(folded(next)) ? 0.5 : folded(next) === 'quarter' ? 0.25 : null
  if (share === null) return null
  next++
  while (folded(next) === '-' || words.of.has(folded(next)) || words.articles.has(folded(next))) next++
  const scale = words.scales.get(folded(next))
  return scale === undefined || scale < 10 ? null : exact(scale * share, next + 1, { scale, mantissa: share })
}

/** `fifty thousand`, `one hundred and twenty-five`, `a million`, `fünfzigtausend`. */
function spelled(list: readonly Token[], at: number, words: NumberWords): WrittenNumber | null {
  let total = 0
  let current = 0
  let scaleSaid = 1
  let next = at
  let parts = 0
  let joined = false
  for (let index = at; index < list.length; index++) {
    const { start } = list[index] as Token
    const folded = words.ending === undefined ? (list[index] as Token).folded : withoutAblative(list, index)
    if (parts > 0 && (folded === '-' || words.joiners.has(folded)) && index === next) {
      joined = true
      // a joiner counts only when a number word follows; `next` stays behind it until then
      const after = list[index + 1]
      if (after === undefined || atoms(after.folded, words).length === 0 || (folded === '-' && after.start !== start + 1 && !((words.scales.get(after.folded) ?? 0) >= 1000))) break
      next = index + 1
      continue
    }
    if (parts === 0 && words.articles.has(folded)) {
      const scale = words.scales.get(list[index + 1]?.folded ?? '')
      if (scale !== undefined && scale >= 10) { current = 1; parts = 1; next = index + 1; continue }
    }
    if (parts === 0 && words.twofold?.has(folded)) return exact(2 * (words.scales.get(folded) ?? 1), at + 1)
    const found = parts === 0 && words.beforeTen?.has(folded) && tenAt(list, index + 1, words) ? [{ value: 1 }] : atoms(folded, words)
    if (found.length === 0 || (parts === 0 && words.scales.has(folded) && folded.length <= 3 && scaleAlone(folded))) break
    const before = { total, current, scaleSaid }
    let fits = true
    if (parts > 0 && folded.startsWith('و') && atom(folded, words) === null) joined = true
    for (const atom of found) {
      if ('value' in atom) {
        if (!mayAdd(current, atom.value, words, joined)) { fits = false; break }
        current += words.vigesimal && atom.value === 20 && current % 100 === 4 ? 76 : atom.value
      } else if (atom.scale < 1000) {
        current = Math.max(1, current) * atom.scale
      } else {
        if (total > 0 && total < atom.scale && current === 0) total *= atom.scale
        else total += Math.max(1, current) * atom.scale
        scaleSaid = Math.max(scaleSaid, atom.scale)
        current = 0
      }
      joined = false
    }
    if (!fits) {
      ({ total, current, scaleSaid } = before)
      break
    }
    parts++
    next = index + 1
  }
  if (parts === 0) return null
  const last = list[next - 1]?.folded ?? ''
  if (last === '-' || words.joiners.has(last)) next--
  const value = total + current
  if (words.half.has(list[next + 2]?.folded ?? '') && words.joiners.has(list[next]?.folded ?? '') && scaleSaid === 1) {
    const scale = words.scales.get(list[next + 3]?.folded ?? '')
    if (scale !== undefined) return exact((value + 0.5) * scale, next + 4, { scale, mantissa: value + 0.5 })
  }
  const weak = next === at + 1 && words.weak.has(list[at]?.folded ?? '')
  return exact(value, next, { weak, scale: scaleSaid, mantissa: scaleSaid > 1 ? value / scaleSaid : value })
}

const tenAt = (list: readonly Token[], at: number, words: NumberWords) => words.values.get(list[at]?.folded ?? '') === 10

/** `yüzden fazla`: Turkish sets what is exceeded in the ablative, which elsewhere is another word (`bu yüzden`, therefore). */
function withoutAblative(list: readonly Token[], at: number): string {
  const { folded } = list[at] as Token
  return /^(?:fazla|çok|az)$/u.test(list[at + 1]?.folded ?? '') ? folded.replace(/(?<=\p{L}{2})[dt][ea]n$/u, '') : folded
}

const scaleAlone = (word: string) => /^(?:k|m|mn|bn|tn|mln)$/u.test(word)

/** `on bir`, ten one, is eleven. */
const turkish = numberWords('tr')

/** Whether a part may follow what was said so far in the same number: tens after hundreds, units after tens. */
function mayAdd(current: number, value: number, words: NumberWords, joined: boolean): boolean {
  if (current === 0) return true
  if (value >= 100) return current % 1000 === 0
  const rest = current % 100
  if (rest === 0) return true
  if (words.unitsFirst && joined && rest < 10 && value >= 20) return true
  if (words.beforeTen && !joined && rest < 10 && value === 10) return true
  if (value < 10) return rest % 10 === 0 && (rest > 10 || words.vigesimal === true || words === turkish)
  return words.vigesimal === true && (value === 20 ? rest === 4 : value < 20 && (rest === 60 || rest === 80))
}

type Atom = { readonly value: number } | { readonly scale: number }

/** The number words that a word is made of: one in most languages, several in `fünfzigtausend`, `وخمسين`. */
function atoms(word: string, words: NumberWords): readonly Atom[] {
  const one = atom(word, words)
  if (one) return [one]
  if (word.startsWith('و') && word.length > 2) {
    const rest = atom(word.slice(1), words)
    return rest ? [rest] : []
  }
  return words.compound && word.length >= 6 && word.length <= 60 ? split(word, words) : []
}

const atom = (word: string, words: NumberWords): Atom | null => {
  const value = words.values.get(word)
  if (value !== undefined) return { value }
  const scale = words.scales.get(word)
  return scale === undefined ? null : { scale }
}

/** Longest part first, from the left; what cannot be used up is no number. */
function split(word: string, words: NumberWords): readonly Atom[] {
  const out: Atom[] = []
  let at = 0
  while (at < word.length) {
    if (out.length > 0 && word.startsWith('und', at)) { at += 3; continue }
    let taken = 0
    for (let length = Math.min(14, word.length - at); length >= 3; length--) {
      const found = atom(word.slice(at, at + length), words)
      if (found) { out.push(found); taken = length; break }
    }
    if (taken === 0) return []
    at += taken
  }
  return reorder(out, words)
}

/** `einundzwanzig` says one before twenty: put in falling order, so that the sum comes out. */
function reorder(list: readonly Atom[], words: NumberWords): readonly Atom[] {
  if (!words.unitsFirst) return list
  const out = [...list]
  for (let i = 0; i + 1 < out.length; i++) {
    const [a, b] = [out[i] as Atom, out[i + 1] as Atom]
    if ('value' in a && 'value' in b && a.value < 10 && b.value >= 20) { out[i] = b; out[i + 1] = a; i++ }
  }
  return out
}
