import type { Sentence } from '../../document/briefing.js'
import { gazetteer } from '../../document/gazetteer.js'
import { plainText } from '../../document/inline.js'
import { sameName } from '../../document/name-likeness.js'
import { knownNames, type Candidate } from './candidate.js'
import { indexesOf } from './form-indexes.js'
import type { Named } from './people.js'
import { isWholeName } from './whole-names.js'
import { isRomance, isRomanceName } from './romance-roles.js'

/** Names that the printed sentences hold: of an entry that is there, or new ones. */
export function addNames(candidates: Candidate[], named: readonly Named[], printed: readonly Sentence[], language: string): void {
  const indexOf = indexesOf(named.flatMap((one) => [...one.forms.keys()].map((text) => ({ text, anyCase: false, language: null, owner: one }))), language)
  const seen = new Set<Named>()
  const places = gazetteer(language)
  const words = new Set(printed.flatMap((sentence) => plainText(sentence.children).match(/(?<![\p{L}\p{M}.@-])\p{Ll}[\p{L}\p{M}]+/gu) ?? []))
  // `Major League`, `the Director`: a word that the stack also writes small, and never with a given name, is no one's name
  const isOrdinary = (name: string) => /^\p{Lu}\p{Ll}+$/u.test(name) && words.has(name.toLowerCase())
  // what is added below is on no list
  const listed = candidates.filter((candidate) => knownNames(candidate).length > 0)
  for (const sentence of printed) for (const hit of indexOf(sentence.language).find(plainText(sentence.children))) seen.add(hit.owner)
  for (const one of named) {
    // a letter alone, as of a blood group, is no name
    if (!seen.has(one) || one.kind === 'other' || (one.kind !== 'place' && isOrdinary(one.name)) || /^\p{Lu}$/u.test(one.name) || !isWholeName(one.kind, one.name, places) || (one.kind === 'person' && isRomance(language) && !isRomanceName(one.name))) continue
    const known = listed.find((candidate) => knownNames(candidate).some((name) => name === one.name
      || (one.kind !== 'place' && !(one.kind === 'person' && candidate.kind === 'place') && one.forms.has(name))
      || (one.kind === 'person' && candidate.kind === 'person' && sameName(name, one.name))))
    if (known) {
      known.named ??= one
      // other ways of writing a place are other places as often as not: West Aleppo
      const names = knownNames(known)
      // `House of Representatives against the Harbour Department`: a listed name that ran into others
      const runsOn = (form: string) => names.some((name) => form.startsWith(`${name} `) && /^(?!of )\p{Ll}/u.test(form.slice(name.length + 1)))
      if (known.kind !== 'word' && known.kind !== 'place') for (const [form, of] of one.forms) if (!runsOn(form)) known.forms.set(form, of)
    } else {
      const kind = one.kind === 'person' ? 'person' : one.kind === 'place' ? 'place' : 'organisation'
      candidates.push({ kind, forms: new Map(one.forms), named: one })
    }
  }
}
