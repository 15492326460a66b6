import { isDateAlone } from './date-line.js'
import { dashed, isItem, numbered, rule } from './items.js'
import type { Line } from './lines.js'

const terminal = /[.!?…:;。！？؟۔।|]["'”’»›)\]」』）]*$/u

/** How a page sets its lines. */
export interface Page {
  /** Width of the widest line where the lines look broken to fit one, else null. */
  readonly width: number | null
  /** Width that a line of a broken paragraph usually has, whatever wider line the page holds, else null. */
  readonly usual: number | null
  /** How far in the lines stand that are least far in. */
  readonly base: number
  /** Number of lines before the second that is set off, among which a headline may stand. */
  readonly head: number
  /** Whether at least two lines are numbered, so that a number at a line's start numbers it. */
  readonly numbering: boolean
}

export function pageOf(lines: readonly Line[]): Page {
  const numbering = lines.filter((line) => numbered.test(line.words)).length > 1
  // a paragraph's first line may be further in by a tab, which is as wide as one likes
  const width = lines.reduce((most, line, i) => Math.max(most, line.words.length + Math.min(line.indent, lines[i + 1]?.apart === false ? lines[i + 1]?.indent ?? 0 : line.indent)), 0)
  const base = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity)
  return { width: width >= 40 && width <= 110 && isBroken(lines, width) ? width : null, base, usual: usualOf(lines, base), head: lines.findIndex((line, i) => i > 0 && isSetOff(lines[i - 1], line, base)), numbering }
}

/** Fewest line ends inside paragraphs that tell how a page sets its lines. */
const fewest = 4
/** Of those so many stop in the middle of a sentence, and so many of the lines below them begin there. */
const stopsOpen = 0.6
const beginsInside = 0.25

/**
 * Whether a line is set off as the first of a paragraph: behind an empty line, or further in than the line above; two lines that are
 * as far in are two paragraphs where the first has ended.
 */
const isSetOff = (before: Line | undefined, line: Line, base: number): boolean =>
  line.apart || before === undefined || line.indent > before.indent + 1 || line.indent > base + 1 && line.indent === before.indent && terminal.test(before.words)

/** So many entries behind a dash make a list. */
const fewestDashed = 2

/** The numbers of the lines that are entries of a list behind a dash: each begins a paragraph or stands behind a line that has ended. */
export function dashedEntries(lines: readonly Line[]): ReadonlySet<number> {
  const found = lines.flatMap((line, i) => {
    const before = lines[i - 1]
    return dashed.test(line.words) && (line.apart || before === undefined || line.indent > before.indent + 1 || terminal.test(before.words) || rule.test(before.words)) ? [i] : []
  })
  return new Set(found.length < fewestDashed ? [] : found)
}

/** The middle width of the lines that have another of their paragraph below them, where paragraphs are set off and such lines mostly stop in the middle of a sentence. */
function usualOf(lines: readonly Line[], base: number): number | null {
  const isInner = (i: number) => i + 1 < lines.length && !isSetOff(lines[i], lines[i + 1] as Line, base)
  const inner = lines.filter((_, i) => isInner(i))
  const paragraphs = lines.filter((line, i) => isSetOff(lines[i - 1], line, base)).length
  const broken = lines.filter((line, i) => isSetOff(lines[i - 1], line, base) && isInner(i)).length
  // a list of headlines on a page whose paragraphs are lines is no broken paragraph
  if (broken * 2 < paragraphs || inner.length < fewest) return null
  const below = lines.filter((_, i) => isInner(i - 1))
  if (inner.filter(({ words }) => !terminal.test(words)).length < inner.length * stopsOpen || below.filter(({ words }) => !/^["“„«(]?\p{Lu}/u.test(words)).length < below.length * beginsInside) return null
  const usual = inner.map(({ words }) => words.length).sort((a, b) => a - b)[inner.length >> 1] ?? 0
  return usual >= 40 && usual <= 110 ? usual : null
}

/** In text that was broken to a width most full lines end in the middle of a sentence; where paragraphs are lines, none does. */
function isBroken(lines: readonly Line[], width: number): boolean {
  let full = 0
  let open = 0
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before === undefined || line.apart) return
    const ended = terminal.test(before.words)
    if (!isFull(before, line, width, ended)) return
    full++
    if (!ended) open++
  })
  return open * 2 > full
}

/**
 * Whether the line end between two lines is only a break inside a paragraph.
 * @param i the second line's number
 */
export const goesOn = (before: Line, line: Line, i: number, page: Page): boolean => !isDateAlone(line.words, before.words) && !isDateAlone(before.words, '')
  && (goesOnByItself(before, line, page) || goesOnInParagraph(before, line, page, i < page.head))

function goesOnByItself(before: Line, line: Line, page: Page): boolean {
  if (line.apart || isItem(line.words, page) || rule.test(line.words) || rule.test(before.words)) return false
  if (/^[.,;!?)\]”’»](?!\.)/u.test(line.words)) return !terminal.test(before.words)
  const ended = terminal.test(before.words)
  if (!ended && /^\p{Ll}/u.test(line.words) && !/^\p{Ll}/u.test(before.words) && before.words.length >= 20) return !isDate(line.words)
  if (!ended && (/[,，、]$/u.test(before.words) && before.trailing || endsInParticle(before.words))) return true
  return page.width !== null && isFull(before, line, page.width, ended)
}

/** A place in capitals and a dash, as the text of an agency begins. */
const dateline = /^\p{Lu}{3}.{0,60}\s(?:--|[-–—_])\s/u

/**
 * Where paragraphs are set off, a line of about the usual width goes on, though the next word might have fitted.
 * @param head whether a headline may stand here, right above the text
 */
function goesOnInParagraph(before: Line, line: Line, page: Page, head: boolean): boolean {
  const { usual } = page
  const { words } = before
  if (usual === null || words.length > usual * 1.3 || isSetOff(before, line, page.base) || isItem(line.words, page) || rule.test(line.words) || rule.test(words)) return false
  const least = head ? dateline.test(words) ? 0.7 : 0.8 : terminal.test(words) ? 0.85 : 0.7
  return words.length >= usual * least && !(head && dateline.test(line.words)) && !/\S(?: {3,}|\t)\S/u.test(words)
}

/** A line is full where the next line's first word would not have fitted; a short line ends its paragraph. */
function isFull(before: Line, line: Line, width: number, ended: boolean): boolean {
  if (line.indent > before.indent + 1 || before.words.length < 40) return false
  const first = /^\S+/u.exec(line.words)?.[0].length ?? 0
  const room = width - before.words.length - before.indent
  // a page's export leaves a space at the end of a broken line, and its lines are of uneven length
  if (!ended && before.trailing && before.words.length >= width * 0.7) return true
  return room <= first && (ended ? before.words.length >= width * 0.8 : before.words.length >= width * 0.6)
}

/** A line that names a year and little more is a dateline, though it may begin with a small word. */
const isDate = (words: string): boolean => words.length < 60 && /\b(?:19|20)\d\d\b/.test(words)

/** Japanese has no spaces and no capitals: a line that ends in a particle goes on. */
const endsInParticle = (words: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][のをがにはとへ]$/u.test(words)
