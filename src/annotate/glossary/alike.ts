import { bodyKeys } from '../../document/body-names.js'
import { addTo } from '../../document/grouped.js'
import type { NameKind } from '../../document/mention.js'
import { nameKeys, nameTokens } from '../../document/name-likeness.js'

/** Finds the names that may be another way of writing one, without holding it against all of its kind. */
export class AlikeNames {
  readonly #byOwn = new Map<string, number[]>()
  readonly #byPart = new Map<string, number[]>()

  /** @param index what the name is found as; one index may go by several names */
  add(kind: NameKind, name: string, index: number): void {
    const { own, parts } = keysOf(kind, name)
    for (const key of own) addTo(this.#byOwn, key, index)
    for (const key of parts) addTo(this.#byPart, key, index)
  }

  /** All that may be the same, and some that are not. */
  near(kind: NameKind, name: string): ReadonlySet<number> {
    const { own, parts } = keysOf(kind, name)
    return new Set([...own, ...parts].flatMap((key) => this.#byOwn.get(key) ?? []).concat(own.flatMap((key) => this.#byPart.get(key) ?? [])))
  }
}

function keysOf(kind: NameKind, name: string): { readonly own: readonly string[]; readonly parts: readonly string[] } {
  const { own, parts } = kind === 'place' ? { own: [nameTokens(name).join(' ')], parts: [] } : kind === 'organisation' ? bodyKeys(name) : nameKeys(name)
  const of = (key: string) => `${kind} ${key}`
  return { own: own.map(of), parts: parts.map(of) }
}
