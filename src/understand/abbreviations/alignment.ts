import type { Span } from '../../document/origin.js'

/** A long form found for a short one; `cost` is 0 where the short form's letters are just the words' initials. */
export interface Alignment extends Span {
  readonly cost: number
}

/**
 * What each way of using a letter costs. They rank the ways as the strategies of Sohn et al. 2008 are ranked by their
 * pseudo-precision: initials first, then letters that go on from a matched one, then letters inside words, then skipped words.
 */
export const costs = {
  afterHyphen: 0.05, next: 0.65, nextSmall: 0.02, inside: 0.7, insideUnopened: 1.15, skippedWord: 1.15, skippedSmallWord: 0.2, skippedNumber: 0.25,
  trailingWord: 0.22, comma: 0.7, unmatchedDigit: 0.6, unmatchedLetter: 2.9, numberWord: 0.1, finite: 1.6,
}

const alnum = /[\p{L}\p{N}]/u
const smallWords = new Set(('of the and for in to a an by on with or from at as via de la le du des et y del der die und für von per').split(' '))
const finite = new Set('is are was were be been has have had that which who said did does'.split(' '))
const numberWords: Readonly<Record<string, RegExp>> = {
  1: /^(?:one|first|mono|single|uni)/u, 2: /^(?:two|second|double|di|bi|twice)/u, 3: /^(?:three|third|triple|tri)/u, 4: /^(?:four|quad|tetra)/u,
  5: /^(?:five|fifth|penta)/u, 6: /^(?:six|hexa)/u, 7: /^seven/u, 8: /^(?:eight|octa)/u, 9: /^(?:nine|ninth)/u,
}

interface Part {
  readonly start: number
  readonly text: string
  /** Cost of passing over it with no letter matched. */
  readonly skip: number
  /** Begins behind a hyphen or slash rather than white space. */
  readonly hyphened: boolean
  /** A long form may begin here: the part is no small word and nothing is joined to its front that would be cut off. */
  readonly leads: boolean
}

/**
 * The stretch of `text` between `from` and `to` that the short form abbreviates at the least cost: it begins with the first
 * letter at a word's start and ends with the last word that gives a letter. Null where no stretch spells the short form.
 * Time is bounded by the lengths of both, at most 12 letters and 260 characters.
 * @param anchored the long form begins at `from`
 */
export function align(short: string, text: string, from: number, to: number, anchored = false): Alignment | null {
  const letters = [...short].filter((char) => alnum.test(char)).slice(0, 12)
  const plural = letters.length > 2 && letters.at(-1) === 's' && /\p{Lu}/u.test(letters.at(-2) as string)
  if (plural) letters.pop()
  const parts = partsOf(text, anchored ? from : Math.max(from, to - 260), anchored ? Math.min(to, from + 260) : to)
  if (parts.length === 0 || letters.length === 0) return null
  const skipped = [0]
  for (const part of parts) skipped.push((skipped.at(-1) as number) + part.skip)
  return cheapest(letters, parts, skipped, anchored)
}

function partsOf(text: string, from: number, to: number): Part[] {
  const out: Part[] = []
  const pattern = /[\p{L}\p{M}]+|\p{N}+/gu
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const start = from + match.index
    const before = text.slice(Math.max(from, start - 3), start)
    const word = match[0].toLowerCase()
    const skip = finite.has(word) ? costs.finite : (/,\s/u.test(before) ? costs.comma : 0)
      + (smallWords.has(word) ? costs.skippedSmallWord : /^\p{N}/u.test(word) || word.length === 1 ? costs.skippedNumber : costs.skippedWord)
    out.push({ start, text: word, skip, hyphened: /[-/’'+]$/u.test(before), leads: !smallWords.has(word) && !/(?:[\p{L}\p{N}]|[)\]]-)$/u.test(before) })
  }
  return out
}

interface State {
  readonly cost: number
  readonly last: number
}

function cheapest(letters: readonly string[], parts: readonly Part[], skipped: readonly number[], anchored: boolean): Alignment | null {
  const lower = letters.map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
  // best[i] holds, for each place of letter i, the least cost of that letter and all that follow
  let best = new Map<number, State>()
  let after = new Map<number, State>()
  const key = (part: number, offset: number) => part * 256 + Math.min(offset, 255)
  for (let i = letters.length - 1; i >= 0; i--) {
    const here = new Map<number, State>()
    for (let p = 0; p < parts.length; p++) {
      const part = parts[p] as Part
      const number = numberWords[lower[i] as string]
      for (let o = 0; o < Math.min(part.text.length, 40); o++) {
        const worded = o === 0 && number?.test(part.text) === true
        if (part.text[o] !== lower[i] && !worded) continue
        if (i === 0 && (o > 0 || !part.leads)) break
        const state = i === letters.length - 1 ? ending(p, parts, skipped) : following(letters, lower, i, p, o, best, after, parts, skipped)
        if (state !== null) here.set(key(p, o), worded ? { ...state, cost: state.cost + costs.numberWord } : state)
      }
    }
    // a last letter that nothing spells: only a digit may go unspelt at the end
    if (i === letters.length - 1 && /\p{N}/u.test(letters[i] as string) && letters.length > 2) after = new Map([[-1, { cost: costs.unmatchedDigit, last: -1 }]])
    else after = best
    best = here
  }
  let found: { part: number; state: State } | null = null
  for (const [place, state] of best) {
    const part = place >> 8
    if (anchored && (skipped[part] as number) > costs.skippedSmallWord) continue
    if (found === null || state.cost < found.state.cost - 1e-9 || (Math.abs(state.cost - found.state.cost) < 1e-9 && part > found.part)) found = { part, state }
  }
  if (found === null) return null
  const first = parts[found.part] as Part
  const last = parts[found.state.last] as Part
  return { start: first.start, end: last.start + last.text.length, cost: found.state.cost }
}

/** The last letter: the words behind it are left out of the long form, at a price. */
function ending(part: number, parts: readonly Part[], skipped: readonly number[]): State | null {
  const behind = parts.length - 1 - part
  if (behind > 4) return null
  let cost = 0
  for (let p = part + 1; p < parts.length; p++) cost += ((skipped[p + 1] as number) - (skipped[p] as number)) * costs.trailingWord
  return { cost, last: part }
}

function following(
  letters: readonly string[], lower: readonly string[], i: number, part: number, offset: number,
  next: ReadonlyMap<number, State>, overNext: ReadonlyMap<number, State>, parts: readonly Part[], skipped: readonly number[],
): State | null {
  let best: State | null = null
  const consider = (states: ReadonlyMap<number, State>, letter: number, extra: number) => {
    for (const [place, state] of states) {
      const cost = place === -1 ? endCost(part, parts, skipped) : stepCost(letters, letter, part, offset, place >> 8, place & 255, parts, skipped)
      if (cost === null) continue
      const total = cost + state.cost + extra
      if (best === null || total < best.cost) best = { cost: total, last: state.last === -1 ? part : state.last }
    }
  }
  consider(next, i + 1, 0)
  if (i + 2 <= letters.length - 1 || overNext.has(-1)) {
    consider(overNext, i + 2, overNext.has(-1) ? 0 : /\p{N}/u.test(lower[i + 1] as string) ? costs.unmatchedDigit : costs.unmatchedLetter)
  }
  return best
}

function endCost(part: number, parts: readonly Part[], skipped: readonly number[]): number | null {
  const state = ending(part, parts, skipped)
  return state === null ? null : state.cost
}

/** What it costs that `letter` stands at (p, o) after its forerunner at (part, offset); null where that is not in order. */
function stepCost(
  letters: readonly string[], letter: number, part: number, offset: number, p: number, o: number, parts: readonly Part[], skipped: readonly number[],
): number | null {
  if (p < part || (p === part && o <= offset)) return null
  const small = /[\p{Ll}\p{N}]/u.test(letters[letter] as string)
  if (p === part) return o === offset + 1 ? (small ? costs.nextSmall : costs.next) : costs.inside
  const between = (skipped[p] as number) - (skipped[part + 1] as number)
  const target = parts[p] as Part
  return between + (o === 0 ? (target.hyphened ? costs.afterHyphen : 0) : costs.insideUnopened)
}
