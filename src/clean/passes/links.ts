import type { Article, Block, Unit } from '../../document/article.js'
import { tokensOf } from '../cues/phrases.js'
import { teaserLabel } from '../cues/prompt-words.js'
import { closes, isSentence, wordCount } from '../form.js'
import { blocksWith, type Pass } from '../page.js'

/** Share of a block's characters in links from which it is a link and not a sentence with one. */
const mostly = 0.9
/** Share from which an item of a list goes with links beside it. */
const partly = 0.3
/** Where more of the article than this is links, the links are the article. */
const mostLinked = 0.4

/**
 * What a site offers to read next: runs of blocks that are links and nothing else with the short heading before them, the other
 * items of their list, and single paragraphs that are one link without a stop.
 */
export const markLinkLists: Pass = (units, { article, lines, isProse }) => {
  if (!isProse || article.marks.length === 0) return units
  const shares = linkShares(article, lines)
  const share = (i: number) => shares.get(article.blocks[i] as Block) ?? 0
  const isLink = article.blocks.map((_, i) => share(i) >= mostly && !closes(lines[i] ?? '') && isTitle(lines[i] ?? ''))
  if (isLink.filter(Boolean).length > mostLinked * isLink.length) return units
  const listed = isLink.map((own, i) => own && (isLink[i - 1] === true || isLink[i + 1] === true))
  const firstBody = lines.findIndex((line) => closes(line) && wordCount(line) >= 6)
  const lone = isLink.map((own, i) => own && firstBody >= 0 && i > firstBody && /^(?:paragraph|item|quote)$/.test(article.blocks[i]?.kind ?? ''))
  const found = listed.map((own, i) => own || lone[i] === true)
  const ends = linkedEnds(article)
  const isKickered = (i: number) => ends.has(article.blocks[i] as Block) && isTitle(lines[i] ?? '')
  for (const [from, to] of listsOf(article)) {
    const kickered = article.blocks.slice(from, to).filter((_, i) => isKickered(from + i)).length
    if (kickered >= fewestKickered && kickered * 4 >= (to - from) * 3) found.fill(true, from, to)
    const links = found.slice(from, to).filter(Boolean).length
    if (links * 2 >= to - from && links > 1) for (let i = from; i < to; i++) if (share(i) >= partly || wordCount(lines[i] ?? '') < 12) found[i] = true
  }
  const isHead = found.map((own, i) => !own && found[i + 1] === true && (listed[i + 1] === true || article.blocks[i]?.kind === 'heading') && (lines[i] ?? '').length < 60 && !closes(lines[i] ?? ''))
  // a heading over one link, and then text, is the text's
  const heads = isHead.map((own, i) => own && (listed[i + 1] === true || found[i + 2] === true || i + 2 >= found.length))
  return blocksWith(units, (index) => found[index] === true || heads[index] === true ? ['boilerplate', 'related-link'] : null)
}

/** Fewer items of a kicker and a link are no list of other stories. */
const fewestKickered = 3

/** The blocks that are a kicker and then one link to their end: `Harbour: [Ferry burns off Olme]`. A day before a link makes an entry of a chronicle. */
function linkedEnds({ text, blocks, marks }: Article): ReadonlySet<Block> {
  const found = new Set<Block>()
  const links = marks.filter((mark) => mark.kind === 'link')
  let next = 0
  for (const block of blocks) {
    while ((links[next]?.end ?? Infinity) <= block.start) next++
    const link = links[next]
    if (block.kind === 'item' && link !== undefined && link.start > block.start && link.end >= block.end
      && link.start - block.start <= longestKicker && /^[^.!;\d]+(?:[:?|–—]|\s-)\s*$/u.test(text.slice(block.start, link.start))) found.add(block)
  }
  return found
}

/** The most characters of a kicker before its link. */
const longestKicker = 60

/** Some words, and not an address or a number. */
const isTitle = (line: string): boolean => (line.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0) >= 3 && /\s/u.test(line) && !/^(?:https?:|www\.)|^\S+\.\w+\/\S*$/u.test(line)

/** The runs of list items: first, and the one after the last. */
function listsOf({ blocks }: Article): readonly (readonly [number, number])[] {
  const lists: [number, number][] = []
  blocks.forEach((block, i) => {
    const last = lists.at(-1)
    if (block.kind !== 'item') return
    if (last !== undefined && last[1] === i) last[1] = i + 1
    else lists.push([i, i + 1])
  })
  return lists
}

/** Lines without a stop behind a line that only announces them: `Related`, `Read more:`. At most so many. */
const mostAnnounced = 8

/** The titles that stand under a line such as `Related stories` in text without links. */
export const markAnnounced: Pass = (units, { lines, article, isProse }) => {
  if (!isProse) return units
  const announced = new Set<number>()
  const kinds = new Map<number, Unit>()
  for (const unit of units) if (!kinds.has(unit.block)) kinds.set(unit.block, unit)
  const mayBeTitle = (i: number) => kinds.get(i)?.kind === 'sentence' && !closes(lines[i] ?? '') && wordCount(lines[i] ?? '') >= 2 && wordCount(lines[i] ?? '') <= 25 && article.blocks[i]?.kind !== 'quote'
  lines.forEach((line, i) => {
    if (kinds.get(i)?.reason !== 'related-link' || wordCount(line) > 6) return
    let end = i + 1
    while (end < lines.length && end - i <= mostAnnounced && mayBeTitle(end)) end++
    const before = end < lines.length && closes(lines[end] ?? '')
    // one line before a paragraph is as likely its heading
    if (end - i - 1 === 1 && before && !/[:：]$/u.test(line)) return
    const last = before && end - i - 1 > 1 && !/[:：]$/u.test(line) && article.blocks[end - 1]?.kind === 'heading' ? end - 1 : end
    for (let j = i + 1; j < last; j++) announced.add(j)
  })
  return announced.size === 0 ? units : blocksWith(units, (index) => announced.has(index) ? ['boilerplate', 'related-link'] : null)
}

/** The most words of a title between two paragraphs. */
const longestTeaser = 25

/** `Opinion: The coast has too many ferries`: below the first paragraph a kind of article and a title is another article's. */
export const markTeasers: Pass = (units, { lines, isProse }) => {
  const firstBody = isProse ? lines.findIndex(isSentence) : -1
  return firstBody < 0 ? units : blocksWith(units, (index) => index > firstBody && isTeaser(lines[index] ?? '') ? ['boilerplate', 'related-link'] : null)
}

function isTeaser(line: string): boolean {
  const sign = closes(line) ? -1 : line.slice(0, 30).search(/[:|]\s/u)
  return sign > 0 && wordCount(line) <= longestTeaser && teaserLabel.is(tokensOf(line.slice(0, sign)))
}

/** The share of each block's words that lies in links; marks and blocks both come in order. */
function linkShares({ blocks, marks }: Article, lines: readonly string[]): ReadonlyMap<Block, number> {
  const shares = new Map<Block, number>()
  const links = marks.filter((mark) => mark.kind === 'link')
  let next = 0
  for (const [i, block] of blocks.entries()) {
    let linked = 0
    for (; (links[next]?.start ?? Infinity) < block.end; next++) linked += Math.min(links[next]?.end ?? 0, block.end) - Math.max(links[next]?.start ?? 0, block.start)
    shares.set(block, linked / Math.max(1, lines[i]?.length ?? 0))
  }
  return shares
}
