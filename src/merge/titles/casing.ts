import { englishCountries } from '../../document/country-names.js'
import type { MergeSentence } from '../features/features.js'

/** How often running text begins a word, or two words of a name together, with a capital and without. */
interface Written { capital: number; small: number }
/** `opens`: how often it stands first, or alone, in a run of capitals, as `Korva` of "Korva University" does and `University` does not. */
interface WrittenWord extends Written { opens: number; readonly as: Map<string, number> }

/** A word that a stack writes so much oftener with a capital is a name wherever it stands. */
const oftener = 4
/** A sentence in which more words begin so is a headline that stands in the text. */
const mostCapitals = 0.6
/** Short for an office or a title before a name. */
const calledBefore = /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|St|Adm|Cmdr)$/u
/** "U.S.", "G.O.P.": short for a name, as "GOP" is, and "U.S.-led". */
const dotted = /^(?:\p{Lu}\.){2,}/u
const hyphened = /(?<![\p{L}\p{N}-])\p{L}[\p{L}'’]*(?:-[\p{L}'’]+){1,4}/gu
const wordInTitle = /(?<![\p{L}\p{N}])(?:(?:\p{Lu}\.){1,6}\p{Lu}(?!\p{L})\.?|\p{N}[\p{L}\p{N}]*|\p{L}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}])(?:['’]\p{L}{1,3})?)/gu

/** The words of the countries of several words that a title names: `United`, `Kingdom`. */
const countryWords = (title: string): ReadonlySet<string> =>
  new Set(englishCountries.filter((country) => country.includes(' ') && title.includes(country)).flatMap((country) => country.split(' ')))

/**
 * How a stack's running text writes words, to take a headline in title case back to sentence case: a word keeps its capital only
 * where the articles write it with one inside their sentences. `bill` keeps it beside `Clinton` and not beside `veto`.
 */
export class Casing {
  readonly #words = new Map<string, WrittenWord>()
  readonly #pairs = new Map<string, Written>()
  readonly #compounds = new Map<string, string>()
  /** Names that only open sentences. */
  readonly #opening = new Map<string, string>()
  readonly #persons = new Set<string>()

  constructor(sentences: readonly MergeSentence[]) {
    for (const sentence of sentences) this.#learn(sentence)
  }

  #learn({ tokens, names, persons, text }: MergeSentence): void {
    if (tokens.length > 4 && tokens.filter(({ capital }) => capital).length > tokens.length * mostCapitals) return
    const between = (i: number) => text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start)
    const inside = (i: number) => i > 0 && !/[.!?:"“”„«»]/u.test(between(i))
    tokens.forEach((token, i) => {
      const written = text.slice(token.start, token.end).replace(/['’]s$/u, '')
      if (token.capital && names.has(token.term) && !this.#opening.has(token.form)) this.#opening.set(token.form, written)
      if (token.capital && persons.has(token.term)) this.#persons.add(token.form)
      if (inside(i) && token.content) {
        const known: WrittenWord = this.#words.get(token.form) ?? { capital: 0, small: 0, opens: 0, as: new Map() }
        this.#words.set(token.form, known)
        known[token.capital ? 'capital' : 'small']++
        if (token.capital) {
          known.as.set(written, (known.as.get(written) ?? 0) + 1)
          if (tokens[i - 1]?.capital !== true || !/^\s+$/u.test(between(i))) known.opens++
        }
      }
      const next = tokens[i + 1]
      if (next === undefined || !token.content || !next.content || !/^(?:\s+|-)$/u.test(between(i + 1))) return
      const capital = (token.capital || /^\p{N}/u.test(token.form)) && next.capital && (inside(i) || names.has(token.term))
      const key = `${token.form} ${next.form}`
      const pair = this.#pairs.get(key) ?? { capital: 0, small: 0 }
      this.#pairs.set(key, pair)
      pair[capital ? 'capital' : 'small']++
    })
    for (const { 0: compound, index } of text.matchAll(hyphened)) {
      if (index > 0 && /\p{Lu}/u.test(compound) && !this.#compounds.has(compound.toLowerCase())) this.#compounds.set(compound.toLowerCase(), compound)
    }
  }

  /** How a word of a title is written if it is a part of a name there; undefined where it is none. */
  #nameOf(form: string, before: string | undefined, after: string | undefined): string | undefined {
    const known = this.#words.get(form)
    if (known === undefined) return this.#opening.get(form)
    const [as] = [...known.as].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const isPair = (key: string) => { const pair = this.#pairs.get(key); return pair !== undefined && pair.capital > pair.small }
    const paired = (before !== undefined && isPair(`${before} ${form}`)) || (after !== undefined && isPair(`${form} ${after}`))
    const alone = known.capital >= oftener * known.small && (known.opens > 0 || this.#persons.has(form) || (before !== undefined && /^\p{N}/u.test(before)))
    return paired || alone ? as?.[0] ?? this.#opening.get(form) : undefined
  }

  /** A title in title case, or in capitals throughout, in sentence case. */
  sentenceCased(title: string): string {
    const letters = title.replace(/\P{L}/gu, '')
    const shouted = title.replace(/\P{Lu}/gu, '').length > letters.length * 0.7
    const whole = title.replace(hyphened, (compound) => this.#compounds.get(compound.toLowerCase()) ?? compound)
    const kept = [...whole.matchAll(hyphened)].filter(({ 0: one }) => this.#compounds.get(one.toLowerCase()) === one).map(({ 0: one, index }) => [index, index + one.length] as const)
    const words = [...whole.matchAll(wordInTitle)].map((match) => ({ word: match[0], at: match.index, form: match[0].toLowerCase().replace(/['’](?:s|re|ll|t)?$/u, '') }))
    // "Bill A. Orsay": no article, and the name goes on behind it
    const isInitial = (i: number) => { const one = words[i]; return one !== undefined && one.at > 0 && /^\p{Lu}$/u.test(one.word) && whole[one.at + 1] === '.' }
    const countries = countryWords(title)
    let cased = ''
    let done = 0
    words.forEach(({ word, at, form }, i) => {
      cased += whole.slice(done, at)
      done = at + word.length
      if (isInitial(i) || dotted.test(word) || kept.some(([start, end]) => at >= start && at < end)) { cased += word; return }
      const name = this.#nameOf(form, words[isInitial(i - 1) ? i - 2 : i - 1]?.form, words[isInitial(i + 1) ? i + 2 : i + 1]?.form)
      const ending = word.slice(form.length)
      if (shouted) cased += (name ?? (at === 0 ? `${form.charAt(0).toUpperCase()}${form.slice(1)}` : form)) + ending.toLowerCase()
      else if (at === 0 || calledBefore.test(word) || countries.has(word) || (/^\p{Lu}{2,}/u.test(word) && word.length < 6) || /\p{Ll}\p{Lu}/u.test(word)) cased += word
      else cased += name !== undefined && /^\p{Lu}/u.test(word) ? word : word.toLowerCase()
    })
    return cased + whole.slice(done)
  }
}

/** Titles are looked for again and again; how a stack writes its words is learned once. */
const learned = new WeakMap<readonly MergeSentence[], Casing>()

export function casingOf(sentences: readonly MergeSentence[]): Casing {
  const known = learned.get(sentences) ?? new Casing(sentences)
  learned.set(sentences, known)
  return known
}
