import type { Name } from '../../document/mention.js'
import { bareRoles, othersRoles } from './bare-roles.js'
import { cutRoles, strewn } from './cut-roles.js'
import { bodyClauses, clauses, leading, personClauses } from './role-clauses.js'
import { shows, type Sign } from './role-signs.js'
import { isInUnnamedBody } from './unnamed-bodies.js'

/** `CNN, the Haitian ambassador to the US, told viewers`: an office that no organisation holds. English. */
const office = /(?:^|\s)(?:ambassador|president|minister|spokes(?:man|woman|person)|director|secretary|chairm[ae]n|chairwoman|governor|mayor|senator|commander|official|analyst|reporter|chief|leader|founder|manager|general|professor|lawyer|judge|editor|officer|princess|prince|king|queen)(?:\s(?:to|of|for|in|at)\s|$)/iu

/** What speaks against a role of each kind of name. */
const against: Readonly<Record<Name['kind'], readonly Sign[]>> = {
  person: [...cutRoles, ...strewn, ...clauses, ...bareRoles, ...othersRoles, ...personClauses],
  organisation: [...cutRoles, ...strewn, ...clauses, ...bodyClauses, { sign: office }],
  // `largest ally to be left off the list`: what was done to it at the time
  place: [...cutRoles, ...clauses, ...placeless(), { sign: /\sto be \p{Ll}/u }],
  other: [...cutRoles, ...strewn, ...clauses, ...placeless()],
}

/**
 * Whether a role says who or what a name is to readers who see nothing else of the text around it. The words that it is judged
 * by are English and some French; what only a list could tell passes in other languages.
 */
export function explains(kind: Name['kind'], role: string): boolean {
  if (shows(against[kind], role)) return false
  if (kind === 'person') return !rankedBody(role) && !isInUnnamedBody(role)
  // `newspaper`, `team`: a word of which there are many
  return kind !== 'organisation' || /\s/u.test(role)
}

/** Who leads is no place, nor is what moves into one: `frigate Velm into the area`; `town of about 15` was cut. */
function placeless(): readonly Sign[] {
  return [{ sign: leading }, { sign: office }, { sign: /\sinto\s/u }, { sign: /\b(?:about|some|of|with|around|nearly|over) [\d.,]+$/u }]
}

/** `chairman of the Harbour Authority Brig. Gen. Lee`, `of the Harbour Committee, Rep. Lee`: the office was cut off, the rank says nothing of the body. */
const rankedBody = (role: string) => /^(?:Agency|Authority|Board|Commission|Committee|Council|Fund|Ministry|Office|Organi[sz]ation|Society|Union)$/u.test(/(\S+)(?: (?:Lt|Maj|Brig|Gen|Col|Capt|Adm|Rep|Sen|Gov)\.)+$/u.exec(role)?.[1] ?? '')
