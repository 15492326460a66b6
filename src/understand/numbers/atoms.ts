import type { NumberWords } from './words.js'

/** A number word alone: what it adds, or what it multiplies by. */
type Atom = { readonly value: number } | { readonly scale: number }

/** The number words that a word is made of: one in most languages, several in `fünfzigtausend`, `وخمسين`. */
export function atoms(word: string, words: NumberWords): readonly Atom[] {
  const one = atom(word, words)
  if (one) return [one]
  if (word.startsWith('و') && word.length > 2) {
    const rest = atom(word.slice(1), words)
    return rest ? [rest] : []
  }
  return words.compound && word.length >= 6 && word.length <= 60 ? split(word, words) : []
}

/** What a whole word says, if it is a number word. */
export const atom = (word: string, words: NumberWords): Atom | null => {
  const value = words.values.get(word)
  if (value !== undefined) return { value }
  const scale = words.scales.get(word)
  return scale === undefined ? null : { scale }
}

/** Longest part first, from the left; what cannot be used up is no number. */
function split(word: string, words: NumberWords): readonly Atom[] {
  const out: Atom[] = []
  let at = 0
  while (at < word.length) {
    if (out.length > 0 && word.startsWith('und', at)) { at += 3; continue }
    let taken = 0
    for (let length = Math.min(14, word.length - at); length >= 3; length--) {
      const found = atom(word.slice(at, at + length), words)
      if (found) { out.push(found); taken = length; break }
    }
    if (taken === 0) return []
    at += taken
  }
  return reorder(out, words)
}

/** `einundzwanzig` says one before twenty: put in falling order, so that the sum comes out. */
function reorder(list: readonly Atom[], words: NumberWords): readonly Atom[] {
  if (!words.unitsFirst) return list
  const out = [...list]
  for (let i = 0; i + 1 < out.length; i++) {
    const [a, b] = [out[i] as Atom, out[i + 1] as Atom]
    if ('value' in a && 'value' in b && a.value < 10 && b.value >= 20) { out[i] = b; out[i + 1] = a; i++ }
  }
  return out
}
