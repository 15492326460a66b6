import { findDate } from '../../document/written-date.js'
import { tokensOf } from '../cues/phrases.js'
import { postFrame } from '../cues/prompt-words.js'
import { wordCount } from '../form.js'
import { carve, typeBlock, type Page, type Pass } from '../page.js'

/** `— Ann Example (@ann) March 6, 2019` at the end of a line, with the day in its one group. */
const signature = /(?:^|\s)(?:—|–|--?)\s*[^()@]{1,60}\(@[\w.@-]{1,60}\)\s*([^.!?]{0,40})$/u
const link = /(?:https?:\/\/)?(?:pic\.twitter\.com|\bt\.co)\/\w+/gu

/**
 * Posts of a social network that a page shows between its paragraphs. They have another author than the article, whom only
 * the line under them names; where the article leads to one with a colon, its words stay, and only that line goes.
 */
export const markPosts: Pass = (units, page) => {
  const { lines, article: { text }, isProse } = page
  if (!isProse || !/@|t\.co\/|pic\.twitter/u.test(text) && !lines.some(isFrame)) return units
  let out = units
  lines.forEach((line, index) => {
    const found = signatureIn(line)
    if (isFrame(line)) out = typeBlock(out, index, 'caption', 'embedded-post')
    if (found === null) return
    const first = found.words > 0 ? index : firstOfPost(index, page)
    for (let i = index; i >= first; i--) {
      const isIntroduced = /[:：]$/u.test(lines[first - 1] ?? '')
      if (!isIntroduced || i === index && found.words === 0) out = typeBlock(out, i, 'caption', 'embedded-post')
      else if (i === index) out = carve(out, text, signatureSpan(page, index), 'caption', 'embedded-post')
    }
  })
  for (const { index, 0: { length } } of text.matchAll(link)) out = carve(out, text, { start: index, end: index + length }, 'label', 'metadata')
  return out
}

const isFrame = (line: string): boolean => line.length < 160 && postFrame.opens(tokensOf(line))

/** The number of words before a signature that ends the line; null where none does. */
function signatureIn(line: string): { readonly words: number } | null {
  const found = line.includes('(@') ? signature.exec(line.slice(-200)) : null
  if (found === null || found[1] !== '' && findDate(found[1] ?? '') === null) return null
  return { words: wordCount(line.slice(0, Math.max(0, line.length - 200) + found.index).replace(link, '')) }
}

/** The post above a signature that has a line of its own: quoted blocks, or one that shows a picture. */
function firstOfPost(index: number, { article: { blocks, text } }: Page): number {
  let first = index
  while (blocks[first - 1]?.kind === 'quote') first--
  const before = blocks[index - 1]
  return first === index && before !== undefined && text.slice(before.start, before.end).search(link) >= 0 ? index - 1 : first
}

function signatureSpan({ article: { blocks, text } }: Page, index: number): { readonly start: number, readonly end: number } {
  const { start, end } = blocks[index] as { readonly start: number, readonly end: number }
  const from = Math.max(start, end - 200)
  const found = signature.exec(text.slice(from, end).trimEnd())
  return { start: from + (found?.index ?? 0), end }
}
