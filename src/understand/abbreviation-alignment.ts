import type { Span } from '../document/origin.js'

const word = /[\p{L}\p{N}]/u

/** The shortest stretch that ends before `end` and spells the short form backwards, its first letter at a word's start; or null. */
export function alignment(short: string, text: string, end: number): Span | null {
  let stop = end
  while (stop > 0 && !word.test(text[stop - 1] as string)) stop--
  const letters = [...short.toLowerCase()].filter((char) => word.test(char))
  const limit = Math.max(0, stop - 200)
  let at = stop
  for (let i = letters.length - 1; i >= 0; i--) {
    at--
    while (at >= limit && (text[at]?.toLowerCase() !== letters[i] || (i === 0 && at > 0 && word.test(text[at - 1] as string)))) {
      if (/[()[\]\n]/u.test(text[at] as string)) return null
      at--
    }
    if (at < limit) return null
  }
  const words = text.slice(at, stop).split(/[\s-]+/u).length
  if (stop - at <= short.length || words > Math.min(letters.length + 5, letters.length * 2)) return null
  return { start: at, end: stop }
}
