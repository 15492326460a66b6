import type { CountedClass } from '../../document/counted.js'
import type { Role } from './roles.js'

const board = '(?:aboard|on board|on-board|à bord|a bordo|an bord)'
const behind = new RegExp(`^\\s+(?:(?:were|was|who were|that were|étaient|iban|viajaban|waren)\\s+)?${board}(?!\\p{L})`, 'iu')
const carrying = /(?<!\p{L})(?:carrying|carried|transportant|transportait|transportaba|llevaba|beförderte)\s+$/iu
/** The crew with them: another count. */
const withCrew = /^\s+(?:and|et|y|und|e|plus)\s+(?!\d)(?:\p{L}+\s+){0,2}?(?:crew|équipage|membres|tripul|miembros|besatzung)/iu
/** What became of those aboard is told instead. */
const told: ReadonlySet<Role> = new Set(['dead', 'wounded', 'missing', 'rescued', 'detained'])

/** `carrying 216 passengers`, `with 228 people on board`: whom a plane, ship or bus had on board, passengers and all people apart; null where that is not said. English, French, Spanish and German. */
export function aboardOf(name: CountedClass | null, role: Role | null, before: string, after: string): 'passengers' | 'aboard' | null {
  if ((role !== null && told.has(role)) || withCrew.test(after)) return null
  if (name === 'passengers' && (behind.test(after) || carrying.test(before))) return 'passengers'
  return name === 'people' && behind.test(after) ? 'aboard' : null
}
