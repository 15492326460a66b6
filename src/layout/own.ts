import { directionOf } from '../document/direction.js'
import type { Inline } from '../document/inline.js'

/**
 * The compiler's own words as running content: a passage in their language where the edition is in another.
 * @param language of such words; null where it is the edition's
 */
export const ownWords = (text: string, language: string | null): readonly Inline[] => {
  const words: Inline = { kind: 'text', text }
  return language === null ? [words] : [{ kind: 'foreign', language, direction: directionOf(language), children: [words] }]
}
