/** What so many sentences of an article speak of needs none of them to tell it. */
export const knownIn = 5

/** How many of the texts hold a word, in lower case; counted when first asked for. Linear in their length. */
export function sentencesWith(texts: () => Iterable<string>): (word: string) => number {
  let counts: Map<string, number> | null = null
  return (word) => {
    if (counts === null) {
      counts = new Map()
      for (const text of texts()) for (const one of new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])) counts.set(one, (counts.get(one) ?? 0) + 1)
    }
    return counts.get(word) ?? 0
  }
}
