import { isAgency } from '../../document/agencies.js'
import type { Unit } from '../../document/article.js'
import { literal } from '../../document/literal.js'
import { wordsOf } from '../../document/words.js'
import { findDate } from '../../document/written-date.js'
import { weekdayOf } from '../cues/weekdays.js'
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
  const line = text.slice(next.start, Math.min(block.end, next.start + longestDeck + reach))
  // of a report of a sentence or two only its title tells, or the word for publishing
  if (titled === units) return dated(titled, page.isProse || saysPublished.test(line) ? publishedLength(line) : 0)
  const deck = deckBefore(line)
  if (deck === null) return dated(titled, creditLength(line) || signedLength(line))
  // a word or two are the place
  const summed = wordCount(line.slice(0, deck.length)) < leastDeck ? 0 : deck.length
  const signed = carve(titled, text, { start: next.start + summed, end: next.start + deck.end }, 'dateline', 'date-line')
  return summed === 0 ? signed : carve(signed, text, { start: next.start, end: next.start + summed }, 'standfirst', 'standfirst')

  function dated(own: readonly Unit[], length: number): readonly Unit[] {
    return length === 0 || next === undefined ? own : carve(own, text, { start: next.start, end: next.start + length }, 'dateline', 'date-line')
  }
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

/** The fewest words that sum up an article. */
const leastDeck = 4
/** The longest line between a title and who signs it with a day, in characters. */
const longestDeck = 400

/** An agency and a day of the week before its date with a year, which no sentence has so. */
const signedDay = /\s((?:\p{Lu}[\p{L}-]+ ){1,3})(\p{L}{3,12}),?\s\d{1,2}\s\p{L}{3,9}\.?\s\d{4}(?=\s["“‘«„(]?[\p{L}\p{N}])/gu

/**
 * Length of what sums up the article between its title and who signs it, and where the day ends that signs:
 * `Two ships were kept in harbour AFP Monday 6 May 2019 The ferry ...`; null where nobody signs so.
 */
function deckBefore(line: string): { readonly length: number, readonly end: number } | null {
  for (const { 0: { length: matched }, 1: names = '', 2: weekday = '', index } of ` ${line}`.matchAll(signedDay)) {
    if (weekdayOf(weekday) === null || index > longestDeck) continue
    const words = names.trim().split(' ')
    const first = words.findIndex((_, i) => isAgency(words.slice(i).join(' ')))
    if (first < 0) continue
    const length = index + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
    return /\p{Ll}[.!?]["”’»]?\s/u.test(line.slice(0, length)) ? null : { length, end: index + matched - 1 }
  }
  return null
}

/** Length of whose picture stands below the title, its desk and hour, and the day, where the tools of the page are behind it: `Olme News Ann Example Coast 1449 09.04.2019Get short URL 12 The ferry ...`. */
function creditLength(line: string): number {
  const found = findDate(line)
  if (found === null || found.date === null) return 0
  const before = line.slice(0, found.index)
  const end = found.index + found.length
  return toolsLength(line.slice(end)) > 1 && wordCount(before) <= mostBefore && /\d\s$/u.test(before) && !/\p{Ll}[.!?]\s/u.test(before) ? endOfDay(line, end) : 0
}

/** The word for publishing before a day. */
const saysPublished = /^(?:(?:first |last )?(?:published|posted|updated)|date of publication)\s/iu

/** Length of the day on which the page came out, with its year and, where it has one, the word that says so: `Published July 2 2016`, `2 July 2016`, `Last updated at Jul 022016`. */
const publishedLength = (line: string): number => dayLength(line, /^(?:(?:(?:first |last )?(?:published|posted|updated)|date of publication)(?:\s+(?:on|at))?\s*:?\s*)?(?:\p{Lu}\p{L}{2,9},?\s)?$/iu)

function dayLength(line: string, lead: RegExp): number {
  const found = findDate(line)
  return found === null || found.date === null || !lead.test(line.slice(0, found.index)) ? 0 : endOfDay(line, found.index + found.length)
}

/** When the page was changed, its short address with the topic and how often it was read, behind its day. */
const tools = /^\)?(?:\s?\((?:last )?updated\s[\d:./ -]{6,24}\))?(?:\s?Get short URL(?:\sTopic\s[^.!?()]{3,80}\s\(\d{1,6}\))?(?:\s\d{1,2}\s\d{1,6}|\s\d{1,9})?(?=\s))?/u

const toolsLength = (line: string): number => tools.exec(line)?.[0].length ?? 0

/** Where a day ends with the tools behind it, if a sentence begins there; else 0. */
function endOfDay(line: string, end: number): number {
  const all = end + toolsLength(line.slice(end))
  return opens.test(line.slice(all)) ? all : 0
}
