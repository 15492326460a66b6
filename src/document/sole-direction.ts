import { sameLanguage } from './language-tag.js'
import type { Direction, Inline } from './inline.js'

/**
 * The direction of a block whose words are all in other languages that run one way, so that it aligns and punctuates as they
 * do, whatever marks follow it; null where other words stand in it. The compiler's own words run as the edition does, so that
 * they make no such block; brackets of theirs behind such words, `(chapter 2)` as a passage of its own, do not unmake it.
 * @param own language of the compiler's own words
 */
export function soleDirection(children: readonly Inline[], own: string): Direction | null {
  const found = directionsOf(children, own, [])
  return found !== null && found.length === 1 ? found[0] as Direction : null
}

/** The directions met so far and those of more content, each once; null where words stand in no passage. */
function directionsOf(children: readonly Inline[], own: string, before: readonly Direction[]): readonly Direction[] | null {
  let found: readonly Direction[] | null = before
  for (const node of children) {
    if (node.kind === 'note-reference' || (node.kind === 'text' && !/[\p{L}\p{N}]/u.test(node.text))) continue
    if (node.kind === 'sentence-span') found = directionsOf(node.children, own, found)
    else if (node.kind !== 'foreign') return null
    else if (sameLanguage(node.language, own)) found = found.length > 0 ? found : null
    else if (!found.includes(node.direction)) found = [...found, node.direction]
    if (found === null) return null
  }
  return found
}
