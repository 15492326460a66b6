import type { Word } from './tokens.js'

/**
 * Which words are parts of proper names, learned from the stack: a word that is written with a capital wherever it
 * stands inside a sentence. Headlines in title case teach nothing, and a language that writes nouns with capitals needs
 * a word that never stands behind an article.
 */
export class NameBook {
  readonly #capital = new Map<string, number>()
  readonly #small = new Map<string, number>()

  /** Learns from one sentence of the stack. */
  learn(words: readonly Word[]): void {
    const inside = words.slice(1)
    const capitals = inside.filter((word) => word.capital).length
    if (inside.length > 3 && capitals > inside.length * 0.6) return
    for (const word of inside) {
      const counts = word.capital ? this.#capital : this.#small
      counts.set(word.form, (counts.get(word.form) ?? 0) + 1)
    }
  }

  /** A word at the beginning of a sentence that the stack never writes small, and that has no ending of a common word. */
  mayBeName(form: string): boolean {
    return (this.#small.get(form) ?? 0) === 0 && !/(?:s|ing|ed|ly|er|ion|ity|ment|al|ic|ive|ous)$/u.test(form) && /^\p{L}{4,}$/u.test(form)
  }

  isName(form: string): boolean {
    const capital = this.#capital.get(form) ?? 0
    return capital > 0 && capital >= 4 * (this.#small.get(form) ?? 0)
  }
}
