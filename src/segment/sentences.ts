import { primaryLanguage } from '../document/language-tag.js'
import { endsSentence } from './boundary.js'
import { splitsGlued } from './glued.js'
import { lineBreaks } from './lines.js'
import { inlineItems } from './lists.js'
import { CLOSES, OPENS, quoteRoles, shelters } from './quotes.js'

/** A stretch of a text that is one sentence, or a stroke between two quotations. No white space at its ends. */
export interface Cut {
  readonly start: number
  readonly end: number
  readonly separator: boolean
}

/** Marks that end a sentence whatever follows, in scripts where they have no other use. */
const strong = /[。！？｡।॥։።፧။៕؟۔]|፡፡/u
const marks = /(?:[.?!…‼⁇⁈⁉。．！？｡।॥։።፧။៕؟۔]|፡፡)+/gu
const marksArmenian = /[.?!…։:]+/gu
const marksGreek = /[.?!…;\u037e]+/gu
const closers = /["”’'»›)\]}」』）】〉》“«*_＂]/u
const REACH = 120

/**
 * Cuts running text into sentences. Cost is linear in its length.
 *
 * The rules follow the Golden Rules of sentence boundary disambiguation (pragmatic_segmenter), except that a quotation of
 * several sentences is cut inside: "First. Second," he said. Known limits: a capitalised name after an abbreviation that
 * may end a sentence is taken for more of the same sentence ("in the U.S. Kerry said"); poems without stops are one unit a line.
 * @param language BCP 47
 * @param lines whether line ends are mere spaces (`joined`, where the reader put wrapped lines together) or may end a unit
 */
export function cutSentences(text: string, language: string, lines: 'joined' | 'open' = 'open'): readonly Cut[] {
  const forced = new Set([...(lines === 'open' ? lineBreaks(text) : []), ...inlineItems(text)])
  const strokes = separators(text)
  for (const at of strokes) {
    forced.add(at)
    forced.add(at + 1)
  }
  const breaks = withoutOverlong(text, [...new Set([...forced, ...stops(text, primaryLanguage(language), forced)])].sort((a, b) => a - b))
  const strokeAt = new Set(strokes)
  const cuts: Cut[] = []
  let from = 0
  for (const to of [...breaks, text.length]) {
    const piece = text.slice(from, to)
    const start = from + (piece.length - piece.trimStart().length)
    const end = from + piece.trimEnd().length
    const last = cuts[cuts.length - 1]
    // marks and signs that stand alone after a stop close what went before
    if (start < end && last !== undefined && !last.separator && !forced.has(from) && end - start < 40 && /^[^\p{L}\p{N}]+$/u.test(text.slice(start, end))) {
      cuts[cuts.length - 1] = { ...last, end }
    } else if (start < end) cuts.push({ start, end, separator: strokeAt.has(start) && end === start + 1 })
    from = to
  }
  return cuts
}

/** No sentence that people wrote is longer, in characters; what is, such as a table without stops, is cut so that no later stage has to weigh it whole. */
const longest = 4000

/** Breaks with more of them where they lie too far apart: at the last white space before the limit, or else at the limit. */
function withoutOverlong(text: string, breaks: readonly number[]): readonly number[] {
  const all: number[] = []
  let from = 0
  for (const to of [...breaks, text.length]) {
    while (to - from > longest) {
      const space = /\s(?=\S*$)/u.exec(text.slice(from + longest / 2, from + longest))
      from += space === null ? longest - (/[\uDC00-\uDFFF]/.test(text[from + longest] ?? '') ? 1 : 0) : longest / 2 + space.index + 1
      all.push(from)
    }
    if (to < text.length) all.push(to)
    from = to
  }
  return all
}

/** Offsets of strokes that stand alone between two quotations or sentences. */
function separators(text: string): number[] {
  const found: number[] = []
  const stroke = /\s\/(?=\s)/gu
  for (let match = stroke.exec(text); match !== null; match = stroke.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 8), match.index).trimEnd()
    const after = text.slice(match.index + 2, match.index + 10).trimStart()
    if (/[”"»’][.,]?$/u.test(before) && /^[“"„«‘]/u.test(after)) found.push(match.index + 1)
    else if (/[.?!…]["”’»]?$/u.test(before) && /^["“„«‘]?\p{Lu}/u.test(after)) found.push(match.index + 1)
  }
  return found
}

function stops(text: string, language: string, forced: ReadonlySet<number>): number[] {
  const found: number[] = []
  const roles = quoteRoles(text)
  const sheltered = shelters(text)
  const edges = [...forced].sort((a, b) => a - b)
  const pattern = language === 'hy' ? marksArmenian : language === 'el' ? marksGreek : marks
  const search = new RegExp(pattern.source, pattern.flags)
  let begin = 0
  let edge = 0
  let shelter = 0
  let depth = 0
  let counted = 0
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const at = match.index
    while (edge < edges.length && (edges[edge] as number) <= at) begin = Math.max(begin, edges[edge++] as number)
    const { first, end } = reach(text, at, at + match[0].length, roles)
    search.lastIndex = Math.max(search.lastIndex, end)
    while (shelter < sheltered.length && (sheltered[shelter]?.end ?? 0) <= at) shelter++
    if (inside(sheltered, shelter, at, end)) continue
    while (counted < end) {
      const role = roles[counted++]
      if (role === OPENS) depth++
      else if (role === CLOSES) depth = Math.max(0, depth - 1)
    }
    const next = end + (/^\s*/u.exec(text.slice(end, end + 200))?.[0].length ?? 0)
    if (next >= text.length) break
    const mark = text.slice(at, end)
    const cut = first ?? (isBoundary() ? next : null)
    if (cut !== null && cut > begin) {
      found.push(cut)
      begin = cut
    }

    function isBoundary(): boolean {
      if (isStrong(match?.[0] ?? '', language)) return afterStrong(mark, text.slice(end, next), text.slice(next, next + 2), language)
      const before = text.slice(Math.max(begin, at - REACH), at)
      if (begin + REACH > at && !/[\p{L}\p{N}]/u.test(before)) return false
      if (next === end) return splitsGlued({ text, at, end, roles, language, mark })
      return endsSentence({
        language, mark, before, whole: at - REACH <= begin, after: text.slice(next, next + REACH), quoted: depth > 0,
      })
    }
  }
  return [...found, ...labels(text, language)]
}

const isStrong = (mark: string, language: string): boolean =>
  strong.test(mark) || (mark.includes('．')) || (language === 'hy' && /[:։]/u.test(mark)) || (language === 'el' && /[;\u037e]/u.test(mark))

function afterStrong(mark: string, gap: string, after: string, language: string): boolean {
  if (/^[:．]/u.test(mark) && gap === '' && /^\p{N}/u.test(after)) return false
  if (/^[:;]/.test(mark) && gap === '') return false
  // 「…。」と述べた: what follows a Japanese quotation at once belongs to it
  if (language === 'ja' && /[」』）]$/u.test(mark) && gap === '' && !/^[「『（]/u.test(after)) return false
  return !/^[、，,；;：）」』\]]/u.test(after)
}

/** Where the marks end, with what closes after them: quotation marks, brackets, note numbers, further marks. */
function reach(text: string, start: number, markEnd: number, roles: Uint8Array): { readonly first: number | null; readonly end: number } {
  let end = markEnd
  const spacedDots = /^(?:\s\.){2,}/u.exec(text.slice(end, end + 40))
  if (spacedDots !== null && text.slice(start, end) === '.') {
    const count = spacedDots[0].replace(/[^.]/g, '').length + 1
    const tail = end + spacedDots[0].length
    // ". . . ." after a word: the first is the stop, the others are an ellipsis that opens what follows
    if (count >= 4 && !/\s/u.test(text[start - 1] ?? ' ') && /^\s*["“]?\p{Lu}/u.test(text.slice(tail, tail + 4))) return { first: end + 1, end: tail }
    end = tail
  }
  // "was hit. ...and then": the ellipsis belongs to what follows it
  if (text[markEnd] === ' ' && /^\s\.{3}\s?\p{Ll}/u.test(text.slice(end, end + 7)) && text.slice(start, end) === '.') return { first: end + 1, end: end + 4 }
  for (;;) {
    const char = text[end]
    if (char === undefined) break
    if (closers.test(char) && roles[end] !== OPENS && (roles[end] === CLOSES || !isOpeningSingle(text, end))) { end++; continue }
    if (/[.?!…]/u.test(char)) { end++; continue }
    const ahead = text.slice(end, end + 12)
    const detached = /^[ \u00a0\u202f]+/u.exec(ahead)
    if (detached !== null && roles[end + detached[0].length] === CLOSES) { end += detached[0].length + 1; continue }
    const note = /^\s?\[\d{1,3}\]/u.exec(ahead) ?? /^\s[:;]-?[)(D](?=\s|$)/u.exec(ahead)
    if (note !== null) { end += note[0].length; continue }
    // "(1987).1 According": the number of a note
    const raised = /^\d{1,3}(?=\s+["“]?\p{Lu})/u.exec(ahead)
    if (raised !== null && text[start] === '.' && /(?:\p{Ll}\p{Ll}|[)\]"”])$/u.test(text.slice(Math.max(0, start - 2), start)) && !isShortWord(text, start)) { end += raised[0].length; break }
    break
  }
  return { first: null, end }
}

/** "No.1", "vol.2": an abbreviation with its number rather than a note. */
const isShortWord = (text: string, start: number): boolean => /(?:^|[\s(])\p{L}{1,4}$/u.test(text.slice(Math.max(0, start - 5), start))

const isOpeningSingle = (text: string, at: number): boolean =>
  /['’*_]/u.test(text[at] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')

function inside(list: readonly { readonly start: number; readonly end: number }[], from: number, at: number, end: number): boolean {
  for (let i = from; i < list.length; i++) {
    const entry = list[i]
    if (entry === undefined || entry.start >= at) return false
    if (entry.end >= end) return true
  }
  return false
}

/** In Arabic a label before the first colon stands apart ("Question and answer:"), unless it is somebody who speaks. */
function labels(text: string, language: string): number[] {
  if (language !== 'ar') return []
  const found = /^(?:[^.:؟!«"“]|(?<=\d):(?=\d)){2,90}:\s+(?=[^\s«"“])/u.exec(text)
  if (found === null || /(?:^|\s)(?:و|ف)?(?:قال|قالت|يقول|تقول|قائلا|أضاف|أضافت|صرح|كتب|كتبت|اضاف)/u.test(found[0])) return []
  return [found[0].length]
}
