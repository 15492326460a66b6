import type { Find } from '../finding.js'
import type { Block } from '../text.js'
import { isItem } from './blocks.js'

/** Characters that a paragraph of sentences has, where a title or a name has fewer. */
const long = 80
/** So many paragraphs must show how the text ends its sentences, and so few of a hundred may do otherwise. */
const fewest = 5
const mostOpen = 0.1

/** A mark that may end a sentence in any script, with what closes behind it. */
const ended = /[.!?\u2026:;\u037e\u061f\u06d4\u0589\u05c3\u0964\u0965\u104b\u1362\u17d4\u3002\uff01\uff0e\uff1f][\p{Pe}\p{Pf}\p{Pi}"'\u2018\u201c\s]{0,6}(?:\[[^\]]{1,30}\]\s{0,3}){0,9}$/u
/** What a sentence breaks off with: words, a comma or a dash. Figures, brackets, addresses and an office's own signs may end a list. */
const open = /(?:\s[\p{L}\p{M}'\u2019\u05f3\u05f4-]{1,40}){3}[,\u060c\u3001]?$|,$|[\u2013\u2014]$/u

/** A text whose paragraphs end in full sentences, and whose last one does not, was cut off. */
export function checkEnding(file: string, blocks: readonly Block[], find: Find): void {
  const paragraphs = blocks.filter(({ lines }) => lines.join(' ').length >= long && !isItem(lines[0] ?? ''))
  const last = blocks.at(-1)
  if (last === undefined || paragraphs.at(-1) !== last || paragraphs.length <= fewest) return
  const before = paragraphs.slice(0, -1)
  if (before.filter((block) => !ended.test(endOf(block))).length > before.length * mostOpen || ended.test(endOf(last)) || !open.test(endOf(last))) return
  find('proof/text-cut', { file, line: last.line + last.lines.length - 1 }, { end: endOf(last).slice(-40) })
}

const endOf = ({ lines }: Block) => lines.slice(-9).join(' ').trimEnd().slice(-300)
