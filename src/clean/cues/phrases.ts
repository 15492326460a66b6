/** Words of a line for comparison: lower case, no accents or Arabic vowel signs, one form of alef, ya and ta marbuta. */
export function tokensOf(words: string): readonly string[] {
  return folded(words).match(/[\p{L}\p{N}@]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []
}

const plain = /^[\x20-\x7e]*$/

function folded(words: string): string {
  const lower = words.toLowerCase()
  if (plain.test(lower)) return lower
  return lower.normalize('NFD').replace(/[\u0300-\u0305\u0307-\u0336\u0640\u064b-\u065f\u0670\u200c-\u200f]/gu, '').normalize('NFC')
    .replace(/[أإآٱ]/gu, 'ا').replace(/ى/gu, 'ي').replace(/ة/gu, 'ه').replace(/ı/gu, 'i').replace(/ğ/gu, 'g').replace(/’/gu, "'")
}

function byStart(list: string): Map<string, (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>()
  for (const phrase of folded(list).split(/[|\n]/u)) {
    const words = phrase.split(/\s+/u).filter((word) => word !== '')
    const key = words[0]?.slice(0, 2)
    if (key === undefined) continue
    const others = found.get(key)
    if (others === undefined) found.set(key, [words])
    else others.push(words)
  }
  return found
}

/**
 * Phrases by their first letters, so that most lines are dismissed by one look. A word that ends in `*` stands for all that
 * begin so; `_` stands for any one word.
 */
export class Phrases {
  readonly #list: string
  #byStart: Map<string, (readonly string[])[]> | null = null

  /** `list`: phrases between bars or line ends. */
  constructor(list: string) {
    this.#list = list
  }

  /** Number of tokens of the longest phrase that stands at an index, 0 for none. */
  at(tokens: readonly string[], index: number): number {
    let longest = 0
    for (const phrase of (this.#byStart ??= byStart(this.#list)).get(tokens[index]?.slice(0, 2) ?? '') ?? []) {
      if (phrase.length > longest && phrase.every((word, i) => fits(tokens[index + i], word))) longest = phrase.length
    }
    return longest
  }

  opens(tokens: readonly string[]): boolean {
    return this.at(tokens, 0) > 0
  }

  stands(tokens: readonly string[]): boolean {
    return tokens.some((_, i) => this.at(tokens, i) > 0)
  }

  closes(tokens: readonly string[]): boolean {
    return tokens.some((_, i) => { const length = this.at(tokens, i); return length > 0 && i + length === tokens.length })
  }

  /** Whether the line is one of the phrases and nothing else. */
  is(tokens: readonly string[]): boolean {
    return tokens.length > 0 && this.at(tokens, 0) === tokens.length
  }

  /** Whether every word of the line belongs to one of the phrases. */
  fills(tokens: readonly string[]): boolean {
    let at = 0
    while (at < tokens.length) {
      const length = this.at(tokens, at)
      if (length === 0) return false
      at += length
    }
    return tokens.length > 0
  }
}

const fits = (token: string | undefined, word: string): boolean => token !== undefined
  && (word === '_' || (word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word))
