import { findDate } from '../document/written-date.js'

/** The longest line that is looked at, in characters. */
const longest = 48

/** What may stand beside a date that stands alone: marks and the day of the week. */
const beside = /^[\s,;|()–—-]*(?:[\p{Lu}\p{Lo}][\p{L}\p{M}-]{2,14}\.?[\s,]{1,3})?$/u
const behind = /^[\s,;|()–—-]*$/u

/** `1998-11-17`: no sentence of a newspaper has a date so written. */
const iso = /^\d{4}-\d{2}-\d{2}$/u

/** A line ends in words such as `on`, `den`, `el`, which a date goes on from. */
const leadsOn = /(?:[,(–—-]|(?<!\p{L})(?:\p{Ll}{1,3}|since|until|before|after|from|dated|between|through|late|early))$/u

/**
 * Whether a line holds a day with its year and no other word, with no stop behind it: it stands apart from the lines around it.
 * @param before the line above, which may be broken inside a sentence before its date; '' for none
 */
export function isDateAlone(words: string, before: string): boolean {
  if (words.length > longest || !/\d/.test(words)) return false
  if (iso.test(words)) return findDate(words)?.date != null
  const found = findDate(words)
  if (found === null || found.date === null && found.either === undefined) return false
  return beside.test(words.slice(0, found.index)) && behind.test(words.slice(found.index + found.length)) && !leadsOn.test(before)
}
