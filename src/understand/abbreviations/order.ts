import type { Span } from '../../document/origin.js'

const small = /^(?:of|the|and|for|in|on|to|de|la|le|les|du|des|et|y|del)$/u

/**
 * The name right before `stop` whose initials are the letters of a short form in another order, as where the short form comes
 * from another language: `Inter-Coastal Mission of Aid (MICA)`, `Velmar Armed Forces, known as the FAV`. Every capital of the
 * name is a letter of the short form and the other way round; three letters or more.
 */
export function inAnotherOrder(short: string, text: string, from: number, stop: number): Span | null {
  if (!/^\p{Lu}{3,8}$/u.test(short)) return null
  const letters = new Map<string, number>()
  for (const letter of short) letters.set(letter, (letters.get(letter) ?? 0) + 1)
  const near = Math.max(from, stop - 160)
  const words = [...text.slice(near, stop).matchAll(/[\p{L}\p{M}'’-]+/gu)].map((match) => ({ text: match[0], start: near + match.index, end: near + match.index + match[0].length }))
  const last = words.at(-1)
  let left = short.length
  let next = stop
  for (const word of words.toReversed()) {
    if (!/^\s*$/u.test(text.slice(word.end, next))) return null
    next = word.start
    if (!/^\p{Lu}/u.test(word.text)) {
      if (!small.test(word.text) || word === last) return null
      continue
    }
    for (const part of word.text.split('-')) {
      const initial = part[0]?.toUpperCase() ?? ''
      const count = letters.get(initial) ?? 0
      // of the two words that a hyphen joins one may give no letter
      if (count === 0 && !word.text.includes('-')) return null
      if (count === 0) continue
      letters.set(initial, count - 1)
      left--
    }
    if (left === 0) return { start: word.start, end: (last ?? word).end }
  }
  return null
}
