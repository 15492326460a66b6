import { closes, wordCount } from '../form.js'
import type { Pass } from '../page.js'
import { typeBlock } from '../page.js'

/** Headings inside the text: what the markup calls so, and in plain text a short line without a stop before a paragraph. */
export const markHeadings: Pass = (units, { article, lines, isProse }) => {
  let out = units
  const body = lines.map((line) => closes(line) && wordCount(line) >= 6)
  for (const [index, block] of article.blocks.entries()) {
    const line = lines[index] ?? ''
    const alone = units.filter((unit) => unit.block === index).length <= 2
    if (block.kind === 'heading') out = typeBlock(out, index, 'heading', 'heading')
    else if (isProse && block.kind === 'paragraph' && alone && isHeadingLine(line) && body.slice(0, index).some(Boolean) && body[index + 1]) {
      out = typeBlock(out, index, 'heading', 'heading')
    }
  }
  return out
}

const isHeadingLine = (line: string): boolean => line.length <= 100 && wordCount(line) >= 1 && wordCount(line) <= 12
  && !closes(line) && !/[,;:]$/u.test(line) && /^["“‘«„¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(line)
