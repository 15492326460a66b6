import type { Article, Block } from '../../document/article.js'
import { closes, wordCount } from '../form.js'
import { blocksWith, type Pass } from '../page.js'

/** Share of a block's characters in links from which it is a link and not a sentence with one. */
const mostly = 0.9
/** Where more of the article than this is links, the links are the article. */
const mostLinked = 0.4

/** Runs of blocks that are links and nothing else, with the short heading before them: what a site offers to read next. */
export const markLinkLists: Pass = (units, { article, lines, isProse }) => {
  if (!isProse || article.marks.length === 0) return units
  const shares = linkShares(article, lines)
  const isLink = article.blocks.map((block, i) => (shares.get(block) ?? 0) >= mostly && !closes(lines[i] ?? '') && wordCount(lines[i] ?? '') >= 3)
  if (isLink.filter(Boolean).length > mostLinked * isLink.length) return units
  const listed = isLink.map((own, i) => own && (isLink[i - 1] === true || isLink[i + 1] === true))
  const heads = listed.map((own, i) => !own && listed[i + 1] === true && (lines[i] ?? '').length < 60 && !closes(lines[i] ?? ''))
  return blocksWith(units, (index) => listed[index] === true || heads[index] === true ? ['boilerplate', 'related-link'] : null)
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
