import type { Span } from '../../document/origin.js'

export interface Around {
  readonly before: string
  /** Without a share that stands between (`, including 12 children,`). */
  readonly after: string
  /** Where what stands after it ends. */
  readonly until: number
}

/** The clause around a stretch of a sentence: what stands before and after it, up to the next break. */
export function clauseAround(whole: string, { start, end }: Span): Around {
  const text = withoutScareMarks(whole)
  const before = text.slice(Math.max(0, start - 160), start).split(/[;:"“”«»؛]|[.!?؟]\s|،\s|,\s+(?:while|but|although|as(?!\sof\s))\s|\s(?:that|while|but|que|dass|что|що)\s/u).at(-1) ?? ''
  const rest = text.slice(end, end + 160)
  const share = /^,\s+(?:including|among them|incluyendo|dont|darunter|tra cui|incluindo)\s[^,;.]{2,40},\s?/iu.exec(rest)?.[0].length ?? 0
  const behind = (share > 0 ? ` ${rest.slice(share)}` : rest).split(breaks)[0] ?? ''
  return { before, after: behind, until: end + behind.length + Math.max(0, share - 1) }
}

/** The words of the clause around a stretch of a sentence, the stretch among them. */
export function clauseOf(whole: string, at: Span): string {
  const { before, after } = clauseAround(whole, at)
  return `${before}${whole.slice(at.start, at.end)}${after}`
}

/** The marks around a few quoted words blanked out: `were being “held hostage” in the town` is one clause. */
const withoutScareMarks = (text: string) => text.replace(/(?<=\p{L} )[“"‘«]([^“”"‘«»,.]{1,40})[”"’»](?=[\s,.])/gu, ' $1 ')

const breaks = /,(?!\d)|[;:،؛"“”«»()]|[.!?؟](?=\s|$)|\s(?:while|but|although|even as|as(?!\sof\s)|after|when|que|dass|что|що)\s/u

/**
 * Where the words that give an amount its scope end: at the next break of the sentence, a share in `including ...` taken
 * along, at most `most` characters on, never in mid-word.
 */
export function scopeEnd(whole: string, end: number, most = 70): number {
  // `in southern and central Korva` is one phrase
  const text = withoutScareMarks(whole).replace(/(?<=\b(?:(?:north|south|east|west)(?:ern)?|central|upper|lower)) and (?=(?:(?:north|south|east|west)(?:ern)?|central|upper|lower)\b)/gu, ' +++ ')
  let reached = end
  const including = /^,\s+(?:including|among them|of whom|incluyendo|dont|darunter|tra cui|incluindo)\s[^,;.:"“”]{2,40}/iu.exec(text.slice(end))
  if (including) reached = end + including[0].length
  const rest = text.slice(reached, reached + most + 1)
  const stop = /,(?!\d)|[;:،؛"“”«»()]|\s(?:[—–]|[_-]{1,2}(?=\s\p{L}))\s|[.!?؟](?=\s|$|["”’])|\s(?:while|but|although|even as|as|after|when|which|who|that\s(?=\p{L}+\s(?:were|was|are|is|had|have|has|would|will)\s)|with|and|y|et|und|e|и|і|та|ve|que|dass|что|що)\s/u.exec(rest)
  if (stop) {
    const only = onlyThere.exec(text.slice(reached + stop.index))
    return reached + stop.index + (only?.[0].length ?? 0)
  }
  if (rest.length <= most) return reached + rest.trimEnd().length
  // a phrase cut short says something else: back to where the last one began
  const phrase = [...rest.slice(0, most).matchAll(/\s(?:in|on|at|from|to|of|for|by|during|against|near|en|de|à|dans|in|mit|von|bei|в|на|из|من|في)\s/gu)].at(-1)?.index ?? 0
  const space = phrase >= 12 ? phrase : rest.lastIndexOf(' ')
  return space <= 0 ? reached : reached + space
}

/** `80,000, in Indonesia alone`, `80 000, uniquement en Indonésie`: without it the figure would be of more. */
const onlyThere = /^,\s+(?:(?:only|solely|mostly|just|uniquement|seulement|rien que|nur|allein|solo|soltanto|sólo|únicamente|apenas|somente|только|лише|тільки|فقط)\s+)?(?:in|en|au|aux|dans|à|em|no|na|nel|nella|в|у|في)\s+(?:the\s+)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*(?:\s+alone)?(?=\s*(?:[.;,]|$))/u

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
  const found = [...lead.matchAll(/[,;:،؛]\s+|["“”«»()]\s*|[.!?]\s+|\s(?:[—–]|[_-]{1,2}(?=\s\p{L}))\s+|\s(?:that|while|but|and|y|et|und|with|even as|as|after|when|que|dass)\s|(?<!\p{L})where\s/gu)].at(-1)
  return found ? start - lead.length + found.index + found[0].length : start - lead.length + (lead.length < most ? 0 : lead.indexOf(' ') + 1)
}

/** A stretch of a text without the marks and blanks that end it. */
export const withoutStop = (text: string, { start, end }: Span): Span => ({ start, end: end - (/[\s.,;:]+$/u.exec(text.slice(start, end))?.[0].length ?? 0) })
