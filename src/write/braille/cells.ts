/** North American Braille ASCII: the character for each six-dot cell, by the value of its dots (dot 1 is 1, dot 2 is 2, dot 3 is 4 ...). */
const ascii = ' A1B\'K2L@CIF/MSP"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)='

const blank = 0x2800

/** Six-dot cells of Unicode as Braille ASCII; other characters stay. */
export const toAscii = (cells: string): string =>
  [...cells].map((cell) => ascii[(cell.codePointAt(0) ?? 0) - blank] ?? cell).join('')

/** Dots 3 and 6 are the hyphen and the dash of nearly all codes: a long word may be parted after them. */
const hyphen = '-'

/**
 * Fills lines with words; one that is longer than a line is parted.
 * @param width cells in a line
 * @param first cells that the first line stands in, `rest` the others
 */
export function fill(words: readonly string[], width: number, first: number, rest: number): readonly string[] {
  const lines: string[] = []
  let line = ' '.repeat(first)
  let empty = true
  const close = () => {
    lines.push(line)
    line = ' '.repeat(rest)
    empty = true
  }
  for (const word of words) {
    if (!empty && line.length + 1 + word.length > width) close()
    let left = word
    while (line.length + left.length + (empty ? 0 : 1) > width) {
      const room = width - line.length
      const at = left.lastIndexOf(hyphen, room - 1) + 1 || room
      line += left.slice(0, at)
      left = left.slice(at)
      close()
    }
    line += (empty ? '' : ' ') + left
    empty = false
  }
  if (!empty) lines.push(line)
  return lines
}

export const centred = (line: string, width: number): string => ' '.repeat(Math.max(0, Math.floor((width - line.length) / 2))) + line

/** The words of translated cells. */
export const wordsIn = (cells: string): readonly string[] => cells.split(' ').filter((word) => word !== '')
