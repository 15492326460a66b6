import { findDate, type DateOrder, type WrittenDate } from '../../document/written-date.js'
import { splitCase } from './class-names.js'
import { isoDate } from './iso-date.js'
import type { PageLine } from './page-lines.js'
import { isElement, type Element } from './tree.js'

/** A line of running text is longer. */
export const longest = 240

/** Words before a day on which a page was changed. */
export const changedWords = /(?:updated?|modified|edited|changed|revised|aktualisiert|geändert|bearbeitet|mis(?:e)? à jour|modifié|actualizad[oa]|modificad[oa]|aggiornat[oa]|atualizad[oa]|bijgewerkt|aktualizacja|обновлен[оа]|изменен[оа]|оновлен[оа]|güncellen?me|güncellendi|آخر تحديث|تحديث)[^\d]{0,30}$/iu

/** A column of facts beside the headline. */
export const isBesideDate = (line: PageLine): boolean => line.words.length < 40 && line.runs.some((run) => isDateElement(run.element) && linkless(run.element))

const linkless = (element: Element): boolean => element.name !== 'a' && (element.parent as Element | null)?.name !== 'a'

/** The day that a line names for its article. A line of running text names days too: there only one that opens it counts. */
export function dateOfLine(line: PageLine, order: DateOrder): string | null {
  const machine = line.runs.map((run) => timeAround(run.element)).find((time) => time !== null && isoDate(time) !== null) ?? null
  const found = datesIn(line.words, order)
  const first = found.find((date) => !changedWords.test(line.words.slice(0, date.index))) ?? null
  // readers see another day than machines where a clock is wrong or in another zone
  if (machine !== null) return first === null || isoDate(machine)?.slice(0, 10) === first.date ? machine : first.date
  if (first === null) return null
  const opens = /^[^\p{L}]*$|^(?:\p{Lu}[\p{L}-]+[,:.]?\s+){0,3}$/u.test(line.words.slice(0, first.index))
  const bare = line.words.length < 120 && !/[.!?…]["”’»)]*$/u.test(line.words)
  return bare || line.words.length <= longest && line.runs.some((run) => isDateElement(run.element)) || opens && first.index < 24 ? first.date : null
}

/** The days that words name, up to four. */
export function datesIn(words: string, order: DateOrder): readonly WrittenDate[] {
  const dates: WrittenDate[] = []
  let from = 0
  for (let found = findDate(words, order); found !== null && dates.length < 4; found = findDate(words.slice(from), order)) {
    if (found.date !== null) dates.push({ ...found, index: from + found.index })
    from += found.index + Math.max(1, found.length)
  }
  return dates
}

/** The machine's form of the date in the `time` or `abbr` element around some words. */
function timeAround(element: Element): string | null {
  for (let node: unknown = element, depth = 0; depth < 3 && node !== null && isElement(node as Element); node = (node as Element).parent, depth++) {
    const { name, attribs } = node as Element
    if (name === 'time') return attribs['datetime'] ?? null
    if (name === 'abbr' && /\b(?:published|date|time)/i.test(attribs['class'] ?? '')) return attribs['title'] ?? null
  }
  return null
}

const dateName = /(?:^|[\s_-])(?:date|datum|fecha|data|time|timestamp|published?|posted|pubdate|meta|byline|dateline|info)(?:$|[\s_-])/i

/** Whether a page calls an element, or one closely around it, a date. */
export function isDateElement(element: Element): boolean {
  for (let node: unknown = element, depth = 0; depth < 3 && node !== null && isElement(node as Element); node = (node as Element).parent, depth++) {
    const { name, attribs } = node as Element
    if (name === 'time' || dateName.test(splitCase(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`))) return true
  }
  return false
}
