/** What stands before the words of a post: who wrote it, whom it repeats and whom it answers. `@ann: @bo `, `RT @ann: ` */
const head = /^(?:RT:?\s{1,2}@\w{2,20}:?|@\w{2,20}\s?(?::|[–—-](?=\s)))(?:\s{1,3}(?:RT:?\s)?@\w{2,20}:?(?=\s)){0,5}\s{1,3}/u

/** A word behind the words of a post: a tag, an address, whom it is from, a face, its age. */
const mark = String.raw`(?:#[\p{L}\p{N}_]{2,60}|https?:\/\/\S{3,200}|(?:via\s)?@\w{2,20}|[:;=][-'o]?[()DPp]|\d{1,3}\s(?:seconds?|minutes?|mins?|hours?|hrs?|days?)\sago)`
const last = new RegExp(String.raw`(?<=\s)${mark}$`, 'u')

/** The most words behind a post, and how far back from its end they are looked for. */
const most = 14

/** Length of what leads to the words of a post, 0 for none. */
export const postHead = (line: string): number => head.exec(line.slice(0, 160))?.[0].length ?? 0

/**
 * Where the words of a post end and its tags, addresses and age begin; the line's length where none do. The tag that a small word leads
 * to belongs to the words (`a crowd in #Olme #ferry`), and so does one that is all of them.
 */
export function postEnd(line: string): number {
  let end = line.length
  for (let i = 0; i < most; i++) {
    const words = line.slice(0, end).trimEnd()
    const found = last.exec(words.slice(-240))
    if (found === null) break
    const at = words.length - found[0].length
    if (/^[#@]/u.test(found[0]) && /(?:^|\s)\p{Ll}{1,3}\s$/u.test(words.slice(0, at))) break
    end = at
  }
  return line.slice(0, end).trimEnd().length
}

/** Whether a line is a post of a network by its form. */
export const isPostLine = (line: string): boolean => postHead(line) > 0 || postEnd(line) < line.trimEnd().length && /#\p{L}/u.test(line)
