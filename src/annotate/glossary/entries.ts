import type { MergedBriefing } from '../../document/briefing.js'
import { gazetteer } from '../../document/gazetteer.js'
import { expansionsIn } from './acronyms.js'
import { alphabeticallyIn } from './alphabetical.js'
import type { Candidate } from './candidate.js'
import { entryOf, type Definition } from './definition.js'
import { addExpansions } from './from-expansions.js'
import { addExplained } from './from-explained.js'
import { fromLists } from './from-lists.js'
import { addNames } from './from-names.js'
import type { Lists } from './list.js'
import { addressesIn, namesakesOf, phrasesIn } from './namesake-phrases.js'
import { namedIn, type Named } from './people.js'
import { addParts } from './place-parts.js'
import { explainedIn } from './terms.js'

/** What a briefing's glossary explains, what it should and cannot, and what it leaves alone. */
export interface Defined {
  readonly entries: readonly Definition[]
  readonly undefinedTerms: readonly string[]
  /** Names and phrases in which a term's words stand and are no use of it: `Leon Washington`, `order of magnitude`. */
  readonly namesake: readonly string[]
}

/**
 * Finds what needs explaining in the printed sentences and defines it: by the editor's list, else in a source's own
 * words, else by the built-in list. What nothing defines is named for the editor.
 */
export function define(merged: MergedBriefing, lists: Lists): Defined {
  const printed = merged.chapters.flatMap((chapter) => chapter.paragraphs).flatMap((paragraph) => paragraph.sentences)
  const named = namedIn(merged.sources, merged.language)
  const namesake = [...namesakesOf(named, lists), ...phrasesIn(merged.language, lists, printed), ...addressesIn(merged.language, printed)]
  const candidates = fromLists(merged, printed, lists, namesake)
  addNames(candidates, named, printed, merged.language)
  addExpansions(candidates, expansionsIn(merged.sources, named), merged)
  addParts(candidates, printed)
  addExplained(candidates, explainedIn(merged.sources, merged.language), printed, merged.language)
  const entries: Definition[] = []
  const undefinedTerms: string[] = []
  const ids = new Set<string>()
  const places = gazetteer(merged.language)
  for (const candidate of candidates) {
    const entry = entryOf(candidate, merged.language)
    if (entry !== null && (entry.from !== 'source' || worthExplaining(candidate, places.isPlace))) entries.push({ ...entry, id: uniqueId(entry.term, ids) })
    else if (entry === null && candidate.named && worthAsking(candidate.named, places.isPlace)) undefinedTerms.push(candidate.named.name)
  }
  const alphabetically = alphabeticallyIn(merged.language)
  return {
    entries: entries.sort((a, b) => alphabetically(a.term, b.term)),
    undefinedTerms: [...new Set(undefinedTerms)].sort(alphabetically),
    namesake,
  }
}

/** Well-known places need no entry, nor does a place that is named in passing, nor a name that only another language's article has. */
const worthAsking = ({ kind, name, mentions, native }: Named, isPlace: (name: string) => boolean) => native && (kind !== 'place' || (mentions > 1 && !isPlace(name)))

/** A country is explained where a source says more of it than one knows: `leading supporter of the rebels`. */
const worthExplaining = ({ kind, named, list }: Candidate, isPlace: (name: string) => boolean) =>
  kind !== 'place' || list !== undefined || named === undefined || !isPlace(named.name) || (named.roles[0]?.text.split(' ').length ?? 0) > 2

function uniqueId(term: string, taken: Set<string>): string {
  const slug = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'term'
  let id = `g-${slug}`
  for (let n = 2; taken.has(id); n++) id = `g-${slug}-${n}`
  taken.add(id)
  return id
}
