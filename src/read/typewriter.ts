import type { Markup } from '../document/article.js'

/** Doubled marks as a typewriter or a wire's seven bits have them: ``so'', and `so' inside. */
const doubled = /(?<!`)``(?!`)/u
/** The same without the grave: ''so,'' he said. A mark that opens and one that closes: neither inches nor seconds have the first. */
const alikeOpens = /(?<=^|[\s(])''(?=[\p{L}\p{N}])/u
const alikeCloses = /(?<=[\p{L}.,!?…])''(?![\p{L}\p{N}'])/u
/** What stands between a place or an agency and its report, or about an aside: ` _ `. */
const stroke = /(?<=\S[ \t]|^|\n)_(?=\s)/gu
/** `''` opens too, where no word stands before it and one right behind it. */
const marks = /(?<opens>``|(?<=^|[\s(])''(?=[\p{L}\p{N}]))|''(?!')|(?<=^|[\s(“\u0060])`(?=[\p{L}\p{N}])/gu
/** How far a quotation inside another reaches, in characters. */
const longestInner = 400

/** Marks that a wire's character set had no signs for, as what they read as: quotation marks and dashes. */
export function typewriterMarksOf(text: string): readonly Markup[] {
  const found: Markup[] = []
  if (doubled.test(text) || alikeOpens.test(text) && alikeCloses.test(text)) {
    for (const { 0: mark, index, groups } of text.matchAll(marks)) {
      found.push({ start: index, end: index + mark.length, as: mark === '`' ? '‘' : groups?.['opens'] === undefined ? '”' : '“' })
      if (mark !== '`') continue
      const end = /'(?!\p{L})/u.exec(text.slice(index + 1, index + 1 + longestInner))?.index
      if (end !== undefined) found.push({ start: index + 1 + end, end: index + 2 + end, as: '’' })
    }
  }
  if (found.length > 0 || /\p{Lu}\)? _ /u.test(text)) for (const { index } of text.matchAll(stroke)) found.push({ start: index, end: index + 1, as: '—' })
  return found
}
