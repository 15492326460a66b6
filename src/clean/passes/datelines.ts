import type { Unit } from '../../document/article.js'
import { isAgencyCredit } from '../../document/agencies.js'
import { literal } from '../../document/literal.js'
import { findDate } from '../../document/written-date.js'
import { wordCount } from '../form.js'
import type { Page, Pass } from '../page.js'
import { carve } from '../page.js'

/** How many of the first paragraphs may begin with a dateline. */
const reach = 2
/** Behind a dateline without an agency a short report has a sentence of at least so many words. */
const leastSentence = 8

/** Parts the place, date and agency before the first sentence from it: `KABUL, Afghanistan (AP) — Officials ...`, `Saturday, May 5, 2001 Officials ...`. */
export const partDatelines: Pass = (units, page) => {
  const body = [...new Set(units.filter((unit) => unit.kind === 'sentence').map((unit) => unit.block))].slice(0, reach)
  return body.reduce((parted, block) => partIn(parted, block, page), units)
}

function partIn(units: readonly Unit[], block: number, page: Page): readonly Unit[] {
  const first = units.find((unit) => unit.block === block && unit.kind === 'sentence')
  if (first === undefined) return units
  const { text, blocks } = page.article
  const line = text.slice(first.start, Math.min(blocks[block]?.end ?? first.end, first.start + 160))
  const length = twice(line) || datelineLength(line, page) || bareAgency(line) || stopped(line)
  // of a report of a sentence or two only the form of the wires tells
  if (!page.isProse && !isOfWire(line, length)) return units
  if (length > 0) return carve(units, text, { start: first.start, end: first.start + length }, 'dateline', 'dateline')
  const titled = titledLength(line)
  if (titled > 0 && page.isProse) return partIn(carve(units, text, { start: first.start, end: first.start + titled }, 'headline', 'headline'), block, page)
  const signed = signedBefore.exec(line)?.[0].length ?? 0
  if (signed > 0 && page.isProse) return partIn(carve(units, text, { start: first.start, end: first.start + signed }, 'byline', 'byline'), block, page)
  const day = (wholeDate.exec(line) ?? arabicDate.exec(line))?.[0].trimEnd().length ?? 0
  return day === 0 || findDate(line.slice(0, day))?.date == null ? units : carve(units, text, { start: first.start, end: first.start + day }, 'dateline', 'date-line')
}

/** Whether a dateline names its agency, or is a place in capitals with its land or day before a dash and a sentence: `OLME, Norland — The ferry ...`. */
function isOfWire(line: string, length: number): boolean {
  const lead = line.slice(0, length)
  return isAgencyCredit(/\(([^()]{2,30})\)\s*\S{0,3}$/u.exec(lead)?.[1] ?? '')
    || !label.test(lead) && /^\p{Lu}{3}[\p{Lu} .'’-]*, \p{Lu}[\p{L}\p{N} .,'’-]+[—–―-]$/u.test(lead) && wordCount(line.slice(length)) >= leastSentence
}

/** What a page writes in capitals and is no place. */
const label = /(?<!\p{L})(?:WARNING|UPDATED?|BREAKING|NEWS|EXCLUSIVE|ALERT|LIVE|VIDEO|WATCH|ANALYSIS|OPINION|DEVELOPING|CORRECTION|ADVISORY|BULLETIN|URGENT|EDITORIAL)(?!\p{L})/u

/** A day of the week with its date and year that no mark sets off from the sentence: a sentence about that day has a comma behind it. */
const wholeDate = /^\p{Lu}\p{L}{5,8}, (?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})(?=\s?["“‘«„]?\p{Lu}\p{L}*[\s’'-])\s?/u

/** Who wrote for whom, right before such a date: `Ann Example, Olme News Service Monday, May 6, 2019 The ferry ...`. */
const signedBefore = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2}, \p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+){0,4} (?=\p{Lu}\p{L}{2,5}day, (?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}) ["“‘«„]?\p{Lu})/u

/** Length of a title that was copied onto the line of the place and the agency: `Ferry burns at sea OLME (AP) The ferry ...`. */
function titledLength(line: string): number {
  const found = /^([^.!?()]{8,110}?)\s+\p{Lu}{3}[\p{Lu}'’-]*(?: \p{Lu}{2,}[\p{Lu}'’-]*){0,2}(?:, \p{Lu}[\p{L}.]+)? \(([^()]{2,30})\)(?=\s*(?:—|–|--|-|_)?\s*["“‘«„]?\p{Lu})/u.exec(line)
  const title = found?.[1] ?? ''
  // "the port of OLME (AP)" goes on from the words before it
  return found !== null && isAgencyCredit(found[2] ?? '') && /\p{Ll}{2}/u.test(title) && title.split(/\s+/u).length >= 3 && !/(?:[,;:–—-]|(?<!\p{L})(?:in|at|of|to|from|near|by|and|the|an?|for|with|on))$/iu.test(title) ? title.length : 0
}

/** The same in Arabic, which needs no mark behind it either: in a sentence about that day a word such as "on" leads to it. */
const arabicDate = /^(?:ال[اإ]ثنين|الثلاثاء|ال[اأ]ربعاء|الخميس|الجمعة|السبت|ال[اأ]حد)\s?[،,]?\s?\d{1,2}\s\p{Script=Arabic}{2,9}(?:\s(?:الأول|الاول|الثاني))?(?:\s?\/\s?\p{Script=Arabic}{2,9}(?:\s(?:الأول|الاول|الثاني))?)?\s?[،,]?\s?\d{4}\s?[،,]?(?=\s+\p{Script=Arabic})/u

/** Length of an agency in brackets that no mark sets off from the sentence: `(AP) Officials ...`, `KABUL, Afghanistan (AP) Officials ...`. */
function bareAgency(line: string): number {
  const found = /^([^()]{0,60}?)\s?\(([^()]{2,30})\)(?=\s+["“‘«„]?\p{Lu})/u.exec(line)
  if (found === null) return 0
  const [whole, place = '', source = ''] = found
  if (place === '') return isAgencyCredit(source) || /^\p{Lu}{2,8}$/u.test(source) ? whole.length : 0
  return isAgencyCredit(source) && /^\p{Lu}{3}/u.test(place) && isPlaceName(place) ? whole.length : 0
}

/** Length of a dateline that ends in a stop, as Russian agencies write it: `ЗАЛЕССК, 8 апреля. /ТАСС/.`, `HUSUM, 3 May (dpa). Officials ...`. */
function stopped(line: string): number {
  const found = /^(\p{Lu}\p{Lu}[\p{Lu}\s-]{1,40})(?:,[^,().\/]{3,24})?\.?\s?[(\/]([^()\/]{2,30})[)\/]\s?\.(?=\s+["“‘«„]?\p{Lu})/u.exec(line)
  return found !== null && isAgencyCredit(found[2] ?? '') ? found[0].length : 0
}

/** Length of a dateline with two dashes, one of them beside the agency, as Italian agencies write it: `(ANSA) - ROMA, 3 MAR -`, `Roma, 3 mar - (Adnkronos) -`. */
function twice(line: string): number {
  const found = agencyFirst.exec(line) ?? agencyLast.exec(line)
  const { source = '', place = '', day = '' } = found?.groups ?? {}
  return found !== null && isAgencyCredit(source) && isPlaceName(place) && findDate(day) !== null ? found[0].length : 0
}
const dated = String.raw`(?<place>\p{Lu}[^(),\d]{1,40}), (?<day>\d{1,2}[º°]? \p{L}{3,9}\.?(?: \d{4})?)`
const [agencyFirst, agencyLast] = [String.raw`\((?<source>[^()]{2,30})\)\s?[-–—]\s?${dated}`, String.raw`${dated}\s?[-–—]\s?\((?<source>[^()]{2,30})\)`]
  .map((words) => new RegExp(String.raw`^${words}\s?[-–—](?=\s?["“‘«„]?\p{Lu})`, 'u')) as [RegExp, RegExp]

const mark = /\s*(?:—|–|―|--|-|(?<=\s)_(?=\s)|:|\||\.\s?[—–―-]+)\s*(?=["“‘«„\p{L}\p{N}])/gu

/**
 * Whether a paragraph opens with a dateline in the form of the wires: the place in capitals before a dash, or an agency in brackets.
 * Calls such as `UPDATE —` stand inside texts too.
 */
export function opensWithDateline(line: string, page: Pick<Page, 'article'>): boolean {
  const lead = line.slice(0, datelineLength(line.slice(0, 160), page))
  return /[—–―-]$/u.test(lead) && (isAgencyCredit(/\(([^()]{2,30})\)[^()]{0,3}$/u.exec(lead)?.[1] ?? '')
    || /^\p{Lu}{3}/u.test(lead) && !/^(?:UPDATED?|EXCLUSIVE|BREAKING|ANALYSIS|OPINION|CORRECTION|WATCH|NOTE|LIVE)(?!\p{L})/u.test(lead))
}

/** Length of the dateline at the start of a line with the mark that ends it, 0 where there is none. */
function datelineLength(line: string, page: Pick<Page, 'article'>): number {
  for (const found of line.matchAll(mark)) {
    if (found.index > 90) break
    const lead = line.slice(0, found.index)
    const sign = found[0]
    const rest = line.slice(found.index + sign.length)
    // "October 1 - 2" is a stretch of days
    const isStretch = /\p{N}$/u.test(lead) && /^\p{N}/u.test(rest) && /^(?:\s*-\s*|–)$/u.test(sign)
    if (isHyphen(sign) || isStretch || !/^["“‘«„]?[\p{Lu}\p{Lo}\p{N}]/u.test(rest)) continue
    if (isDateline(lead, sign.trim(), page)) return found.index + sign.trimEnd().length
    if (sign.includes(':')) break
  }
  return 0
}

const isHyphen = (sign: string): boolean => /^-$/.test(sign) || /^-\s*$/.test(sign) && !/^\s/.test(sign) && !/\s$/.test(sign)

function isDateline(lead: string, sign: string, page: Pick<Page, 'article'>): boolean {
  const brackets = /^(.*?)\s*[([]([^()[\]]{2,50})[)\]]$/u.exec(lead)
  const source = brackets?.[2] ?? null
  let place = (brackets ? brackets[1] ?? '' : lead).trim()
  // `SANDVIK (North Harbour), May 3 (AP)`: where in the place
  if (source !== null && isAgencyCredit(source)) place = place.replace(/ \([^()]{2,30}\)(?=,|$)/u, '')
  if (source !== null && !isAgencyCredit(source) && !/^[\p{Lu}][\p{L}\p{N} .&/-]*$/u.test(source)) return false
  if (place === '') return source !== null && (isAgencyCredit(source) || /^\p{Lu}{2,8}$/u.test(source))
  if (source === null && isAgencyCredit(place)) return true
  const date = findDate(place)
  if (date !== null) place = `${place.slice(0, date.index)} ${place.slice(date.index + date.length)}`.replace(/[\s,;/]+$/u, '').trim()
  if (place === '') return date !== null && sign !== ':'
  if (!isPlaceName(place)) return false
  if (source !== null || date !== null) return true
  if (sign === ':' && isSpeaker(place, page)) return false
  if (/^\p{Lu}[\p{Lu}\s/.,'’-]{2,}(?:,\s*\p{Lu}[\p{L}. -]+)?$/u.test(place)) return true
  if (sign === ':') return /\p{L}\s*[/,]\s*\p{Lu}/u.test(place) || isNamedAsPlace(place, page)
  return place.split(/\s+/u).length <= 3 && isNamedAsPlace(place, page)
}

/** `SECRETARY EXAMPLE:`: an office in English before a name, or one of several names in capitals that begin paragraphs, as in the minutes of a talk. */
const isSpeaker = (place: string, { article: { text, blocks } }: Pick<Page, 'article'>): boolean => /^\p{Lu}[\p{Lu} .'’-]+$/u.test(place)
  && (/^(?:(?:VICE |PRIME |DEPUTY |UNDER ?)?(?:SECRETARY|PRESIDENT|MINISTER|SENATOR|GOVERNOR|MAYOR|GENERAL|ADMIRAL|COLONEL|AMBASSADOR|CHAIRMAN|CHAIR|SPEAKER|JUDGE|JUSTICE|DIRECTOR|KING|QUEEN)|MR|MS|MRS|DR|GEN|SEN|REP|GOV|QUESTION|MODERATOR|REPORTER|ANCHOR|HOST)(?![\p{L}])/u.test(place)
    || blocks.filter(({ start }) => /^\p{Lu}[\p{Lu} .'’-]{1,40}:\s/u.test(text.slice(start, start + 44))).length >= 3)

/** One to a few capitalised words, with commas and slashes between places. */
const isPlaceName = (words: string): boolean => words.length <= 60
  && /^\p{Lu}[\p{L}\p{M}'’.-]*(?:(?:\s*[/,]\s*|\s+)(?:(?:of|de|del|la|le|am|an|der|im|upon|al|el|and|et|und|y)\s+)?\p{Lu}[\p{L}\p{M}'’.-]*){0,5}$/u.test(words)

/** Whether the text elsewhere speaks of being in, going to or coming from there. */
function isNamedAsPlace(place: string, { article: { text } }: Pick<Page, 'article'>): boolean {
  const name = literal(place.split(/\s*[/,]\s*/u)[0] ?? place)
  return new RegExp(`(?<!\\p{L})(?:in|at|near|from|to|outside|around|across|nach|aus|bei|à|en|de|a|da|em|naar|uit|в|из|في)\\s+${name}(?!\\p{L})`, 'iu').test(text.slice(0, 50_000))
}
