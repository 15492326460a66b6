import { endsSentence } from './boundary.js'
import { splitsGlued } from './glued.js'
import { CLOSES, OPENS, quoteRoles, shelters } from './quotes.js'
import { reach } from './reach.js'

/** Marks that end a sentence whatever follows, in scripts where they have no other use. */
const strong = /[。！？｡।॥։።፧။៕؟۔]|፡፡/u
const marks = /(?:[.?!…‼⁇⁈⁉。．！？｡।॥։።፧။៕؟۔]|፡፡)+/gu
const marksArmenian = /[.?!…։:]+/gu
const marksGreek = /[.?!…;\u037e]+/gu
/** So many characters before and behind a mark tell whether it ends a sentence. */
const REACH = 120

/**
 * Offsets where a new sentence begins behind a mark.
 * @param language primary subtag
 * @param forced breaks that are known already
 */
export function stops(text: string, language: string, forced: ReadonlySet<number>): number[] {
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

/** What may not stand behind a mark that ends a sentence: the rest of a figure, or what goes on with the quotation. */
function afterStrong(mark: string, gap: string, after: string, language: string): boolean {
  if (/^[:．]/u.test(mark) && gap === '' && /^\p{N}/u.test(after)) return false
  if (/^[:;]/.test(mark) && gap === '') return false
  // 「…。」と述べた: what follows a Japanese quotation at once belongs to it
  if (language === 'ja' && /[」』）]$/u.test(mark) && gap === '' && !/^[「『（]/u.test(after)) return false
  return !/^[、，,；;：）」』\]]/u.test(after)
}

/** Whether one of the stretches from `from` on holds the place. */
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
