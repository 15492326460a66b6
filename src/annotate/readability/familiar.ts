import { daleChall } from 'dale-chall'

let words: ReadonlySet<string> | null = null

/** How a listed word may be inflected and still be familiar (Chall and Dale 1995: plurals, -ed, -ing, -er, -est, -ly). */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/['’]s?$/u, ['']], [/ies$/, ['y']], [/es$/, ['', 'e']], [/s$/, ['']], [/ied$/, ['y']], [/ed$/, ['', 'e']], [/ing$/, ['', 'e']], [/ier$/, ['y']], [/iest$/, ['y']],
  [/er$/, ['', 'e']], [/est$/, ['', 'e']], [/ily$/, ['y']], [/ly$/, ['']],
]

/** Whether fourth-graders know a word: it is in the list of the new Dale-Chall formula, as it stands or inflected. */
export function isFamiliar(word: string): boolean {
  words ??= new Set(daleChall.map((entry) => entry.toLowerCase()))
  const known = words
  const plain = word.toLowerCase().replaceAll('’', "'")
  if (known.has(plain)) return true
  if (/[-‐]/u.test(plain)) return plain.split(/[-‐]/u).every((part) => part === '' || isFamiliar(part))
  for (const [ending, stems] of endings) {
    if (!ending.test(plain)) continue
    for (const stem of stems) {
      const root = plain.replace(ending, stem)
      if (root.length > 1 && (known.has(root) || (/([b-df-hj-np-tv-z])\1$/.test(root) && known.has(root.slice(0, -1))))) return true
    }
  }
  return false
}
