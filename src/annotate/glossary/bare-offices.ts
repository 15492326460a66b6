import type { Gazetteer } from '../../document/gazetteer.js'
import type { Name } from '../../document/mention.js'
import type { Role } from './people.js'

interface Holder {
  readonly kind: Name['kind']
  readonly roles: readonly Role[]
}

/** Offices of a state. English. */
const office = /(?:^|\s)((?:vice[- ]|prime |foreign |defen[cs]e |interior |finance |justice )?(?:president|minister|premier|chancellor|king|queen))$/iu

/**
 * Whose only role, given by one article in passing, is an office of some state, `President`, in a stack that gives the same
 * office with its country to somebody else: readers of `Tarnian president` would take the first for another of Tarnia. English.
 */
export function mistakable(people: readonly Holder[], { isDemonym, isPlace, language }: Pick<Gazetteer, 'isDemonym' | 'isPlace' | 'language'>): (one: Holder) => boolean {
  if (language !== 'en') return () => false
  const isCountry = (word: string) => isDemonym(word) || isPlace(word.replace(/['’]s?$/u, ''))
  const holders = new Map<string, Set<Holder>>()
  for (const one of people) {
    if (one.kind !== 'person') continue
    for (const { text } of one.roles) {
      const [head = '', of = ''] = text.split(/ (?:… )?of (?:the )?/u)
      const held = office.exec(head)?.[1]?.toLowerCase()
      if (held === undefined || !(head.split(' ').some(isCountry) || isPlace(of))) continue
      holders.set(held, (holders.get(held) ?? new Set()).add(one))
    }
  }
  return (one) => {
    if (one.kind !== 'person' || new Set(one.roles.flatMap(({ origins }) => origins.map(({ source }) => source))).size !== 1) return false
    return one.roles.every(({ text }) => {
      const held = office.exec(text)
      return held !== null && held[0] === text && [...holders.get(text.toLowerCase()) ?? []].some((other) => other !== one)
    })
  }
}
