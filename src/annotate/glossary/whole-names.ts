import { englishCountries } from '../../document/country-names.js'
import type { Gazetteer } from '../../document/gazetteer.js'
import type { Name } from '../../document/mention.js'
import { isBodyWord, isThing } from './things.js'

/** Whether a name is one by its form: no part of a longer one, no road, no adjective of a country. */
export function isWholeName(kind: Name['kind'], name: string, { isDemonym, isPlace }: Pick<Gazetteer, 'isDemonym' | 'isPlace'>): boolean {
  const words = name.split(/[\s-]+/u)
  const last = words.at(-1) ?? ''
  // `the Norwegian enclave`, `the Norwegian company`: whose it is
  if (kind !== 'person' && !/\s/u.test(name) && isDemonym(name) && !isPlace(name)) return false
  if (kind === 'place') return !/\s/u.test(name) || !isDemonym(last)
  // `the Tarno newspaper Web site`
  if (kind !== 'person') return name !== 'Web'
  // `(R-Ohio)`, `D-N.Y.`: a party and a state
  if (/^[RDI]-\p{Lu}/u.test(name)) return false
  // `Enter Lee, then a young lawyer`, `Singer And Actress Dies Aged 91`: a verb
  if (/^(?:Enter|Dies) \p{Lu}/u.test(name)) return false
  // `B.J.`, `H7 E`, `for Culture`: initials, a number, a small word
  if (/^(?:\p{Lu}\.\s?)+$|\d|^(?:for|of|in|to|and|the|des)\s/u.test(name)) return false
  // `the General Elections`, `the Lord's Resistance Army`, `Hope Airport`: a body or a thing
  if (isThing(last) || (/^(?:Keys|Coast|Court|House|Lake|River|School|Sea)$/u.test(last) && (words.length > 2 || isPlace(words[0] as string)))) return false
  // `Harbour Union Ann Lee`, of `chairman of Tarno Harbour Union Ann Lee`
  if (words.length > 2 && words.slice(0, -1).some((word) => isBodyWord(word))) return false
  // `Allied Commander, Europe Ann Lee`, `President Lee of Tarnia`
  if (words.length > 2 && isPlace(words[0] as string)) return false
  // `President Ann Lee Norway`: a word was left out; `Ann B. Jordan`, `Ann Mary Washington`
  if (words.length > 2 && !/\./u.test(name) && countries.has(last) && !/^(?:Jordan|Georgia|Chad)$/u.test(last)) return false
  // `be a Copt, the minister ...`: of which faith somebody is
  if (words.every((word) => faith.test(word) || isDemonym(word))) return false
  if (isPlace(/ of (.+)$/u.exec(name)?.[1] ?? '')) return false
  // `Ann Lee of Superior Court`, `Ann Lee of the NHS`
  if (/ of (?:the )?(?:\S+ \S|\p{Lu}{2})/u.test(name)) return false
  // `A Scientist Presents Evidence for Belief`: a title
  if (/ (?:for|against|without) /u.test(name)) return false
  // `Ann Lee, PhD`: a degree
  return !/^(?:.{1,2}|Ph\.?D\.?|Esq\.?|[JS]r\.?)$/u.test(name) && !/ (?:Road|Street|Avenue|Square|Bridge|Boulevard)$/u.test(name) && !(isDemonym(last) && !/\s/u.test(name))
}

const countries: ReadonlySet<string> = new Set(englishCountries)

/** Believers that are called by no word for a people. */
const faith = /^(?:Maronite|Copt|Coptic|Sikh|Ismaili|Anglican|Lutheran|Methodist|Baptist|Presbyterian|Quaker|Mormon|Evangelical|Calvinist)s?$/u
