import { directionOf } from '../document/direction.js'
import type { Inline } from '../document/inline.js'
import type { Branch } from './branch.js'

/**
 * The compiler's own words as running content: a passage in their language where the edition is in another.
 * @param language of such words; null where it is the edition's
 */
export const ownWords = (text: string, language: string | null): readonly Inline[] => {
  const words: Inline = { kind: 'text', text }
  return language === null ? [words] : [{ kind: 'foreign', language, direction: directionOf(language), children: [words] }]
}

/**
 * Where a link hangs whose name is in the compiler's own words: PDF/UA takes the language of a description from what stands around it.
 * @param language of such words; null where it is the edition's
 */
export const inOwnLanguage = (branch: Branch, language: string | null): Branch => (language === null ? branch : branch.child('Span', { language }))
