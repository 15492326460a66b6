import { isAgency } from '../../document/agencies.js'
import type { Unit } from '../../document/article.js'
import { literal } from '../../document/literal.js'
import { wordsOf } from '../../document/words.js'
import { findDate } from '../../document/written-date.js'
import { keyOf, wordCount } from '../form.js'
import { carve, type Page, type Pass } from '../page.js'

/** A title of fewer words may open a sentence of its own. */
const leastTitle = 4
/** How many words of a date, a byline or a menu may stand before the title. */
const mostBefore = 12
/** How much of the line is looked at beside the title, in letters. */
const reach = 160

/**
 * The head of a page that was copied without its line breaks: its date and title, an agency and the day stand before the first sentence,
 * on its line. `3 May 2019 Ferry burns in Olme harbour Example News Friday 3 May 2019 Two people ...`.
 */
export const partRunOnHead: Pass = (units, page) => {
  const first = units.find((unit) => unit.kind === 'sentence')
  const block = page.article.blocks[first?.block ?? -1]
  if (first === undefined || block?.kind !== 'paragraph') return units
  const { text } = page.article
  const titled = withoutTitle(units, page, first, Math.min(block.end, first.start + 2 * reach))
  const next = titled.find((unit) => unit.kind === 'sentence')
  if (next === undefined || next.block !== first.block) return titled
  const line = text.slice(next.start, Math.min(block.end, next.start + reach))
  // of a report of a sentence or two only its title tells
  const length = titled !== units ? signedLength(line) : page.isProse ? publishedLength(line) : 0
  return length === 0 ? titled : carve(titled, text, { start: next.start, end: next.start + length }, 'dateline', 'date-line')
}

/** What may follow a head: the beginning of a sentence, no comma or small word that goes on with one. */
const begins = /^\s+["“‘«„(]?[\p{Lu}\p{Lo}\p{N}]/u

/** The same behind a day, which only a capital letter tells from a sentence about that day. */
const opens = /^\s+["“‘«„(]?[\p{Lu}\p{N}]/u

function withoutTitle(units: readonly Unit[], page: Page, { start }: Unit, end: number): readonly Unit[] {
  const { text } = page.article
  const headline = units.find((unit) => unit.kind === 'headline' && unit.end <= start)
  const words = keyOf(headline === undefined ? page.article.title ?? '' : wordsOf(page.article, headline)).split(' ')
  if (words.length < leastTitle) return units
  const line = text.slice(start, end)
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${words.map(literal).join('[^\\p{L}\\p{N}]{0,6}')}(?![\\p{L}\\p{N}])["”’»]?\\.?`, 'iu').exec(line)
  if (found === null || !begins.test(line.slice(found.index + found[0].length))) return units
  const before = line.slice(0, found.index)
  if (before.trim() !== '' && (wordCount(before) > mostBefore || findDate(before) === null)) return units
  const dated = before.trim() === '' ? units : carve(units, text, { start, end: start + found.index }, 'dateline', 'date-line')
  return carve(dated, text, { start: start + found.index, end: start + found.index + found[0].length }, 'headline', 'headline')
}

/** Length of an agency and a day, or one of them, that a title leads to: `AFP Saturday 2 Jul 2016`. */
function signedLength(line: string): number {
  let length = 0
  const agency = /^\(?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}?)\)?(?=\s)/u.exec(line)
  if (agency !== null && isAgency(agency[1] ?? '') && begins.test(line.slice(agency[0].length))) length = agency[0].length
  const day = dayLength(line.slice(length), /^\s*(?:\p{Lu}\p{L}{2,9},?\s)?$/u)
  return length + day
}

/** Length of the day on which the page came out, with its year and, where it has one, the word that says so: `Published July 2 2016`, `2 July 2016`. */
const publishedLength = (line: string): number => dayLength(line, /^(?:(?:published|posted|updated|date of publication)(?:\s+on)?\s*:?\s*)?(?:\p{Lu}\p{L}{2,9},?\s)?$/iu)

function dayLength(line: string, lead: RegExp): number {
  const found = findDate(line)
  if (found === null || found.date === null || !lead.test(line.slice(0, found.index))) return 0
  const length = found.index + found.length
  return opens.test(line.slice(length)) ? length : 0
}
