import type { Gazetteer } from '../../document/gazetteer.js'
import type { Name } from '../../document/mention.js'
import { isThing } from './things.js'

/** Ranks that stand before a name without a full stop, and offices that somebody is to hold: `Capt Ann Lee`, `Premier-designate Ann Lee`. */
const titled = /^(?:Capt|Lt|Col|Maj|Gen|Sgt|Cpl|Cmdr|Cdr|Adm|Brig|Insp|Supt|Skipper|\p{Lu}\p{L}+-(?:designate|elect))\.? (?=\p{Lu})/u

/** `Harbour Named After Colm`: a headline, in which small words have capitals. English. */
const headlined = /^(?:\p{Lu}\S* )+(?:After|From|With|Amid) (?=\p{Lu}\S*$)/u

/**
 * Cuts from names what the words around them added: a rank (`Capt Ann Lee`), the faith or people of somebody who is known by a
 * given name (`the Sunni Velm` beside `Ann Velm`), the country of a body's section (`Harbour Watch Norway` beside `Harbour Watch`).
 * @param names of the whole stack
 */
export function calledIn(names: readonly Name[], { isDemonym, isPlace }: Pick<Gazetteer, 'isDemonym' | 'isPlace'>): (name: Name, text: string) => Name {
  const surnames = new Map<string, Set<string>>()
  const bodies = new Set<string>()
  for (const { kind, canonical } of names) {
    if (kind === 'organisation') bodies.add(canonical)
    const [given, last] = kind === 'person' ? [/^\S+(?= )/u.exec(canonical)?.[0], / (\S+)$/u.exec(canonical)?.[1]] : []
    if (given !== undefined && last !== undefined) surnames.set(last, (surnames.get(last) ?? new Set()).add(given))
  }
  const persons = new Set(names.flatMap(({ kind, canonical }) => (kind === 'person' ? [canonical] : [])))
  const cut = (name: Name, text: string, length: number, canonical: string): Name => (text.slice(name.start).startsWith(name.canonical.slice(0, length)) ? { ...name, canonical, start: name.start + length + (/^\s*/u.exec(text.slice(name.start + length, name.end))?.[0].length ?? 0) } : { ...name, canonical })
  return (name, text) => {
    const { kind, canonical } = name
    if (kind === 'person') {
      const title = titled.exec(canonical)?.[0]
      if (title !== undefined) return cut(name, text, title.length, canonical.slice(title.length))
      const headline = headlined.exec(canonical)?.[0]
      if (headline !== undefined) return cut(name, text, headline.length, canonical.slice(headline.length))
      // `Per Colm Ada Colm`: two people whose names ran together; what is said before them is said of the first
      const [, first, second] = /^(\S+ \S+) (\S+ \S+)$/u.exec(canonical) ?? []
      if (first !== undefined && second !== undefined && persons.has(first) && persons.has(second)) return { ...cut(name, text, first.length + 1, second), role: null }
      const [, people, last] = /^(\S+) (\S+)$/u.exec(canonical) ?? []
      // `Christian` is a given name as well, and those have no article
      if (people !== undefined && last !== undefined && isDemonym(people) && /\b(?:the|an?)\s$/iu.test(text.slice(Math.max(0, name.start - 4), name.start)) && [...surnames.get(last) ?? []].some((given) => !isDemonym(given))) {
        return cut(name, text, people.length + 1, last)
      }
    }
    if (kind === 'organisation') {
      const [, body, country] = /^(.+) (\S+)$/u.exec(canonical) ?? []
      // what is said of a section holds for no other
      if (body !== undefined && country !== undefined && isPlace(country) && bodies.has(body) && !isThing(body)) return { ...name, canonical: body, end: name.end - (text.slice(name.start, name.end).endsWith(` ${country}`) ? country.length + 1 : 0), role: null }
    }
    return name
  }
}
