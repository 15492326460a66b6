import type { Find } from '../finding.js'
import type { Block } from '../text.js'

interface Item {
  readonly line: number
  readonly mark: string | null
  readonly number: number | null
}

/** Items of a list begin with the same mark, or with numbers that rise by one (T2). */
export function checkLists(file: string, blocks: readonly Block[], find: Find): void {
  let before: Item | null = null
  for (const block of blocks) {
    for (const [index, text] of block.lines.entries()) {
      const item = itemOf(text, block.line + index)
      if (item === null || (index === 0 && block.before > 1)) before = null
      if (item !== null && before !== null) {
        const place = { file, line: item.line }
        if (item.mark !== null && before.mark !== null && item.mark !== before.mark) find('proof/text-list-mark', place, { before: before.mark, mark: item.mark })
        if (item.number !== null && before.number !== null && item.number !== before.number + 1 && item.number !== 1) {
          find('proof/text-list-number', place, { before: before.number, number: item.number })
        }
      }
      before = item
    }
  }
}

function itemOf(text: string, line: number): Item | null {
  const mark = /^\s*([-*•–‣◦+])\s/u.exec(text)?.[1] ?? null
  const number = /^\s*(\d{1,3})[.)]\s/.exec(text)?.[1]
  return mark === null && number === undefined ? null : { line, mark, number: number === undefined ? null : Number(number) }
}
