import { closes, wordCount } from '../form.js'
import { carveEach, type Pass } from '../page.js'

/** So many titles that end in a number make a numbered page. */
const fewest = 5
/** The most words of a title, and the share of the numbers that go down, by few. */
const longest = 16
const falling = 0.8
const step = 12

/**
 * The titles over the entries of a live report that numbers them from the oldest, at the end of the title: `Divers reach the wreck 151`,
 * `Doctors leave Tarn 150`. The title is a heading, the number no part of it.
 */
export const partEntryNumbers: Pass = (units, { article: { text, blocks }, lines, isProse }) => {
  if (!isProse) return units
  const found = lines.flatMap((line, block) => {
    const [whole, number] = /\s(\d{1,4})$/u.exec(line) ?? []
    const at = blocks[block]
    if (whole === undefined || at === undefined || at.kind !== 'paragraph' || closes(line) || wordCount(line) < 3 || wordCount(line) > longest || !/^["“‘«]?\p{Lu}/u.test(line)) return []
    return text.slice(at.start, at.end).trimEnd().endsWith(whole) ? [{ at, number: Number(number), length: whole.length - 1 }] : []
  })
  const falls = found.filter(({ number }, i) => i > 0 && number < (found[i - 1]?.number ?? 0) && (found[i - 1]?.number ?? 0) - number <= step).length
  if (found.length < fewest || falls < (found.length - 1) * falling) return units
  return carveEach(units, text, found.flatMap(({ at: { start, end }, length }) => {
    const last = start + text.slice(start, end).trimEnd().length
    return [{ start, end: last - length, kind: 'heading', reason: 'heading' }, { start: last - length, end: last, kind: 'label', reason: 'metadata' }] as const
  }))
}
