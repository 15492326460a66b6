import type { Span } from '../../document/origin.js'

/** A bracket with its marks: `start` is at the opening mark, `end` behind the closing one. */
export interface Bracket extends Span {
  /** Where the text begins that may belong to it: the block, or the bracket around it. */
  readonly from: number
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' }
const longest = 300

/** The brackets of a block that hold at most 300 characters, and those inside them that follow a space. Linear in the block. */
export function bracketsOf(text: string, block: Span): readonly Bracket[] {
  const out: Bracket[] = []
  within(text, block.start, block.end, 0, out)
  return out
}

function within(text: string, start: number, limit: number, depth: number, out: Bracket[]): void {
  for (let at = start; at < limit; at++) {
    if (!((text[at] as string) in closing)) continue
    const end = closes(text, at, Math.min(limit, at + longest))
    if (end === null) continue
    if (depth === 0 || /\s/u.test(text[at - 1] ?? '')) out.push({ start: at, end, from: start })
    if (depth < 2) within(text, at + 1, end - 1, depth + 1, out)
    at = end - 1
  }
}

function closes(text: string, from: number, limit: number): number | null {
  const open = text[from] as string
  const close = closing[open] as string
  let depth = 0
  for (let at = from; at < limit; at++) {
    if (text[at] === open) depth++
    else if (text[at] === close && --depth === 0) return at + 1
  }
  return null
}
