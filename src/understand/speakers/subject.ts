import type { Span } from '../../document/origin.js'
import type { FoundName } from '../names/names.js'
import type { Speech } from '../speech-verbs.js'
import type { Token } from '../tokens.js'

/** Who a word of saying is about, before pronouns are resolved. */
export type Subject = Span & (
  | { readonly kind: 'names'; readonly names: readonly FoundName[] }
  | { readonly kind: 'pronoun'; readonly gender: 'he' | 'she' | 'it' | 'any' }
  | { readonly kind: 'description'; readonly text: string; readonly head: string })

/** `he`, `she`, `it`: a pronoun that can speak, or null. */
export function pronounAt(token: Token, speech: Speech): Subject | null {
  const gender = speech.he.has(token.lower) ? 'he' : speech.she.has(token.lower) ? 'she' : token.lower === 'it' ? 'it' : null
  return gender === null ? null : { kind: 'pronoun', gender, start: token.start, end: token.end }
}
