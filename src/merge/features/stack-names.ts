import { Acronyms } from './acronyms.js'
import type { Draft } from './draft.js'
import { PersonNames } from './person-names.js'

/** What the stack calls its persons and bodies; English. */
export interface StackNames { readonly persons: PersonNames; readonly acronyms: Acronyms }

/** Learned from the stack's English sentences: all letters first, for names are looked for by them. */
export function namesOf(drafts: readonly Draft[]): StackNames {
  const names = { persons: new PersonNames(), acronyms: new Acronyms() }
  const english = drafts.filter(({ rules }) => rules.english)
  for (const { persons, tokens, text } of english) {
    for (const person of persons) names.persons.learn(person)
    names.acronyms.learnLetters(tokens, text)
  }
  for (const { tokens, text } of english) names.acronyms.learnNames(tokens, text)
  return names
}

/** Stems of the other names of whom and what a sentence names. */
export function otherNames({ rules, persons, tokens, text }: Draft, names: StackNames): readonly string[] {
  if (!rules.english) return []
  return [...persons.flatMap((person) => names.persons.otherNames(person).map((word) => rules.stem(word))), ...names.acronyms.otherNames(tokens, text)]
}
