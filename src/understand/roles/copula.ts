import type { Gazetteer } from '../../document/gazetteer.js'
import { isOffice } from '../role-nouns.js'
import { finite, isDeterminer, relation, type Role } from './words.js'
import type { Token } from '../tokens.js'

/** `Hala Nasser is the director of the hospital.` */
export function roleByCopula(tokens: readonly Token[], end: number, { language }: Gazetteer): Role | null {
  if (language !== 'en' || tokens[end]?.lower !== 'is' || !isDeterminer(tokens[end + 1])) return null
  let head = -1
  let last = end + 1
  for (let at = end + 2; at < tokens.length && at - end <= 14; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' && !/^['’/-]$/u.test(token.text)) break
    if (finite.test(token.lower) || /^(?:and|but)$/u.test(token.lower)) break
    if (head < 0 && (at - end > 5 || relation.test(token.lower))) return null
    if (head < 0 && isOffice(token.lower, language)) head = at
    last = at
  }
  return head < 0 ? null : { start: (tokens[end + 2] as Token).start, end: (tokens[last] as Token).end, of: 'person' }
}
