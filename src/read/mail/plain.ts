/**
 * The words of the plain part of a message: lines without the marks of quotation, which are set before all of what is sent
 * on. Where lines that flow were made whole, the marks of all but the first stand within.
 */
export const withoutQuoteMarks = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/^>.*/gm, (line) => line.replace(/^(?:> ?)+/, '').replace(/ (?:> ?)+/g, ' '))

/** More lines than this are no signature. */
const mostLines = 15

/** Where the signature begins, at the line that RFC 3676 sets before it; null where there is none. */
export function signatureIn(text: string): number | null {
  const at = text.startsWith('-- \n') ? 0 : text.lastIndexOf('\n-- \n') + 1
  if (at === 0 || text.slice(at).split('\n', mostLines + 3).length > mostLines + 2) return null
  return at
}
