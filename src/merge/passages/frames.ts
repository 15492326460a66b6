import type { Name } from '../../document/mention.js'

/** What opens a sentence with the place that it and the next ones tell of: `In Korva,`, `At the port of Weil,`. */
const opening = /^\W*(?:In|At|On|Near|Around|Outside|Across|Off|Along|Throughout) (?:(?:the|nearby|neighbou?ring|central|(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|\p{Ll}+ of) ){0,3}$/u

/** `Tuesday showed`, `It is expected`: what opens so may tell of anywhere. */
const elsewhere = /^\W*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|It|There|This|That|These|Those)\b/u

/**
 * Whether a sentence that names nobody and nothing may tell of the place that the one before it opens with: `In Korva, schools are
 * shut. Shops ran out of bread.` Written for English.
 */
export const staysAtPlace = (text: string): boolean => !elsewhere.test(text)

/** Whether a sentence opens with a place, set off by a comma. Written for English. */
export function opensWithPlace(text: string, start: number, names: readonly Name[]): boolean {
  const place = names.find(({ kind }) => kind === 'place')
  if (place === undefined || place.start < start) return false
  return opening.test(text.slice(start, place.start)) && /^(?:, [^,]{1,40})?,/u.test(text.slice(place.end, place.end + 43))
}
