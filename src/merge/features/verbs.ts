import { isIrregularVerbForm } from './stem.js'
import type { Word } from './tokens.js'

const before = new Set(`to will would can could may might must shall should 'll not n't he she they we i who has have had is are was were be been being and
  cannot didn't doesn't don't won't wouldn't couldn't hasn't haven't hadn't`.split(/\s+/u))
const auxiliary = new Set('has have had is are was were be been being and'.split(' '))

/** Which English words of a stack are used as verbs, learned from their endings and from what stands before them. */
export class VerbBook {
  readonly #verb = new Map<string, number>()
  readonly #all = new Map<string, number>()

  learn(words: readonly (Word & { readonly stem: string })[]): void {
    for (const [i, word] of words.entries()) {
      const { stem } = word
      if (stem === '') continue
      this.#all.set(stem, (this.#all.get(stem) ?? 0) + 1)
      if (looksVerbal(word, words[i - 1])) this.#verb.set(stem, (this.#verb.get(stem) ?? 0) + 1)
    }
  }

  isVerb(stem: string): boolean {
    const verb = this.#verb.get(stem) ?? 0
    return verb > 0 && verb >= 0.4 * (this.#all.get(stem) ?? 0)
  }

  /** Whether a word is a verb at times, as `host` is where most speak of a host. */
  mayBeVerb(stem: string): boolean {
    return this.#verb.has(stem)
  }
}

function looksVerbal(word: Word, previous: Word | undefined): boolean {
  if (isIrregularVerbForm(word.form)) return true
  const participle = word.form.length > 4 && /(?:ed|ing)$/u.test(word.form) && !word.capital
  if (previous === undefined) return participle
  return before.has(previous.form) && !word.capital ? participle || !auxiliary.has(previous.form) : participle && /ed$/u.test(word.form)
}
