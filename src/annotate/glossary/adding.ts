import type { Name } from '../../document/mention.js'

const small = /^(?:the|an?|of|in|on|at|to|for|from|by|with|and|or|its|his|her|their|into|near|le|la|les|l|un|une|de|du|des|d|en|au|aux)$/u
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu) ?? []

/**
 * Whether the words beside a place or body say more of it than its own name: `Tarno's Velm district` tells readers of Velm no
 * more than that it is one, `Velm neighbourhood` and a bare `city` tell them nothing. The small words that say nothing are
 * English and French; in other languages each counts as one more.
 */
export function addsTo(kind: Name['kind'], role: string, name: string): boolean {
  if (kind === 'person') return !/["“”«»]/u.test(role)
  // `Tarnian Ocean, about 600 kilometres off the coast`: of a ship, a wreck
  if (/(?:^|\s)(?:Ocean|Sea|Gulf|Bay|Strait|Coast)$/u.test(name) && /^(?:\p{Ll}+ )?[\d.,]+ (?:km|kilomet(?:er|re)s?|miles?|nautical|met(?:er|re)s?|feet)\b/u.test(role)) return false
  const own = new Set(wordsOf(name))
  const holds = [...own].every((word) => wordsOf(role).includes(word))
  // `Tarno's Velm district`: whose it is counts only where the words do not repeat the name
  const said = holds ? role.replace(/^[^,]{1,60}?['’]s?\s/u, '') : role
  const added = wordsOf(said).filter((word) => !small.test(word) && !own.has(word))
  if (added.length < 2) return false
  if (kind !== 'place') return !holds
  // `central Tarnia camp`, `private Tarno hospital`, `Velm mosque in Tarno`, `Telmor region of Central Tarnia`: what bears the name is something else
  return !holds || !partOf.test(role.slice(role.toLowerCase().indexOf(name.toLowerCase()) + name.length))
}

const partOf = /^ (?:\p{Ll}+ )?(?:(?:camp|hospital|airport|prison|base|bridge|border|hub|bastion)$|border with |(?:border|church|clinic|consulate|embassy|hospital|hotel|mosque|outpost|school|stadium|university) (?:in|near|of|on) )/u
