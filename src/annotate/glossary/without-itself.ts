import { literal } from '../../document/literal.js'
import type { NameKind } from '../../document/mention.js'

/** What sorts of place there are, with what one says of many: `refugee camp`. English. */
const sort = '(?:(?:residential|refugee|border|legislative|coastal|mountain|industrial|air) )?(?:areas?|regions?|districts?|neighbou?rhoods?|towns?|cit(?:y|ies)|villages?|provinces?|suburbs?|islands?|states?|sections?|quarters?|count(?:y|ies)|governorates?|camps?|crossings?|prison|base|river|border)'
const begins = new RegExp(`^${sort} (?:of|in|near|on|at|off|between|along|the capital of) `, 'u')
const onlySort = new RegExp(`^${sort}$`, 'u')
const direction = /^(?:(?:north|south|east|west|(?:north|south)-?(?:east|west))(?:ern)?|central)$/iu

/**
 * What says of a place what or where it is, without the place's own name: of `Velm district of Tarno` the `district of Tarno`, of
 * `Norland's southern Velm province` `Norland's southern … province`. Null where nothing is left that tells one from another:
 * a `southern province`, a `district in the city`. Words that do not hold the name stay as they are. English.
 */
export function withoutItself(kind: NameKind, role: string, name: string): string | null {
  if (kind !== 'place' || name === '') return role
  const own = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}’'-])${literal(name)}(?![\\p{L}\\p{M}\\p{N}’'-])`, 'u').exec(role)
  if (own === null) return role
  const before = role.slice(0, own.index).trim()
  const after = role.slice(own.index + own[0].length).trim()
  // `Velm near the border`, `Velm with its harbour`, `Velm hospital in Tarno`: not what it is, or another thing
  const bare = after.replace(/^an? /u, '')
  if (before === '') return (bare !== after || begins.test(bare)) && tells(bare) ? bare : null
  // whose it is stands in front, or where it lies behind
  const whose = /^\p{Lu}[\p{L}\p{M}-]*(?: \p{Lu}[\p{L}\p{M}-]*)*['’]s?(?: |$)/u.test(before)
  if (!(whose ? onlySort.test(after) : begins.test(after) && tells(after))) return null
  return `${before} … ${after}`
}

/** Whether a place is told from others: by another's name at the end, not by a mere `Eastern` of a name that was cut. */
const tells = (rest: string): boolean => (rest.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? []).some((word) => !direction.test(word))
