const spelled = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/^the\s/u, '').replace(/['’.]/gu, '').replace(/&/gu, 'and').replace(/our\b/gu, 'or').replace(/tre\b/gu, 'ter').replace(/z/gu, 's').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** What may follow the short form of a body's name: what it is for or of, and the legal form of a firm. */
const goesOn = /^ (?:of|for|on|against|without|de|du|des|del|della|für|pour|para|per|inc|corp|corporation|co|company|ltd|plc|llc|ag|sa)(?: |$)/u

/**
 * Whether a name is another spelling or the short form of a body's: `Tarno Observatory` of `Tarno Observatory for Tides`. A body
 * whose name begins or ends with another's is a body of its own: `Harbour Council` and `Harbour Council Security Board`,
 * `Justice Department` and `State Department`.
 */
export function isShortForBody(short: string, long: string): boolean {
  const [a, b] = [spelled(short), spelled(long)]
  return a === b || (a.includes(' ') && b.startsWith(a) && goesOn.test(b.slice(a.length)))
}

/** As `nameKeys`, for bodies: of two that `isShortForBody` joins one's own key is the other's or a part of it. */
export function bodyKeys(name: string): { readonly own: readonly string[]; readonly parts: readonly string[] } {
  const whole = spelled(name)
  return { own: [whole], parts: [...whole.matchAll(/ /gu)].flatMap(({ index }) => (goesOn.test(whole.slice(index, index + 16)) ? [whole.slice(0, index)] : [])) }
}
