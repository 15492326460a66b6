const honorifics = new Set(
  ('mr mrs ms miss mx dr prof professor sir dame lord lady admiral adm commodore commander cmdr constable inspector sergeant rev reverend president king queen prince princess pope sheikh imam ayatollah general gen '
  + 'colonel col captain capt major maj lt sgt sen senator rep gov governor judge justice herr frau monsieur madame m mme señor señora sr sra').split(' '))
export const particles: ReadonlySet<string> = new Set(['de', 'del', 'della', 'di', 'da', 'do', 'dos', 'du', 'van', 'von', 'der', 'den', 'bin', 'ibn', 'ben', 'abu', 'la', 'le', 'abdel', 'abdul'])
const articles = new Set(['al', 'el', 'ul', 'as', 'ash', 'ad', 'an', 'ar', 'the'])

const ascii = /^[\x20-\x7e]*$/

/** The words of a name for comparison: no accents, marks, honorifics or Arabic articles, in lower case. */
export function nameTokens(name: string): readonly string[] {
  const plain = (ascii.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase().replace(/['’ʼ‘`´ʿʾ]s?(?![\p{L}])|['’ʼ‘`´ʿʾ.]/gu, '')
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  let first = 0
  while (first < words.length - 1 && honorifics.has(words[first] as string)) first++
  // `Al Gore` is a man of that given name, `Al-Assad` one of an Arabic surname
  if (words.length === 2 && /^Al \p{Lu}/u.test(name)) return words
  const kept = words.slice(first).filter((word) => !articles.has(word))
  return kept.length > 0 ? kept : words
}

/**
 * Whether two names can be one person's or organisation's: `Assad`, `Mr Assad` and `Bashar al-Assad`; `Mohammed Ali Taha`
 * and `Muhammad Ali Taha`; `Syrian Observatory` and `Syrian Observatory for Human Rights`. A bare first name is nobody's.
 * Two people of one surname look alike by the surname alone: the caller must see that only one of them is meant.
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameTokens(a), nameTokens(b)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.length === 0) return false
  const joined = short.join('')
  if (joined === long.join('')) return true
  if (short.length === 1) {
    const last = long.at(-1) as string
    if (long.length === 1) return likeWords(joined, last) && joined.length > 5
    return joined === last || joined === long.slice(-2).join('')
  }
  // `Lee-Belmont` for `Ann Lee-Belmont`, but no `Croix-Rouge` for the `Sociétés de la Croix-Rouge`
  if (!/\s/u.test(short === x ? a : b) && !particles.has(long.at(-short.length - 1) ?? '') && short.join(' ') === long.slice(-short.length).join(' ')) return true
  if (particles.has(short[0] as string) && short.join(' ') === long.slice(-short.length).join(' ')) return true
  if (likeWords(joined, long.join('')) && short[0]?.[0] === long[0]?.[0] && short.length !== long.length) return true
  if (long.length > short.length && short.every((word, i) => word === long[i])) return true
  const ends = [[short[0], long[0]], [short.at(-1), long.at(-1)]] as [string, string][]
  if (!ends.some(([x, y]) => x === y) || !ends.every(([x, y]) => x === y || likeWords(x, y) || initialOf(x, y) || initialOf(y, x))) return false
  const middle = short.slice(1, -1)
  const others = long.slice(1, -1)
  return middle.every((word) => others.some((other) => word === other || likeWords(word, other) || initialOf(word, other) || initialOf(other, word)))
}

/** A key that all names which `sameName` may join share, for looking up without comparing every pair; the last word's first sounds. */
export function nameBucket(name: string): string {
  return skeleton(nameTokens(name).at(-1) ?? '').slice(0, 3)
}

/**
 * Keys of a name for looking up others. `own` say how it is written, `parts` what shorter ways of writing it would be: two names
 * that `sameName` joins share an own key, or an own key of one is a part of the other.
 */
export function nameKeys(name: string): { readonly own: readonly string[]; readonly parts: readonly string[] } {
  const words = nameTokens(name)
  const [first, last] = [words[0] ?? '', words.at(-1) ?? '']
  const joined = words.join('')
  const own = [joined, `~${skeleton(joined)}`]
  if (words.length < 2) return { own, parts: [] }
  own.push(`${skeleton(first)} ${skeleton(last)}`)
  if (first.length === 1) own.push(`${first}. ${skeleton(last)}`)
  if (last.length === 1) own.push(`${skeleton(first)} ${last}.`)
  const shorter = words.flatMap((_, at) => (at > 1 ? [words.slice(0, at).join('')] : []))
  const endings = words.flatMap((_, at) => (at > 0 ? [words.slice(at).join('')] : []))
  return { own, parts: [...shorter, ...endings, `${first.charAt(0)}. ${skeleton(last)}`, `${skeleton(first)} ${last.charAt(0)}.`] }
}

const initialOf = (initial: string, word: string) => initial.length === 1 && word.startsWith(initial)

/** Spellings of one word in another alphabet: the same consonants, few letters apart. */
function likeWords(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 4 || skeleton(a) !== skeleton(b)) return false
  return distance(a, b) <= (Math.min(a.length, b.length) < 6 ? 1 : 2)
}

/** Consonants by word: every name is held against many others, and its words are few. */
const skeletons = new Map<string, string>()
const mostKept = 20_000

function skeleton(word: string): string {
  const known = skeletons.get(word)
  if (known !== undefined) return known
  if (skeletons.size >= mostKept) skeletons.clear()
  const found = consonantsOf(word)
  skeletons.set(word, found)
  return found
}

const consonantsOf = (word: string): string => {
  const sounds = word.replace(/ph/g, 'f').replace(/kh|ch/g, 'k').replace(/gh/g, 'g').replace(/[qc]/g, 'k').replace(/z/g, 's').replace(/w/g, 'v')
  return (sounds[0] ?? '') + sounds.slice(1).replace(/[aeiouyh]/g, '').replace(/(.)\1+/gu, '$1')
}

/** Levenshtein distance; both words are short. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length] as number
}
