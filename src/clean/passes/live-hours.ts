import { isHour } from '../cues/dates.js'
import { wordCount } from '../form.js'
import { blocksWith, type Pass } from '../page.js'

/** Fewer lines of an hour may be the head of a page, which says when it came out and when it was changed. */
const fewest = 3
/** The fewest words of an entry's first line. */
const leastWords = 4

/**
 * The lines of a live report that hold only the hour of the entry below them, of which there are at least three. What
 * stands under the first of them is the report itself, however many hours there are.
 */
export function liveHours(lines: readonly string[]): ReadonlySet<number> {
  const hours = new Set<number>()
  lines.forEach((line, index) => { if (isHour(line) && wordCount(lines[index + 1] ?? '') >= leastWords) hours.add(index) })
  return hours.size < fewest ? new Set() : hours
}

/** Hours over the entries of a live report are headings: as sentences they would say nothing. */
export const markLiveHours: Pass = (units, { lines }) => {
  const hours = liveHours(lines)
  return hours.size === 0 ? units : blocksWith(units, (index) => hours.has(index) ? ['heading', 'heading'] : null)
}
