import { finiteAt, mainVerbs } from './verbs.js'
import { prepositions, saidVerbs } from './words.js'

/** What a clause cannot be told without: a turn against it, an alternative, what it holds for only, or under what condition. English. */
const limits = /^[\s,–—-]*(?:but|yet|although|though|even though|whereas|albeit|or|nor|rather than|instead of|contrary to|not|only|mostly|mainly|largely|except|excluding|apart from|once|whenever|if|unless)\b|^,\s+while\b|^\s+while\b[^.;]*\b(?:in fact|actually|really)\b/iu
/** What tells which one is meant: `the house where they lived`, `left when they got help`. */
const tellsWhich = /^\s+(?:where|when|who|whom|whose|which|that)\b/iu
/** Who says it, behind the words. */
const teller = new RegExp(`,\\s+(?:(?:said|says|according\\s+to)\\s|(?:[\\p{L}\\p{N}’'.-]+\\s+){1,9}(?:(?:has|have|had)\\s+)?(?:${saidVerbs})(?:\\s*[.,]|\\s*$|\\s+(?:on|in|at|late|earlier|here|yesterday|today|\\p{Lu}\\p{Ll}+day)\\b))`, 'iu')

/**
 * Whether a clause that ends at a place says no more and nothing else than its sentence: no turn, condition or teller is cut off
 * behind it, no list is cut open, and its verb has come. `text` has its quotations blanked out. English.
 */
export function endsWell(text: string, start: number, end: number): boolean {
  const kept = text.slice(start, end)
  const rest = text.slice(end)
  if (!/\p{L}/u.test(rest)) return true
  if (limits.test(rest) || tellsWhich.test(rest) || teller.test(rest.split(/[;–—]/u)[0] ?? '')) return false
  const pieces = kept.split(/,\s+/u)
  // `flattened crops, and drove ...`, `dead, clinging to life or weeping`
  if (/^,?\s+and\s/u.test(rest) && pieces.length > 1 && finiteAt(`they ${pieces.at(-1) ?? ''}`) === 1) return false
  if (/^,\s+\p{Ll}+ing\s[^,;]*\sor\s+\p{Ll}+ing\b/u.test(rest)) return false
  // `a mother saying the soldiers, ...`
  if (/\b(?:saying|said|says|that)\s+(?:\S+\s+){0,4}\S+$/u.test(kept) && /^,/u.test(rest) && finiteAt(kept.split(/\b(?:saying|said|says|that)\s+/u).at(-1) ?? '') < 0) return false
  return mainVerbs(withoutLead(pieces).join(', ')) > 0
}

/** Without what leads a sentence in: `In March, as the council met, ...`. */
function withoutLead(pieces: readonly string[]): readonly string[] {
  const first = pieces.findIndex((piece) => !opensLead(piece))
  return first < 0 ? pieces.slice(-1) : pieces.slice(first)
}
const opensLead = (piece: string): boolean => {
  const word = /^["“]?([\p{L}’]+)/u.exec(piece)?.[1]?.toLowerCase() ?? ''
  return prepositions.has(word) || /^(?:when|while|if|although|though|even|once|unless|last|this|earlier|later|where)$/u.test(word)
}

/**
 * Whether a clause that begins inside its sentence can be told without what stands before it: not the half that is turned
 * against, no verb that waits for its end, and a place where it has none of its own.
 */
export function startsWell(text: string, { from, start, hangs }: { readonly from: number; readonly start: number; readonly hangs: boolean }, end: number): boolean {
  const dropped = text.slice(0, start)
  const kept = text.slice(start, end)
  if (/,?\s+but\s+$/iu.test(dropped) && finiteAt(dropped) >= 0) return false
  if (hangs && from > 0 && mainVerbs(withoutLead(text.slice(0, from).split(/,\s+/u)).join(', ')) < 1) return false
  // `the hotel, where the team was staying, was searched`
  if (hangs && /,\s+(?:was|were|is|are|has|have|had|will|would|can|could|may|might|did|does)\s/u.test(kept)) return false
  return !(leadingPlace.test(dropped) && namesNothing(kept))
}

const leadingPlace = /^(?:In|At|Near|Off|Outside|Across|Throughout|Around)\s+(?:(?:the|\p{Ll}+ern|\p{Ll}+)\s+){0,3}\p{Lu}[^,]{1,40},\s/u

/** No capital but its first letter and those of days and months. */
const namesNothing = (kept: string): boolean =>
  !/\p{Lu}/u.test(kept.slice(1).replace(/\b(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec|GMT|I)\b/gu, ''))
