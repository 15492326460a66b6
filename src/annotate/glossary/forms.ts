/** A way of writing a term, and whose it is. */
export interface Form<T> {
  readonly text: string
  /** Common words are found in any case and in the plural; names only as they are written. */
  readonly anyCase: boolean
  readonly owner: T
}

export interface Hit<T> {
  readonly start: number
  readonly end: number
  readonly owner: T
  readonly text: string
}

/** Finds forms in running text by their first word; the longest form wins. Linear in the text for a fixed list. */
export class FormIndex<T> {
  readonly #byFirstWord = new Map<string, { readonly text: string; readonly folded: string; readonly anyCase: boolean; readonly owner: T }[]>()

  constructor(forms: Iterable<Form<T>>) {
    for (const { text, anyCase, owner } of forms) {
      for (const spelling of anyCase ? withPlural(text) : [text]) {
        const [first] = spelling.match(word) ?? []
        if (first === undefined) continue
        const key = first.toLowerCase()
        const bucket = this.#byFirstWord.get(key) ?? []
        bucket.push({ text: spelling, folded: spelling.toLowerCase(), anyCase, owner })
        this.#byFirstWord.set(key, bucket)
      }
    }
    for (const bucket of this.#byFirstWord.values()) bucket.sort((a, b) => b.text.length - a.text.length)
  }

  /** All places of all forms, in order, none overlapping another. */
  *find(text: string): Generator<Hit<T>> {
    const folded = text.toLowerCase()
    if (folded.length !== text.length) return
    let reached = 0
    for (const match of text.matchAll(word)) {
      if (match.index < reached) continue
      const bucket = this.#byFirstWord.get(match[0].toLowerCase())
      const form = bucket?.find((candidate) => {
        const end = match.index + candidate.text.length
        const same = candidate.anyCase ? folded.startsWith(candidate.folded, match.index) : text.startsWith(candidate.text, match.index)
        return same && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
      })
      if (form === undefined) continue
      reached = match.index + form.text.length
      yield { start: match.index, end: reached, owner: form.owner, text: text.slice(match.index, reached) }
    }
  }
}

const word = /[\p{L}\p{N}\p{M}]+/gu

/** The regular plural of an English noun, beside the noun itself; harmless where the language has none. */
function withPlural(noun: string): readonly string[] {
  if (/s$/u.test(noun)) return [noun]
  if (/[^aeiou]y$/u.test(noun)) return [noun, `${noun.slice(0, -1)}ies`]
  return [noun, /(?:ch|sh|x|z)$/u.test(noun) ? `${noun}es` : `${noun}s`]
}
