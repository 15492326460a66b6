import type { Word } from './tokens.js'

/** The states of the U.S. with what newspapers and the post write for them; two words are joined by a hyphen. */
const rows = `alabama ala al|alaska ak|arizona ariz az|arkansas ark ar|california calif ca|colorado colo co|connecticut conn ct|delaware del de|florida fla fl|georgia ga|hawaii hi|idaho id|illinois ill il
  indiana ind in|iowa ia|kansas kan kans ks|kentucky ky|louisiana la|maine me|maryland md|massachusetts mass ma|michigan mich mi|minnesota minn mn|mississippi miss ms|missouri mo|montana mont mt|nebraska neb nebr ne
  nevada nev nv|new-hampshire nh|new-jersey nj|new-mexico nm|new-york ny|north-carolina nc|north-dakota nd|ohio oh|oklahoma okla ok|oregon ore or|pennsylvania penn pa|rhode-island ri|south-carolina sc|south-dakota sd
  tennessee tenn tn|texas tex tx|utah ut|vermont vt|virginia va|washington wash wa|west-virginia wva wv|wisconsin wis wisc wi|wyoming wyo wy`

const states = new Map(rows.split(/[|\n]/u).flatMap((row): readonly (readonly [string, readonly string[]])[] => {
  const [name, ...short] = row.trim().split(' ') as [string, ...string[]]
  return short.map((form) => [form, name.split('-')] as const)
}))

/** A party's letter before the state that somebody sits for: "D-Ohio", "(R-Calif.)". */
const parties = new Map([['R', 'republican'], ['D', 'democrat']])

/**
 * Words in which a state of the U.S. that is written short behind a place or a party is written out: "Dover, Del." and "Dover, DE" are
 * "Dover, Delaware", "(R-Calif.)" is a Republican of California. The same letters elsewhere stay: "or", "Miss Hale". English.
 */
export function withStates(words: readonly Word[], text: string): readonly Word[] {
  if (!/(?:, |[RD][-‐‑–])\p{Lu}/u.test(text)) return words
  return words.flatMap((word, i): readonly Word[] => {
    const raw = text.slice(word.start, word.end)
    const party = parties.get(raw)
    const next = words[i + 1]
    if (party !== undefined && next?.capital === true && /^[-‐‑–]$/u.test(text.slice(word.end, next.start))) return [{ ...word, form: party }]
    const name = states.get(word.form)
    const before = text.slice(Math.max(0, word.start - 3), word.start)
    const behindParty = /(?:^|[\s(,])[RD][-‐‑–]$/u.test(before)
    if (name === undefined || !(behindParty ? word.capital : /\p{L}, $/u.test(before) && isShort(raw, text.charAt(word.end)))) return [word]
    return name.map((form, at) => ({ ...word, form, ...(at > 0 ? { start: word.end } : {}) }))
  })
}

/** Whether it is written as short forms are: with a stop behind it, or in capitals. */
const isShort = (raw: string, behind: string): boolean => (behind === '.' && /^\p{Lu}/u.test(raw)) || /^\p{Lu}{2}$/u.test(raw)
