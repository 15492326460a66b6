import { utf8 } from './decode.js'
import type { Find } from './finding.js'
import type { Prover } from './prover.js'
import { checkBlocks } from './text/blocks.js'
import { checkEnding } from './text/ending.js'
import { checkLists } from './text/lists.js'
import { checkMojibake } from './text/mojibake.js'
import { checkTextNotes } from './text/notes.js'

/** Text editions: WCAG's plain-text techniques T1, T2 and T3, and what a listener stumbles over. */
export const proveText: Prover = async ({ file, bytes }, find) => {
  const text = utf8(bytes)
  if (text === null) return void find('proof/not-utf8', { file })
  const lines = text.split(/\r\n|\n|\r/)
  checkCharacters(file, lines, find)
  checkMojibake(file, lines, find)
  const blocks = blocksOf(lines)
  checkBlocks(file, blocks, find)
  checkLists(file, blocks, find)
  checkTextNotes(file, blocks, find)
  checkEnding(file, blocks, find)
}

/** Lines that stand together with no blank line between. */
export interface Block {
  readonly lines: readonly string[]
  /** Of its first line; counts from 1. */
  readonly line: number
  /** Blank lines before it. */
  readonly before: number
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: { lines: string[]; line: number; before: number }[] = []
  let blank = 0
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      blank++
      continue
    }
    const last = blocks.at(-1)
    if (blank === 0 && last !== undefined) last.lines.push(line)
    else blocks.push({ lines: [line], line: index + 1, before: blank })
    blank = 0
  }
  return blocks
}

const drawing = /[\u2500-\u259f]/u
const rule = /^\s*([-=_*~#+.\u2013\u2014\u2022\u00b7])(?:\s?\1){3,}\s*$/u

function checkCharacters(file: string, lines: readonly string[], find: Find): void {
  for (const [index, line] of lines.entries()) {
    const place = { file, line: index + 1 }
    const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.exec(line)?.[0]
    if (control !== undefined) find('proof/text-control', place, { name: `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` })
    if (line.includes('\ufffd')) find('proof/text-broken', place)
    if (drawing.test(line)) find('proof/text-drawing', place)
    else if (rule.test(line.slice(0, 2000))) find('proof/text-rule', place)
  }
}
