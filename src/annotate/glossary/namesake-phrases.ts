import type { Sentence } from '../../document/briefing.js'
import { gazetteer } from '../../document/gazetteer.js'
import { plainText } from '../../document/inline.js'
import { primaryLanguage } from '../../document/language-tag.js'
import { namesOf } from './candidate.js'
import { indexesOf } from './form-indexes.js'
import type { Lists } from './list.js'
import type { Named } from './people.js'

/** Names of persons of which a word is a place of the lists: `Leon Washington`. */
export function namesakesOf(named: readonly Named[], { own, others }: Lists): readonly string[] {
  const places = new Set([...own, ...[...others.values()].flat()].flatMap((entry) => (entry.kind === 'place' ? namesOf(entry) : [])))
  return named.flatMap(({ kind, forms }) => (kind === 'person' ? [...forms.keys()].filter((form) => form.split(' ').length > 1 && form.split(' ').some((word) => places.has(word))) : []))
}

/** `Kent, Washington`: behind a town the name of a capital or country is the state's; `Geneva County` and `Beirut Street` lie elsewhere. English. */
export function addressesIn(language: string, printed: readonly Sentence[]): readonly string[] {
  if (primaryLanguage(language) !== 'en') return []
  const { isPlace } = gazetteer('en')
  const addresses = printed.flatMap((sentence) => [...plainText(sentence.children).matchAll(/(?<![\p{L}\p{M}])((?:\p{Lu}[\p{L}\p{M}]+ )?\p{Lu}[\p{L}\p{M}]+), (?:Washington|Georgia)(?=[,.;)]|$)(?!, D\.? ?C)/gu)])
  const streets = printed.flatMap((sentence) => plainText(sentence.children).match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+ (?:County|Township|Avenue|Street|Boulevard|Road)(?![\p{L}\p{M}])/gu) ?? [])
  // `London, Washington, ...` is a list of capitals, `On Sunday, Washington, which ...` no address
  return [...new Set([...streets, ...addresses.flatMap(([address, town]) => (isPlace(town as string) || /day$/u.test(town as string) ? [] : [address]))])]
}

/** The phrases of the lists in which a term is something else, as the sentences write them. */
export function phrasesIn(language: string, { own, others }: Lists, printed: readonly Sentence[]): readonly string[] {
  const phrases = [...own, ...[...others.values()].flat()].flatMap(({ not }) => not)
  if (phrases.length === 0) return []
  const indexOf = indexesOf(phrases.map((text) => ({ text, anyCase: true, language: null, owner: text })), language)
  return [...new Set(printed.flatMap((sentence) => [...indexOf(sentence.language).find(plainText(sentence.children))].map(({ text }) => text)))]
}
