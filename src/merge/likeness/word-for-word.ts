import { heardAlike, sameSpoken } from './heard-alike.js'
import { gap } from './spoken-words.js'

/** Words that two people do not say alike by chance. */
export const longSpeech = 8
/** The fewest words of a piece between two gaps. */
const piece = 3
/** Of so many words one reporter hears one small word otherwise than another. */
const wordsToASlip = 12
/** Small words that reporters hear, add or leave out without another sense: "who have said", "who had said". */
const slip = /^(?:the|that|of|and|which|ve|had|on|upon)$/u
/** The most words that a gap leaves out: what stands further apart are two quotations. */
const widestGap = 40

/** Whether quoted words, without a gap, stand in others in one run. */
export const standInOneRun = (words: readonly string[], among: readonly string[]): boolean => words.length > 0 && !words.includes(gap) && standsIn(words, among)

/** Whether the words of one utterance, one or more runs, all stand in another. */
export function standsIn(words: readonly string[], among: readonly string[]): boolean {
  const pieces: string[][] = [[]]
  for (const word of words) if (word === gap) pieces.push([]); else (pieces.at(-1) as string[]).push(word)
  const runs = pieces.filter((run) => run.length > 0)
  const [opening] = runs[0] ?? []
  if (runs.length === 0 || (runs.length > 1 && runs.some((run) => run.length < piece))) return false
  // with many gaps the same rest would be looked for again and again
  const failed = new Set<number>()
  const follows = (run: number, from: number, reach: number): boolean => {
    const wanted = runs[run]
    if (wanted === undefined) return true
    const place = run * among.length + from
    if (failed.has(place)) return false
    for (let at = from; at <= Math.min(from + reach, among.length - 1); at++) {
      const end = endOfRun(wanted, among, at)
      if (end >= 0 && follows(run + 1, end, widestGap)) return true
    }
    failed.add(place)
    return false
  }
  return among.some((word) => sameSpoken(word, opening as string)) && follows(0, 0, among.length)
}

/** Where a run of words that begins at a place ends, or -1. What tells who speaks may stand between two of them, and a long run may hold slips. */
function endOfRun(run: readonly string[], among: readonly string[], from: number): number {
  let at = from
  // of fewer words only a small one may slip
  const long = run.length >= wordsToASlip
  let slips = long ? Math.floor(run.length / wordsToASlip) : Number(run.length >= longSpeech)
  const small = (word: string | undefined) => word !== undefined && slip.test(word)
  for (let i = 0; i < run.length; i++) {
    const word = run[i] as string
    while (at > from && among[at] === gap) at++
    if (among[at] !== undefined && sameSpoken(among[at] as string, word)) { at++; continue }
    if (at === from || slips-- === 0) return -1
    if (small(among[at]) && among[at + 1] === word) at += 2
    else if ((small(word) && small(among[at])) || (long && heardAlike(word, among[at]))) at++
    else if (!small(word) || among[at] !== run[i + 1]) return -1
  }
  return at
}
