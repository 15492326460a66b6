import type { FoundName } from '../names/names.js'
import { genderOf } from '../names/given-genders.js'
import { honorifics } from '../role-nouns.js'
import type { Narrated } from './narration.js'

const female = /^(?:mrs\.?|ms\.?|miss|queen|princess|lady|dame|mother|sister|daughter|wife|widow|chairwoman|spokeswoman|congresswoman|businesswoman|actress|señora|mme\.?|frau)$/u
const male = /^(?:mr\.?|sir|king|prince|lord|father|brother|son|husband|chairman|spokesman|congressman|businessman|actor|señor|herr|pope|imam|sheikh)$/u

/** Which pronoun each person takes, as titles beside the names and pronouns that were settled tell. */
export class Genders {
  readonly #gender = new Map<string, 'he' | 'she'>()

  /** Takes what the words before a name tell. */
  learn(name: FoundName, sentence: Narrated): void {
    for (const token of sentence.tokens) {
      if (token.start >= name.start) break
      if (token.start >= name.whole.start) this.#hear(token.lower, name.canonical)
    }
    const before = sentence.tokens.findLast((token) => token.end <= name.start)
    if (before !== undefined && honorifics.has(before.lower)) this.#hear(before.lower, name.canonical)
  }

  #hear(title: string, name: string): void {
    if (female.test(title)) this.#gender.set(name, 'she')
    else if (male.test(title)) this.#gender.set(name, 'he')
  }

  /** The person whom a pronoun was found to mean, which tells of later ones. */
  settle(name: string, gender: 'he' | 'she' | 'it' | 'any'): string {
    if (gender !== 'it' && gender !== 'any' && !this.#gender.has(name)) this.#gender.set(name, gender)
    return name
  }

  /** Whether nothing speaks against the pronoun. */
  fits(name: string, gender: 'he' | 'she' | 'it' | 'any'): boolean {
    const known = this.#gender.get(name) ?? genderOf(name) ?? undefined
    return known === undefined || gender === 'any' || known === gender
  }
}
