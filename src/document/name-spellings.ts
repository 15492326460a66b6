import { distance, nameTokens, particles } from './name-likeness.js'
import { sameGivenName, shortFormsOf } from './nicknames.js'

/** How near two full names of persons are: `one` man's for certain, `likely` his where an office or the articles bear it out, or neither. */
export type Nearness = 'one' | 'nickname' | 'sound' | 'slip' | null

interface Parts {
  /** Initials before the name that somebody goes by: `l` of `L. Patrick Gray`. */
  readonly leading: readonly string[]
  readonly given: string
  readonly middle: readonly string[]
  /** Particles and last word in one, so that `Del Giudice` is `DelGiudice`. */
  readonly surname: string
  /** `jr`, `iii`. */
  readonly generation: string | null
}

/** A letter of a surname or given name of so many may be a slip of the pen. */
const leastSlip = 7
const longestSlip = 60

/** What tells father from son behind a name, in lower case. */
export const generations = /^(?:jr|sr|ii|iii|iv)$/u

function partsOf(name: string): Parts | null {
  const words = [...nameTokens(name)]
  const generation = words.length > 2 && generations.test(words.at(-1) as string) ? words.pop() as string : null
  const leading: string[] = []
  while (words.length > 2 && (words[0] as string).length === 1) leading.push(words.shift() as string)
  if (words.length < 2) return null
  let last = words.length - 1
  while (last > 1 && particles.has(words[last - 1] as string)) last--
  return { leading, given: words[0] as string, middle: words.slice(1, last), surname: words.slice(last).join(''), generation }
}

/**
 * How two ways of writing a person's full name lie to each other.
 * `one`: the same but for initials, spaces and generation; `nickname`: `Bill` for `William`; `sound`: one name written down by ear
 * twice, as from another alphabet; `slip`: one letter of a long surname is another.
 */
export function spellings(a: string, b: string): Nearness {
  const [x, y] = [partsOf(a), partsOf(b)]
  if (x === null || y === null) return null
  if (x.generation !== null && y.generation !== null && x.generation !== y.generation) return null
  if (x.leading.length > 0 && y.leading.length > 0 && x.leading[0] !== y.leading[0]) return null
  if (x.middle.length > 0 && y.middle.length > 0 && !x.middle.some((word) => y.middle.some((other) => word[0] === other[0]))) return null
  const given = x.given === y.given ? 'one' : sameGivenName(x.given, y.given) ? 'nickname' : alikeBySound(x.given, y.given) ? 'sound' : null
  if (given === null) return x.surname === y.surname && (isSlip(x.given, y.given) || byMiddleName(x, y) || byMiddleName(y, x)) ? 'slip' : null
  if (x.surname === y.surname) return given
  if (alikeBySound(x.surname, y.surname)) return 'sound'
  return given === 'one' && isSlip(x.surname, y.surname) ? 'slip' : null
}

/** Whether one letter of two long words is another, or is missing in one. */
function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= leastSlip && Math.max(a.length, b.length) <= longestSlip && !genders(a, b) && distance(a, b) === 1
}

/** `Orin Todd Velm` and `Todd Velm`: some people go by their second given name. */
const byMiddleName = (full: Parts, short: Parts): boolean => full.middle.length === 1 && short.middle.length === 0 && short.leading.length === 0 && short.given.length > 2 && full.middle[0] === short.given

/** Where two names may be near each other, both have this key: the last consonant that survives any spelling. */
export const spellingBucket = (name: string): string => soundsOf(partsOf(name)?.surname ?? '').at(-1) ?? ''

/**
 * Keys of a full name: names that are near each other share one, and few others do. Each is a way of writing the given name with
 * one of the surname, or the surname with a letter left out, where one letter may be a slip.
 */
export function spellingKeys(name: string): ReadonlySet<string> {
  const parts = partsOf(name)
  if (parts === null) return new Set()
  const { given, middle, surname } = parts
  const givens = [soundsOf(given), soundsOf(given, ''), ...shortFormsOf(given), ...middle.filter((word) => middle.length === 1 && word.length > 2).map((word) => soundsOf(word))]
  return new Set([
    ...givens.flatMap((one) => [`${one} ${soundsOf(surname)}`, `${one} ${soundsOf(surname, '')}`]),
    ...slipsOf(surname).map((one) => `=${given} ${one}`), ...slipsOf(given).map((one) => `~${one} ${surname}`),
  ])
}

/** A long word, whole and with each of its letters left out. */
const slipsOf = (word: string): readonly string[] =>
  (word.length < leastSlip ? [] : [word, ...[...word.slice(0, longestSlip)].map((_, at) => word.slice(0, at) + word.slice(at + 1))])

/** Spellings of one word by ear: the same consonants in classes, and not many letters apart. */
function alikeBySound(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length)
  if (least < 4 || genders(a, b)) return false
  const near = [soundsOf(a), soundsOf(a, '')].find((sounds) => sounds === soundsOf(b) || sounds === soundsOf(b, ''))
  if (near === undefined || near.length < 2) return false
  const letters = distance(a, b)
  return letters <= Math.ceil(least / 3) && (letters < 2 || near.length > 2 || least > 5)
}

/** `Karim` and `Karima`, `Mario` and `Maria`, `Petrov` and `Petrova` are two people. */
function genders(a: string, b: string): boolean {
  const woman = (word: string) => /ah?$/u.test(word)
  const man = (word: string) => /(?:o|[^aeiouyh])$/u.test(word)
  return (woman(a) && man(b)) || (man(a) && woman(b))
}

/** @param kh what `kh` and `gh` sound like: some write `Ahmed` for `Akhmed` */
function soundsOf(word: string, kh: 'k' | '' = 'k'): string {
  return word.replace(/(.)\1+/gu, '$1').replace(/[kg]h/g, kh).replace(/ph/g, 'f').replace(/x/g, 'ks').replace(/g(?=[iy][aeou])/g, '').replace(/s?[cs]h|t[sz]|z/g, 's').replace(/c(?=[eiy])/g, 's')
    .replace(/ck|[kgc]h?|q/g, 'k').replace(/[td]h?/g, 't').replace(/[vw]/g, 'f').replace(/[aeiouyhj]/g, '')
}
