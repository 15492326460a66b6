import { isPostLine, postEnd, postHead } from '../cues/post-marks.js'
import { wordCount } from '../form.js'
import { carveEach, type Part, type Pass } from '../page.js'

/** Fewer posts are no custom of the page. */
const fewest = 2
/** The fewest words of a post that says something. */
const leastWords = 4
/** A longer line is a paragraph. */
const longest = 500

/**
 * Posts of a network that an article sets out line by line: names before them, tags, addresses and age behind them go, and so do those of
 * a word or two. What is left are the words that the article passes on.
 */
export const partPostLines: Pass = (units, { article: { text, blocks }, isProse }) => {
  if (!isProse || !/[@#]\p{L}/u.test(text)) return units
  const lines = blocks.filter(({ kind }) => /^(?:paragraph|quote|item)$/u.test(kind)).flatMap(({ start, end }) => linesIn(text, start, end))
  const posts = lines.filter(({ start, end }) => end - start <= longest && isPostLine(text.slice(start, end)))
  if (posts.length < fewest) return units
  return carveEach(units, text, posts.flatMap(({ start, end }): readonly Part[] => {
    const line = text.slice(start, end)
    const from = postHead(line)
    const to = Math.max(from, postEnd(line))
    if (wordCount(line.slice(from, to)) < leastWords) return [{ start, end, kind: 'caption', reason: 'embedded-post' }]
    const ends = [{ start, end: start + from }, { start: start + to, end }].filter((span) => span.start < span.end)
    return ends.map((span) => ({ ...span, kind: 'label', reason: 'metadata' }))
  }))
}

function linesIn(text: string, start: number, end: number): readonly { readonly start: number, readonly end: number }[] {
  let at = start
  return text.slice(start, end).split('\n').map((line) => {
    const from = at + line.length - line.trimStart().length
    at += line.length + 1
    return { start: from, end: from + line.trim().length }
  })
}
