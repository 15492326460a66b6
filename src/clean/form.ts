/** What the form of a line tells, whatever its words are. Lines longer than this are never furniture by form. */
export const longestLine = 600

const closing = /[.!?…。！？؟۔।][\s"'”’»›“)\]」』）]*$/u

/** Whether words end like a sentence, with quotation marks and brackets after the stop or not. */
export const closes = (words: string): boolean => closing.test(words.slice(-24))

/** Number of words; scripts without spaces count two characters a word. */
export function wordCount(words: string): number {
  const unspaced = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  const spaced = words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0
  return unspaced > words.length / 3 ? Math.ceil(unspaced / 2) : spaced
}

/** A sentence by its form: it has a stop and more than a few words. */
export const isSentence = (words: string): boolean => closes(words) && wordCount(words) >= 6

/** Words outside quotation marks: what the page says itself, not what people in it say. */
export const unquoted = (words: string): string =>
  words.replace(/“[^”]{0,2000}(?:”|$)|„[^“”]{0,2000}(?:[“”]|$)|«[^»]{0,2000}(?:»|$)|"[^"]{0,2000}(?:"|$)|「[^」]{0,2000}(?:」|$)/gu, ' ')

/** Whether every word that bears weight begins with a capital, as in names. Small words between (of, de, van) do not count. */
export function isCapitalised(words: string): boolean {
  const list = words.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? []
  return list.length > 0 && /^\p{Lu}/u.test(list[0] ?? '')
    && list.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|for|and|in|at|de|da|del|della|di|do|dos|du|des|la|le|les|von|van|der|den|und|et|y|e|al|el|bin|ibn|per|av|och|og)$/u.test(word))
}

/** Letters and digits in lower case, one space between words: the key under which a line repeats. */
export const keyOf = (words: string): string => (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
