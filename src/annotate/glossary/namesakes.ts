import type { Name } from '../../document/mention.js'
import { nameTokens } from '../../document/name-likeness.js'
import { sameGivenName } from '../../document/nicknames.js'

/** How many times oftener than any other bearer somebody must be named for a bare surname to be theirs. */
const oftener = 3

/**
 * Tells where a surname without a given name may mean others of the stack than the one that an article names in full: an
 * article that names one cousin goes on to speak of the other. It means the one who is named far oftener than all others.
 */
export function sharedSurnames(names: readonly Name[]): (canonical: string) => boolean {
  const bearers = new Map<string, Map<string, number>>()
  for (const { kind, canonical } of names) {
    const tokens = kind === 'person' && /\s/u.test(canonical) ? surnamed(canonical) : []
    const [given, last] = [tokens[0], tokens.at(-1)]
    if (given === undefined || last === undefined || tokens.length < 2) continue
    const counts = bearers.get(last) ?? new Map<string, number>()
    bearers.set(last, counts.set(given, (counts.get(given) ?? 0) + 1))
  }
  return (canonical) => {
    const [given = '', ...rest] = surnamed(canonical)
    const counts = [...bearers.get(rest.at(-1) ?? '') ?? []]
    // other spellings of a given name begin alike, and `Bill` is `William`
    const isOwn = (other: string) => other[0] === given[0] || sameGivenName(other, given)
    const own = counts.reduce((sum, [other, count]) => sum + (isOwn(other) ? count : 0), 0)
    return counts.some(([other, count]) => !isOwn(other) && count * oftener > own)
  }
}

/** The words of a name that end with its surname: `Per Velm III` is a Velm. */
function surnamed(name: string): readonly string[] {
  const tokens = nameTokens(name)
  return tokens.length > 2 && /^(?:jr|sr|i{2,3}|iv)$/u.test(tokens.at(-1) as string) ? tokens.slice(0, -1) : tokens
}
