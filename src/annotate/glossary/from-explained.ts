import type { Sentence } from '../../document/briefing.js'
import { plainText } from '../../document/inline.js'
import { primaryLanguage } from '../../document/language-tag.js'
import { knownNames, type Candidate } from './candidate.js'
import { indexesOf } from './form-indexes.js'
import type { Explained } from './terms.js'

/** Words that a source explains and no list does, where the printed sentences use them. */
export function addExplained(candidates: Candidate[], explained: readonly Explained[], printed: readonly Sentence[], language: string): void {
  const known = new Set(candidates.flatMap((candidate) => [...candidate.forms.keys(), ...knownNames(candidate)]).map((form) => form.toLowerCase()))
  const unknown = explained.filter(({ term }) => !known.has(term))
  if (unknown.length === 0) return
  const indexOf = indexesOf(unknown.map((said) => ({ text: said.term, anyCase: true, language: primaryLanguage(language), owner: said })), language)
  const found = new Set(printed.flatMap((sentence) => [...indexOf(sentence.language).find(plainText(sentence.children))].map(({ owner }) => owner)))
  for (const said of found) candidates.push({ kind: 'word', forms: new Map([[said.term, null]]), said })
}
