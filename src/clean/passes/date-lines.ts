import type { Block, Unit } from '../../document/article.js'
import { isDateLine, isPaperAndDate, isSignedDateLine } from '../cues/dates.js'
import { closes, wordCount } from '../form.js'
import { blocksWith, type Pass } from '../page.js'

/** More lines of dates than this are a chronicle, in which they tell when things were. */
const most = 3

/** How many of the last sentences may be the name of a paper and its day. */
const lastOnes = 3

/** Lines that only tell when the article was published, wherever they stand and however short it is. */
export const markDateLines: Pass = (units, { article: { blocks, text }, lines, isProse }) => {
  if (!isProse && !lines.some((line) => closes(line) && wordCount(line) >= 6)) return units
  const last = units.filter(({ kind }) => kind === 'sentence').slice(-lastOnes)
  const named = new Set(last.filter(({ start, end }) => isPaperAndDate(text.slice(start, end))))
  return wholeLines(units.map((unit) => named.has(unit) ? { ...unit, kind: 'dateline', reason: 'date-line' } : unit), blocks, lines)
}

function wholeLines(units: readonly Unit[], blocks: readonly Block[], lines: readonly string[]): readonly Unit[] {
  const dates = new Set<number>()
  lines.forEach((line, i) => { if (blocks[i]?.kind === 'paragraph' && (isDateLine(line) || isSignedDateLine(line))) dates.add(i) })
  return dates.size === 0 || dates.size > most ? units : blocksWith(units, (index) => dates.has(index) ? ['dateline', 'date-line'] : null)
}
