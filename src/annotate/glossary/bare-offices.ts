import type { Gazetteer } from '../../document/gazetteer.js'
import type { Name } from '../../document/mention.js'
import type { Role } from './people.js'

interface Holder {
  readonly kind: Name['kind']
  readonly roles: readonly Role[]
}

/** Offices of a state. English. */
const office = /(?:^|\s)((?:vice[- ]|prime |foreign |defen[cs]e |interior |finance |justice )?(?:president|minister|premier|chancellor|king|queen))$/iu

/** Countries that are written by their letters: `U.S. President`. */
const letters = /^(?:U\.?S\.?|U\.?K\.?)(?:['’]s)?$/u

/** An office that so many of all articles give somebody is that of the country that they write from: one in `share`. */
const share = 3

/**
 * Whose only role, given by few articles, is an office of some state, `President`, in a stack that gives the same office, with its
 * country or without, to somebody else: readers of `Tarnian president` would take the first for another of Tarnia, and of two
 * bare presidents nobody can tell whose each is. English.
 */
export function mistakable(people: readonly Holder[], articles: number, { isDemonym, isPlace, language }: Pick<Gazetteer, 'isDemonym' | 'isPlace' | 'language'>): (one: Holder) => boolean {
  if (language !== 'en') return () => false
  const isCountry = (word: string) => letters.test(word) || isDemonym(word) || isPlace(word.replace(/['’]s?$/u, ''))
  const holders = new Map<string, Set<Holder>>()
  for (const one of people) {
    if (one.kind !== 'person') continue
    for (const { text } of one.roles) {
      const [head = '', of = ''] = text.split(/ (?:… )?of (?:the )?/u)
      const [words, held] = office.exec(head) ?? []
      if (held === undefined || !(words === text || head.split(' ').some(isCountry) || isPlace(of))) continue
      holders.set(held.toLowerCase(), (holders.get(held.toLowerCase()) ?? new Set()).add(one))
    }
  }
  return (one) => {
    const given = new Set(one.roles.flatMap(({ origins }) => origins.map(({ source }) => source))).size
    if (one.kind !== 'person' || given === 0 || (given > 1 && given * share >= articles)) return false
    return one.roles.every(({ text }) => {
      const held = office.exec(text)
      return held !== null && held[0] === text && [...holders.get(text.toLowerCase()) ?? []].some((other) => other !== one)
    })
  }
}
