import { closes } from '../form.js'
import { blocksWith, type Pass } from '../page.js'

/** A board has at least so many words, */
const least = 20
/** so large a share of them figures, */
const figures = 0.15
/** and comes back to the same two words so often. */
const rounds = 4

/** Where a sentence ends and another begins, and how many words a long sentence has: text that was cut off before its last stop is no board. */
const sentenceEnd = /\p{Ll}\p{M}?[.!?…]["”’»)\]]?\s+["“‘«([]?\p{Lu}/gu
const wordsOfSentence = 50

/**
 * Boards of prices, odds or scores that a page's widget leaves as one line of text: no stop at the end, figure upon
 * figure, and the same labels round after round.
 */
export const markBoards: Pass = (units, { lines, isProse }) =>
  isProse ? blocksWith(units, (index) => (isBoard(lines[index] ?? '') ? ['boilerplate', 'table'] : null)) : units

function isBoard(line: string): boolean {
  if (closes(line)) return false
  const words = line.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length < least || words.filter((word) => /\p{N}/u.test(word)).length < words.length * figures) return false
  if ((line.match(sentenceEnd) ?? []).length * wordsOfSentence > words.length) return false
  const pairs = new Map<string, number>()
  words.forEach((word, at) => {
    const next = words[at + 1]
    if (next === undefined || /\p{N}/u.test(word + next)) return
    const pair = `${word} ${next}`.toLowerCase()
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  })
  return Math.max(0, ...pairs.values()) >= rounds
}
