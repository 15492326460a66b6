import type { Token } from './tokens.js'

/** Small words inside the name of a body, which give it no letter. */
const between = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'to', '&'])
const fewestLetters = 3
const mostLetters = 7

/** Words of a name in a row. */
interface Run { readonly from: number; readonly to: number; readonly initials: string }

/**
 * What the bodies of a stack are called at length and by their letters: one source writes "the Harbour Safety Board", another "HSB".
 * Learned from the stack's own sentences; letters that two names have in common stand for neither.
 */
export class Acronyms {
  /** Letters in lower case, with the stem that they have as a word. */
  readonly #letters = new Map<string, string>()
  /** By letters the stems of the name, null where there are several names. */
  readonly #names = new Map<string, readonly string[] | null>()
  /** By the tokens of a sentence its runs of capitals. */
  readonly #found = new WeakMap<readonly Token[], readonly Run[]>()

  learnLetters(tokens: readonly Token[], text: string): void {
    for (const token of tokens) if (isLetters(token, text)) this.#letters.set(token.form, token.stem)
  }

  /** To be asked when all letters are known. */
  learnNames(tokens: readonly Token[], text: string): void {
    for (const { from, to, initials } of this.#runs(tokens, text)) {
      const stems = stemsOf(tokens, from, to)
      const known = this.#names.get(initials)
      this.#names.set(initials, known === undefined || (known !== null && known.join(' ') === stems.join(' ')) ? stems : null)
    }
  }

  /** Stems of the other names of the bodies that a sentence names. */
  otherNames(tokens: readonly Token[], text: string): readonly string[] {
    if (this.#names.size === 0) return []
    const long = tokens.flatMap((token) => (isLetters(token, text) ? this.#names.get(token.form) ?? [] : []))
    const short = this.#runs(tokens, text).flatMap(({ initials }) => (this.#names.get(initials) == null ? [] : [this.#letters.get(initials) as string]))
    return [...long, ...short]
  }

  /** Each sentence is asked twice: when names are learned from it, and when its own are wanted. */
  #runs(tokens: readonly Token[], text: string): readonly Run[] {
    if (this.#letters.size === 0) return []
    const found = this.#found.get(tokens) ?? this.#search(tokens, text)
    this.#found.set(tokens, found)
    return found
  }

  /** Names whose initials the stack has as letters; in a title each word has a capital, so none is looked for there. */
  #search(tokens: readonly Token[], text: string): readonly Run[] {
    const words = tokens.filter(({ content }) => content)
    if (words.filter(({ capital }) => capital).length > 0.7 * words.length) return []
    const runs: Run[] = []
    for (let from = 0; from < tokens.length; from++) {
      if (tokens[from]?.capital !== true || isLetters(tokens[from] as Token, text)) continue
      let initials = ''
      for (let to = from; to < tokens.length && initials.length < mostLetters; to++) {
        const token = tokens[to] as Token
        if (to > from && !/^[ -]$/u.test(text.slice((tokens[to - 1] as Token).end, token.start))) break
        if (!token.capital) { if (between.has(token.form)) continue; break }
        initials += token.form.charAt(0)
        if (initials.length >= fewestLetters && this.#letters.has(initials)) runs.push({ from, to: to + 1, initials })
      }
    }
    return runs
  }
}

const stemsOf = (tokens: readonly Token[], from: number, to: number): readonly string[] => tokens.slice(from, to).flatMap(({ content, stem }) => (content ? [stem] : []))

/** "HSB", "H.S.B". */
const isLetters = ({ form, start, end, content }: Token, text: string): boolean =>
  content && form.length >= fewestLetters && form.length <= mostLetters && /^(?:\p{Lu}\.?)+$/u.test(text.slice(start, end))
