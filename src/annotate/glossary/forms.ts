import { primaryLanguage } from '../../document/language-tag.js'
import { namesInflect, stemIn, stemsOf } from './stems.js'

/** A way of writing a term, and whose it is. */
export interface Form<T> {
  readonly text: string
  /** Common words are found in any case and in the forms that their language gives them; names only as they are written. */
  readonly anyCase: boolean
  readonly owner: T
}

export interface Hit<T> {
  readonly start: number
  readonly end: number
  readonly owner: T
  readonly text: string
  /** The form as it was given, which the text may write in another case or with a small word before it. */
  readonly form: string
}

interface Indexed<T> {
  readonly words: readonly string[]
  /** Stems of the words, where the form may be inflected; else it is found as it stands. */
  readonly stems: readonly string[] | null
  /** Whether a capital of the form must be one in the text. */
  readonly capitals: boolean
  readonly text: string
  readonly owner: T
}

interface Word {
  readonly text: string
  readonly lower: string
  readonly stems: readonly string[]
  readonly start: number
  readonly end: number
}

/** Finds forms in running text by their first word; the longest form wins. Linear in the text for a fixed list. */
export class FormIndex<T> {
  readonly #byFirst = new Map<string, Indexed<T>[]>()
  readonly #language: string

  /** @param language of the text, for the endings that it gives its words */
  constructor(forms: Iterable<Form<T>>, language = 'en') {
    this.#language = primaryLanguage(language)
    for (const { text, anyCase, owner } of forms) {
      const words = text.match(wordPattern) ?? []
      const [first] = words
      if (first === undefined) continue
      const stems = anyCase || namesInflect(text) ? words.map((word) => stemIn(word.toLowerCase(), this.#language, !anyCase)) : null
      const key = stems === null ? first.toLowerCase() : `~${stems[0]}`
      const bucket = this.#byFirst.get(key) ?? []
      bucket.push({ words, stems, capitals: !anyCase, text, owner })
      this.#byFirst.set(key, bucket)
    }
  }

  /** All places of all forms, in order, none overlapping another. */
  *find(text: string): Generator<Hit<T>> {
    const words = this.#wordsOf(text)
    let reached = 0
    for (const [at, word] of words.entries()) {
      if (word.start < reached) continue
      let best: { readonly owner: T; readonly end: number; readonly form: string } | null = null
      for (const key of [word.lower, ...word.stems.map((stem) => `~${stem}`)]) {
        for (const form of this.#byFirst.get(key) ?? []) {
          const end = endOf(form, words, at, text)
          if (end !== null && end > (best?.end ?? 0) && !(form.stems !== null && !form.capitals && /^\p{Ll}/u.test(form.text) && (cutsName(words, at, end, text) || isSurname(form.text, words, at, text, this.#language)))) best = { owner: form.owner, end, form: form.text }
        }
      }
      if (best === null) continue
      reached = best.end
      yield { start: word.start, end: reached, owner: best.owner, text: text.slice(word.start, reached), form: best.form }
    }
  }

  #wordsOf(text: string): readonly Word[] {
    return [...text.matchAll(wordPattern)].map((match) => {
      const lower = match[0].toLowerCase()
      return { text: match[0], lower, stems: stemsOf(lower, this.#language), start: match.index, end: match.index + match[0].length }
    })
  }
}

/** `А. В. Дронов` is no drone: in Russian and Ukrainian an ending that a capital inside a sentence goes with is that of a name. */
function isSurname(form: string, words: readonly Word[], at: number, text: string, language: string): boolean {
  const word = words[at] as Word
  if (!/^(?:ru|uk)$/u.test(language) || word.lower === form.toLowerCase() || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false
  const lead = text.slice(Math.max(0, word.start - 8), word.start)
  return /(?<!\p{L})\p{Lu}\.\s?$/u.test(lead) || /[\p{L},;]\s$/u.test(lead)
}

/** `the United States television network`: common words of which the first ends a name are none. */
function cutsName(words: readonly Word[], at: number, end: number, text: string): boolean {
  const [before, first, next] = [words[at - 1], words[at] as Word, words[at + 1]]
  return before !== undefined && next !== undefined && next.end <= end && /^\p{Lu}\p{Ll}/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(first.text) && /^\p{Ll}/u.test(next.text)
    && text.slice(before.end, first.start) === ' ' && !/^(?:the|an?)$/iu.test(before.text)
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu

/** Where the form that begins at a word ends, or null where another stands there. */
function endOf<T>({ text: written, words: own, stems, capitals }: Indexed<T>, words: readonly Word[], at: number, text: string): number | null {
  const first = words[at] as Word
  if (stems === null) {
    const end = first.start + written.length
    return text.startsWith(written, first.start) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ? end : null
  }
  let end = first.end
  for (let i = 0; i < stems.length; i++) {
    const word = words[at + i]
    if (word === undefined || !word.stems.includes(stems[i] as string)) return null
    // between the words stands what stands between those of a phrase: a space, a hyphen, the marks around a name
    if (i > 0 && !/^(?:[»”"]?\s+[«“„"]?|[-'’])$/u.test(text.slice(end, word.start))) return null
    // `WASH` is no `wash`
    if (/^\p{Lu}{2}/u.test(own[i] as string) && !/^\p{Lu}{2}/u.test(word.text)) return null
    if (capitals && /^\p{Lu}/u.test(own[i] as string) && !/^\p{Lu}/u.test(word.text)) return null
    end = word.end
  }
  return end
}
