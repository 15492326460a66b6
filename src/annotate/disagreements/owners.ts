/** Capitalised words that open a sentence and own nothing. English. */
const opening = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|in|on|at|by|for|from|with|but|and|as|if|when|while|after|before|since|both|no|any|some|new|former|local|federal|interim)$/iu
const before: readonly RegExp[] = [
  // `Korva’s old military regime`, `General Aldo Brenn’s regime`
  /(?<!\p{L})(?:[Aa]l-)?(\p{Lu}[\p{L}-]*)['’]s?\s+(?:[\p{L}\d-]+\s+){0,2}$/u,
  /(?<!\p{L})(?:[Aa]l-)?(\p{Lu}[\p{L}-]*)\s+$/u,
  // `Korvan military regime`; `Korva told government` is none
  /(?<!\p{L})(\p{Lu}[\p{L}-]*(?:an|ish|ese|i|ic|ch))\s+\p{Ll}[\p{L}-]*\s+$/u,
]
/** `the regime of General Aldo Brenn`, `the government in Korva`. */
const behind = /^\s+(?:of|in)\s+(?:the\s+)?(?:\p{Ll}+\s+)?(?:\p{Lu}[\p{L}’-]*\.?\s+){0,4}?(?:[Aa]l-)?(\p{Lu}[\p{L}-]*)(?!\p{L}|\.?\s+\p{Lu})/u

/** `the Korvan Brenn regime`, `the Brenn-led Korvan government`: a country and who leads it. */
const both = /(?<!\p{L})(?:[Aa]l-)?(\p{Lu}[\p{L}]*)(?:-led|-backed|(?<=an|ish|ese|i|ic|ch))\s+(?:\p{Lu}[\p{L}-]*\s+)$/u

/** Whose a government or regime is, as its phrase says, in lower case: a country, who leads it, or both. English. */
export function ownersIn(text: string, at: number, length: number): readonly string[] {
  const lead = text.slice(Math.max(0, at - 70), at)
  const near = before.map((form) => form.exec(lead)?.[1]).find((word) => word !== undefined && !opening.test(word)) ?? behind.exec(text.slice(at + length, at + length + 70))?.[1]
  return [near, both.exec(lead)?.[1]].flatMap((word) => (word === undefined || opening.test(word) ? [] : [word.replace(/['’]s?$/u, '').replace(/^al-/iu, '').toLowerCase()]))
}

/** `Korva` and `Korvan` are one owner. */
export function sameOwner(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short === long || (short.length >= 4 && long.length - short.length <= 3 && long.startsWith(short))
}
