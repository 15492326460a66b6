import { unmarked } from '../../document/arabic.js'

/** A word, a figure or another sign, with its place in the text it was cut from. */
export interface Token {
  readonly text: string
  /** Lower case, with `’` as `'`, Arabic without its vowel marks. */
  readonly folded: string
  readonly kind: 'word' | 'figure' | 'sign'
  readonly start: number
  readonly end: number
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
