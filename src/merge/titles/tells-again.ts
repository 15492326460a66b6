/** A headline of fewer long words is a label, as "The election" is. */
const fewest = 4
/** So many of the long words of the shorter one in the other are no chance. */
const shared = 0.6

/** Whether a headline says what another title says in nearly the same words, as two outlets do of one event. */
export function tellsAgain(title: string, others: readonly string[]): boolean {
  const own = longWords(title)
  return own.size >= fewest && others.some((other) => {
    const theirs = longWords(other)
    return theirs.size >= fewest && [...own].filter((word) => theirs.has(word)).length >= Math.min(own.size, theirs.size) * shared
  })
}

const longWords = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
