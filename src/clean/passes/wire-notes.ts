import type { Unit } from '../../document/article.js'
import { isAgencyCredit } from '../../document/agencies.js'
import { wordsOf } from '../../document/words.js'
import { bylineOf } from '../cues/credits.js'
import { isEndSign, isSign, isTakeUp, isWireNote, noteBefore } from '../cues/wire-notes.js'
import { carve, type Pass } from '../page.js'

/** How long what a wire sends before its dateline may be. */
const longestLead = 320
/** How many of the last sentences may say where a correction belongs. */
const lastOnes = 6

/** `BERGEN, Norway (AP) _ ` inside a line: capitals, an agency in brackets and a dash, which stand nowhere but before an agency's first sentence. */
const inner = /(?<=\s)\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})?(?:, \p{L}{3,9}\.? \d{1,2})? \(([^()]{2,30})\)\s?(?:—|–|--|-|_)\s/gu

/**
 * What a wire says to its clients on the line of a sentence: the editors' note and the byline before the dateline, a note in
 * brackets before a sentence, the sign that an item ends where another is joined to it, and behind the last sentence where a correction belongs.
 * The sentence is the article's.
 */
export const markWireNotes: Pass = (units, { article, lines }) => {
  const { text } = article
  const first = units.find((unit) => unit.kind === 'sentence')
  const parted = firstOfBlocks(units).reduce((out, unit) => withoutLead(out, text, unit), units)
  const last = new Set(parted.filter((unit) => unit.kind === 'sentence').slice(-lastOnes))
  return parted.flatMap((unit) => {
    if (unit.kind !== 'sentence') return [unit]
    const words = text.slice(unit.start, unit.end)
    // the wire breaks such a note over two lines and sets codes for the typesetter before it
    if (last.has(unit) && isTakeUp(wordsOf(article, unit))) return [{ ...unit, kind: 'boilerplate', reason: 'metadata' } satisfies Unit]
    if (lines.length > 1 && (isEndSign(lines[unit.block] ?? '') || unit !== first && isSign(words))) return [{ ...unit, kind: 'boilerplate', reason: 'metadata' } satisfies Unit]
    const length = noteBefore(words)
    return length === 0 ? [unit] : carve([unit], text, { start: unit.start, end: unit.start + length }, 'boilerplate', 'about-publisher')
  })
}

/** How many of the first paragraphs may have a wire's lead: a title and a date may stand over it. */
const farthestLead = 4

const firstOfBlocks = (units: readonly Unit[]): readonly Unit[] => units.filter((unit, i) => unit.kind === 'sentence' && unit.block < farthestLead && units[i - 1]?.block !== unit.block)

function withoutLead(units: readonly Unit[], text: string, { start }: Unit): readonly Unit[] {
  for (const found of text.slice(start, start + longestLead + 80).matchAll(inner)) {
    if (found.index > longestLead) break
    if (!isAgencyCredit(found[1] ?? '')) continue
    const lead = text.slice(start, start + found.index)
    const by = /(?:^|\s)By\s+\p{Lu}/u.exec(lead)?.index ?? lead.length
    const note = lead.slice(0, by).trim()
    const isByline = by < lead.length && bylineOf(lead.slice(by).trim()) !== null
    if (note !== '' && !isWireNote(note) || note === '' && !isByline) return units
    const noted = carve(units, text, { start, end: start + by }, 'boilerplate', 'about-publisher')
    return carve(noted, text, { start: start + by, end: start + found.index }, 'byline', 'byline')
  }
  return units
}
