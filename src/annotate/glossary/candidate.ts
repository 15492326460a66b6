import type { GlossaryKind } from '../../document/briefing.js'
import type { GlossaryOption } from '../../options.js'
import type { Expansion } from './acronyms.js'
import type { ListEntry } from './list.js'
import type { Named } from './people.js'
import type { Explained } from './terms.js'

/** A term that was found in the printed text, with all that could explain it. */
export interface Candidate {
  readonly kind: GlossaryKind
  /** The forms that were found, each with the language of the list that it comes from, or null. */
  readonly forms: Map<string, string | null>
  editor?: GlossaryOption
  list?: ListEntry
  named?: Named
  short?: Expansion
  said?: Explained
}

/** All names that a list gives a term. */
export const namesOf = ({ term, variants, expansion }: { readonly term: string; readonly variants: readonly string[]; readonly expansion?: string | null | undefined }): readonly string[] =>
  [term, ...variants, ...(expansion ? [expansion] : [])]

/** The names that the editor's list and the built-in one give it, found in the text or not. */
export const knownNames = ({ editor, list }: Candidate): readonly string[] => [...(editor ? namesOf(editor) : []), ...(list ? namesOf(list) : [])]
