import { addTo } from '../../document/grouped.js'
import { blocksWith, type Pass } from '../page.js'
import { isDateLine } from '../cues/dates.js'
import { closes, isCapitalised, wordCount } from '../form.js'

/** Headings inside the text: what the markup calls so, and in plain text a short line without a stop before a paragraph. */
export const markHeadings: Pass = (units, { article, lines, isProse }) => {
  const isBody = lines.map((line) => closes(line) && wordCount(line) >= 6)
  const firstBody = isBody.indexOf(true)
  const counts = new Map<number, number>()
  // of a line that is furniture or an hour in part the rest is no heading
  for (const unit of units) counts.set(unit.block, (counts.get(unit.block) ?? 0) + (unit.kind === 'heading' || unit.reason === 'embedded-post' || unit.kind === 'boilerplate' && unit.reason === 'metadata' ? 3 : 1))
  const isHeading = lines.map((line, index) => {
    const block = article.blocks[index]
    if (block?.kind === 'heading') return true
    // "..., she said" lost its stop, and what the next line goes on with has none yet
    if (block?.kind === 'paragraph' && (isAttributed(line) || /^\p{Ll}/u.test(lines[index + 1] ?? '') && article.blocks[index + 1]?.kind === 'paragraph')) return false
    const inside = firstBody >= 0 && firstBody < index && (isBody[index + 1] === true || leadsToText(lines, index) || isAmongNames(lines, isBody, index) || isOneOfAKind(lines, index)) && !isRow(lines, index)
    return isProse && block?.kind === 'paragraph' && (counts.get(index) ?? 0) <= 2 && inside && isHeadingLine(line)
  })
  const some = isHeading.includes(true)
  return blocksWith(units, (index) => {
    if (isHeading[index] === true) return article.blocks[index]?.kind !== 'heading' && isDateLine(lines[index] ?? '') ? ['dateline', 'date-line'] : ['heading', 'heading']
    // among headings one may end in the stop of an abbreviation
    return some && isProse && article.blocks[index]?.kind === 'paragraph' && counts.get(index) === 1 && isAbbreviated(lines, isBody, index) && firstBody >= 0 && firstBody < index ? ['heading', 'heading'] : null
  })
}

/** Quoted words and who spoke them, in English: `“We knew nothing of it,” Example said`. */
const isAttributed = (line: string): boolean => /^["“].{3,200}[,?!]['’]{0,1}["”]\s.{0,60}\b(?:said|says|added|told|asked|wrote|explained|recalled)\b/u.test(line)

/** The most words of a heading whose last is an abbreviation. */
const mostAbbreviated = 6

function isAbbreviated(lines: readonly string[], isBody: readonly boolean[], index: number): boolean {
  const line = lines[index] ?? ''
  const open = line.replace(/(?<=\s)(?:\p{Lu}\.){2,}$/u, 'X')
  return open !== line && wordCount(line) <= mostAbbreviated && isHeadingLine(open) && (isBody[index + 1] === true || leadsToText(lines, index))
}

/** The fewest words of a line that is text whether or not a stop ends it, and the most of a heading over such a line. */
const fewestOfText = 12
const mostOverText = 8

/** A few words between a sentence and a long line or one that leads to a list, which a stop need not end. */
function leadsToText(lines: readonly string[], index: number): boolean {
  const next = lines[index + 1] ?? ''
  return wordCount(lines[index] ?? '') <= mostOverText && closes(lines[index - 1] ?? '') && (wordCount(next) >= fewestOfText || /[:：]$/u.test(next) && wordCount(next) >= 5)
}

/** The last row of a table that a page keeps as lines: a short line with a figure under another. */
function isRow(lines: readonly string[], index: number): boolean {
  const [above = '', own = ''] = lines.slice(Math.max(0, index - 1), index + 1)
  return index > 0 && /\d$/u.test(own) && /\d$/u.test(above) && isHeadingLine(above) && !isDateLine(above)
}

/** How many short lines in a row are names of what stood there, a chart or a film, and not a list. */
const mostNames = 5

/** A capitalised line without figures between others like it and paragraphs: headings whose text, chart or film was not kept. */
function isAmongNames(lines: readonly string[], isBody: readonly boolean[], index: number): boolean {
  const isName = (line: string) => isHeadingLine(line) && !/\p{N}/u.test(line) && wordCount(line) >= 2 && wordCount(line) <= 8 && isCapitalised(line.replace(/(?<=\s)(?:vs?\.?|versus|an?|to|on|with|or|by|from|is|are)\s/gu, ''))
  let [from, to] = [index, index]
  // a longer run of them is a list, however long
  while (from > 0 && index - from <= mostNames && isName(lines[from - 1] ?? '')) from--
  while (to < lines.length - 1 && to - from <= mostNames && isName(lines[to + 1] ?? '')) to++
  return isName(lines[index] ?? '') && to - from < mostNames && isBody[from - 1] === true && closes(lines[from - 1] ?? '') && (isBody[to + 1] === true || to < lines.length - 1 && isHeadingLine(lines[to + 1] ?? ''))
}

/** A short line without figures that ends in the same two words as another: `Harbour tide table`, `Coast tide table`. */
function isOneOfAKind(lines: readonly string[], index: number): boolean {
  const end = endOf(lines[index] ?? '')
  return end !== null && endsOf(lines).get(end)?.some((i) => Math.abs(i - index) > 1) === true
}

/** Where the lines stand that end in the same two words; each line of a page asks. */
function endsOf(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  let ends = endsByLines.get(lines)
  if (ends === undefined) {
    endsByLines.set(lines, ends = new Map())
    for (const [i, line] of lines.entries()) {
      const end = endOf(line)
      if (end !== null) addTo(ends, end, i)
    }
  }
  return ends
}

const endsByLines = new WeakMap<readonly string[], Map<string, number[]>>()

const endOf = (line: string): string | null => isHeadingLine(line) && !/\p{N}/u.test(line) && wordCount(line) <= 8 ? /\p{L}+\s+\p{L}+$/u.exec(line)?.[0].toLowerCase() ?? null : null

const isHeadingLine = (line: string): boolean => line.length <= 100 && wordCount(line) >= 1 && wordCount(line) <= 12
  && !closes(line) && !/[,;:]$/u.test(line) && /^["“‘«„¿¡'`]?[\p{Lu}\p{Lo}\p{N}]/u.test(line)

/** Headings behind the last paragraph: what stood under them was no part of the article. */
export const markHollow: Pass = (units, { article, lines, isProse }) => {
  if (!isProse) return units
  const own = units.findLast((unit) => (unit.kind === 'sentence' || unit.kind === 'caption') && article.blocks[unit.block]?.kind !== 'heading' && wordCount(lines[unit.block] ?? '') > 2)
  const last = own?.block ?? -1
  return blocksWith(units, (index) => index > last && last >= 0 && article.blocks[index]?.kind === 'heading' ? ['boilerplate', 'navigation'] : null)
}
