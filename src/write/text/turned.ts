import type { Direction } from '../../document/inline.js'

const fromRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const itemMark = /^(?:- |\d+(?:\.\d+)*\. )?/
const rightToLeftMark = '\u200F'

/**
 * A line of an edition that reads from right to left. Plain text has no markup for it: an editor lets the first letter of a
 * line decide how the line runs (UAX 9, P2), and a Hebrew paragraph behind `[Reported Friday 6 July]` would run the wrong
 * way, its full stops at the wrong end. An invisible mark decides instead; a voice does not say it.
 */
export function turned(line: string, direction: Direction): string {
  const first = direction === 'rtl' ? /\p{L}/u.exec(line)?.[0] : undefined
  if (first === undefined || fromRightToLeft.test(first) || !fromRightToLeft.test(line)) return line
  return line.replace(itemMark, (mark) => mark + rightToLeftMark)
}
