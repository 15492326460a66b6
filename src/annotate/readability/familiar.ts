import { daleChall } from 'dale-chall'

let words: ReadonlySet<string> | null = null

/** Contractions of listed words, as they look where a file has lost its apostrophes. */
const bare = 'dont cant wont didnt doesnt isnt wasnt arent couldnt wouldnt hasnt havent hadnt shouldnt im ive youre youve were weve theyre theyve thats whats hes'.split(' ')

/**
 * How a listed word may be inflected and still be familiar (Chall and Dale 1995: plurals, -ed, -ing, -er, -est, -ly; Dale and
 * Chall 1948: past participles in -n).
 */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/['’]s?$/u, ['']], [/ies$/, ['y']], [/es$/, ['', 'e']], [/s$/, ['']], [/ied$/, ['y']], [/ed$/, ['', 'e']], [/ing$/, ['', 'e']], [/ier$/, ['y']], [/iest$/, ['y']],
  [/er$/, ['', 'e']], [/est$/, ['', 'e']], [/ily$/, ['y']], [/ly$/, ['']], [/e?n$/, ['', 'e']],
]

/** The list spells as Americans do: `colour`, `centre`, `travelled`, `realise`, `grey`, `programme`, `mum`. */
const american: readonly (readonly [RegExp, string])[] = [
  [/our/, 'or'], [/re(?=s?$)/, 'er'], [/(?<=[aeiou])ll(?=ed$|ing$|er)/, 'l'], [/is(?=e[sd]?$|ing$)/, 'iz'], [/^grey/, 'gray'], [/mme(?=s?$)/, 'm'], [/ogue/, 'og'], [/^mum/, 'mom'],
]

/** Whether fourth-graders know a word: it is in the list of the new Dale-Chall formula, as it stands or inflected. */
export function isFamiliar(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'")
  return isListed(plain) || american.some(([british, spelling]) => {
    const respelled = plain.replace(british, spelling)
    return respelled !== plain && isListed(respelled)
  })
}

function isListed(plain: string): boolean {
  words ??= new Set([...daleChall.map((entry) => entry.toLowerCase()), ...bare])
  const known = words
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
