import type { Count } from './count.js'
import type { Statement } from '../statements.js'

/** `, but backed off that figure on Friday`: behind a number, that whoever gave it does so no longer. English. */
const takenBack = /^[^;]{0,120}?\b(?:but|and\s+then|and\s+later|before|until)\s+(?:[\p{L}’'-]+\s+){0,5}?(?:back(?:ed|ing)\s+(?:off|away\s+from|down\s+from)|withdr(?:ew|awing)|retract(?:ed|ing)|revis(?:ed|ing)|lower(?:ed|ing)|correct(?:ed|ing)|scal(?:ed|ing)\s+(?:back|down)|took\s+back|taking\s+back)\s+(?:that|the|this|its|their|his|her|those)\s+(?:\p{Ll}+\s+){0,2}?(?:figures?|numbers?|tolls?|counts?|estimates?|totals?|reports?|statements?|claims?)(?!\p{L})/iu

/** Whether a sentence takes back a number that ends there: `had reported 65 dead, but backed off that figure` gives no 65 any more. English. */
export const isTakenBack = (text: string, end: number): boolean => takenBack.test(text.slice(end))

/** Counts that the same account takes back in another of its articles: an early version of a story says `65` as plainly as the last one takes it back. English. */
export function withdrawnBy(statements: readonly Statement[]): (count: Count) => boolean {
  const gone = new Set<string>()
  for (const { text, origin, quantities, account, language } of statements) {
    if (language !== 'en' || !mayTakeBack.test(text)) continue
    for (const { start, end, low } of quantities) if (isTakenBack(text, end - origin.start) && start >= origin.start) gone.add(`${account} ${low}`)
  }
  return ({ about, low, statement }) => about.what === 'count' && about.role !== 'none' && gone.has(`${statement.account} ${low}`)
}
const mayTakeBack = /\b(?:back|withdr|retract|revis|lower|correct|scal|took|taking)/iu
