import { isLarge } from './countries.js'
import { measureStem } from './counts-frame.js'
import type { Count } from './count.js'
import type { Value } from './figures-values.js'
import { lastWord, type StatementStack } from './stack.js'

/** What is measured, as a noun where some clause has it: `deliberation` before `deliberated`. */
export function nounOf(counts: readonly Count[]): string | null {
  const things = counts.map(({ about }) => about.thing).filter((thing) => thing !== null)
  return things.find((thing) => !/ed$/u.test(thing)) ?? things[0] ?? null
}

/** The rarest words that the values' clauses share, as one of them writes them: what a sum or a length of time is of. */
export function commonWords(shown: readonly Value[], stack: StatementStack): string | null {
  const tally = new Map<string, number>()
  for (const { counts } of shown) for (const stem of new Set(counts.flatMap(({ frame }) => [...frame()]))) tally.set(stem, (tally.get(stem) ?? 0) + 1)
  const stems = [...tally].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1] || stack.weight(b[0]) - stack.weight(a[0]) || (a[0] < b[0] ? -1 : 1)).map(([stem]) => stem)
  const texts = shown.flatMap(({ counts }) => counts.map(({ statement }) => statement.text))
  for (const stem of stems.filter((one) => !measureStem.test(one)).slice(0, 4)) {
    const word = texts.join(' ').match(new RegExp(`(?<!\\p{L})${stem.replace(/[^\p{L}\p{N}]/gu, '.')}[\\p{L}’'-]*`, 'iu'))?.[0]
    if (word !== undefined && !/(?:ed|ing|ly)$/u.test(word)) return word
  }
  return null
}

/** The place that most of the counts name, as it is written, with its direction. */
export function placeName(counts: readonly Count[], stack: StatementStack): string | null {
  const tally = new Map<string, number>()
  const placed = counts.filter(({ setting }) => setting.places.size > 0)
  // `in Asia and Eastern Africa` is neither's
  const large = new Set(placed.flatMap(({ setting }) => [...setting.places].filter(isLarge)))
  for (const { statement, setting } of counts) {
    for (const place of statement.places) {
      const bare = statement.article.text.slice(place.start, place.end)
      const last = lastWord(bare)
      if (!setting.places.has(last) || (isLarge(last) && large.size > 1)) continue
      if (stack.accounts > 3 && !stack.isCore(statement.part, last) && counts.length > 2 && !placed.every((count) => count.setting.places.has(last))) continue
      const lead = statement.article.text.slice(Math.max(statement.origin.start, place.start - 14), place.start)
      const direction = /(?:north|south|east|west|central)(?:ern)?\s$/iu.exec(lead)?.[0] ?? ''
      const name = `${direction}${bare}`
      tally.set(name, (tally.get(name) ?? 0) + (direction ? 1.5 : 1))
    }
  }
  const ranked = [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
  const [top] = ranked
  // `east Aleppo` and `eastern Aleppo` together go before bare `Aleppo`
  // `Iran` where only some say in which part of it
  if (top !== undefined && isLarge(lastWord(top)) && ranked.some((name) => name !== top && lastWord(name) === lastWord(top))) return /\p{Lu}.*$/u.exec(top)?.[0] ?? top
  return (top === undefined ? null : ranked.find((name) => name !== top && name.endsWith(` ${top}`) && (tally.get(name) ?? 0) >= 0.4 * (tally.get(top) ?? 1))) ?? top ?? null
}
