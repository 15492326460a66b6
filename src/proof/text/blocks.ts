import type { Find } from '../finding.js'
import type { Block } from '../text.js'

/** Paragraphs that a text may have before it needs headings to move by. */
const mostWithoutHeading = 40

/** Blank lines between paragraphs (T1) and around headings (T3), and paragraphs that are broken into lines. */
export function checkBlocks(file: string, blocks: readonly Block[], find: Find): void {
  let headings = 0
  for (const [index, block] of blocks.entries()) {
    const place = { file, line: block.line }
    if (block.before > 2 && index > 0) find('proof/text-gap', place, { count: block.before })
    const heading = block.before === 2 && index > 0
    if (heading) headings++
    const width = wrappedAt(block.lines)
    if (width !== null) find('proof/text-wrapped', place, { width })
    else if (heading && block.lines.length > 1 && !isItem(block.lines[0] ?? '')) find('proof/text-heading', place)
    else if (block.lines.filter((line) => !isItem(line) && line.length > longestShort).length > 1) find('proof/text-paragraphs', place)
  }
  if (headings === 0 && blocks.length > mostWithoutHeading) find('proof/text-no-headings', { file }, { count: blocks.length })
}

/** Lines above this length are paragraphs by themselves: no screen or teletype was ever wider. */
const longestShort = 132
const widths = { least: 40, most: longestShort }

export const isItem = (line: string): boolean => /^\s*(?:[-*•–‣◦+]|\d{1,3}[.)])\s/u.test(line)

/**
 * The width at which lines were broken, or null: every line but the last is full, as the next line's first word would
 * not have fitted on it. Two lines alone prove nothing, nor do lists and verse.
 */
function wrappedAt(lines: readonly string[]): number | null {
  if (lines.length < 3 || lines.slice(1).some(isItem)) return null
  const width = Math.max(...lines.slice(0, 1000).map((line) => line.length))
  if (width < widths.least || width > widths.most) return null
  const full = lines.slice(0, -1).every((line, index) => line.length + 1 + (/^\s*(\S+)/.exec(lines[index + 1] ?? '')?.[1]?.length ?? 0) > width)
  return full ? width : null
}
