import type { Token } from '../tokens.js'

/** How a word occurs over the article. */
export interface Evidence {
  /** Words that stand in small letters somewhere. */
  readonly small: ReadonlySet<string>
  /** Words that stand with a capital in mid-sentence somewhere. */
  readonly capital: ReadonlySet<string>
}

/** How the words of an article occur in it, headings in title case left out. */
export function evidenceOf(units: readonly (readonly Token[])[]): Evidence {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const tokens of units) {
    if (isTitleCase(tokens)) continue
    for (const token of tokens) {
      if (token.kind !== 'word') continue
      if (!token.upper) small.add(token.lower)
      else if (!token.first) capital.add(token.lower)
    }
  }
  return { small, capital }
}

/** Headings that capitalise (nearly) every word tell nothing about names. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  if (/^[.!?…]$/u.test(tokens.at(-1)?.text ?? '')) return false
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3)
  return words.length >= 5 && words.filter((token) => token.upper).length / words.length > 0.75
}
