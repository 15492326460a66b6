import type { Span } from '../document/origin.js'

/** The clause around a stretch of a sentence: what stands before and after it, up to the next break. */
export function clauseAround(whole: string, { start, end }: Span): { readonly before: string; readonly after: string } {
  const text = withoutScareMarks(whole)
  const before = text.slice(Math.max(0, start - 160), start).split(/[;:"“”«»؛]|[.!?؟]\s|،\s|,\s+(?:while|but|although|as)\s|\s(?:that|while|but|que|dass|что|що)\s/u).at(-1) ?? ''
  return { before, after: text.slice(end, end + 160).replace(/^,\s+(?:including|among them|incluyendo|dont|darunter|tra cui|incluindo)\s[^,;.]{2,40},\s?/iu, ' ').split(breaks)[0] ?? '' }
}

/** The marks around a few quoted words blanked out: `were being “held hostage” in the town` is one clause. */
const withoutScareMarks = (text: string) => text.replace(/(?<=\p{L} )[“"‘«]([^“”"‘«»,.]{1,40})[”"’»](?=[\s,.])/gu, ' $1 ')

const breaks = /[,;:،؛"“”«»()]|[.!?؟](?=\s|$)|\s(?:while|but|although|even as|as|after|when|que|dass|что|що)\s/u

/**
 * Where the words that give an amount its scope end: at the next break of the sentence, a share in `including ...` taken
 * along, at most `most` characters on, never in mid-word.
 */
export function scopeEnd(whole: string, end: number, most = 70): number {
  const text = withoutScareMarks(whole)
  let reached = end
  const including = /^,\s+(?:including|among them|of whom|incluyendo|dont|darunter|tra cui|incluindo)\s[^,;.:"“”]{2,40}/iu.exec(text.slice(end))
  if (including) reached = end + including[0].length
  const rest = text.slice(reached, reached + most + 1)
  const stop = /,(?!\d{3})|[;:،؛"“”«»()]|\s[—–]\s|[.!?؟](?=\s|$|["”’])|\s(?:while|but|although|even as|as|after|when|which|who|with|and|y|et|und|e|и|і|та|ve|que|dass|что|що)\s/u.exec(rest)
  if (stop) return reached + stop.index
  if (rest.length <= most) return reached + rest.trimEnd().length
  // a phrase cut short says something else: back to where the last one began
  const phrase = [...rest.slice(0, most).matchAll(/\s(?:in|on|at|from|to|of|for|by|during|against|near|en|de|à|dans|in|mit|von|bei|в|на|из|من|في)\s/gu)].at(-1)?.index ?? 0
  const space = phrase >= 12 ? phrase : rest.lastIndexOf(' ')
  return space <= 0 ? reached : reached + space
}

/** A stretch with its quotation marks whole: an opening mark right before it is taken in, one left open at its end is let go. */
export function withWholeMarks(text: string, { start, end }: Span): Span {
  const slice = () => text.slice(start, end)
  const opens = () => (slice().match(/[“«„]/gu) ?? []).length
  const closes = () => (slice().match(/[”»]/gu) ?? []).length
  if (closes() > opens() && /[“«„]/u.test(text[start - 1] ?? '')) start--
  if (opens() > closes() && /^[.,]?[”»]/u.test(text.slice(end, end + 2))) end += /^[.,]/u.test(text.slice(end)) ? 2 : 1
  if (opens() > closes() && /^[“«„]/u.test(slice())) start++
  return { start, end }
}

/** Where the clause that holds a place begins, at most `most` characters before it, for a value that begins before its figure. */
export const clauseStart = (text: string, start: number, most = 60): number => {
  const lead = text.slice(Math.max(0, start - most), start)
  const found = [...lead.matchAll(/[,;:،؛]\s+|["“”«»()]\s*|[.!?]\s+|\s[—–]\s+|\s(?:that|while|but|and|with|even as|as|after|when|que|dass)\s|(?<!\p{L})where\s/gu)].at(-1)
  return found ? start - lead.length + found.index + found[0].length : start - lead.length + (lead.length < most ? 0 : lead.indexOf(' ') + 1)
}
