import { CLOSES, OPENS } from './quotes.js'

const closers = /["”’'»›)\]}」』）】〉》“«*_＂]/u

/**
 * Where the marks end, with what closes after them: quotation marks, brackets, note numbers, further marks. `first` where the
 * next sentence begins among the marks, with an ellipsis.
 */
export function reach(text: string, start: number, markEnd: number, roles: Uint8Array): { readonly first: number | null; readonly end: number } {
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
