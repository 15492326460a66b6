import { addTo } from '../../document/grouped.js'
import { nameTokens } from '../../document/name-likeness.js'
import { generations, spellings } from '../../document/name-spellings.js'

/** More persons of one surname are not told apart. */
const mostBearers = 12

/** Somebody's full name. */
interface Bearer { readonly name: string; readonly words: readonly string[] }

/**
 * The persons of a stack by all that its articles call them: `Ruth Okafor` here is `Ruth B. Okafor` or `Okafor` there. Where two may be
 * meant, each keeps the names that its own article gives; and nobody is called `Jr.` by another article, for that is his father's son.
 */
export class PersonNames {
  readonly #bearers = new Map<string, Bearer[]>()
  readonly #found = new Map<string, readonly string[]>()

  /** @param canonical the name of a person in full, as far as the article gives it */
  learn(canonical: string): void {
    const words = nameTokens(canonical)
    if (words.length < 2) return
    const surname = surnameOf(words)
    const known = this.#bearers.get(surname) ?? []
    if (known.length <= mostBearers && !known.some(({ name }) => name === canonical)) addTo(this.#bearers, surname, { name: canonical, words })
  }

  /** Words of the names that other articles give a person besides. To be asked when all are learned. */
  otherNames(canonical: string): readonly string[] {
    const known = this.#found.get(canonical)
    if (known !== undefined) return known
    const others = this.#othersOf(canonical)
    this.#found.set(canonical, others)
    return others
  }

  #othersOf(canonical: string): readonly string[] {
    const words = nameTokens(canonical)
    const bearers = this.#bearers.get(surnameOf(words)) ?? []
    if (bearers.length > mostBearers) return []
    const own = bearers.find(({ name }) => name === canonical)
    // a bare surname is whoever alone in the stack bears it
    const same = own === undefined ? (words.length === 1 ? bearers : []) : bearers.filter((other) => isOne(own.name, other.name))
    return same.every((a) => same.every((b) => a === b || isOne(a.name, b.name))) ? [...new Set(same.flatMap((bearer) => bearer.words.filter((word) => !generations.test(word))))] : []
  }
}

const surnameOf = (words: readonly string[]): string => words.findLast((word) => !generations.test(word)) ?? ''

function isOne(a: string, b: string): boolean {
  const nearness = spellings(a, b)
  return nearness === 'one' || nearness === 'nickname'
}
